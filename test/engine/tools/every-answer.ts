import type { Answers, Parameters } from '../../../src/engine/answers.ts';
import { unknown } from '../../../src/engine/decide.ts';
import type { Verdict } from '../../../src/engine/tools/verdict.ts';

/** Every way to answer or leave open the questions of a tool with a closed set of values, and those of `more`. */
export function everyAnswer(parameters: Parameters, more: Readonly<Record<string, readonly string[]>> = {}): Answers[] {
	let all: Answers[] = [{}];
	for (const [name, parameter] of Object.entries(parameters)) {
		const values = parameter.kind === 'choice' ? parameter.values : (more[name] ?? []);
		all = all.flatMap((answers) => [answers, ...values.map((value) => ({ ...answers, [name]: value }))]);
	}
	return all;
}

interface Expected {
	outcomes: readonly string[] | RegExp;
	/** Parameters that a reader may leave open. */
	optional: readonly string[];
	/** Answers that are taken for granted, and told so. */
	assumed?: readonly string[];
	/** Questions of a table that are not asked, with the one that they follow from. */
	derived?: Readonly<Record<string, string>>;
}

/**
 * What is wrong with a verdict whatever the answers: each has one outcome out of a known set, reasons with facts, and
 * a question to go on with where one helps.
 */
export function faultsOf(
	verdict: Verdict,
	answers: Answers,
	{ outcomes, optional, assumed = [], derived = {} }: Expected,
): string[] {
	const { outcome, possible, rows, asked, deciding } = verdict;
	const open = outcome === 'incomplete' || outcome === 'undecided';
	const known = (each: string) => (outcomes instanceof RegExp ? outcomes.test(each) : outcomes.includes(each));
	const unanswered = asked.filter((name) => answers[name] === undefined && !optional.includes(name));
	const wasGiven = (name: string) =>
		assumed.includes(name) || ![undefined, unknown].includes(answers[derived[name] ?? name]);
	const faults = {
		'an outcome that is none': [...(open ? [] : [outcome]), ...possible].some((each) => !known(each)),
		'an open outcome with one possibility, or a settled one with several': open
			? possible.length === 1
			: possible.length > 0,
		'a possibility twice': new Set(possible).size < possible.length,
		'a settled outcome without a reason': !open && rows.length === 0,
		'a reason without facts': rows.some(({ facts }) => facts.length === 0),
		'a reason that rests on an answer that was not given':
			!open && rows.some(({ when }) => !Object.keys(when).every(wasGiven)),
		'a question asked twice': new Set(asked).size < asked.length,
		'incomplete, but no open question helps': outcome === 'incomplete' && !deciding.some((q) => unanswered.includes(q)),
		'undecided, but nobody said "unknown"': outcome === 'undecided' && !asked.some((name) => answers[name] === unknown),
		'undecided by nothing': outcome === 'undecided' && deciding.length === 0,
		'settled, yet something decides': !open && deciding.length > 0,
	};
	return Object.entries(faults).flatMap(([fault, found]) => (found ? [`${JSON.stringify(answers)}: ${fault}`] : []));
}

/** The answers that a reader who knows everything may give, out of `all`, where these answers leave a question open. */
export const fullAnswers = (all: readonly Answers[], answers: Answers): Answers[] =>
	all.filter((full) => Object.entries(answers).every(([name, value]) => value === unknown || full[name] === value));
