import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { calendars } from '../../src/policy/calendars.ts';
import { contactRules } from '../../src/policy/contact-rules.ts';
import { languages, serviceIds } from '../../src/policy/model.ts';
import { reopenRules } from '../../src/policy/reopen-rules.ts';
import { type RequestRule, requestFieldIds, requestRules } from '../../src/policy/request-fields.ts';
import { severityRules } from '../../src/policy/severity-rules.ts';
import { pages } from '../../src/site/pages.ts';
import { useBrowser, withPage } from './browser.ts';
import { builtPages, onePageOfEachKind, pathOf, unlistedPages } from './pages.ts';
import { type ToolId, toolPath } from './tool.ts';

useBrowser();

const withoutScripts = { javaScriptEnabled: false };
const rowIds = (tables: readonly { rows: readonly { id: string }[] }[]) =>
	tables.flatMap(({ rows }) => rows.map(({ id }) => id));

/** The facts of each row of a service: what a text says of each field, then our suggestions, then what else it says. */
const requestRows = serviceIds.map((service) => {
	const { demands, against, notices, english } = requestRules[service];
	const ordered = requestFieldIds.flatMap((field) => demands.filter((demand) => demand.field === field));
	const suggested = demands.some(({ field }) => field === 'steps') ? [''] : ['', ''];
	const once = against.filter(({ says }) => !notices.some((notice) => notice.says === says));
	const factsOf = (rules: readonly RequestRule[]) => rules.map(({ facts }) => facts.join(' '));
	return {
		service,
		rows: [...factsOf(ordered), ...suggested, ...factsOf([...once, ...notices, ...(english ? [english] : [])])],
	};
});

describe('every tool page shows the whole table that its tool decides with', () => {
	const tables: readonly { tool: ToolId; attribute: string; ids: readonly string[] }[] = [
		{ tool: 'severity', attribute: 'data-row', ids: rowIds(Object.values(severityRules)) },
		{ tool: 'contact', attribute: 'data-row', ids: rowIds(Object.values(contactRules)) },
		{ tool: 'reopen', attribute: 'data-row', ids: rowIds([reopenRules]) },
		{ tool: 'hours', attribute: 'data-calendar', ids: Object.keys(calendars) },
	];
	test.each(tables)('$tool', ({ tool, attribute, ids }) =>
		withPage(withoutScripts, async ({ page, open }) => {
			for (const lang of languages) {
				await open(toolPath(tool, lang, 'service=dynamics-365'));
				const rows = page.locator(`main .whole-table tr[${attribute}]:visible`);
				const shown = await rows.evaluateAll((all, name) => all.map((row) => row.getAttribute(name)), attribute);
				expect(shown.toSorted()).toEqual([...ids].sort());
				expect(await page.locator('.tool:visible').count()).toBe(0);
				expect(await page.locator('form .whole-table').count()).toBe(0);
			}
		}),
	);

	test('request', () =>
		withPage(withoutScripts, async ({ page, open }) => {
			for (const lang of languages) {
				await open(toolPath('request', lang, 'service=dynamics-365'));
				for (const { service, rows } of requestRows) {
					const found = page.locator(`main .whole-table [data-section="${service}"] tbody tr:visible`);
					const shown = await found.evaluateAll((all) =>
						all.map((row) =>
							[...row.querySelectorAll('a[data-row-fact]')].map(({ textContent }) => textContent).join(' '),
						),
					);
					expect(shown, service).toEqual(rows);
				}
				expect(await page.locator('.tool:visible').count()).toBe(0);
				expect(await page.locator('form .whole-table').count()).toBe(0);
			}
		}));
});

/** Fields and buttons that a reader sees, less those of a form that a server answers with another page. */
const deadControls = (page: Page): Promise<string[]> =>
	page.locator('input:visible, select:visible, textarea:visible, button:visible').evaluateAll((controls) =>
		controls
			.filter((control) => {
				const action = control.closest('form')?.getAttribute('action');
				return !action || new URL(action, location.href).pathname === location.pathname;
			})
			.map((control) => control.outerHTML),
	);

test('no page of any kind shows a control that does nothing', () =>
	withPage({ ...withoutScripts, locale: 'fr-FR' }, async ({ page, open }) => {
		const paths = onePageOfEachKind.map((id, index) => pathOf(id, index % 2 === 0 ? 'nl' : 'en'));
		for (const path of [...paths, ...unlistedPages]) {
			await open(path);
			expect(await page.locator('h1:visible').count(), path).toBe(1);
			expect(await deadControls(page), path).toEqual([]);
		}
	}));

test.each(languages)(
	'the search page lists every page, the menu the first of each service and all others, in %s',
	(lang) =>
		withPage(withoutScripts, async ({ page, open }) => {
			const all = builtPages.filter((each) => each.lang === lang).map(({ url }) => url);
			const links = (within: string) =>
				page
					.locator(`${within} a`)
					.evaluateAll((found) => found.map((link) => new URL((link as HTMLAnchorElement).href).pathname));

			await open(pathOf('home', lang));
			await page.locator('#search-button').click();
			await page.waitForURL((url) => url.pathname === pathOf('search', lang));
			expect((await links('.all-pages')).toSorted()).toEqual([...all].sort());
			expect(await page.locator('.all-pages a:visible').count()).toBe(all.length);

			const menu = new Set(await links('#sidebar'));
			const behind = serviceIds.flatMap((service) =>
				builtPages.filter((each) => each.lang === lang && pages[each.id].group === service).slice(1),
			);
			const absent = [pathOf('home', lang), pathOf('search', lang), ...behind.map(({ url }) => url)];
			expect(all.filter((url) => !menu.has(url)).toSorted()).toEqual(absent.toSorted());
			await page.locator('#sidebar a').first().click();
			expect(new URL(page.url()).pathname).not.toBe(pathOf('search', lang));
		}),
);

test('a search from the home page arrives at the list of all pages', () =>
	withPage(withoutScripts, async ({ page, open }) => {
		await open(pathOf('home', 'nl'));
		await page.locator('#home-query').fill('ernst');
		await page.locator('#home-query').press('Enter');
		await page.waitForURL((url) => url.pathname === pathOf('search', 'nl') && url.searchParams.get('q') === 'ernst');
		expect(await page.locator('.all-pages a:visible').count()).toBeGreaterThan(0);
	}));

test.each([
	{ colorScheme: 'dark', lighter: 'text' },
	{ colorScheme: 'light', lighter: 'ground' },
] as const)('the system’s $colorScheme theme holds', ({ colorScheme, lighter }) =>
	withPage({ ...withoutScripts, colorScheme }, async ({ page, open }) => {
		await open(pathOf('home', 'en'));
		const [text = 0, ground = 0] = await page.locator('body').evaluate((body) => {
			const { color, backgroundColor } = getComputedStyle(body);
			return [color, backgroundColor].map((value) => Number(/oklch\(([\d.]+)/.exec(value)?.[1]));
		});
		expect(text > ground ? 'text' : 'ground').toBe(lighter);
	}),
);

test('a tool in a page says where its table is, and leads there with the page’s answers', () =>
	withPage(withoutScripts, async ({ page, open }) => {
		await open(pathOf('dynamics-365/severity', 'en'));
		await page.locator('.embedded-title a').first().click();
		await page.waitForURL((url) => url.pathname + url.search === toolPath('severity', 'en', 'service=dynamics-365'));
		expect(await page.locator('.whole-table:visible').count()).toBe(1);
	}));
