import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../src/i18n/index.ts';
import { type Language, languages } from '../../src/policy/model.ts';
import { pages } from '../../src/site/pages.ts';
import { count } from '../count.ts';
import { useBrowser, withSharedPage } from './browser.ts';
import { pathOf } from './pages.ts';
import { focused, tabTo } from './tool.ts';

useBrowser();

const dialog = '#search-dialog';
const hits = (within: string) => `${within} > li[data-page-id]`;

/** Words that readers use: the pages of which one comes first, and the tool that is among the first three. */
const wanted: readonly { lang: Language; query: string; first: readonly string[]; tool: string; why: string }[] = [
	{
		lang: 'nl',
		query: 'heropenen',
		first: ['tools/reopen', 'dynamics-365/reopen'],
		tool: 'tools/reopen',
		why: 'the tool, or the only text with rules for it',
	},
	{
		lang: 'en',
		query: 'severity',
		first: Object.keys(pages).filter((id) => id.endsWith('/severity')),
		tool: 'tools/severity',
		why: 'the tool, or a page with the word in its title',
	},
];

count('golden-queries', 'browser', wanted.length);

const idsIn = (page: Page, within: string): Promise<(string | null)[]> =>
	page.locator(hits(within)).evaluateAll((items) => items.map((item) => item.getAttribute('data-page-id')));

const bundleRequests = (page: Page): string[] => {
	const seen: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.startsWith('/pagefind/')) seen.push(pathname);
	});
	return seen;
};

describe('the index loads when somebody reaches for search, not before', () => {
	test.each([
		{ how: 'hover', reach: (page: Page) => page.locator('#search-button').hover() },
		{ how: 'focus', reach: (page: Page) => tabTo(page, '#search-button') },
		{ how: 'open', reach: (page: Page) => page.keyboard.press('/') },
	])('$how', ({ reach }) =>
		withSharedPage(async ({ page, open }) => {
			await page.goto('about:blank');
			await page.mouse.move(0, 500);
			const seen = bundleRequests(page);
			await open(pathOf('home', 'nl'));
			await page.locator('main a').first().hover();
			expect(seen).toEqual([]);
			await reach(page);
			await expect.poll(() => seen.length).toBeGreaterThan(0);
		}),
	);
});

