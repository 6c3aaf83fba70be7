import { describe, expect, test } from 'vitest';
import { languages } from '../../src/policy/model.ts';
import { base, sitePages } from './pages.ts';

/** Addresses of pages that the main part and the menu of a page lead to. */
const linksOf = (page: (typeof sitePages)[number], within: string): string[] =>
	page.built.all(`${within} a`).map((link) => (link.getAttribute('href') ?? '').replace(/[?#].*$/, ''));

describe.each(languages)('%s', (lang) => {
	const own = sitePages.filter((page) => page.lang === lang);
	const byUrl = new Map(own.map((page) => [page.url, page]));

	test.each([
		{ within: 'body', clicks: 1, why: 'the menu has every page' },
		{ within: 'main', clicks: 3, why: 'and the pages lead to each other without it' },
	])('every page is at most $clicks clicks from home by $within: $why', ({ within, clicks }) => {
		const home = own.find(({ id }) => id === 'home');
		const reached = new Map(home ? [[home.url, 0]] : []);
		for (let step = 1; step <= clicks; step += 1)
			for (const [url] of [...reached].filter(([, at]) => at === step - 1)) {
				const page = byUrl.get(url);
				for (const link of page ? linksOf(page, within) : [])
					if (byUrl.has(link) && !reached.has(link)) reached.set(link, step);
			}
		const apart = own.filter(
			({ url, id }) => !reached.has(url) && !(within === 'main' && ['a-z', 'search'].includes(id)),
		);
		expect(apart.map(({ id }) => id)).toEqual([]);
	});

	test.each(own.filter(({ id }) => id.endsWith('/overview')))(
		'$id leads to every page of its service',
		({ id, ...page }) => {
			const service = id.replace('/overview', '');
			const links = linksOf({ id, ...page }, 'main');
			const missing = own.filter(
				(each) => each.id.startsWith(`${service}/`) && each.id !== id && !links.includes(each.url),
			);
			expect(missing.map((each) => each.id)).toEqual([]);
		},
	);

	test('the menu marks the page that one is on, and no other', () => {
		const marked = own.map(({ id, url, built }) => ({
			id,
			ok: built.all('.sidebar [aria-current="page"]').every((link) => link.getAttribute('href') === url),
			count: built.all('.sidebar [aria-current="page"]').length,
		}));
		expect(marked.filter(({ ok }) => !ok)).toEqual([]);
		expect(marked.filter(({ count }) => count === 0).map(({ id }) => id)).toEqual(['home', 'search']);
	});

	test('the index from A to Z leads to every page', () => {
		const index = own.find(({ id }) => id === 'a-z');
		const links = index ? linksOf(index, 'main') : [];
		const missing = own.filter(({ id, url }) => !links.includes(url) && !['home', 'a-z'].includes(id));
		expect(missing.map(({ id }) => id)).toEqual([]);
	});
});

test('addresses begin with the base path', () => {
	expect(sitePages.filter(({ url }) => !url.startsWith(base))).toEqual([]);
});
