import { existsSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../src/i18n/index.ts';
import { sourceDocuments } from '../../src/policy/documents.ts';
import { languages, serviceIds } from '../../src/policy/model.ts';
import { dist, type HTMLElement, origin, pageAt, readDist, sitePage, sitePages, textOf } from './pages.ts';

const xml = (file: string) => parse(readDist(file));
/** Elements by their name as it is written; selectors know small letters only. */
const named = (root: HTMLElement, name: string) =>
	root.querySelectorAll('*').filter(({ rawTagName }) => rawTagName === name);

describe('the sitemap', () => {
	const entries = xml('sitemap-0.xml').querySelectorAll('url');
	const locationOf = (entry: (typeof entries)[number]) => entry.querySelector('loc')?.textContent ?? '';

	test('lists every page once and nothing else', () => {
		expect(entries.map(locationOf).sort()).toEqual(sitePages.map(({ url }) => origin + url).sort());
		expect(readDist('sitemap-index.xml')).toContain(`${origin}/sitemap-0.xml`);
	});

	test('names both languages of each page, and English for who reads neither', () => {
		for (const entry of entries) {
			const page = sitePages.find(({ url }) => origin + url === locationOf(entry));
			const links = named(entry, 'xhtml:link');
			const said = Object.fromEntries(links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));
			const twin = (lang: 'nl' | 'en') => origin + sitePage(page?.id ?? 'home', lang).url;
			expect(said).toEqual({ nl: twin('nl'), en: twin('en'), 'x-default': twin('en') });
		}
	});
});

describe.each(languages)('%s', (lang) => {
	const words = dictionaries[lang];

	test('the feed has an entry for what changed at each service and for each dated text, newest first', () => {
		const feed = xml(`${lang}/changes.atom`);
		const entries = feed.querySelectorAll('entry');
		const dated = Object.values(sourceDocuments).filter(({ date }) => date).length;
		expect(entries.length).toBe(serviceIds.length + dated);
		const dates = entries.map((entry) => entry.querySelector('updated')?.textContent ?? '');
		expect(dates).toEqual([...dates].sort().reverse());
		for (const date of dates) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00\.000Z$/);
		expect(feed.querySelector('feed > updated')?.textContent).toBe(dates[0]);
		const ids = entries.map((entry) => entry.querySelector('id')?.textContent);
		expect(new Set(ids).size).toBe(ids.length);
		for (const entry of entries) {
			const href = entry.querySelector('link')?.getAttribute('href') ?? '';
			const [, fragment] = href.split('#');
			expect(pageAt(href)?.all(`[id="${fragment}"]`).length, href).toBe(1);
		}
	});

	test('the description for the address bar leads to the search page', () => {
		const description = xml(`${lang}/opensearch.xml`);
		const [template] = named(description, 'Url').map((each) => each.getAttribute('template'));
		expect(template).toBe(`${origin}${sitePage('search', lang).url}?q={searchTerms}`);
		expect(named(description, 'ShortName')[0]?.textContent.length).toBeLessThanOrEqual(16);
	});

	test('every page names its feed, its search and its Markdown', () => {
		for (const { url, built } of sitePages.filter((page) => page.lang === lang)) {
			const links = built
				.all('link[type]')
				.filter((link) => link.getAttribute('rel') !== 'icon')
				.map((link) => link.getAttribute('href'));
			expect(links).toEqual([`${url}index.md`, `/${lang}/changes.atom`, `/${lang}/opensearch.xml`]);
			for (const link of links) expect(existsSync(dist + link?.slice(1)), link).toBe(true);
		}
	});

	test('the page about the tests shows the counts as they were written down', () => {
		const { counts } = JSON.parse(readDist('../src/site/last-test-run.json')) as { counts: Record<string, number> };
		const { built } = sitePage('reference/checked', lang);
		for (const cell of built.all('[data-count]')) {
			const count = counts[cell.getAttribute('data-count') ?? ''];
			const shown = textOf(cell);
			expect(shown).toBe(
				count === undefined ? words['checked.not-counted'] : count.toLocaleString(lang === 'nl' ? 'nl-NL' : 'en-GB'),
			);
		}
	});
});

test('llms.txt lists every page but the search as Markdown, and every file', () => {
	const links = [...readDist('llms.txt').matchAll(/\]\((\S+)\):/g)].map(([, link = '']) => link);
	const markdown = sitePages.filter(({ id }) => id !== 'search').map(({ url }) => `${origin}${url}index.md`);
	expect(links.filter((link) => link.endsWith('.md')).sort()).toEqual(markdown.sort());
	for (const link of links) expect(existsSync(dist + new URL(link).pathname.slice(1)), link).toBe(true);
});

describe('the JSON-LD', () => {
	interface Graph {
		'@graph': {
			'@type': string;
			itemListElement?: { item: string; name: string }[];
			mainEntity?: { name: string; acceptedAnswer: { text: string } }[];
		}[];
	}
	const graphs = sitePages.flatMap(({ id, lang, title, url, built }) =>
		built
			.all('script[type="application/ld+json"]')
			.map((script) => ({ id, lang, title, url, built, graph: (JSON.parse(script.rawText) as Graph)['@graph'] })),
	);

	const overviews = sitePages.filter(({ id }) => id.endsWith('/overview')).map(({ url }) => origin + url);

	test('every page but the home pages has its breadcrumb, with itself at the end', () => {
		expect(graphs.length).toBe(sitePages.length - languages.length);
		for (const { lang, title, url, graph } of graphs) {
			const steps = graph.find((each) => each['@type'] === 'BreadcrumbList')?.itemListElement ?? [];
			const [first, ...others] = steps.map(({ item }) => item);
			expect(first).toBe(origin + sitePage('home', lang).url);
			expect(others.at(-1)).toBe(origin + url);
			// Between them at most the overview of its service.
			expect(others.slice(0, -1).filter((item) => !overviews.includes(item))).toEqual([]);
			expect(others.length).toBeLessThanOrEqual(2);
			expect(steps.at(-1)?.name).toBe(title);
		}
	});

	test('a page most of whose sections are questions is a list of them, in both languages alike', () => {
		const asked = graphs.flatMap(({ id, lang, built, graph }) => {
			const faq = graph.find((each) => each['@type'] === 'FAQPage');
			for (const { name, acceptedAnswer } of faq?.mainEntity ?? []) {
				const headings = built.all('main h2').map((heading) => textOf(heading).replace(/#$/, ''));
				expect(headings).toContain(name);
				expect(acceptedAnswer.text.length).toBeGreaterThan(40);
				expect(acceptedAnswer.text.startsWith(name)).toBe(false);
			}
			return faq ? [`${lang} ${id} ${faq.mainEntity?.length}`] : [];
		});
		expect(asked).toEqual(['nl dynamics-365/where-to-submit 4', 'en dynamics-365/where-to-submit 4']);
	});
});
