import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../src/i18n/index.ts';
import { bringIntoView, settle, useBrowser, withPage, withSharedPage } from './browser.ts';
import { pathOf } from './pages.ts';
import { button, give, query, said, toolPath } from './tool.ts';

useBrowser();

describe('hours in local time', () => {
	test.each([
		{
			query: 'calendar=microsoft-365-billing&country=US',
			says: ['several-clocks'],
			why: 'no clock counts for billing',
		},
		{
			query: 'calendar=dynamics-other&country=BR',
			says: ['several-clocks', 'choose-clock'],
			why: 'the reader has one',
		},
		{ query: 'calendar=microsoft-365-billing&country=TG', says: ['not-settled'], why: 'maybe misprinted' },
	] as const)('$query says why nothing follows ($why)', ({ query: asked, says }) =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('hours', 'en', `${asked}&at=2027-03-16T15:30Z`));
			const country = await page.locator('#hours-country option:checked').innerText();
			const words = says.map((key) => dictionaries.en[`hours.${key}`].replace('{country}', country));
			expect(await page.locator('section.result p.limit').first().innerText()).toBe(words.join(' '));
		}),
	);

	test.each(['hours', 'response'] as const)(
		'%s: without the list of clocks the reader’s own counts, and that is said',
		(tool) =>
			withPage({}, async ({ page, open, expectTrouble }) => {
				expectTrouble(/ERR_FAILED/);
				await page.route('**/phones/*.json', (route) => route.abort());
				const asked = {
					hours: 'calendar=dynamics-other&at=2027-03-16T09:00Z&country=IN',
					response: 'service=dynamics-365&plan=subscription&severity=b&region=other&country=IN&filed=2027-03-16T09:00Z',
				};
				await open(toolPath(tool, 'nl', asked[tool]));
				expect((await said(page, tool)).outcome).toBe({ hours: 'open', response: 'computed' }[tool]);
				expect(await page.locator('section.result').innerText()).toContain(dictionaries.nl['hours.clock-failed']);
			}),
	);

	test('a link to them says whose clock counts, copied or from the address bar', () =>
		withPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page, open }) => {
			await open(toolPath('hours', 'en', 'calendar=dynamics-other&at=2026-11-24T09:00%2B01:00'));
			await button(page, 'en', 'tool.copy-link').click();
			const own = 'zone=Europe%2FAmsterdam';
			await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(own);
			await give(page, 'hours', 'calendar', 'microsoft-365-billing');
			await expect.poll(() => query(page)).toContain(own);
		}));

	test('started over inside a page, the address is that of its prefill again', () =>
		withSharedPage(async ({ page, open }) => {
			await open(pathOf('microsoft-365/phone-support', 'nl'));
			await bringIntoView(page.locator('tool-island').first());
			await page.locator('#hours-at').waitFor();
			await settle(page);
			await give(page, 'hours', 'at', '2026-11-24T09:00');
			await expect.poll(() => query(page)).toContain('hours.zone=');
			await button(page, 'nl', 'tool.start-over').click();
			await settle(page);
			expect(query(page)).toBe('?hours.calendar=microsoft-365-billing');
		}));

	test('the holidays end before the next change: that is said, with its year', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('hours', 'en', 'calendar=dynamics-japan&at=2029-12-31T18:00%2B09:00&zone=Asia/Tokyo'));
			const result = await page.locator('section.result').innerText();
			expect(result).toContain('2030');
			expect(result).toContain(dictionaries.en['hours.past-horizon'].split('{')[0]);
		}));
});
