import { existsSync } from 'node:fs';
import { LinkChecker, LinkState } from 'linkinator';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/policy/model.ts';
import { base, builtPages, dist, origin, pageAt, sitePage, sitePages } from './pages.ts';

const isLocal = (link: string) => /^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(link);

describe('linkinator', () => {
	let links: Awaited<ReturnType<LinkChecker['check']>>['links'];

	beforeAll(async () => {
		const checked = await new LinkChecker().check({
			path: builtPages.map(({ file }) => file),
			serverRoot: dist,
			checkFragments: true,
			linksToSkip: async (link) => !isLocal(link),
		});
		links = checked.links;
	});

	test('every link and every fragment within the site leads somewhere', () => {
		const broken = links.filter(({ state }) => state === LinkState.BROKEN);
		expect(broken.map(({ url, parent, status }) => `${parent} → ${url} (${status})`)).toEqual([]);
	});

	test('every page was read, and no page of the site was skipped', () => {
		const read = links.filter(({ state }) => state === LinkState.OK).map(({ url }) => url);
		expect(builtPages.map(({ file }) => file).filter((file) => !read.includes(file))).toEqual([]);
		const skipped = links.filter(({ state, url }) => state === LinkState.SKIPPED && url.startsWith('/'));
		expect(skipped).toEqual([]);
	});
});

test('every address that a page writes out whole leads to a page', () => {
	const lost = builtPages.flatMap((page) =>
		page
			.values('a[href], link[rel="canonical"], link[rel="alternate"]', 'href')
			.filter((href) => href.startsWith(`${origin}${base}`) && !pageAt(href))
			.map((href) => `${page.file} → ${href}`),
	);
	expect(lost).toEqual([]);
});

test('the words of every island are there', () => {
	const islands = builtPages.flatMap((page) => page.values('tool-island', 'data-words'));
	expect(islands).not.toEqual([]);
	const missing = islands.filter((url) => !existsSync(dist + new URL(url, origin).pathname.slice(base.length)));
	expect(missing).toEqual([]);
});

test.each(languages)('%s: every page is at most three clicks from the home page', (lang) => {
	const home = sitePage('home', lang).built;
	const clicks = new Map([[home.path, 0]]);
	for (const [path, distance] of clicks) {
		const page = builtPages.find((each) => each.path === path);
		for (const href of page?.values('a[href]', 'href') ?? []) {
			const target = pageAt(new URL(href, `${origin}${base}${path.slice(1)}`).href);
			if (target && !clicks.has(target.path)) clicks.set(target.path, distance + 1);
		}
	}
	const far = sitePages
		.filter((page) => page.lang === lang)
		.map(({ id, built }) => ({ id, clicks: clicks.get(built.path) ?? Number.POSITIVE_INFINITY }))
		.filter((page) => page.clicks > 3);
	expect(far).toEqual([]);
});
