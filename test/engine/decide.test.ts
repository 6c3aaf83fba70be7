import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completions, type GivenAnswers, matchingRows, resolve, unknown } from '../../src/engine/decide.ts';
import type { DecisionTable } from '../../src/policy/model.ts';

const questions = { size: ['small', 'large'], colour: ['red', 'green', 'blue'], lid: ['yes', 'no'] } as const;
type Question = keyof typeof questions;
type Given = GivenAnswers<Question>;

/** Boxes: a lid closes any box; without one a small box is a tray, and a large one is a crate unless it is red. */
const boxes: DecisionTable<Question, 'box' | 'tray' | 'crate'> = {
	name: 'fixture',
	questions,
	rows: [
		{ id: 'lid', when: { lid: 'yes' }, then: 'box', facts: ['MMD-LANG'] },
		{ id: 'small', when: { size: 'small', lid: 'no' }, then: 'tray', facts: ['MMD-LANG'] },
		{ id: 'red', when: { size: 'large', colour: 'red', lid: 'no' }, then: 'tray', facts: ['MMD-LANG'] },
		{ id: 'large', when: { size: 'large', colour: ['green', 'blue'], lid: 'no' }, then: 'crate', facts: ['MMD-LANG'] },
	],
};
const decide = (given: Given) =>
	resolve(
		questions,
		given,
		(full) => matchingRows(boxes, full)[0]?.then ?? 'none',
		(outcome) => outcome,
	);

test.each([
	{ answers: { size: 'small', colour: 'red', lid: 'yes' }, rows: ['lid'], why: 'a question that is not named' },
	{ answers: { size: 'large', colour: 'blue', lid: 'no' }, rows: ['large'], why: 'one of a list' },
	{ answers: { size: 'large', colour: 'red', lid: 'no' }, rows: ['red'], why: 'not in the list' },
] as const)('matchingRows $rows: $why', ({ answers, rows }) => {
	expect(matchingRows(boxes, answers).map(({ id }) => id)).toEqual(rows);
});

test.each<{ given: Given; count: number; why: string }>([
	{ given: {}, count: 12, why: 'nothing answered: the whole product' },
	{ given: { size: 'small' }, count: 6, why: 'one answer fixed' },
	{ given: { size: unknown, colour: 'red', lid: undefined }, count: 4, why: 'unknown and missing both stay open' },
	{ given: { size: 'small', colour: 'red', lid: 'no' }, count: 1, why: 'nothing open' },
])('completions of $given: $count ($why)', ({ given, count }) => {
	const all = completions(questions, given);
	expect(new Set(all.map((full) => JSON.stringify(full))).size).toBe(count);
	for (const full of all) {
		for (const question of Object.keys(questions) as Question[]) {
			const asked = given[question];
			if (asked !== undefined && asked !== unknown) expect(full[question]).toBe(asked);
			else expect(questions[question]).toContain(full[question]);
		}
	}
});

test.each<{ given: Given; state: string; remaining: string[]; deciding: string[]; why: string }>([
	{
		given: {},
		state: 'incomplete',
		remaining: ['box', 'tray', 'crate'],
		deciding: ['size', 'colour', 'lid'],
		why: 'nothing answered, and any question may narrow',
	},
	{ given: { lid: 'yes' }, state: 'decided', remaining: ['box'], deciding: [], why: 'the rest cannot matter' },
	{
		given: { lid: 'yes', size: unknown, colour: unknown },
		state: 'decided',
		remaining: ['box'],
		deciding: [],
		why: 'not knowing does not hurt where it does not matter',
	},
	{
		given: { lid: 'no', size: 'large' },
		state: 'incomplete',
		remaining: ['tray', 'crate'],
		deciding: ['colour'],
		why: 'one open question decides',
	},
	{
		given: { lid: 'no', size: 'large', colour: unknown },
		state: 'undecided',
		remaining: ['tray', 'crate'],
		deciding: ['colour'],
		why: 'the same, but the reader does not know',
	},
	{
		given: { lid: unknown, size: 'small' },
		state: 'undecided',
		remaining: ['box', 'tray'],
		deciding: ['lid'],
		why: 'the open colour cannot help, so asking on is of no use',
	},
	{
		given: { lid: unknown, size: 'large' },
		state: 'incomplete',
		remaining: ['box', 'tray', 'crate'],
		deciding: ['colour', 'lid'],
		why: 'the open colour narrows, if not to one',
	},
	{
		given: { lid: unknown, size: unknown, colour: unknown },
		state: 'undecided',
		remaining: ['box', 'tray', 'crate'],
		deciding: ['size', 'colour', 'lid'],
		why: 'all unknown',
	},
	{
		given: { lid: 'no', size: 'large', colour: 'green' },
		state: 'decided',
		remaining: ['crate'],
		deciding: [],
		why: 'all answered',
	},
])('$given: $state ($why)', ({ given, state, remaining, deciding }) => {
	const decision = decide(given);
	expect(decision.state).toBe(state);
	expect([...decision.remaining].sort()).toEqual([...remaining].sort());
	expect(decision.deciding).toEqual(deciding);
});

