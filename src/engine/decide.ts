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

/** Whether a row holds for complete answers. */
function holds<Q extends string>({ when }: DecisionRow<Q>, answers: FullAnswers<Q>): boolean {
	// Called for every way to fill in what is open, so it makes no list of the conditions.
	for (const question in when) if (!admits(when[question], answers[question])) return false;
	return true;
}

/** The rows of a table that hold for complete answers. In a checked table there is at least one, and all agree. */
export const matchingRows = <Q extends string, O extends string>(
	table: DecisionTable<Q, O>,
	answers: FullAnswers<Q>,
): DecisionRow<Q, O>[] => table.rows.filter((row) => holds(row, answers));

/** The first of them, which is the one that decides. */
export const matchingRow = <Q extends string, Row extends DecisionRow<Q>>(
	{ rows }: { rows: readonly Row[] },
	answers: FullAnswers<Q>,
): Row => rows.find((row) => holds(row, answers)) as Row;

/** All ways to fill in what is missing or unknown. The product of the open questions' value sets. */
export function completions<Q extends string>(questions: Questions<Q>, given: GivenAnswers<Q>): FullAnswers<Q>[] {
	const names = Object.keys(questions) as Q[];
	const values = names.map((question) => {
		const answer = given[question];
		return answer === undefined || answer === unknown ? questions[question] : [answer];
	});
	const count = values.reduce((product, { length }) => product * length, 1);
	// There may be thousands, at every answer of a reader: each is written once.
	return Array.from({ length: count }, (_, index) => {
		const full: Record<string, string> = {};
		let each = count;
		for (const [at, list] of values.entries()) {
			each /= list.length;
			full[names[at] as Q] = list[Math.floor(index / each) % list.length] as string;
		}
		return full as FullAnswers<Q>;
	});
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
	const ways = completions(questions, given).map((full) => {
		const result = decide(full);
		return { full, result, key: keyOf(result) };
	});
	const remaining = new Map<string, Result>();
	for (const { key, result } of ways) if (!remaining.has(key)) remaining.set(key, result);
	/** Whether some way to answer these open questions, all of them together, leaves fewer outcomes. */
	const narrow = (asked: readonly Q[]) => {
		const left = new Map<string, Set<string>>();
		for (const { full, key } of ways) {
			const answers = asked.map((question) => full[question]).join(' ');
			const keys = left.get(answers);
			if (keys) keys.add(key);
			else left.set(answers, new Set([key]));
		}
		return [...left.values()].some((keys) => keys.size < remaining.size);
	};
	const open = (Object.keys(questions) as Q[]).filter((q) => given[q] === undefined || given[q] === unknown);
	const deciding = remaining.size === 1 ? [] : open.filter((question) => narrow([question]));
	const unanswered = open.filter((question) => given[question] === undefined);
	// Two questions may narrow only together, so where none does alone every way to answer all of them is looked at.
	const mayNarrow = () => unanswered.some((question) => deciding.includes(question)) || narrow(unanswered);
	const state = remaining.size === 1 ? 'decided' : mayNarrow() ? 'incomplete' : 'undecided';
	return { state, remaining: [...remaining.values()], deciding };
}
