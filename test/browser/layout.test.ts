import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/policy/model.ts';
import { settle, useBrowser, withPage, withSharedPage } from './browser.ts';
import { fitsAtEveryWidth, widths } from './overflow.ts';
import { onePageOfEachKind, pathOf } from './pages.ts';
import { focused, tabTo, toolPath } from './tool.ts';

useBrowser();

describe('what a reader brings about scrolls no page sideways', () => {
	const states = [
		toolPath('severity', 'nl', 'service=managed-desktop&impact=moderate'),
		toolPath('severity', 'nl', `service=dynamics-365&plan=${'x'.repeat(90)}&impact=unknown`),
		toolPath('contact', 'nl', 'service=dynamics-365&product=finance&plan=premier&role=partner&issue=outage'),
		toolPath('hours', 'nl', 'calendar=dynamics-japan&at=2026-11-23T10:00%2B09:00&zone=America/Argentina/Buenos_Aires'),
		toolPath(
			'response',
			'nl',
			'service=dynamics-365&plan=subscription&severity=b&region=japan&filed=2026-11-20T16:00%2B09:00',
		),
		toolPath('reopen', 'nl', 'service=dynamics-365&build=changed&error=same'),
		`${pathOf('search', 'nl')}?q=${'x'.repeat(150)}`,
		`${pathOf('search', 'nl')}?q=ernst`,
	];
	test.each(states)('%s', (path) =>
		withSharedPage(async ({ page, open }) => {
			await open(path);
			await fitsAtEveryWidth(page);
		}),
	);

	test('the search dialog, with hits', () =>
		withSharedPage(async ({ page, open }) => {
			await open(pathOf('home', 'nl'));
			await page.keyboard.press('/');
			await page.locator('#search-dialog[open]').waitFor();
			await page.keyboard.type('ondersteuning');
			await page.locator('#search-dialog ol > li').first().waitFor();
			for (const width of widths) {
				await page.setViewportSize({ width, height: 800 });
				const sticksOut = await page
					.locator('#search-dialog')
					.evaluate(
						(dialog) => dialog.scrollWidth > dialog.clientWidth || dialog.getBoundingClientRect().right > innerWidth,
					);
				expect(sticksOut, `${width} px`).toBe(false);
			}
		}));
});

test('the skip link is the first stop, shows itself and leads past the header', () =>
	withSharedPage(async ({ page, open }) => {
		for (const lang of languages) {
			await open(pathOf('dynamics-365/plans', lang));
			await page.keyboard.press('Tab');
			const skip = page.locator('.skip');
			expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
			expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
			await page.keyboard.press('Enter');
			expect(await focused(page)).toBe('content');
			await page.keyboard.press('Tab');
			expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('content');
		}
	}));

describe('the theme', () => {
	const scheme = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);

	test('is the system’s until chosen, stays chosen on the next page, and can be given back', () =>
		withPage({ colorScheme: 'light', locale: 'fr-FR' }, async ({ page, open }) => {
			await open(pathOf('home', 'nl'));
			const theme = page.locator('#theme');
			expect([await theme.inputValue(), await scheme(page)]).toEqual(['system', 'light dark']);
			await theme.selectOption('dark');
			expect(await scheme(page)).toBe('dark');
			await open(pathOf('dynamics-365/severity', 'en'));
			expect([await theme.inputValue(), await scheme(page)]).toEqual(['dark', 'dark']);
			await theme.selectOption('light');
			await open('/');
			expect(await scheme(page)).toBe('light');
			await open(pathOf('home', 'nl'));
			await theme.selectOption('system');
			await open(pathOf('home', 'en'));
			expect([await theme.inputValue(), await scheme(page)]).toEqual(['system', 'light dark']);
		}));

	test('is there before the first paint: no script of the page runs later to set it', () =>
		withPage({}, async ({ page, open, expectTrouble }) => {
			expectTrouble(/Failed to load resource/);
			await open(pathOf('home', 'nl'));
			await page.locator('#theme').selectOption('dark');
			await page.route('**/_astro/*.js', (route) => route.abort());
			await page.goto(pathOf('home', 'en'));
			expect(await scheme(page)).toBe('dark');
			// The page asks for its scripts after it was painted.
			await page.locator('[data-live][data-state="failed"]').waitFor({ state: 'attached' });
		}));

	test('holds for the page where storage is denied, and nothing throws', () =>
		withPage({}, async ({ page, open }) => {
			await page.addInitScript(() => {
				for (const name of ['localStorage', 'sessionStorage']) {
					Object.defineProperty(window, name, {
						get: () => {
							throw new DOMException('denied', 'SecurityError');
						},
					});
				}
			});
			await open(pathOf('home', 'nl'));
			await page.locator('#theme').selectOption('dark');
			expect(await scheme(page)).toBe('dark');
			await open(toolPath('severity', 'nl', 'service=managed-desktop&impact=minimal'));
			expect(await scheme(page)).toBe('light dark');
			await page.keyboard.press('/');
			await page.locator('#search-dialog[open]').waitFor();
		}));
});

