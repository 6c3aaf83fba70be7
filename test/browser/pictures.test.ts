import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { weekInZone } from '../../src/engine/support-hours.ts';
import { dictionaries } from '../../src/i18n/index.ts';
import { laneOf, spotOf, weekdayNames, weekText } from '../../src/islands/week-lanes.ts';
import { calendars } from '../../src/policy/calendars.ts';
import { calendarIds, languages } from '../../src/policy/model.ts';
import type { PageId } from '../../src/site/pages.ts';
import { useBrowser, withPage, withSharedPage } from './browser.ts';
import { fitsAtEveryWidth } from './overflow.ts';
import { pathOf } from './pages.ts';
import { toolPath } from './tool.ts';

useBrowser();

const pages: readonly PageId[] = [
	'compare/response-times',
	'compare/hours',
	'compare/severity',
	'dynamics-365/severity',
	'dynamics-365/where-to-submit',
	'tools/contact',
];
const deadline = 'service=dynamics-365&plan=professional-direct&severity=b&region=emea&filed=2026-11-20T17:00%2B01:00';

/** Words of pictures that are too small, stick out of the screen or lie on each other. */
const troubles = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const texts = [...document.querySelectorAll<SVGElement>('main svg:not([hidden]) text')]
			.filter((text) => text.checkVisibility())
			.map((text) => ({ text, row: text.closest('.plot'), box: text.getBoundingClientRect() }));
		return texts.flatMap(({ text, row, box }, index) => {
			const said = text.textContent?.trim();
			const found: string[] = [];
			if (Number.parseFloat(getComputedStyle(text).fontSize) < 12) found.push(`${said} is small`);
			if (box.left < 0 || box.right > document.documentElement.clientWidth) found.push(`${said} sticks out`);
			for (const other of texts.slice(index + 1).filter((each) => each.row === row)) {
				const apart =
					box.right <= other.box.left ||
					other.box.right <= box.left ||
					box.bottom <= other.box.top ||
					other.box.bottom <= box.top;
				if (!apart) found.push(`${said} lies on ${other.text.textContent?.trim()}`);
			}
			return found;
		});
	});

describe.each(languages)('%s', (lang) => {
	test.each([...pages.map((id) => pathOf(id, lang)), toolPath('response', lang, deadline)])(
		'the words of the pictures on %s can be read on a narrow phone',
		(path) =>
			withSharedPage(async ({ page, open }) => {
				await page.setViewportSize({ width: 320, height: 800 });
				await open(path);
				expect(
					(await page.locator('main svg text:visible').count()) +
						(await page.locator('.matrix, .ladder, .portals').count()),
				).toBeGreaterThan(0);
				expect(await troubles(page)).toEqual([]);
				await fitsAtEveryWidth(page);
			}),
	);

	test.each(['Europe/Amsterdam', 'America/Los_Angeles'])(
		'the weeks lie over the clock of %s, with the moment',
		(zone) =>
			withPage({ timezoneId: zone }, async ({ page, open }) => {
				const at = Date.parse('2026-11-20T10:00Z');
				await page.clock.setFixedTime(at);
				await open(pathOf('compare/hours', lang));
				const now = zone === 'Europe/Amsterdam' ? { weekday: 5, minute: 660 } : { weekday: 5, minute: 120 };
				for (const id of calendarIds) {
					const calendar = calendars[id];
					const week = page.locator(`[data-picture="hours"] [data-calendar="${id}"]`);
					const bars = await week
						.locator('g rect')
						.evaluateAll((all) =>
							all.map((bar) => [bar.getAttribute('x'), bar.getAttribute('width'), bar.getAttribute('y')]),
						);
					if (calendar.kind === 'not-stated') {
						expect(await week.locator('.now').count()).toBe(0);
						continue;
					}
					expect(await week.locator('circle.now').getAttribute('cx')).toBe(spotOf(now).x);
					expect(await week.locator('circle.now').getAttribute('cy')).toBe(String(spotOf(now).y));
					if (calendar.kind !== 'weekly') continue;
					const spans = weekInZone(calendar, at, zone, zone);
					expect(bars, id).toEqual(spans.map(laneOf).map(({ x, width, y }) => [x, width, String(y)]));
					const told = weekText(weekdayNames(lang, 'short'), spans, dictionaries[lang]['hours.closed-day']);
					expect(await week.getAttribute('aria-label')).toBe(told);
					const open =
						bars.length > 0 &&
						spans.some(
							(span) => span.weekday === now.weekday && span.fromMinute <= now.minute && now.minute < span.toMinute,
						);
					expect(await page.locator(`[data-state="${id}"]`).textContent(), id).toBe(
						dictionaries[lang][open ? 'contact.open-now' : 'contact.closed-now'],
					);
				}
				expect(await page.locator('[data-whose-clock]').textContent()).toContain(zone);
			}),
	);

	test.each(['severity', 'contact', 'response', 'reopen'] as const)(
		'arrow keys walk the tree of %s to an end',
		(tool) =>
			withSharedPage(async ({ page, open }) => {
				await page.setViewportSize({ width: 1280, height: 900 });
				await open(toolPath(tool, lang));
				const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset['values']);
				const trees = page.locator('.flow > ul > li > details > summary');
				const first = await trees.first().getAttribute('data-values');
				await trees.first().focus();
				await page.keyboard.press('End');
				expect(await focused()).toBe(await trees.last().getAttribute('data-values'));
				await page.keyboard.press('Home');
				await page.keyboard.press('ArrowDown');
				await page.keyboard.press('ArrowUp');
				expect(await focused()).toBe(first);
				await page.keyboard.press('End');
				// Open, in, open, in … until an end shows.
				for (let presses = 0; presses < 20; presses++) {
					if (await page.locator('.flow [data-flow-outcome]:visible').count()) break;
					await page.keyboard.press('ArrowRight');
				}
				expect(await page.locator('.flow [data-flow-outcome]:visible').count()).toBeGreaterThan(0);
				for (let presses = 0; presses < 20; presses++) await page.keyboard.press('ArrowLeft');
				expect(await page.locator('.flow details[open]').count()).toBe(0);
				expect(await focused()).toBe(await trees.last().getAttribute('data-values'));
			}),
	);
});