describe('the dialog', () => {
	test.each([
		{ how: 'the button', act: (page: Page) => page.locator('#search-button').click() },
		{ how: '/', act: (page: Page) => page.keyboard.press('/') },
		{ how: 'Ctrl+K', act: (page: Page) => page.keyboard.press('Control+k') },
		{ how: 'Ctrl+K in a field', act: (page: Page) => page.locator('#home-query').press('Control+k') },
	])('opens with $how, with the focus in its field, and closes with Esc', ({ act }) =>
		withSharedPage(async ({ page, open }) => {
			await open(pathOf('home', 'nl'));
			await act(page);
			await page.locator(`${dialog}[open]`).waitFor();
			expect(await focused(page)).toBe('dialog-query');
			await page.keyboard.press('Escape');
			await page.locator(dialog).waitFor({ state: 'hidden' });
			// The focus leaves what is no longer shown with the next drawing.
			await page.waitForFunction(() => document.activeElement?.id !== 'dialog-query');
		}),
	);

	test('a slash in a field is a slash', () =>
		withSharedPage(async ({ page, open }) => {
			await open(pathOf('home', 'en'));
			await page.locator('#home-query').pressSequentially('24/7');
			expect(await page.locator('#home-query').inputValue()).toBe('24/7');
			expect(await page.locator(`${dialog}[open]`).count()).toBe(0);
		}));

	test.each(wanted)('finds “$query” ($lang): $why', ({ lang, query, first, tool }) =>
		withSharedPage(async ({ page, open }) => {
			await open(pathOf('home', lang));
			await page.keyboard.press('/');
			await page.locator(`${dialog}[open]`).waitFor();
			await page.keyboard.type(query);
			await page
				.locator(hits(`${dialog} ol`))
				.first()
				.waitFor();
			const ids = await idsIn(page, `${dialog} ol`);
			expect(first).toContain(ids[0]);
			expect(ids.slice(0, 3)).toContain(tool);
			expect(await page.locator(`${dialog} [data-search-message]`).innerText()).toMatch(/^\d+ /);
		}),
	);

	test('arrow keys walk through the hits and back to the field; Enter opens one; the focus comes back on Esc', () =>
		withSharedPage(async ({ page, open }) => {
			await open(pathOf('dynamics-365/plans', 'en'));
			await page.locator('#search-button').focus();
			await page.keyboard.press('Enter');
			await page.locator(`${dialog}[open]`).waitFor();
			await page.keyboard.type('severity');
			const links = page.locator(`${dialog} ol a`);
			const at = () => links.evaluateAll((all) => all.indexOf(document.activeElement as HTMLAnchorElement));
			for (const [key, index] of [
				['ArrowDown', 0],
				['ArrowDown', 1],
				['ArrowUp', 0],
				['ArrowUp', -1],
			] as const) {
				await page.keyboard.press(key);
				await expect.poll(at, { message: key }).toBe(index);
			}
			expect(await focused(page)).toBe('dialog-query');
			await page.keyboard.press('Escape');
			await page.locator(dialog).waitFor({ state: 'hidden' });
			expect(await focused(page)).toBe('search-button');

			await page.keyboard.press('Enter');
			await page.locator(`${dialog}[open]`).waitFor();
			await page.keyboard.type('severity');
			await page.keyboard.press('ArrowDown');
			await expect.poll(at).toBe(0);
			const target = await links.first().getAttribute('href');
			await page.keyboard.press('Enter');
			await page.waitForURL((url) => url.pathname + url.hash === target);
			expect(await page.locator(`${dialog}[open]`).count()).toBe(0);
		}));

	test('Enter in the field opens the first hit of what stands there, however fast it was typed', () =>
		withSharedPage(async ({ page, open }) => {
			await open(pathOf('home', 'nl'));
			await page.keyboard.press('Control+k');
			await page.locator(`${dialog}[open]`).waitFor();
			await page.keyboard.type('facturering');
			await page
				.locator(hits(`${dialog} ol`))
				.first()
				.waitFor();
			await page.locator('#dialog-query').fill('heropenen');
			await page.keyboard.press('Enter');
			await page.waitForURL((url) => url.pathname !== pathOf('home', 'nl'));
			const landed = new URL(page.url()).pathname;
			expect([pathOf('tools/reopen', 'nl'), pathOf('dynamics-365/reopen', 'nl')]).toContain(landed);
		}));
});

