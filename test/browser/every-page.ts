import { expect } from 'vitest';
import { axeFindings, axeFindingsInDark } from './axe.ts';
import type { SitePage } from './browser.ts';
import { overflow, widths } from './overflow.ts';

/**
 * One visit of a page: at every width it fits, and axe finds nothing on a wide screen. A page that stands for its kind is
 * looked at in dark and on a phone too: the other pages of its kind have the same.
 */
export async function visit({ page, open }: SitePage, path: string, ofAKind: boolean): Promise<void> {
	await page.setViewportSize({ width: widths[0], height: 800 });
	await open(path);
	if (ofAKind) expect(await axeFindingsInDark(page), 'dark').toEqual([]);
	for (const width of widths) {
		await page.setViewportSize({ width, height: 800 });
		expect(await overflow(page), `${width} px`).toEqual([]);
		if (width === 1280 || (ofAKind && width !== 320)) expect(await axeFindings(page), `${width} px`).toEqual([]);
	}
}
