import { describe, expect, test } from 'vitest';
import { find } from '../../src/search/find.ts';
import type { Card, CardData, LexiconData } from '../../src/search/lexicon.ts';
import { numberCard } from '../../src/search/phone-number.ts';
import { makeVocabulary } from '../../src/search/vocabulary.ts';

const card = (url: string, ...lines: Card['lines']): Card => ({
	page: 'contact',
	url: `/contact/?${url}`,
	title: url,
	lines,
	source: { href: '/', text: '' },
});
/** Numbers that nobody has: those of the tables are theirs to test. */
const cards: CardData = {
	'phone:AA': card('service=all&country=AA', ['0800\u00a0111\u00a02222'], ['or 020\u00a0333\u00a04444 (mobile)']),
	'phone:AB': card('service=all&country=AB', ['1\u00a0900\u00a0555\u00a06666'], ['Mon\u2013Fri 09:00\u201317:00']),
	'phone:AC': card('service=all&country=AC', ['1\u00a0900\u00a0555\u00a06666']),
	'phone:AD': card('service=all&country=AD', ['900\u2011555\u20116666'], [{ href: '/own/', text: '+99 888 777 66' }]),
	'phone:own': card('service=own', ['Own: ', { href: 'tel:+9988877766', text: '+99 888 777 66' }, ' (24 May 2021)']),
	other: card('other', ['0800\u00a0111\u00a02222']),
};

describe('a phone number', () => {
	test.each([
		['0800 111 2222', 'country=AA'],
		['08001112222', 'country=AA'],
		['0800-1112222', 'country=AA'],
		['(0800) 111.2222', 'country=AA'],
		['+98 800 111 2222', 'country=AA'],
		['0098 (0)800 111 2222', 'country=AA'],
		['who is 020/333 4444?', 'country=AA'],
		['+99 888 777 66', 'service=own'],
		['888-77766', 'service=own'],
	])('%s is that of %s', (query, url) => {
		expect(numberCard(cards, query)?.url).toMatch(new RegExp(`${url}$`));
	});
	test.each(['0800 111', '0800 111 2223', '12345 0800 111 2222', '09:00-17:00', '2021-05-24', 'phone', ''])(
		'“%s” is nobody’s',
		(query) => {
			expect(numberCard(cards, query)).toBeUndefined();
		},
	);
	test('several countries share a card, the closest first, titled by the number', () => {
		const shared = numberCard(cards, 'call 1 900 555 6666');
		expect(shared?.title).toBe('1 900 555 6666');
		expect(shared?.url).toBe('/contact/?service=all');
		expect(
			shared?.lines.flat().map((part) => typeof part === 'object' && 'href' in part && part.href.slice(-2)),
		).toEqual(['AB', 'AC', 'AD']);
	});
});

const page = (id: string): LexiconData['pages'][number] => ({
	id,
	title: id,
	url: `/${id}/`,
	text: '',
	kind: 'tool',
	roles: ['admin'],
	sections: [],
});
const pages = [[0, 10]] as const;
const data: LexiconData = {
	lang: 'en',
	pages: [page('contact')],
	concepts: [
		{ pages, asks: 'phone' },
		{ pages, asks: 'number' },
		{ pages, country: 'AA' },
		{ pages, country: 'AB' },
		{ pages, region: 'north' },
		{ pages, service: 'office-365-germany' },
	],
	phrases: [
		['phone', 0],
		['number', 1],
		['Atlantis', 2],
		['New Atlantis', 3],
		['South Atlantis', 4],
		['Atlantis', 5],
		['Office Atlantis', 5],
	],
	vocabulary: [],
};
const vocabulary = makeVocabulary(data);
const all: CardData = {
	...cards,
	'phone:office-365-germany': card('service=germany', ['+99 888 777 66']),
};

test.each([
	['atlantis phone', 'country=AA', 'a country'],
	['atlantis number', 'country=AA', 'a number is one to call beside a country'],
	['phone new atlantis', 'country=AB', 'the longer name'],
	['phone office atlantis', 'service=germany', 'the name of a service that holds the name of a country'],
])('%s is answered by the card of %s: %s', (query, url) => {
	expect(find(vocabulary, all, query).card?.url).toMatch(new RegExp(`${url}$`));
});

test('a part of a continent is no country, and a number alone is nobody’s', () => {
	expect(find(vocabulary, cards, 'phone south atlantis').card).toBeUndefined();
	expect(find(vocabulary, all, 'number').card).toBeUndefined();
});

test('the parts of a phone number are not searched for, and a filter still counts', () => {
	expect(find(vocabulary, all, '0800 111 2222')).toMatchObject({ hits: [], unknown: [], words: '' });
	expect(find(vocabulary, all, '0800 111 2222', { filters: { role: 'user' } }).card).toBeUndefined();
});
