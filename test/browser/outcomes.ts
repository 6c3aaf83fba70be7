import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Language } from '../../src/policy/model.ts';
import { describeIn, useBrowser, withPage, withSharedPage } from './browser.ts';
import { outcomePaths, queryBeforeLast } from './outcome-paths.ts';
import { give, query, said, toolPath } from './tool.ts';

/** Opens the nested details that some answers lead to, with the keyboard, and gives the outcomes at their end. */
async function openDetails(page: Page, answers: URLSearchParams): Promise<(string | null)[]> {
	let inside = page.locator('.flow');
	for (;;) {
		const question = inside.locator('> [data-question]');
		if ((await question.count()) === 0) break;
		const value = answers.get((await question.getAttribute('data-question')) ?? '');
		const summary = inside.locator(`> ul > li > details > summary[data-values~="${value}"]`);
		expect(await summary.isVisible(), `${await question.innerText()} ${value}`).toBe(true);
		// A click would wait for the element to stand still, which a page without scripts cannot tell.
		await summary.press('Enter');
		inside = summary.locator('xpath=..');
	}
	const ends = inside.locator('> [data-flow-outcome]');
	expect(await ends.first().isVisible()).toBe(true);
	return ends.evaluateAll((all) => all.map((end) => end.getAttribute('data-flow-outcome')));
}

/** One path for each class of outcome: by address and by hand with scripts, and through the details without. */
export function testOutcomes(browser: 'chromium' | 'firefox'): void {
	describeIn(browser)(`${browser}, with scripts`, () => {
		useBrowser(browser);
		test.each(outcomePaths)('$tool ?$query: $gives.outcome', (path) =>
			withSharedPage(async ({ page, open }) => {
				const { tool, query: address, last, gives } = path;
				await open(toolPath(tool, address.length % 2 === 0 ? 'nl' : 'en', queryBeforeLast(path)));
				await give(page, tool, ...last);
				await expect.poll(() => said(page, tool)).toEqual(gives);
				expect(query(page)).toBe(`?${address}`);
			}),
		);
	});

	describeIn(browser)(`${browser}, without scripts`, () => {
		useBrowser(browser, { scripts: false });
		test('the nested details lead to the same outcomes', () =>
			withPage({ javaScriptEnabled: false }, async ({ page, open }) => {
				const led = outcomePaths.filter(({ details }) => details);
				for (const [index, { tool, query: address, gives }] of led.entries()) {
					const lang: Language = index % 2 === 0 ? 'nl' : 'en';
					await open(toolPath(tool, lang));
					expect(await openDetails(page, new URLSearchParams(address)), address).toEqual([gives.outcome]);
				}
			}));
	});
}
