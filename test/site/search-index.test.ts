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

test('what search engines shall not find says so, and nothing else does', () => {
	const hidden = builtPages.filter((page) => page.all('meta[name="robots"]').length > 0).map(({ file }) => file);
	const embedded = builtPages.map(({ file }) => file).filter((file) => /^(?:nl|en)\/embed\//.test(file));
	expect(embedded.length).toBe(languages.length * toolNames.length);
	expect(hidden).toEqual(
		['404.html', 'en/404/index.html', 'en/design/index.html', 'nl/404/index.html', ...embedded].sort(),
	);
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
	{ lang: 'nl', query: 'urgentie', page: 'tools/severity', why: 'a synonym' },
	{ lang: 'nl', query: 'priority', page: 'tools/severity', why: 'a word of the other language' },
	{ lang: 'nl', query: 'oorzaak', page: 'dynamics-365/outages', why: 'a part of a compound' },
	{ lang: 'en', query: 'refund', page: 'dynamics-365/billing', why: 'a word of the text' },
	{ lang: 'en', query: 'helpdesk', page: 'tools/contact', why: 'a synonym' },
] as const)('the full-text index finds “$query” ($lang) on $page: $why', async ({ lang, query, page }) => {
	expect(await search(lang, query)).toContain(page);
});

test.each(languages)('the words that no reader sees stand in no text, in %s', (lang) => {
	const hidden = indexedPages.filter((page) => page.lang === lang);
	expect(hidden.filter(({ meta }) => !meta['words']).length).toBeLessThan(hidden.length / 2);
	expect(hidden.filter(({ content, meta }) => meta['words'] && content.includes(meta['words']))).toEqual([]);
});
