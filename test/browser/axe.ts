import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on a page as it stands, one line an element. No frame is looked into: the one preview is a
 * page that is looked at by itself.
 * @param rules all of the standards, or only what another colour scheme can change, or only what it cannot: colours take
 * half the time
 */
export async function axeFindings(page: Page, rules: 'all' | 'colours' | 'not-colours' = 'all'): Promise<string[]> {
	// Loading axe takes as long as a run; a document that has it keeps it.
	const loaded = await page.evaluate(() => 'axe' in window);
	const axe = new AxeBuilder(loaded ? { page, axeSource: '"loaded"' } : { page });
	axe.options({ resultTypes: ['violations'] }).setLegacyMode();
	if (rules === 'colours') axe.withRules('color-contrast');
	else axe.withTags(tags);
	if (rules === 'not-colours') axe.disableRules('color-contrast');
	const { violations } = await axe.analyze();
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`),
	);
}

/** What axe finds in the other colours than the page's own, which are light. */
export async function axeFindingsInDark(page: Page): Promise<string[]> {
	await page.emulateMedia({ colorScheme: 'dark' });
	try {
		return await axeFindings(page, 'colours');
	} finally {
		await page.emulateMedia({ colorScheme: 'light' });
	}
}
