import { expect, test } from 'vitest';
import { type Answers, unfitAnswers } from '../../../src/engine/answers.ts';
import { pruneAnswers, verdictOf } from '../../../src/engine/tools/verdict.ts';
import type { DecisionRow } from '../../../src/policy/model.ts';

/** `wet` asks for an umbrella, and an umbrella for its colour. */
const askedFor = ({ weather, umbrella }: Answers) => {
	if (weather !== 'wet') return ['weather'];
	return umbrella === 'yes' ? ['weather', 'umbrella', 'colour'] : ['weather', 'umbrella'];
};

test.each<{ answers: Answers; kept: Answers; why: string }>([
	{ answers: {}, kept: {}, why: 'nothing' },
	{ answers: { weather: 'wet', umbrella: 'yes' }, kept: { weather: 'wet', umbrella: 'yes' }, why: 'all on the path' },
	{ answers: { weather: 'dry', umbrella: 'yes' }, kept: { weather: 'dry' }, why: 'off the path' },
	{
		answers: { weather: 'dry', umbrella: 'yes', colour: 'red' },
		kept: { weather: 'dry' },
		why: 'what hangs on an answer that went, goes too',
	},
	{ answers: { umbrella: 'yes', colour: 'red' }, kept: {}, why: 'a path that was never begun' },
	{ answers: { weather: 'wet', hat: 'yes' }, kept: { weather: 'wet' }, why: 'a question that nobody asks' },
])('$answers keeps $kept: $why', ({ answers, kept }) => {
	expect(pruneAnswers(answers, askedFor)).toEqual(kept);
});

test('answers that are all on the path are the same object, so that nothing is drawn again', () => {
	const answers = { weather: 'wet' };
	expect(pruneAnswers(answers, askedFor)).toBe(answers);
});

test('one dropped answer may take another off the path in the next round', () => {
	const chain = ({ a, b, c }: Answers) => ['a', ...(a ? ['b'] : []), ...(b ? ['c'] : []), ...(c ? ['d'] : [])];
	expect(pruneAnswers({ b: '1', c: '1', d: '1' }, chain)).toEqual({});
	expect(pruneAnswers({ a: '1', c: '1', d: '1' }, chain)).toEqual({ a: '1' });
});

test('an answer that does not go with the others is named where its question is asked, and else travels unseen', () => {
	const level = ({ plan, level }: Answers) => ['plan', ...(plan === 'small' && level === 'a' ? [] : ['level'])];
	const given = { plan: 'small', level: 'a', hat: 'yes' };
	const kept = pruneAnswers(given, level);
	expect(kept).toEqual({ plan: 'small' });
	expect(unfitAnswers(given, kept, level(kept))).toEqual([{ parameter: 'level', value: 'a', reason: 'unfit' }]);
	expect(unfitAnswers({ ...given, level: 'b' }, { plan: 'small', level: 'b' }, ['plan', 'level'])).toEqual([]);
});

const row = (id: string, then: string): DecisionRow => ({ id, when: {}, then, facts: ['MMD-LANG'] });
const [stay, walk] = [row('storm', 'stay'), row('sun', 'walk')];

test.each([
	{ state: 'decided', remaining: [stay], outcome: 'stay', possible: [], why: 'one outcome, and nothing else possible' },
	{ state: 'undecided', remaining: [stay, walk], outcome: 'undecided', possible: ['stay', 'walk'], why: 'two remain' },
	{
		state: 'incomplete',
		remaining: [stay, walk],
		outcome: 'incomplete',
		possible: ['stay', 'walk'],
		why: 'two remain',
	},
] as const)('$state: $outcome ($why)', ({ state, remaining, outcome, possible }) => {
	const deciding = state === 'decided' ? [] : ['weather'];
	expect(verdictOf({ state, remaining, deciding }, ['weather', 'wind'])).toEqual({
		outcome,
		possible,
		rows: remaining,
		asked: ['weather', 'wind'],
		deciding,
	});
});
