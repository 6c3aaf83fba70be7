import type { Page } from 'playwright-core';

/** Controls, and links that stand alone, that are lower or narrower than a finger wants: 44 px either way. */
export const smallTargets = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const least = 44;
		const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
		/** The element that a finger hits for a control: its label, where that holds it. */
		const target = (control: Element) => (control.matches('input') && control.closest('label')) || control;
		const standsAlone = (link: Element) => {
			let block = link.parentElement;
			while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
			return text(block) === text(link) || !getComputedStyle(link).display.startsWith('inline');
		};
		const controls = [...document.querySelectorAll('main :is(button, input, select, textarea, summary, a[href])')];
		return controls
			.filter((control) => control.checkVisibility() && !control.closest('.whole-table, .flow, .visually-hidden'))
			.filter((control) => !control.matches('a') || standsAlone(control))
			.map(target)
			.flatMap((element) => {
				const { width, height } = element.getBoundingClientRect();
				// Half a pixel of rounding.
				if (width >= least - 0.5 && height >= least - 0.5) return [];
				return [`${element.tagName}.${element.className} ${Math.round(width)}×${Math.round(height)}: ${text(element)}`];
			});
	});

/** Elements of a tool whose text is cut off at their edge, as it stands. */
export const cutText = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll('.tool, .tool *')]
			.filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, svg, textarea'))
			.filter((element) => {
				const { overflowX, overflowY } = getComputedStyle(element);
				const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
				const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
				return (
					(cuts(overflowX) && scrollWidth > clientWidth + 1) || (cuts(overflowY) && scrollHeight > clientHeight + 1)
				);
			})
			.map((element) => `${element.tagName}.${element.className}: ${element.textContent?.trim().slice(0, 60)}`),
	);

/** What the focus lies on in a page's own part, when something that stays in sight covers it. */
export const coveredFocus = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const element = document.activeElement as HTMLElement;
		if (!element.closest('main')) return [];
		const { left, top, width, height } = element.getBoundingClientRect();
		const hit = document.elementFromPoint(left + width / 2, top + height / 2);
		const own = hit && (element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element));
		return own ? [] : [`${element.id || element.outerHTML.slice(0, 80)} under ${hit?.className}`];
	});