describe('the search page', () => {
	const list = '[data-search-results]';
	const state = (page: Page) => page.locator(list).getAttribute('data-search-state');
	/** An empty list counts as hidden, so this looks at the attribute alone. */
	const reaches = (page: Page, wanted: 'idle' | 'done' | 'failed') =>
		page.locator(`${list}[data-search-state="${wanted}"]`).waitFor({ state: 'attached' });

	test.each(wanted)('answers ?q=$query ($lang): $why', ({ lang, query, first, tool }) =>
		withSharedPage(async ({ page, open }) => {
			await open(`${pathOf('search', lang)}?q=${query}`);
			await reaches(page, 'done');
			const ids = await idsIn(page, list);
			expect(first).toContain(ids[0]);
			expect(ids.slice(0, 3)).toContain(tool);
			expect(await page.locator('#query').inputValue()).toBe(query);
			expect(await page.locator('[data-search-count]').innerText()).toMatch(/^\d+ /);
		}),
	);

	test('is idle without a query, and again when it is emptied; the address follows and history does not grow', () =>
		withSharedPage(async ({ page, open }) => {
			const seen = bundleRequests(page);
			await open(pathOf('search', 'nl'));
			expect(await state(page)).toBe('idle');
			expect(seen).toEqual([]);
			const before = await page.evaluate(() => history.length);
			await page.locator('#query').pressSequentially('uren');
			await reaches(page, 'done');
			await expect.poll(() => new URL(page.url()).search).toBe('?q=uren');
			await page.locator('#query').fill('');
			await reaches(page, 'idle');
			await expect.poll(() => new URL(page.url()).search).toBe('');
			expect(await page.locator(`${list} li`).count()).toBe(0);
			expect(await page.evaluate(() => history.length)).toBe(before);
		}));

	test('is busy while the index is on its way', () =>
		withSharedPage(async ({ page }) => {
			let release = () => {};
			const held = new Promise<void>((done) => {
				release = done;
			});
			await page.route('**/pagefind/lexicon.en.json', async (route) => {
				await held;
				await route.continue();
			});
			// `open` would wait for the file that is held.
			await page.goto(`${pathOf('search', 'en')}?q=hours`);
			await page.locator(`${list}[data-search-state="busy"]`).waitFor({ state: 'attached' });
			release();
			await reaches(page, 'done');
		}));

	test('mends a typing error, says so, and searches for what was typed on request', () =>
		withSharedPage(async ({ page, open }) => {
			await open(`${pathOf('search', 'nl')}?q=ersnt`);
			await reaches(page, 'done');
			expect((await idsIn(page, list))[0]).toBe('tools/severity');
			const correction = page.locator('#search-page [data-search-correction]');
			expect(await correction.innerText()).toContain('ernst');
			await correction.locator('button').click();
			await page.waitForFunction((within) => document.querySelectorAll(`${within} > li`).length === 0, list);
			expect(await page.locator('[data-search-count]').first().innerText()).toBe(
				dictionaries.nl['search.none'].replace('{query}', 'ersnt'),
			);
		}));

	test('an answer card comes first, under the notice where it gives a number, and leads to the filled-in tool', () =>
		withSharedPage(async ({ page, open }) => {
			await open(`${pathOf('search', 'nl')}?q=${encodeURIComponent('telefoonnummer australië')}`);
			await reaches(page, 'done');
			const card = page.locator(`${list} > li`).first();
			expect(await card.getAttribute('data-page-id')).toBe('tools/contact');
			expect(await card.locator('.phone-notice a').count()).toBeGreaterThan(0);
			await card.locator('> a').click();
			await page.waitForURL(/country=AU/);
		}));

	test('filters stand in the address and come back with it', () =>
		withSharedPage(async ({ page, open }) => {
			await open(`${pathOf('search', 'en')}?q=severity`);
			await reaches(page, 'done');
			await page.locator('select[name="kind"]').selectOption('tool');
			await page.waitForURL(/kind=tool/);
			await page.waitForFunction((within) => document.querySelectorAll(`${within} > li`).length < 4, list);
			const ids = await idsIn(page, list);
			expect(ids.every((id) => id?.startsWith('tools/'))).toBe(true);
			await open(`${pathOf('search', 'en')}?q=severity&kind=tool`);
			await reaches(page, 'done');
			expect(await idsIn(page, list)).toEqual(ids);
			expect(await page.locator('select[name="kind"]').inputValue()).toBe('tool');
		}));

	test('the other language is a group of its own', () =>
		withSharedPage(async ({ page, open }) => {
			await open(`${pathOf('search', 'nl')}?q=severity`);
			const group = page.locator('#search-page [data-search-other]');
			await group.locator('li').first().waitFor();
			expect(await group.locator('ol').getAttribute('lang')).toBe('en');
			const paths = (within: string) =>
				page
					.locator(`${within} > li > a`)
					.evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
			expect((await paths(list)).every((path) => path.startsWith('/nl/'))).toBe(true);
			expect((await paths('#search-page [data-search-other] ol')).every((path) => path.startsWith('/en/'))).toBe(true);
		}));

	test('the running text is searched when asked for', () =>
		withSharedPage(async ({ page, open }) => {
			const seen = bundleRequests(page);
			await open(`${pathOf('search', 'en')}?q=premier`);
			await reaches(page, 'done');
			const before = (await idsIn(page, list)).length;
			expect(seen.filter((path) => path.endsWith('pagefind.js'))).toEqual([]);
			await page.locator('#search-page [data-search-more]').click();
			await page.waitForFunction(
				([within, count]) => document.querySelectorAll(`${within} > li`).length > Number(count),
				[list, before],
			);
			expect(seen.filter((path) => path.endsWith('pagefind.js')).length).toBe(1);
			await expect.poll(() => page.locator(`${list} mark`).count()).toBeGreaterThan(0);
		}));

	test('comes back as it was with the back button', () =>
		withSharedPage(async ({ page, open }) => {
			await open(pathOf('search', 'en'));
			await page.locator('#query').fill('reopen');
			await page.locator(hits(list)).first().waitFor();
			const ids = await idsIn(page, list);
			await page
				.locator(`${hits(list)} > a`)
				.first()
				.click();
			await page.waitForURL((url) => url.pathname !== pathOf('search', 'en'));
			await page.goBack();
			await reaches(page, 'done');
			expect(await page.locator('#query').inputValue()).toBe('reopen');
			expect(await idsIn(page, list)).toEqual(ids);
		}));

	test.each([
		{ query: '<img src=x onerror=alert(1)><b>fout</b>', why: 'markup' },
		{ query: '"><script>alert(1)</script>', why: 'a script' },
		{ query: '\u0000\u202e%%%{query}', why: 'control characters and placeholders' },
		{ query: 'zzzzqqqq', why: 'a word that is nowhere' },
		{ query: 'x '.repeat(1000), why: 'two thousand characters' },
	])('a query stays text: $why', ({ query }) =>
		withSharedPage(async ({ page, open }) => {
			const elements = () => page.locator('#search-page *:not(ol *)').count();
			await open(pathOf('search', 'nl'));
			const before = await elements();
			await open(`${pathOf('search', 'nl')}?q=${encodeURIComponent(query)}`);
			await reaches(page, 'done');
			expect(await elements()).toBe(before);
			expect(await page.locator(`${list} :is(script, img, b)`).count()).toBe(0);
			if ((await page.locator(`${list} li`).count()) > 0) return;
			const shown = await page.locator('[data-search-count]').textContent();
			expect(shown?.replace(/\s+/g, ' ')).toContain(query.trim().replace(/\s+/g, ' '));
		}),
	);
});

