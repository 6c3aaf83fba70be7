import type { DecisionRow, DecisionTable } from '../policy/model.ts';

/** The reader's "I don't know". Distinct from a question that was not answered yet. */
export const unknown = 'unknown';

/** Every question with one value. */
export type FullAnswers<Question extends string = string> = Readonly<Record<Question, string>>;
/** What the reader has said so far; `unknown` is an answer, a missing key is none. */
export type GivenAnswers<Question extends string = string> = { readonly [Q in Question]?: string | undefined };

/** The closed value set of every question. */
export type Questions<Question extends string = string> = Readonly<Record<Question, readonly string[]>>;

const admits = (condition: string | readonly string[] | undefined, value: string) =>
	condition === undefined || (Array.isArray(condition) ? condition.includes(value) : condition === value);

/** The rows of a table that hold for complete answers. In a checked table there is at least one, and all agree. */
export function matchingRows<Q extends string, O extends string>(
	table: DecisionTable<Q, O>,
	answers: FullAnswers<Q>,
): DecisionRow<Q, O>[] {
	const asked = Object.keys(table.questions) as Q[];
	return table.rows.filter(({ when }) => asked.every((question) => admits(when[question], answers[question])));
}

/** All ways to fill in what is missing or unknown. The product of the open questions' value sets. */
export function completions<Q extends string>(questions: Questions<Q>, given: GivenAnswers<Q>): FullAnswers<Q>[] {
	let all: Record<string, string>[] = [{}];
	for (const question of Object.keys(questions) as Q[]) {
		const answer = given[question];
		const values = answer === undefined || answer === unknown ? questions[question] : [answer];
		all = all.flatMap((filled) => values.map((value) => ({ ...filled, [question]: value })));
	}
	return all as FullAnswers<Q>[];
}

/** What can be said with the answers given. */
export interface Decision<Q extends string = string, Result = unknown> {
	/**
	 * `decided`: every way to fill in the rest leads to one outcome. `undecided`: the reader does not know enough.
	 * `incomplete`: questions are unanswered whose answers may narrow the outcome.
	 */
	state: 'decided' | 'undecided' | 'incomplete';
	/** One result for each outcome that remains, in order of first appearance. Never empty. */
	remaining: readonly Result[];
	/** Questions, unanswered or unknown, of which some answer would narrow what remains. */
	deciding: readonly Q[];
}

/**
 * Three-valued evaluation: the outcomes over all completions of the answers given.
 * @param decide total over complete answers, and pure
 * @param keyOf  two results with the same key are the same outcome
 */
export function resolve<Q extends string, Result>(
	questions: Questions<Q>,
	given: GivenAnswers<Q>,
	decide: (answers: FullAnswers<Q>) => Result,
	keyOf: (result: Result) => string,
): Decision<Q, Result> {
	const outcomesFor = (answers: GivenAnswers<Q>) => {
		const found = new Map<string, Result>();
		for (const full of completions(questions, answers)) {
			const result = decide(full);
			const key = keyOf(result);
			if (!found.has(key)) found.set(key, result);
		}
		return found;
	};
	const all = outcomesFor(given);
	const open = (Object.keys(questions) as Q[]).filter((q) => given[q] === undefined || given[q] === unknown);
	const narrows = (question: Q) =>
		all.size > 1 &&
		questions[question].some(
			(value) => outcomesFor({ ...given, [question]: value } as GivenAnswers<Q>).size < all.size,
		);
	// Two questions may narrow only together, so every way to answer all that is unanswered is tried.
	const unanswered = Object.fromEntries(open.filter((q) => given[q] === undefined).map((q) => [q, questions[q]]));
	const mayNarrow = () =>
		completions<string>(unanswered, {}).some((rest) => outcomesFor({ ...given, ...rest }).size < all.size);
	const state = all.size === 1 ? 'decided' : mayNarrow() ? 'incomplete' : 'undecided';
	return { state, remaining: [...all.values()], deciding: open.filter(narrows) };
}