test('two open questions that only narrow together: incomplete, since nobody said "I don’t know"', () => {
	const either = { a: ['yes', 'no'], b: ['yes', 'no'] };
	const same = (given: GivenAnswers<'a' | 'b'>) =>
		resolve(
			either,
			given,
			({ a, b }) => String(a === b),
			(outcome) => outcome,
		).state;
	expect(same({})).toBe('incomplete');
	expect(same({ a: unknown })).toBe('undecided');
	expect(same({ a: unknown, b: unknown })).toBe('undecided');
	expect(same({ a: 'yes' })).toBe('incomplete');
	expect(same({ a: 'yes', b: 'no' })).toBe('decided');
});

test('two results with one key are one outcome, and the first is kept', () => {
	const { state, remaining } = resolve(
		{ size: ['small', 'large'] },
		{},
		({ size }) => ({ size, outcome: 'box' }),
		({ outcome }) => outcome,
	);
	expect(state).toBe('decided');
	expect(remaining).toEqual([{ size: 'small', outcome: 'box' }]);
});

const valuesOf = (question: Question) =>
	fc.constantFrom<string | undefined>(...questions[question], unknown, undefined);
const someGiven = fc.record({ size: valuesOf('size'), colour: valuesOf('colour'), lid: valuesOf('lid') });
/** One outcome out of three for each of the twelve full answers. */
const someOutcomes = fc.array(fc.constantFrom('x', 'y', 'z'), { minLength: 12, maxLength: 12 });

test('any table, any answers: what remains is the set over all completions', () => {
	fc.assert(
		fc.property(someGiven, someOutcomes, (given, outcomes) => {
			const full = questions.size.flatMap((size) =>
				questions.colour.flatMap((colour) => questions.lid.map((lid) => ({ size, colour, lid }))),
			);
			const outcomeOf = (answers: Record<Question, string>) =>
				outcomes[full.findIndex((each) => JSON.stringify(each) === JSON.stringify(answers))] as string;
			const fits = (given: Given) => (answers: Record<Question, string>) =>
				(Object.keys(answers) as Question[]).every(
					(q) => given[q] === undefined || given[q] === unknown || given[q] === answers[q],
				);
			const reach = (some: Given) => new Set(full.filter(fits(some)).map(outcomeOf));

			const decision = resolve(questions, given, ({ size, colour, lid }) => outcomeOf({ size, colour, lid }), String);
			const all = reach(given);
			expect(new Set(decision.remaining)).toEqual(all);
			expect(decision.remaining.length).toBe(all.size);
			const asked = Object.keys(questions) as Question[];
			const open = asked.filter((q) => given[q] === undefined || given[q] === unknown);
			expect(decision.deciding).toEqual(
				open.filter((q) => questions[q].some((value) => reach({ ...given, [q]: value }).size < all.size)),
			);
			const saidUnknown = Object.values(given).includes(unknown);
			if (all.size === 1) expect(decision.state).toBe('decided');
			else if (!saidUnknown) expect(decision.state).toBe('incomplete');
			else {
				const filled = full.map((answers) => {
					const kept = asked.filter((q) => given[q] === undefined).map((q) => [q, answers[q]]);
					return reach({ ...given, ...Object.fromEntries(kept) });
				});
				const helps = filled.some(({ size }) => size < all.size);
				expect(decision.state).toBe(helps ? 'incomplete' : 'undecided');
			}
		}),
		{ seed: 20260105, numRuns: 500 },
	);
});
