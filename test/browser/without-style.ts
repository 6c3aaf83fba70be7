import type { Page } from 'playwright-core';
import { undrawn } from '../drawn-classes.ts';

/** Classes on a page as its scripts have made it that it has no sheet for, and others have. The search dialog brings its own later. */
export async function withoutStyle(page: Page): Promise<string[]> {
	const sheets = await page.evaluate(() =>
		[...document.styleSheets].map((sheet) => Array.from(sheet.cssRules, ({ cssText }) => cssText).join('')),
	);
	const classes = await page
		.locator('[class]:not(#search-dialog, #search-dialog *)')
		.evaluateAll((all) => all.flatMap((part) => [...part.classList]));
	return undrawn(classes, sheets);
}
