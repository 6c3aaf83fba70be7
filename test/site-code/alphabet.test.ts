import { expect, test } from 'vitest';
import { byLetter } from '../../src/site/alphabet.ts';

const listOf = (entries: readonly string[]) =>
	byLetter('nl', entries, (entry) => entry).map(({ id, entries: found }) => [id, ...found]);

test.each([
	{
		given: ['Zoeken', 'ernst'],
		list: [
			['e', 'ernst'],
			['z', 'Zoeken'],
		],
		why: 'capitals do not count',
	},
	{ given: ['één', 'eerst', 'eend'], list: [['e', 'één', 'eend', 'eerst']], why: 'accents do not count' },
	{ given: ['‘aanvraag’', 'abonnement'], list: [['a', '‘aanvraag’', 'abonnement']], why: 'quotes do not count' },
	{
		given: ['apart', '24/7', '21Vianet'],
		list: [
			['0', '21Vianet', '24/7'],
			['a', 'apart'],
		],
		why: 'figures come first',
	},
	{ given: [], list: [], why: 'nothing' },
])('$given: $why', ({ given, list }) => {
	expect(listOf(given)).toEqual(list);
});

test('a letter has a name to show', () => {
	expect(byLetter('en', ['24/7', 'admin'], (entry) => entry).map(({ name }) => name)).toEqual(['0–9', 'A']);
});
