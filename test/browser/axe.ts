import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { layOutAll } from './overflow.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colours = 'color-contrast';

/**
 * What axe finds on a page as it stands, one line an element. No frame is looked into: the one preview is a
 * page that is looked at by itself.
 * @param rules all of the standards, only what another colour scheme can change, or all but that, which takes as long
 *   as the rest together
 * @param within a selector, for a part of the page
 */
export async function axeFindings(
	page: Page,
	rules: 'all' | 'colours' | 'all but colours' = 'all',
	within?: string,
): Promise<string[]> {
	await layOutAll(page);
	// Loading axe takes as long as a run; a document that has it keeps it.
	const loaded = await page.evaluate(() => 'axe' in window);
	const axe = new AxeBuilder(loaded ? { page, axeSource: '"loaded"' } : { page });
	if (within) axe.include(within);
	axe.exclude('iframe');
	axe.options({ resultTypes: ['violations'] }).setLegacyMode();
	if (rules === 'colours') axe.withRules(colours);
	else axe.withTags(tags);
	if (rules === 'all but colours') axe.disableRules(colours);
	const { violations } = await axe.analyze();
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`),
	);
}

/** What axe finds in the other colours than the page's own, which are light. */
export async function axeFindingsInDark(page: Page, within?: string): Promise<string[]> {
	await page.emulateMedia({ colorScheme: 'dark' });
	try {
		return await axeFindings(page, 'colours', within);
	} finally {
		await page.emulateMedia({ colorScheme: 'light' });
	}
}
