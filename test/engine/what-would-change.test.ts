import { expect, test } from 'vitest';
import { whatWouldChange } from '../../src/engine/what-would-change.ts';

const options = {
	service: ['here', 'there'],
	colour: ['red', 'green', 'blue'],
	size: ['small', 'large'],
	lid: ['yes', 'no', 'unknown'],
};
type Answers = Readonly<Record<string, string>>;
/** Red stops, and so does a large one without a lid; "unknown" leaves it open. Without a colour nothing is said, and there nothing goes. */
const outcomeOf = ({ service, colour, size, lid }: Answers) => {
	if (colour === undefined) return 'incomplete';
	if (colour === 'red' || service === 'there') return 'stop';
	if (size !== 'large') return 'go';
	return lid === 'no' ? 'stop' : lid === 'yes' ? 'go' : 'undecided';
};
/** A large one is asked for its lid. */
const evaluate = (answers: Answers) => ({
	outcome: outcomeOf(answers),
	answers,
	asked: ['service', 'colour', 'size', ...(answers['size'] === 'large' ? ['lid'] : [])],
});

test.each<{ answers: Answers; changes: string[]; why: string }>([
	{ answers: {}, changes: [], why: 'nothing was answered, so no answer can be another' },
	{ answers: { size: 'large', lid: 'no' }, changes: [], why: 'what is incomplete is not changed but completed' },
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
	{
		answers: { colour: 'green' },
		changes: ['colour=red: stop', 'size=large: undecided'],
		why: 'an open question that is asked is tried, and that of the lid is not asked',
	},
	{
		answers: { colour: 'green', size: 'large' },
		changes: ['colour=red: stop', 'size=small: go', 'lid=yes: go', 'lid=no: stop'],
		why: 'an open question that is asked may settle it',
	},
	{
		answers: { colour: 'blue', size: 'small', weather: 'rain' },
		changes: ['colour=red: stop', 'size=large: undecided'],
		why: 'an answer without options',
	},
	{
		answers: { service: 'here', colour: 'red' },
		changes: ['colour=green: go', 'colour=blue: go'],
		why: 'another service is not tried',
	},
])('$answers: $changes ($why)', ({ answers, changes }) => {
	const found = whatWouldChange(evaluate(answers), options, answers, evaluate);
	expect(found.map(({ question, value, result }) => `${question}=${value}: ${result.outcome}`)).toEqual(changes);
	for (const { question, value, result } of found) expect(result.answers).toEqual({ ...answers, [question]: value });
});
