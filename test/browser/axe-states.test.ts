import { describe, expect, test } from 'vitest';
import { axeFindings, axeFindingsInDark } from './axe.ts';
import { useBrowser, withSharedPage } from './browser.ts';
import { outcomePaths } from './outcome-paths.ts';
import { pathOf } from './pages.ts';
import { button, type ToolId, toolPath } from './tool.ts';

useBrowser();

const same = 'service=dynamics-365&build=same&error=same&environment=same&fix=no';
const tools = [...new Set(outcomePaths.map(({ tool }) => tool))];

interface State {
	tool: ToolId;
	query: string;
	why: string;
}
/** Each tool at its start, with a notice, half-way and at each class of outcome, and what more can be seen. */
const states: readonly State[] = [
	...tools.map((tool) => ({ tool, query: '', why: 'nothing answered' })),
	...tools.map((tool) => ({ tool, query: 'service=x&calendar=y&country=z&v=00000000', why: 'notices' })),
	...outcomePaths.map(({ tool, query, gives }) => ({ tool, query, why: gives.outcome })),
	{
		tool: 'contact',
		query: 'service=dynamics-365&product=finance&plan=premier&role=partner&issue=outage',
		why: 'several channels',
	},
	{ tool: 'reopen', query: `${same}&closed=2026-07-02&at=2026-07-01`, why: 'a closing date in the future' },
	{
		tool: 'request',
		query: 'service=managed-desktop&impact=minimal&commit=yes&severity=a',
		why: 'a draft whose level the answers do not point to',
	},
	{
		tool: 'hours',
		query: 'calendar=dynamics-emea&at=2026-11-20T10:00%2B01:00&zone=Pacific/Auckland',
		why: 'no overlap with the working day',
	},
	{
		tool: 'response',
		query: 'service=dynamics-365&plan=subscription&severity=b&region=japan&filed=2026-11-20T16:00%2B09:00',
		why: 'two deadlines on two clocks',
	},
	{ tool: 'request', query: 'service=microsoft-365', why: 'a draft without a level' },
	{ tool: 'response', query: 'service=dynamics-365&plan=premier&impact=critical&severity=a', why: 'a case so far' },
];

describe('axe finds nothing', () => {
	test.each(states)('in $tool, on a phone, in light and in dark: $why, ?$query', ({ tool, query, why }) =>
		withSharedPage(async ({ page, open }) => {
			await page.setViewportSize({ width: 360, height: 740 });
			await open(toolPath(tool, why.length % 2 === 0 ? 'nl' : 'en', query));
			// The rest of the page is the same in every state, and looked at as a page.
			expect(await axeFindings(page, 'all', '.tool')).toEqual([]);
			expect(await axeFindingsInDark(page, '.tool'), 'dark').toEqual([]);
		}),
	);

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
				await tool.scrollIntoViewIfNeeded();
				await tool.locator('tool-island[data-state="waiting"]').waitFor({ state: 'detached' });
			}
			expect(await axeFindings(page)).toEqual([]);
		}),
	);
});
