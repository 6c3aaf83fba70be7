import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../src/i18n/index.ts';
import { languages } from '../../src/policy/model.ts';
import { bringIntoView, useBrowser, withPage } from './browser.ts';
import { pathOf } from './pages.ts';
import { choose, said, toolPath } from './tool.ts';

useBrowser();

const severity = 'service=managed-desktop&impact=critical&commit=yes';

/**
 * The page shows what it was built with, and says in its own words that the tool does not work. A page of policy has the way to
 * the tool's own page then, whose table needs no script.
 */
async function tellsOfTheTool(page: Page, lang: 'nl' | 'en'): Promise<void> {
	const note = page.locator('.when-failed');
	await note.waitFor();
	expect(await note.innerText()).toBe(dictionaries[lang]['tool.failed']);
	expect(await page.locator('tool-island[data-load="now"] .tool, .embedded-title a').isVisible()).toBe(true);
	expect(await page.locator('section[data-tool]').getAttribute('data-outcome')).toBe('incomplete');
}

describe('a file that does not come', () => {
	test.each([
		{ pattern: '**/*.js', why: 'every script is blocked' },
		{ pattern: '**/_astro/tools.*.js', why: 'the script of all tools is lost' },
		{ pattern: '**/_astro/SeverityPicker.*.js', why: 'the script of this tool is lost' },
	])('$why', ({ pattern }) =>
		withPage({}, async ({ page, expectTrouble }) => {
			expectTrouble(/ERR_FAILED/);
			await page.route(pattern, (route) => route.abort());
			for (const lang of languages) {
				await page.goto(toolPath('severity', lang, severity));
				await tellsOfTheTool(page, lang);
				expect(await page.locator('.whole-table table').first().isVisible()).toBe(true);
			}
		}),
	);

	test.each([
		{ answer: undefined, trouble: /ERR_FAILED/, why: 'lost' },
		{ answer: { status: 404, body: '<p>Not here</p>' }, trouble: /404/, why: 'missing' },
		{ answer: { status: 200, body: '<p>A page of the hotel</p>' }, why: 'another file in its place' },
		{ answer: { status: 200, body: '{"frame":{"questions":[' }, why: 'cut off' },
	])('the words of a tool in a page: $why', ({ answer, trouble }) =>
		withPage({}, async ({ page, expectTrouble }) => {
			if (trouble) expectTrouble(trouble);
			await page.route('**/words/*.json', (route) =>
				answer ? route.fulfill({ ...answer, contentType: 'application/json' }) : route.abort(),
			);
			for (const lang of languages) {
				await page.goto(pathOf('dynamics-365/reopen', lang));
				await bringIntoView(page.locator('tool-island'));
				await tellsOfTheTool(page, lang);
			}
		}),
	);

	test.each(['hours', 'response'] as const)('the words of a tool on its own page: %s', (tool) =>
		withPage({}, async ({ page, expectTrouble }) => {
			expectTrouble(/ERR_FAILED/);
			await page.route('**/words/*.json', (route) => route.abort());
			for (const lang of languages) {
				await page.goto(toolPath(tool, lang));
				await tellsOfTheTool(page, lang);
			}
		}),
	);

	test('the words of answers to other tools: the tool works, and the answers travel on', () =>
		withPage({}, async ({ page, open, expectTrouble }) => {
			expectTrouble(/ERR_FAILED/);
			await page.route('**/words/case.*.json', (route) => route.abort());
			await open(toolPath('severity', 'en', `${severity}&role=partner`));
			await page.locator('[data-tool="severity"][data-outcome="a"]').waitFor();
			expect(await page.locator('.case').innerText()).not.toContain(dictionaries.en['short.role']);
			expect(await page.locator('.continue a[href*="role=partner"]').count()).toBeGreaterThan(0);
		}));

	test('the styles of what a clock shows: it works, and is plain', () =>
		withPage({}, async ({ page, open, expectTrouble }) => {
			expectTrouble(/ERR_FAILED/);
			await page.route(/_astro\/clock\.[^/]*\.css$/, (route) => route.abort());
			await open(toolPath('hours', 'en', 'calendar=dynamics-japan&at=2026-11-20T10:00%2B09:00'));
			expect((await said(page, 'hours')).outcome).toBe('open');
		}));

	test('the styles of search and of tools: both work, and are plain', () =>
		withPage({}, async ({ page, open, expectTrouble }) => {
			expectTrouble(/ERR_FAILED/);
			await page.route(/_astro\/(?:search|tools)\.[^/]*\.css$/, (route) => route.abort());
			await open(pathOf('dynamics-365/reopen', 'en'));
			// They fail before the script that would hear of it is there.
			await page.route(/search-dialog\.[^/]*\.js$/, async (route) => {
				await new Promise((done) => setTimeout(done, 300));
				await route.continue();
			});
			await page.locator('#search-button').click();
			await page.locator('#search-dialog[open]').waitFor();
			await page.keyboard.press('Escape');
			await bringIntoView(page.locator('tool-island'));
			await page.locator('tool-island[data-state="live"] .tool').waitFor();
		}));

	test('the script of the search page', () =>
		withPage({}, async ({ page, expectTrouble }) => {
			expectTrouble(/ERR_FAILED/);
			await page.route(/_astro\/search-page\.[^/]*\.js$/, (route) => route.abort());
			for (const lang of languages) {
				await page.goto(`${pathOf('search', lang)}?q=partner`);
				await page.locator('[data-search-state="failed"]').waitFor({ state: 'attached' });
				expect(await page.locator('[data-search-count]').innerText()).toBe(dictionaries[lang]['search.failed']);
			}
		}));

	test('a search index that is damaged', () =>
		withPage({}, async ({ page }) => {
			await page.route('**/lexicon.*.json', (route) => route.fulfill({ body: '{"pages":', status: 200 }));
			for (const lang of languages) {
				await page.goto(`${pathOf('search', lang)}?q=partner`);
				await page.locator('[data-search-state="failed"]').waitFor({ state: 'attached' });
				expect(await page.locator('[data-search-count]').innerText()).toBe(dictionaries[lang]['search.failed']);
				expect(await page.locator('.all-pages a').count()).toBeGreaterThan(30);
			}
		}));
});

