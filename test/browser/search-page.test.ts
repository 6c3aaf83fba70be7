import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../src/i18n/index.ts';
import { count } from '../count.ts';
import { useBrowser, withSharedPage } from './browser.ts';
import { pathOf } from './pages.ts';
import { bundleRequests, hits, idsIn, wanted } from './searching.ts';

useBrowser();

count('golden-queries', 'browser', wanted.length);

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