describe('an index that does not load', () => {
	test.each(languages)('is told in plain words on the search page, and may be tried again, in %s', (lang) =>
		withSharedPage(async ({ page, open, expectTrouble }) => {
			expectTrouble(/Failed to load resource/);
			await page.route('**/pagefind/**', (route) => route.abort());
			await open(`${pathOf('search', lang)}?q=severity`);
			await page.locator('ol[data-search-state="failed"]').waitFor({ state: 'attached' });
			expect(await page.locator('[data-search-count]').innerText()).toBe(dictionaries[lang]['search.failed']);
			expect(await page.locator('.all-pages a:visible').count()).toBeGreaterThan(0);
			await page.unroute('**/pagefind/**');
			await page.locator('#query').fill('premier');
			await page.locator('ol[data-search-state="done"] > li').first().waitFor();
		}),
	);

	test('is told in the dialog, after hovering too', () =>
		withSharedPage(async ({ page, open, expectTrouble }) => {
			expectTrouble(/Failed to load resource/);
			await page.route('**/pagefind/**', (route) => route.abort());
			await open(pathOf('home', 'nl'));
			await page.locator('#search-button').hover();
			await page.keyboard.press('/');
			await page.locator(`${dialog}[open]`).waitFor();
			await page.keyboard.type('ernst');
			await expect
				.poll(() => page.locator(`${dialog} [data-search-message]`).innerText())
				.toBe(dictionaries.nl['search.failed']);
		}));
});
