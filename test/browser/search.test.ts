import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../src/i18n/index.ts';
import { languages } from '../../src/policy/model.ts';
import { useBrowser, withSharedPage } from './browser.ts';
import { pathOf } from './pages.ts';
import { bundleRequests, hits, idsIn, wanted } from './searching.ts';
import { focused, tabTo } from './tool.ts';

useBrowser();

const dialog = '#search-dialog';

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
