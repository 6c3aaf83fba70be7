import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings, axeFindingsInDark } from './axe.ts';
import { useBrowser, withSharedPage } from './browser.ts';
import { cutText, smallTargets } from './ease.ts';
import { outcomePaths, wholeCase } from './outcome-paths.ts';
import { overflow } from './overflow.ts';
import { type ToolId, toolPath } from './tool.ts';
import { withoutStyle } from './without-style.ts';

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
	...tools.map((tool) => ({ tool, query: wholeCase, why: 'a case so far' })),
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
];

/** A screen of 1280 × 1024 at 200 % and at 400 %, as a page sees it. */
const enlarged = [
	{ width: 640, height: 512 },
	{ width: 320, height: 256 },
];

/** What a screen reader would be told of without being asked, of what it can reach. */
const liveRegions = (page: Page) =>
	page
		.locator('[aria-live], [role="status"], [role="alert"], [role="log"], [role="timer"], output')
		.evaluateAll((all) =>
			all
				.filter((region) => region.checkVisibility() || region.matches('.visually-hidden:not(dialog:not([open]) *)'))
				.map((region) => `${region.id} ${region.getAttribute('aria-live')}`),
		);

/** Every question has a name of its own, and every field of it too. */
async function namesOfQuestions(page: Page): Promise<void> {
	const legends = await page.locator('.tool legend').allInnerTexts();
	expect(new Set(legends).size).toBe(legends.length);
	for (const legend of legends) {
		const group = page.getByRole('group', { name: legend, exact: true });
		const named = group.getByRole('radio', { name: /\S/ }).or(group.getByLabel(/\S/));
		expect(await named.count(), legend).toBe(await group.locator('input').count());
	}
}

// Half of the states in Dutch, half in English: what differs is the length of words, and each tool has many states.
test.each(states)('for everyone, on a phone and enlarged: $tool, $why, ?$query', ({ tool, query, why }) =>
	withSharedPage(async ({ page, open }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await open(toolPath(tool, why.length % 2 === 0 ? 'nl' : 'en', query));
		// What is the same in every state is looked at as a page. Without it a state takes half the time.
		await page.evaluate(() => {
			for (const part of document.querySelectorAll('.flow, .sidebar, footer')) part.remove();
		});
		expect(await axeFindings(page, 'all', '.tool')).toEqual([]);
		// One kind of outcome has the same colours in every tool.
		if (states.find((each) => each.why === why)?.query === query) {
			expect(await axeFindingsInDark(page, '.tool'), 'dark').toEqual([]);
		}
		expect(await withoutStyle(page), 'sheet of the page').toEqual([]);
		expect(await smallTargets(page), 'room for a finger').toEqual([]);
		expect(await cutText(page)).toEqual([]);
		expect(await liveRegions(page)).toEqual(['announcer polite']);
		const result = page.getByRole('region', { name: /\S: \S/ }).and(page.locator('[data-tool]'));
		expect(await result.count()).toBe(1);
		await namesOfQuestions(page);
		for (const size of enlarged) {
			await page.setViewportSize(size);
			expect(await overflow(page), `${size.width} px`).toEqual([]);
			expect(await cutText(page), `${size.width} px`).toEqual([]);
		}
	}),
);
