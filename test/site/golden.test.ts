import { describe, expect, test } from 'vitest';
import { dictionaries, policyWords } from '../../src/i18n/index.ts';
import type { Words } from '../../src/islands/view.ts';
import { initialResponses } from '../../src/policy/initial-response-times.ts';
import { languages, severityLevelIds, severityServiceIds } from '../../src/policy/model.ts';
import { find } from '../../src/search/find.ts';
import { count } from '../count.ts';
import { goldenQueries, kinds } from '../search/golden.ts';
import { cardFor, lexicons, pagesFor } from './lexicon.ts';
import { sitePages } from './pages.ts';

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
	{ lang: 'en', query: 'office 365 germany phone', url: 'service=office-365-germany' },
	{ lang: 'nl', query: 'office 365 duitsland bellen', url: 'service=office-365-germany' },
	{ lang: 'en', query: 'germany cloud phone', url: 'service=office-365-germany' },
	{ lang: 'nl', query: 'telefoonnummer duitsland', url: 'service=microsoft-365&country=DE' },
	{ lang: 'en', query: '21vianet phone china', url: 'service=microsoft-365-21vianet' },
	{ lang: 'en', query: 'us support number', url: 'country=US' },
	{ lang: 'nl', query: 'telefoonnummer vs', url: 'country=US' },
	{ lang: 'nl', query: 'telefoonnummer engeland', url: 'country=GB' },
	{ lang: 'nl', query: 'verenigd koninkrijk nummer', url: 'country=GB' },
	{ lang: 'en', query: 'holland phone', url: 'country=NL' },
	{ lang: 'en', query: 'phone number papua new guinea', url: 'country=PG' },
	{ lang: 'en', query: '0800 032 6417', url: 'country=GB' },
	{ lang: 'nl', query: '+44 (0)800 032 6417', url: 'country=GB' },
	{ lang: 'nl', query: 'is 0800-0202546 van Microsoft?', url: 'country=NL' },
	{ lang: 'nl', query: '08000202546', url: 'country=NL' },
	{ lang: 'en', query: '400 089 0365', url: 'service=microsoft-365-21vianet' },
	{ lang: 'en', query: '(86) 400-089-0365', url: 'service=microsoft-365-21vianet' },
	{ lang: 'nl', query: '0800 589 2330', url: 'service=office-365-germany' },
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

test.each(languages)('%s: countries that share a number share a card, which leads to each', (lang) => {
	const hrefs = cardFor(lang, '1 800 865 9408')?.lines.flatMap((line) =>
		line.flatMap((part) => (typeof part === 'object' && 'href' in part ? [part.href] : [])),
	);
	expect(hrefs?.slice(0, 4).map((href) => href.slice(-2))).toEqual(['CA', 'JM', 'PR', 'US']);
});

test.each(languages)('%s: no card is that of part of a continent, nor of a word like any other', (lang) => {
	for (const query of ['south america phone', 'latin america phone', 'noord-amerika bellen'])
		expect(cardFor(lang, query), query).toBeUndefined();
	for (const query of ['contact us', '2021-05-24', '0800 123 4567'])
		expect(cardFor(lang, query), query).toBeUndefined();
});

const textOf = (words: Words): string =>
	words.map((part) => (typeof part === 'string' ? part : 'href' in part ? part.text : part.bold)).join('');

test.each(languages)('%s: the card of a country says that another service has a number of its own there', (lang) => {
	const lines = (key: string) => lexicons[lang].cards[key]?.lines.map(textOf) ?? [];
	const digits = (line: string) => line.replace(/[^\d]/g, '');
	expect(lines('phone:DE').some((line) => digits(line).includes('08005892330'))).toBe(true);
	expect(lines('phone:CN').some((line) => digits(line).includes('864000890365'))).toBe(true);
});

describe.each(languages)('%s: what is said to be round the clock', (lang) => {
	const words = dictionaries[lang];
	const lines = lexicons[lang].cards['always']?.lines.map(textOf) ?? [];
	test.each(severityServiceIds)(
		'%s: a level stands without more only where every plan has it, unconditionally',
		(service) => {
			const name = words[`service.${service}`];
			const own = lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2));
			for (const level of severityLevelIds) {
				const cells = initialResponses[service].flatMap(({ cells }) => cells[level] ?? []);
				const always = cells.filter(({ coverage }) => coverage === 'round-the-clock');
				const plain =
					always.length > 0 &&
					always.length === cells.length &&
					cells.every(({ conditions = [] }) => conditions.length === 0);
				const lists = own.filter((line) => !line.includes(': ')).flatMap((line) => line.split(', '));
				expect(lists.includes(words[`severity.${level}`]), level).toBe(plain);
				const told = own.some((line) => line.startsWith(`${words[`severity.${level}`]}: `));
				if (always.length > 0 && !plain) expect(told, level).toBe(true);
			}
		},
	);
	test('what it holds for is said: languages, agreements, choices', () => {
		const all = lines.join('\n');
		expect(all).toContain(words['coverage.chosen-when-filing']);
		for (const id of ['o21v-a-contract', 'o21v-a-technical-only', 'channel-m365-phone-technical'] as const)
			expect(all).toContain(policyWords[lang].statementWords[id]);
	});
});

test.each(languages)('%s: the card of a level says what the level is tied to', (lang) => {
	const { cards } = lexicons[lang];
	for (const service of severityServiceIds)
		for (const level of severityLevelIds)
			for (const { cells } of initialResponses[service])
				for (const id of cells[level]?.conditions ?? [])
					for (const key of [`level:${service}:${level}`, `response:${service}:${level}`, `level:${level}`])
						expect(cards[key]?.lines.map(textOf).join('\n'), key).toContain(
							policyWords[lang].statementWords[id].split('{')[0],
						);
});

test.each(languages)('%s: the card of 21Vianet’s highest level says when the tool answers with a lower one', (lang) => {
	const text = lexicons[lang].cards['level:microsoft-365-21vianet:a']?.lines.map(textOf).join('\n');
	for (const id of ['vianet-a-needs-agreement', 'vianet-billing-capped'] as const)
		expect(text).toContain(policyWords[lang].noteWords[id]);
});

test.each(languages)('%s: in the A to Z who wants to call is led to a number first', (lang) => {
	const page = sitePages.find(({ id, lang: own }) => id === 'a-z' && own === lang);
	const phone = sitePages.find(({ id, lang: own }) => id === 'microsoft-365/phone-support' && own === lang);
	for (const key of ['az.phone-number', 'az.calling'] as const) {
		const entry = page?.built
			.all('.index li')
			.find((item) => item.textContent.trim().startsWith(dictionaries[lang][key]));
		expect(entry?.querySelector('a')?.getAttribute('href')).toBe(phone?.url);
	}
});

test.each([
	['nl', 'exchange plat', 'microsoft-365/#check-first'],
	['en', 'message center', 'dynamics-365/outages/#check-first'],
	['en', 'time to resolution', 'dynamics-365/severity/#resolution'],
	['en', 'azure support cost', 'partner-center/entitlement/#costs'],
	['en', 'global admin', 'partner-center/#who-and-when'],
] as const)('%s “%s” leads to the section that says it: %s', (lang, query, address) => {
	const { vocabulary, cards } = lexicons[lang];
	expect(find(vocabulary, cards, query).hits[0]?.url).toBe(`/${lang}/${address}`);
});
