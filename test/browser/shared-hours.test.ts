import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../src/i18n/index.ts';
import { useBrowser, withSharedPage } from './browser.ts';
import { button, query, toolPath } from './tool.ts';

useBrowser();

const emea = 'calendar=dynamics-emea';
const japan = 'calendar=dynamics-japan';

describe('support and the reader’s working day', () => {
	const friday = 'at=2026-11-20T12:00Z';
	/** What the tool says of a working day, and its line under each of the reader's days. */
	const shared = (page: Page) =>
		page.locator('section.result').evaluate((result) => ({
			says: result.querySelector('[data-shared]')?.getAttribute('data-shared'),
			days: Object.fromEntries(
				[...result.querySelectorAll('[data-both]')].map((day) => [
					day.getAttribute('data-both'),
					day.querySelector('b')?.textContent ?? 'no',
				]),
			),
			marks: result.querySelectorAll('.day-shared').length,
		}));
	const each = (text: string) => Object.fromEntries([1, 2, 3, 4, 5].map((day) => [String(day), text]));

	test.each([
		{
			query: `${emea}&${friday}&zone=America/New_York`,
			says: 'some',
			days: each('09:00–12:00'),
			why: 'the afternoon of Brussels, nine to five without being asked',
		},
		{
			query: `${emea}&${friday}&zone=America/New_York&workday=11:30-20:00`,
			says: 'some',
			days: each('11:30–12:00'),
			why: 'a working day of the reader’s own',
		},
		{ query: `${emea}&${friday}&zone=Pacific/Auckland`, says: 'never', days: each('no'), why: 'the night there' },
		{
			query: `${emea}&at=2026-03-18T12:00Z&zone=America/New_York&workday=12:00-13:00`,
			says: 'some',
			days: each('12:00–13:00'),
			why: 'only five hours apart in these three weeks',
		},
		{
			query: `${emea}&at=2026-04-01T12:00Z&zone=America/New_York&workday=12:00-13:00`,
			says: 'none',
			days: each('no'),
			why: 'not in this week, but when the clocks change again',
		},
		{ query: `calendar=always&${friday}`, says: 'all', days: {}, why: 'it never closes' },
		{ query: `calendar=21vianet-billing&${friday}`, says: 'not-stated', days: {}, why: 'no hours to lay beside it' },
		{
			query: `calendar=dynamics-other&${friday}&zone=Asia/Tokyo&workday=08:00-12:00`,
			says: 'some',
			days: each('09:00–12:00'),
			why: 'local time is the reader’s own',
		},
		{
			query: `${japan}&at=2026-11-23T10:00%2B09:00&zone=Asia/Seoul&workday=10:00-12:00`,
			says: 'some',
			days: { ...each('10:00–12:00'), 1: `10:00–12:00 (${dictionaries.en['hours.unconfirmed'].toLowerCase()})` },
			why: 'on a public holiday of Japan it is unconfirmed',
		},
	])('$query: $why', ({ query: asked, says, days }) =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('hours', 'en', asked));
			const marks = Object.values(days).filter((text) => text !== 'no' && !text.includes('(')).length;
			await expect.poll(() => shared(page)).toEqual({ says, days, marks });
		}),
	);

	test('hours that are typed go to the address; an end before the start is named and kept, and does not count', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('hours', 'nl', `${emea}&${friday}`));
			const [from, to] = [page.locator('#hours-workday input').first(), page.locator('#hours-workday input').last()];
			expect([await from.inputValue(), await to.inputValue()]).toEqual(['09:00', '17:00']);
			await from.fill('17:30');
			await from.blur();
			const error = page.locator('#hours-workday-wrong');
			expect(await error.innerText()).toContain('09:00–17:00');
			expect(await from.inputValue()).toBe('17:30');
			expect(await from.getAttribute('aria-invalid')).toBe('true');
			expect(query(page)).toBe(`?${emea}&${friday}`);
			await to.fill('00:00');
			await to.blur();
			expect(await error.count()).toBe(0);
			expect(query(page)).toBe(`?${emea}&at=2026-11-20T12%3A00Z&workday=17%3A30-24%3A00`);
			expect((await shared(page)).days).toEqual(each('17:30–18:00'));
			await button(page, 'nl', 'tool.start-over').click();
			expect([await from.inputValue(), await to.inputValue()]).toEqual(['09:00', '17:00']);
		}));
});
