import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/policy/model.ts';
import { count } from '../count.ts';
import { axeFindings, axeFindingsInDark } from './axe.ts';
import { bringTablesToLife, type SitePage, useBrowser, withSharedPage } from './browser.ts';
import { overflow, widths } from './overflow.ts';
import { builtPages, onePageOfEachKind } from './pages.ts';
import { withoutStyle } from './without-style.ts';

/**
 * One visit of a page: at every width it fits, it has the styles of all that it draws, and axe finds nothing on a wide screen.
 * @param look how closely: `whole` in dark and on a phone too, `plain` on a wide screen in light, `structure` without its colours
 */
export async function visit(
	{ page, open }: SitePage,
	path: string,
	look: 'whole' | 'plain' | 'structure',
): Promise<void> {
	await page.setViewportSize({ width: widths[0], height: 800 });
	await open(path);
	if (look === 'whole') expect(await axeFindingsInDark(page), 'dark').toEqual([]);
	for (const width of widths) {
		await page.setViewportSize({ width, height: 800 });
		expect(await overflow(page), `${width} px`).toEqual([]);
		if (width === 1280) expect(await axeFindings(page, look === 'structure' ? 'all but colours' : 'all')).toEqual([]);
		if (width === 360 && look === 'whole') expect(await axeFindings(page, 'all but colours'), 'on a phone').toEqual([]);
	}
	await bringTablesToLife(page);
	expect(await withoutStyle(page), 'sheet of the page').toEqual([]);
}

/**
 * Visits all pages of a language. One page of each kind is looked at closely, since the others of its kind have the same
 * style; so has the other language, of which the colours are not looked at again.
 */
export function testPages(lang: Language, colours: boolean): void {
	useBrowser();
	describe('axe finds nothing, nothing scrolls sideways and the console is empty', () => {
		const own = builtPages.filter((page) => page.lang === lang);
		count('pages-in-browser', lang, own.length);
		test.each(own)('$url', ({ id, url }) => {
			const whole = onePageOfEachKind.includes(id) ? 'whole' : 'plain';
			return withSharedPage((site) => visit(site, url, colours ? whole : 'structure'));
		});
	});
}