/** The sum of all layout shifts so far, less those that follow on the reader's own input. */
const shifts = (page: Page) =>
	page.evaluate(async () => {
		type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };
		const found: Shift[] = [];
		const observer = new PerformanceObserver((list) => found.push(...(list.getEntries() as Shift[])));
		observer.observe({ type: 'layout-shift', buffered: true });
		for (const _ of [1, 2, 3]) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
		observer.disconnect();
		return found.filter(({ hadRecentInput }) => !hadRecentInput).reduce((sum, { value }) => sum + value, 0);
	});

describe('nothing jumps while a page loads', () => {
	const paths = [
		...onePageOfEachKind.map((id) => pathOf(id, 'nl')),
		toolPath('severity', 'nl', 'service=managed-desktop&impact=critical'),
		toolPath('contact', 'en', 'service=managed-desktop&role=admin&issue=technical&country=x'),
		toolPath('hours', 'nl', 'calendar=dynamics-japan&at=2026-11-23T10:00%2B09:00'),
		toolPath('reopen', 'en', 'service=dynamics-365&build=changed'),
		`${pathOf('search', 'nl')}?q=ernst`,
	];
	test.each([
		{ width: 1280, height: 900 },
		{ width: 360, height: 740 },
	])('$width px wide', ({ width, height }) =>
		withSharedPage(async ({ page, open }) => {
			await page.setViewportSize({ width, height });
			for (const path of paths) {
				await open(path);
				if (path.includes('?q=')) await page.locator('[data-search-results] > li').first().waitFor();
				// Only an answer that the address brings may take its place after the first paint.
				expect(await shifts(page), path).toBeLessThan(path.includes('?') ? 0.02 : 0.0005);
			}
		}),
	);

	test('nor when the reader scrolls to a tool in a page', () =>
		withSharedPage(async ({ page, open }) => {
			await page.setViewportSize({ width: 1280, height: 900 });
			for (const id of ['dynamics-365/languages-and-hours', 'dynamics-365/severity'] as const) {
				await open(`${pathOf(id, 'nl')}?severity.plan=premier&severity.impact=critical`);
				for (let screens = 0; screens < 12; screens++) {
					await page.mouse.wheel(0, 600);
					await settle(page);
				}
				expect(await page.locator('aside.embedded tool-island[data-state="waiting"]').count()).toBe(0);
				expect(await shifts(page), id).toBeLessThan(0.02);
			}
		}));
});

test('print shows the outcome with its reasons and the address, and no controls', () =>
	withPage({}, async ({ page, open }) => {
		await open(toolPath('severity', 'en', 'service=managed-desktop&impact=critical'));
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('main .outcome').isVisible()).toBe(true);
		expect(await page.locator('main .why').isVisible()).toBe(true);
		expect(await page.locator('.print-only').isVisible()).toBe(true);
		for (const selector of ['input', 'select', 'button', '.site-header', '.sidebar', '.breadcrumb']) {
			expect(await page.locator(`${selector}:visible`).count(), selector).toBe(0);
		}
		await open(pathOf('dynamics-365/severity', 'en'));
		expect(await page.locator('main h2').first().isVisible()).toBe(true);
		for (const selector of ['input', 'select', 'button', '.toc', '.previous-next']) {
			expect(await page.locator(`${selector}:visible`).count(), selector).toBe(0);
		}
	}));

test('on a narrow screen the menu link leads to the list of pages', () =>
	withSharedPage(async ({ page, open }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await open(pathOf('managed-desktop/feedback', 'nl'));
		await tabTo(page, '.menu-link');
		await page.keyboard.press('Enter');
		await expect
			.poll(() => page.locator('#sidebar').evaluate((menu) => menu.getBoundingClientRect().top < innerHeight))
			.toBe(true);
		await page.setViewportSize({ width: 1280, height: 900 });
	}));
