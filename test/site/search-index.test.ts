import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../src/i18n/index.ts';
import { factIds } from '../../src/policy/facts/index.ts';
import { languages } from '../../src/policy/model.ts';
import { indexedPages, pageCounts, search } from './pagefind.ts';
import { toolNames } from '../../src/site/pages.ts';
import { type BuiltPage, builtPages, type HTMLElement, parseHtml, sitePages, textOf } from './pages.ts';

const findable = sitePages.filter(({ id }) => id !== 'search');
const contentOf = (url: string) => indexedPages.find((page) => page.url === url)?.content ?? '';

test('every page but the search page is in one index, the one of its language', () => {
	const indexed = indexedPages.map(({ lang, url, meta }) => `${lang} ${url} ${meta['page-id']}`);
	expect(indexed.sort()).toEqual(findable.map(({ lang, url, id }) => `${lang} ${url} ${id}`).sort());
});

test('the indexes are those of the two languages, and hold what they say', () => {
	const counts = languages.map((lang) => [lang, findable.filter((page) => page.lang === lang).length]);
	expect(pageCounts).toEqual(Object.fromEntries(counts));
});

test('what search shall not find says so, and nothing else does', () => {
	const hidden = builtPages.filter((page) => page.all('meta[name="robots"]').length > 0).map(({ file }) => file);
	const searchPages = sitePages.filter(({ id }) => id === 'search').map(({ built }) => built.file);
	const embedded = builtPages.map(({ file }) => file).filter((file) => /^(?:nl|en)\/embed\//.test(file));
	expect(embedded.length).toBe(languages.length * toolNames.length);
	expect(hidden).toEqual(['404.html', 'en/404/index.html', 'nl/404/index.html', ...searchPages, ...embedded].sort());
});

test('no ledger id is in an index', () => {
	const marked = indexedPages.flatMap(({ url, content }) =>
		factIds.filter((id) => content.includes(id)).map((id) => `${url} ${id}`),
	);
	expect(marked).toEqual([]);
});

/** Parts of a page that only its reader needs: the tools, the forms, the source marks. */
const apart = '.tool, form, .cite, .facts-of, .page-source';

/** The texts of a page that stand in such a part and nowhere else in its main part. */
function textsApart(page: BuiltPage): string[] {
	const main = parseHtml(page.one('main').outerHTML);
	const parts = main.querySelectorAll(apart);
	const leaves = (element: HTMLElement): HTMLElement[] =>
		element.querySelectorAll('*').filter((inner) => inner.querySelectorAll('*').length === 0);
	const texts = parts.flatMap(leaves).map(textOf);
	for (const part of parts) part.remove();
	const rest = textOf(main);
	return [...new Set(texts)].filter((text) => text.length > 8 && !rest.includes(text));
}

test.each(findable)('$lang $id: tools, forms and source marks are not indexed', ({ url, built }) => {
	const texts = textsApart(built);
	if (built.all('.tool, .cite').length > 0) expect(texts).not.toEqual([]);
	const content = contentOf(url).replace(/\s+/g, ' ');
	expect(texts.filter((text) => content.includes(text))).toEqual([]);
});

describe.each(languages)('%s', (lang) => {
	test.each(sitePages.filter((page) => page.lang === lang && page.id.startsWith('tools/')))(
		'the table of $id is indexed',
		({ url, built }) => {
			const content = contentOf(url);
			expect(content).toContain(dictionaries[lang]['table.whole']);
			const cells = built.all('.whole-table tbody tr > :first-child :is(b, strong), .whole-table tbody th').map(textOf);
			expect(cells).not.toEqual([]);
			expect(cells.filter((cell) => !content.includes(cell))).toEqual([]);
		},
	);
});

test.each([
	{
		lang: 'nl',
		query: 'heropenen',
		first: ['tools/reopen', 'dynamics-365/reopen'],
		why: 'the tool, then the only text with rules for it',
	},
	{
		lang: 'en',
		query: 'severity',
		first: ['compare/severity', 'microsoft-365-21vianet/severity', 'tools/severity'],
		why: 'the tool and the pages with the word in their title',
	},
	{ lang: 'nl', query: 'storing', first: ['dynamics-365/outages'], why: 'the page of that name' },
	{ lang: 'en', query: 'refund', first: ['dynamics-365/billing'], why: 'the word is a heading there' },
	{
		lang: 'en',
		query: 'heropenen',
		first: ['reference/glossary'],
		why: 'a Dutch word, which the glossary pairs with its English one',
	},
] as const)('$lang “$query” finds first: $first ($why)', async ({ lang, query, first }) => {
	const found = await search(lang, query);
	expect(found.slice(0, Math.max(first.length, 1)).sort()).toEqual([...first].sort());
});
