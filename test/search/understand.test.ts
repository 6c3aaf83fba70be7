import { describe, expect, test } from 'vitest';
import { allowedDistance, distance } from '../../src/search/distance.ts';
import { find } from '../../src/search/find.ts';
import { type LexiconData, type LexiconPage, readPlaces, writePlaces } from '../../src/search/lexicon.ts';
import { tokens } from '../../src/search/text.ts';
import { understand } from '../../src/search/understand.ts';
import { makeVocabulary, splitCompound } from '../../src/search/vocabulary.ts';

const page = (id: string, title: string, more: Partial<LexiconPage> = {}): LexiconPage => ({
	id,
	title,
	url: `/nl/${id}/`,
	text: '',
	kind: 'policy',
	roles: ['admin'],
	sections: [],
	...more,
});
const data: LexiconData = {
	lang: 'nl',
	pages: [
		page('tool', 'Welke ernst?', { kind: 'tool' }),
		page('one', 'Ernst kiezen', { service: 'managed-desktop', sections: [['down', 'Wanneer de ernst omlaag gaat']] }),
		page('two', 'Ernst en reactie', { service: 'dynamics-365', roles: ['partner'] }),
		page('other', 'Een storing', { text: 'Na dagen nog' }),
		page('hours', 'Openingstijden'),
	],
	concepts: [
		{
			pages: [
				[0, 10],
				[1, 7, 'down'],
				[2, 7],
			],
		},
		{ pages: [[1, 10]], service: 'managed-desktop' },
		{ pages: [[2, 10]], service: 'dynamics-365' },
		{ pages: [[3, 10]] },
		{ pages: [[4, 10]] },
		{ pages: [[3, 5]] },
	],
	phrases: [
		['ernst', 0],
		['prioriteit', 0],
		['hoe erg', 0],
		['Managed Desktop', 1],
		['Dynamics', 2],
		['storing', 3],
		['melding', 3],
		['uren', 4],
		['24 uren', 4],
		['ondersteuning tijden', 4],
		['2880m', 5],
	],
	vocabulary: [['certificaat', writePlaces(new Map([[1, 2]]))]],
};
const vocabulary = makeVocabulary(data);
const ids = (query: string, options = {}) => find(vocabulary, undefined, query, options).hits.map((hit) => hit.page.id);

test.each([
	['24/7', ['24x7']],
	['24 x 7', ['24x7']],
	['17.30', ['17h30']],
	['5:30 pm', ['17h30']],
	['9:00', ['09h00']],
	['Australië', ['australie']],
	['reactie-tijd', ['reactie', 'tijd']],
	['\u0000%%%', []],
])('%s is read as %j', (text, words) => {
	expect(tokens(text)).toEqual(words);
});

test.each([
	['ernst', 'ersnt', 1],
	['kantooruren', 'kantoruren', 1],
	['reopen', 'repoen', 1],
	['ernst', 'storing', 2],
	['', 'a', 1],
])('%s and %s lie %i apart, counted to the limit', (one, other, far) => {
	expect(distance(one, other, 1)).toBe(far);
	expect(distance(other, one, 1)).toBe(far);
});

test('short words are never taken for others', () => {
	expect([3, 4, 7, 8].map(allowedDistance)).toEqual([0, 1, 1, 2]);
});

test('a compound comes apart where both words are known', () => {
	const isKnown = (word: string) => ['storing', 'melding', 'ernst'].includes(word);
	expect(splitCompound('storingsmelding', isKnown)).toEqual(['storing', 'melding']);
	expect(splitCompound('storingsvrij', isKnown)).toEqual([]);
	expect(splitCompound('supportmelding', isKnown)).toEqual([]);
	expect(splitCompound('supportmelding', isKnown, (word) => word === 'support')).toEqual(['support', 'melding']);
});

test('places survive being written', () => {
	const places = new Map([
		[0, 1],
		[7, 4],
		[51, 2],
	]);
	expect(readPlaces(writePlaces(places))).toEqual(places);
	expect(readPlaces(writePlaces(new Map([[3, 9]])))).toEqual(new Map([[3, 4]]));
});

