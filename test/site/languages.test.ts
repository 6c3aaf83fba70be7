import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../src/i18n/index.ts';
import { type Language, languages } from '../../src/policy/model.ts';
import { toolNames } from '../../src/site/pages.ts';
import { type BuiltPage, base, builtPages, origin, pageAt, sitePage, sitePages, textOf } from './pages.ts';

const absolute = (url: string) => origin + url;
const otherThan = (lang: Language): Language => (lang === 'nl' ? 'en' : 'nl');
/** The language of every `link rel="alternate"` with its address. */
const alternates = (page: BuiltPage) =>
	Object.fromEntries(
		page
			.all('link[rel="alternate"][hreflang]')
			.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
	);

test('every HTML file is a listed page, a tool alone, a page for what is missing, the choice of language, or the components', () => {
	const listed = sitePages.map(({ built }) => built.file);
	const others = builtPages.map(({ file }) => file).filter((file) => !listed.includes(file));
	const embedded = others.filter((file) => /^(?:nl|en)\/embed\/[a-z]+\/index\.html$/.test(file));
	expect(embedded.length).toBe(languages.length * toolNames.length);
	expect(others.filter((file) => !embedded.includes(file))).toEqual([
		'404.html',
		'en/404/index.html',
		'en/design/index.html',
		'index.html',
		'nl/404/index.html',
	]);
});

test.each(builtPages)('$file is in the language of its address', (page) => {
	const [, first] = page.path.split('/');
	const expected = languages.find((lang) => lang === first) ?? 'nl';
	expect(page.one('html').getAttribute('lang')).toBe(expected);
});

describe.each(sitePages)('$lang $id', ({ id, lang, url, title, built }) => {
	const twin = sitePage(id, otherThan(lang));

	test('names itself and its twin, as the twin does', () => {
		const both = {
			[lang]: absolute(url),
			[twin.lang]: absolute(twin.url),
			'x-default': absolute(sitePage(id, 'en').url),
		};
		expect(alternates(built)).toEqual(both);
		expect(alternates(twin.built)).toEqual(both);
		expect(built.one('link[rel="canonical"]').getAttribute('href')).toBe(absolute(url));
	});

	test('the language link leads to the twin', () => {
		const link = built.one('#other-language');
		expect(pageAt(link.getAttribute('href') ?? '')).toBe(twin.built);
		expect([link.getAttribute('hreflang'), link.getAttribute('lang')]).toEqual([twin.lang, twin.lang]);
	});

	test('has the same ids as the twin, in the same order', () => {
		const ids = (page: BuiltPage) => page.values('main [id]', 'id');
		const headings = (page: BuiltPage) =>
			page.all('main :is(h1, h2, h3, h4)').map((heading) => `${heading.tagName} ${heading.id}`);
		// Lists by the alphabet have each language's own letters, and its own order.
		const alphabetical = built.all('[id^="letter-"], [id^="phones-"]').length > 0;
		const shared = (list: string[]) => list.filter((id) => !/(^| )(letter|phones)-/.test(id)).sort();
		const settle = (list: string[]) => (alphabetical ? shared(list) : list);
		expect(settle(ids(built))).toEqual(settle(ids(twin.built)));
		expect(settle(headings(built))).toEqual(settle(headings(twin.built)));
	});

	test('the sidebar marks this page and no other', () => {
		const marked = built.all('#sidebar [aria-current]');
		const listed = id !== 'home' && id !== 'search';
		expect(marked.map((link) => [link.getAttribute('href'), link.getAttribute('aria-current')])).toEqual(
			listed ? [[url, 'page']] : [],
		);
		for (const link of marked) expect(link.closest('details')?.hasAttribute('open')).toBe(true);
	});

	test('has its title as its only first heading', () => {
		expect(textOf(built.one('h1'))).toBe(title);
	});
});

describe.each([
	{ file: '404.html', lang: 'nl' },
	{ file: 'nl/404/index.html', lang: 'nl' },
	{ file: 'en/404/index.html', lang: 'en' },
] as const)('$file', ({ file, lang }) => {
	const page = builtPages.find((each) => each.file === file) as BuiltPage;

	test('says in its language that the page is not there, and is no page to find', () => {
		expect(textOf(page.one('h1'))).toBe(dictionaries[lang]['not-found.title']);
		expect(page.one('meta[name="robots"]').getAttribute('content')).toBe('noindex');
		expect(page.all('#sidebar [aria-current]')).toEqual([]);
	});

	test('leads on to the home page, to search and to the other language', () => {
		const links = page.values('main a[href]', 'href');
		expect(links).toEqual([sitePage('home', lang).url, sitePage('search', lang).url]);
		expect(page.one('#other-language').getAttribute('href')).toBe(sitePage('home', otherThan(lang)).url);
	});
});

test('the root offers both languages, each in its own words', () => {
	const root = builtPages.find(({ file }) => file === 'index.html') as BuiltPage;
	const homes = Object.fromEntries(languages.map((lang) => [lang, absolute(sitePage('home', lang).url)]));
	expect(alternates(root)).toEqual({ ...homes, 'x-default': absolute(base) });
	const choices = root
		.all('main li')
		.map((item) => [item.getAttribute('lang'), item.querySelector('a')?.getAttribute('href')]);
	expect(choices).toEqual(languages.map((lang) => [lang, sitePage('home', lang).url]));
});
