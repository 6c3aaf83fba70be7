import { describe, expect, test } from 'vitest';
import { languages } from '../../src/policy/model.ts';
import { count } from '../count.ts';
import { goldenQueries, kinds } from '../search/golden.ts';
import { cardFor, lexicons, pagesFor } from './lexicon.ts';

const ranked = goldenQueries.map((golden) => {
	const found = pagesFor(golden.lang, golden.query);
	const rank = found.findIndex((id) => golden.first.includes(id)) + 1;
	return { ...golden, found, rank, good: golden.first.length === 0 ? found.length === 0 : rank === 1 };
});

test('the rank of every golden query', () => {
	const rows = ranked.map(({ lang, kind, query, rank, found, good }) =>
		[
			good ? ' ' : '!',
			lang,
			kind.padEnd(10),
			String(rank || '-').padStart(2),
			query,
			'→',
			found[0] ?? '(nothing)',
		].join(' '),
	);
	console.log(rows.join('\n'));
	count('golden-queries', 'site', ranked.length);
	expect(ranked.length).toBeGreaterThan(0);
});

test('there are enough of every kind', () => {
	const many = (lang: string) => goldenQueries.filter((each) => each.lang === lang).length;
	expect(many('nl')).toBeGreaterThanOrEqual(60);
	expect(many('en')).toBeGreaterThanOrEqual(40);
	for (const lang of languages)
		expect(kinds.filter((kind) => !goldenQueries.some((each) => each.kind === kind && each.lang === lang))).toEqual([]);
});

describe.each(languages)('%s', (lang) => {
	const own = ranked.filter((each) => each.lang === lang);
	test('the first place is right for 95 of 100 queries', () => {
		const wrong = own
			.filter(({ good }) => !good)
			.map(({ query, found }) => `${query}: ${found.slice(0, 3).join(', ')}`);
		expect(wrong.length / own.length, wrong.join('\n')).toBeLessThanOrEqual(0.05);
	});
	test('one of the first three is right for every query', () => {
		const wrong = own.filter(({ first, rank }) => first.length > 0 && (rank === 0 || rank > 3));
		expect(wrong.map(({ query, found }) => `${query}: ${found.slice(0, 3).join(', ')}`)).toEqual([]);
	});
	test('what the site does not have finds nothing', () => {
		const wrong = own.filter(({ first, found }) => first.length === 0 && found.length > 0);
		expect(wrong.map(({ query, found }) => `${query}: ${found.join(', ')}`)).toEqual([]);
	});
});

/** Every page's own title, in its language, is a query as well. */
describe.each(languages)('titles in %s', (lang) => {
	const { pages } = lexicons[lang].vocabulary.data;
	test.each(pages.filter(({ id }) => id !== 'home'))('“$title” finds $id', ({ id, title, service }) => {
		const twins = pages.filter((page) => page.title === title).length;
		const found = pagesFor(lang, twins > 1 && service ? `${title} ${service.replaceAll('-', ' ')}` : title);
		expect(found.slice(0, 3)).toContain(id);
	});
});

test.each([
	{ lang: 'nl', query: 'telefoonnummer australië', url: 'service=microsoft-365&country=AU' },
	{ lang: 'en', query: 'phone number japan', url: 'service=microsoft-365&country=JP' },
	{ lang: 'nl', query: 'openingstijden japan', url: 'calendar=dynamics-japan' },
	{ lang: 'en', query: 'opening hours emea', url: 'calendar=dynamics-emea' },
	{ lang: 'en', query: 'sev a dynamics', url: 'service=dynamics-365&impact=critical' },
	{ lang: 'nl', query: 'reactietijd ernst b managed desktop', url: 'service=managed-desktop&severity=b' },
	{ lang: 'nl', query: 'kantooruren managed desktop', url: 'calendar=managed-desktop' },
	{ lang: 'nl', query: 'wat betekent RCA', url: '#root-cause-analysis' },
	{ lang: 'en', query: '24/7', url: 'compare/hours' },
] as const)('$lang “$query” is answered by a card that leads to $url', ({ lang, query, url }) => {
	const card = cardFor(lang, query);
	expect(card?.url).toContain(url);
	expect(card?.lines.flat().join('')).not.toBe('');
	expect(card?.source.href).toMatch(/^\//);
});

test('a phone number stands under the notice that numbers changed', () => {
	for (const lang of languages) {
		const phones = Object.entries(lexicons[lang].cards).filter(([key]) => key.startsWith('phone:'));
		expect(phones.length).toBeGreaterThan(80);
		expect(phones.filter(([, { notice }]) => !notice?.length).map(([key]) => key)).toEqual([]);
	}
});
