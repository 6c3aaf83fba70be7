import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A wide screen, a phone, and the narrowest that must do. */
export const widths = [1280, 360, 320] as const;

/** Lays out what is out of sight too, which a browser does not before it comes near: until then it has no size of its own. */
export const layOutAll = (page: Page): Promise<void> =>
	page.evaluate(() => {
		for (const part of document.querySelectorAll<HTMLElement>('.whole-table > section, main > section, .ledger > li')) {
			part.style.contentVisibility = 'visible';
		}
	});

/** What sticks out of the document at the right, with the first elements that reach that far. */
export const overflow = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const all = [...document.body.querySelectorAll('*')];
		const reaching = all.filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
		const named = reaching.map(
			(element) => `${element.tagName}.${element.className}: ${element.textContent?.trim().slice(0, 40)}`,
		);
		return [`${scrollWidth} px of content`, ...named.slice(0, 5)];
	});

/** Fails if the page, as it stands, scrolls sideways at one of the widths. */
export async function fitsAtEveryWidth(page: Page): Promise<void> {
	for (const width of widths) {
		await page.setViewportSize({ width, height: 800 });
		expect(await overflow(page), `${width} px`).toEqual([]);
	}
}