describe('ranking', () => {
	test('the tool first for a subject, the page of a service where that is named', () => {
		expect(ids('ernst')[0]).toBe('tool');
		expect(ids('prioriteit dynamics').slice(0, 2)).toEqual(['two', 'tool']);
		expect(ids('managed desktop')).toEqual(['one']);
	});
	test('a concept leads to the heading that is about it', () => {
		expect(find(vocabulary, undefined, 'prioriteit managed desktop').hits[0]?.url).toBe('/nl/one/#down');
	});
	test('beside a service’s name all else may be unknown, half of the query at most', () => {
		expect(ids('zzzzqqqq dynamics')).toEqual(['two']);
		expect(ids('zzzzqqqq xkcd dynamics')).toEqual([]);
	});
	test('key words count in any order and among others', () => {
		expect(ids('erg is het hoe dan ook')[0]).toBe('tool');
	});
	test('a word of the running text finds its page, and says which word', () => {
		const [hit] = find(vocabulary, undefined, 'certificaat').hits;
		expect(hit?.page.id).toBe('one');
		expect(hit?.inText).toEqual(['certificaat']);
	});
	test('headings that have a word of the query are named', () => {
		expect(find(vocabulary, undefined, 'ernst managed desktop').hits[0]?.sections.map(([id]) => id)).toEqual(['down']);
	});
	test.each(['zzzzqqqq', 'pizza eten', 'de het een', ''])('“%s” finds nothing', (query) => {
		expect(ids(query)).toEqual([]);
	});
	test('filters leave out what is of another service, kind or role', () => {
		expect(ids('ernst', { filters: { service: 'dynamics-365' } })).toEqual(['tool', 'two']);
		expect(ids('ernst', { filters: { kind: 'tool' } })).toEqual(['tool']);
		expect(ids('ernst', { filters: { role: 'partner' } })).toEqual(['two']);
	});
});

describe('an amount of time', () => {
	test.each(['48 uur', 'twee dagen', '48u', 'twee dgaen'])(
		'“%s” finds who states it, however it is written',
		(query) => {
			expect(ids(`na ${query}`)).toEqual(['other']);
		},
	);
	test('says little beside other words', () => {
		expect(ids('ernst na 3 maanden')[0]).toBe('tool');
		expect(ids('storing binnen drie uur')).toEqual(['other']);
		expect(ids('zzzzqqqq 48 uur')).toEqual([]);
	});
	test('in hours is no opening hour, unless it is named so', () => {
		expect(ids('storing 5 uren')).toEqual(['other']);
		expect(ids('24 uren')).toEqual(['hours']);
		expect(ids('storing binnen 24 uren')).toEqual(['other']);
		expect(ids('7 uren')).toEqual(['hours']);
	});
	test('is no word that the site does not have', () => {
		expect(understand(vocabulary, 'ernst 48 uur').unknown).toEqual([]);
	});
});

describe('what finds nothing together', () => {
	test('is looked for with fewer words', () => {
		expect(ids('storing openingstijden prioriteit')).toEqual(['other', 'tool', 'one', 'two']);
	});
	test('but not where half of it is unknown', () => {
		expect(ids('storing zzzzqqqq xkcd')).toEqual([]);
	});
	test('with a service’s name gives that service’s pages, not another’s', () => {
		expect(ids('certificaat dynamics')).toEqual(['two']);
		expect(ids('certificaat managed desktop')).toEqual(['one']);
	});
});

describe('a compound with what every page is about', () => {
	test.each(['ondersteuningstijden', 'ondersteuningsuren', 'supporturen', 'hulpuren'])(
		'“%s” is its second word',
		(query) => {
			expect(ids(query)).toEqual(['hours']);
		},
	);
});

describe('typing errors', () => {
	test('are mended, and said', () => {
		expect(understand(vocabulary, 'ersnt dynamics').corrected).toBe('ernst dynamics');
		expect(ids('ersnt')[0]).toBe('tool');
	});
	test('are left alone on request', () => {
		expect(ids('ersnt', { exactly: true })).toEqual([]);
	});
	test('a known word is not one, an unknown one is named', () => {
		expect(understand(vocabulary, 'certificaat').corrected).toBeUndefined();
		expect(understand(vocabulary, 'ernst zzzzqqqq').unknown).toEqual(['zzzzqqqq']);
	});
});