describe('storage', () => {
	test.each([
		{
			why: 'denied',
			break: () => {
				for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
					Object.defineProperty(window, name, {
						get() {
							throw new DOMException('Denied', 'SecurityError');
						},
					});
				}
			},
		},
		{
			why: 'full',
			break: () => {
				Storage.prototype.setItem = () => {
					throw new DOMException('Full', 'QuotaExceededError');
				};
			},
		},
	])('$why: the theme holds for the page, the tool works', ({ break: breakIt }) =>
		withPage({}, async ({ page, open }) => {
			await page.addInitScript(breakIt);
			await open(toolPath('severity', 'en'));
			await page.locator('#theme').selectOption('dark');
			expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
			await choose(page, 'severity', 'service', 'managed-desktop');
			await choose(page, 'severity', 'impact', 'minimal');
			expect((await said(page, 'severity')).outcome).toBe('c');
		}),
	);
});

test('a browser in which measuring is switched off: tools come to life', () =>
	withPage({}, async ({ page, open }) => {
		// As in Firefox, which tells of no paint where a page opens scrolled down.
		await page.addInitScript(() => Reflect.deleteProperty(window, 'PerformanceObserver'));
		await open(toolPath('hours', 'en', 'calendar=dynamics-japan&at=2026-11-20T10:00%2B09:00'));
		expect((await said(page, 'hours')).outcome).toBe('open');
		await open(toolPath('severity', 'en', severity));
		expect((await said(page, 'severity')).outcome).toBe('a');
	}));

test.each(['1970-01-01T00:00:00Z', '1999-12-31T23:59:59Z', '2096-02-29T12:00:00Z', '9999-12-31T23:59:59Z'])(
	'a clock that says %s: every tool with a clock answers',
	(now) =>
		withPage({}, async ({ page, open }) => {
			await page.clock.setFixedTime(now);
			await open(toolPath('hours', 'en', 'calendar=dynamics-japan'));
			const answers = now.startsWith('9999') ? ['incomplete'] : ['open', 'closed', 'unconfirmed'];
			expect(answers).toContain((await said(page, 'hours')).outcome);
			expect(await page.locator('section.result').innerText()).not.toMatch(/Invalid|NaN|undefined/);
			await open(toolPath('response', 'en', 'service=dynamics-365&plan=subscription&severity=c&region=japan'));
			expect(await page.locator('section.result').innerText()).not.toMatch(/Invalid|NaN|undefined/);
			await open(toolPath('reopen', 'en', 'service=dynamics-365&closed=2026-01-15'));
			expect(await page.locator('section.result').innerText()).not.toMatch(/Invalid|NaN|undefined/);
		}),
);
