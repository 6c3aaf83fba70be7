import { expect, test } from 'vitest';
import { whatWouldChange } from '../../src/engine/what-would-change.ts';

const options = { colour: ['red', 'green', 'blue'], size: ['small', 'large'], lid: ['yes', 'no', 'unknown'] };
type Answers = Readonly<Record<string, string>>;
/** Red stops, and so does a large one without a lid; "unknown" leaves it open. */
const outcomeOf = ({ colour, size, lid }: Answers) => {
	if (colour === 'red') return 'stop';
	if (size !== 'large') return 'go';
	return lid === 'no' ? 'stop' : lid === 'yes' ? 'go' : 'undecided';
};

test.each<{ answers: Answers; changes: string[]; why: string }>([
	{ answers: {}, changes: [], why: 'nothing was answered, so no answer can be another' },
	{
		answers: { colour: 'red', size: 'small' },
		changes: ['colour=green: go', 'colour=blue: go'],
		why: 'every other answer that leads elsewhere, in the order of the options',
	},
	{
		answers: { colour: 'green', size: 'large', lid: 'yes' },
		changes: ['colour=red: stop', 'lid=no: stop', 'lid=unknown: undecided'],
		why: 'one at a time: another size alone changes nothing',
	},
	{
		answers: { colour: 'red', size: 'large', lid: 'no' },
		changes: [],
		why: 'two answers stop it: neither alone frees it',
	},
	{ answers: { colour: 'green' }, changes: ['colour=red: stop'], why: 'open questions are not tried' },
	{ answers: { colour: 'green', weather: 'rain' }, changes: ['colour=red: stop'], why: 'an answer without options' },
])('$answers: $changes ($why)', ({ answers, changes }) => {
	const found = whatWouldChange(options, answers, outcomeOf, (outcome) => outcome);
	expect(found.map(({ question, value, result }) => `${question}=${value}: ${result}`)).toEqual(changes);
});

test('results are compared by their key, not by being the same object', () => {
	const evaluate = ({ colour }: Answers) => ({ outcome: colour === 'red' ? 'stop' : 'go', colour });
	const found = whatWouldChange(options, { colour: 'green' }, evaluate, ({ outcome }) => outcome);
	expect(found).toEqual([{ question: 'colour', value: 'red', result: { outcome: 'stop', colour: 'red' } }]);
});
