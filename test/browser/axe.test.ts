import { describe, expect, test } from 'vitest';
import { axeFindings, axeFindingsInDark } from './axe.ts';
import { bringIntoView, useBrowser, withSharedPage } from './browser.ts';
import { pathOf } from './pages.ts';
import { button, toolPath } from './tool.ts';

useBrowser();

describe('axe finds nothing', () => {
	test('in a field with a zone that does not exist', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('hours', 'nl', 'calendar=dynamics-other'));
			await page.locator('#hours-zone').fill('Nergens/Niets');
			await page.locator('#hours-zone').blur();
			await page.locator('#hours-zone-wrong').waitFor();
			expect(await axeFindings(page)).toEqual([]);
		}));

	test('in a working day that ends before it begins', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('hours', 'en', 'calendar=dynamics-emea'));
			await page.locator('#hours-workday input').first().fill('18:00');
			await page.locator('#hours-workday-wrong').waitFor();
			expect(await axeFindings(page)).toEqual([]);
		}));

	test('in the question whether typed text may go', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('request', 'nl', 'service=microsoft-365'));
			await page.locator('#request-text-what').fill('x');
			await button(page, 'nl', 'tool.start-over').click();
			await page.locator('dialog.ask[open]').waitFor();
			expect(await axeFindings(page)).toEqual([]);
			expect(await axeFindingsInDark(page), 'dark').toEqual([]);
			await button(page, 'nl', 'request.clear').click();
		}));

	test('in the open search dialog, empty, with hits and without, in light and in dark', () =>
		withSharedPage(async ({ page, open }) => {
			const nothing = async (state: string) => {
				expect(await axeFindings(page), state).toEqual([]);
				expect(await axeFindingsInDark(page), `${state}, dark`).toEqual([]);
			};
			await open(pathOf('managed-desktop/feedback', 'nl'));
			await page.keyboard.press('/');
			await page.locator('#search-dialog[open]').waitFor();
			await nothing('empty');
			await page.keyboard.type('ernst');
			await page.locator('#search-dialog ol > li').first().waitFor();
			await nothing('with hits');
			await page.locator('#dialog-query').fill('日本');
			await page.locator('#search-dialog ol:empty').waitFor({ state: 'attached' });
			await nothing('without hits');
		}));

	test('on the search page with hits', () =>
		withSharedPage(async ({ page, open }) => {
			await open(`${pathOf('search', 'en')}?q=severity`);
			await page.locator('[data-search-results] > li').first().waitFor();
			expect(await axeFindings(page)).toEqual([]);
		}));

	test.each(['dynamics-365/severity', 'dynamics-365/languages-and-hours'] as const)('in the tools on %s, live', (id) =>
		withSharedPage(async ({ page, open }) => {
			await open(pathOf(id, 'en'));
			for (const tool of await page.locator('aside.embedded').all()) {
				await bringIntoView(tool);
				await tool.locator('tool-island[data-state="waiting"]').waitFor({ state: 'detached' });
			}
			expect(await axeFindings(page)).toEqual([]);
		}),
	);
});
