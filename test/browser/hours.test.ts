import { describe, expect, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';
import { dictionaries } from '../../src/i18n/index.ts';
import type { HolidayKey } from '../../src/islands/holidays.tsx';
import { settle, useBrowser, withPage, withSharedPage } from './browser.ts';
import { button, give, query, said, testAddresses, toolPath } from './tool.ts';

useBrowser();

const emea = 'calendar=dynamics-emea';
const japan = 'calendar=dynamics-japan';
const america = 'calendar=dynamics-north-america';

describe('an address gives its state and the next change, the same in both languages', () => {
	testAddresses('hours', [
		{ query: '', gives: { outcome: 'incomplete' }, why: 'no calendar' },
		{ query: 'at=2026-11-20T09:30%2B01:00', gives: { outcome: 'incomplete' }, why: 'a moment without a calendar' },
		{ query: 'calendar=always', gives: { outcome: 'open' }, why: 'it never closes, so nothing changes' },
		{
			query: 'calendar=always&country=NL&at=2026-12-25T12:00Z',
			gives: { outcome: 'open' },
			why: 'round the clock knows no holiday',
		},
		{
			query: `${emea}&at=2026-11-20T07:59%2B01:00`,
			gives: { outcome: 'closed', next: '2026-11-20T07:00:00Z' },
			why: 'the minute before opening',
		},
		{
			query: `${emea}&at=2026-11-20T08:00%2B01:00`,
			gives: { outcome: 'open', next: '2026-11-20T17:00:00Z' },
			why: 'open at opening',
		},
		{
			query: `${emea}&at=2026-11-20T08:00+01:00`,
			gives: { outcome: 'open', next: '2026-11-20T17:00:00Z' },
			why: 'a plus sign that nobody escaped',
		},
		{
			query: `${emea}&at=2026-11-20T17:00Z`,
			gives: { outcome: 'closed', next: '2026-11-23T07:00:00Z' },
			why: 'closed at closing, till Monday',
		},
		{
			query: `${emea}&at=2026-03-27T18:00%2B01:00`,
			gives: { outcome: 'closed', next: '2026-03-30T06:00:00Z' },
			why: 'summer time begins on the Sunday between',
		},
		{
			query: `${emea}&at=2026-10-23T18:00%2B02:00`,
			gives: { outcome: 'closed', next: '2026-10-26T07:00:00Z' },
			why: 'winter time begins on the Sunday between',
		},
		{
			query: `${emea}&at=2026-05-14T10:00%2B02:00`,
			gives: { outcome: 'open', next: '2026-05-14T16:00:00Z' },
			why: 'without a country no holiday is looked at',
		},
		{
			query: `${emea}&at=2026-05-14T10:00%2B02:00&country=NL`,
			gives: { outcome: 'unconfirmed', next: '2026-05-14T16:00:00Z' },
			why: 'Ascension Day',
		},
		{
			query: `${emea}&at=2026-05-14T10:00%2B02:00&country=BR`,
			gives: { outcome: 'open', next: '2026-05-14T16:00:00Z' },
			why: 'a country without holiday data',
		},
		{
			query: `${japan}&at=2026-11-23T10:00%2B09:00`,
			gives: { outcome: 'unconfirmed', next: '2026-11-23T08:30:00Z' },
			why: 'Labour Thanksgiving Day; the calendar’s own country counts',
		},
		{
			query: `${japan}&at=2026-11-23T10:00%2B09:00&zone=America/New_York`,
			gives: { outcome: 'unconfirmed', next: '2026-11-23T08:30:00Z' },
			why: 'the reader’s zone changes no instant',
		},
		{
			query: `${japan}&at=2026-11-23T10:00%2B09:00&country=NL`,
			gives: { outcome: 'open', next: '2026-11-23T08:30:00Z' },
			why: 'no holiday in the country that was chosen',
		},
		{
			query: `${japan}&at=2026-11-23T17:30%2B09:00`,
			gives: { outcome: 'closed', next: '2026-11-24T00:00:00Z' },
			why: 'after the hours of a holiday',
		},
		{
			query: `${america}&at=2026-03-06T18:00-08:00`,
			gives: { outcome: 'closed', next: '2026-03-09T13:00:00Z' },
			why: 'daylight saving time begins two weeks before Europe’s',
		},
		{
			query: `${america}&at=2026-11-26T09:00-08:00`,
			gives: { outcome: 'unconfirmed', next: '2026-11-27T02:00:00Z' },
			why: 'Thanksgiving Day',
		},
		{
			query: 'calendar=dynamics-asia-pacific&at=2026-11-20T13:00Z',
			gives: { outcome: 'closed', next: '2026-11-22T23:00:00Z' },
			why: '21:00 in Singapore, till Monday 07:00',
		},
		{
			query: 'calendar=managed-desktop&at=2026-11-20T16:59-08:00',
			gives: { outcome: 'open', next: '2026-11-21T01:00:00Z' },
			why: 'the last minute of the day',
		},
		{
			query: 'calendar=dynamics-other&zone=Asia/Kolkata&at=2026-11-20T09:00%2B05:30',
			gives: { outcome: 'open', next: '2026-11-20T11:30:00Z' },
			why: 'local time is that of the zone given',
		},
		{
			query: 'calendar=microsoft-365-billing&at=2026-11-20T09:00%2B01:00',
			gives: { outcome: 'open', next: '2026-11-20T16:00:00Z' },
			why: 'local time is that of the browser without one',
		},
		{
			query: 'calendar=microsoft-365-billing&at=2027-03-15T08:30Z&country=TL',
			gives: { outcome: 'closed', next: '2027-03-15T12:00:00Z' },
			why: 'AMB-04: the row of Timor-Leste, which passes midnight',
		},
		{
			query: 'calendar=dynamics-other&at=2027-03-16T06:30Z&country=GE',
			gives: { outcome: 'open', next: '2027-03-16T13:00:00Z' },
			why: 'PP-HOURS-OTHER: the clock of Georgia, not the one that the list names for billing',
		},
		{
			query: 'calendar=microsoft-365-billing&at=2027-03-16T15:30Z&country=US&zone=America/New_York',
			gives: { outcome: 'not-stated' },
			why: 'AMB-13: several clocks',
		},
		{
			query: 'calendar=microsoft-365-billing&at=2027-03-16T20:00Z&country=BQ',
			gives: { outcome: 'not-stated' },
			why: 'the islands have hours of their own',
		},
		{
			query: 'calendar=21vianet-technical&at=2026-10-01T10:00%2B08:00',
			gives: { outcome: 'open', next: '2026-10-01T16:00:00Z' },
			why: 'National Day: every day of the year, till 24:00',
		},
		{
			query: 'calendar=21vianet-billing&at=2026-11-20T10:00%2B08:00',
			gives: { outcome: 'not-stated' },
			why: 'the days are named, the hours are not',
		},
		{
			query: 'calendar=germany-billing&at=2026-05-14T09:00%2B02:00',
			gives: { outcome: 'unconfirmed', next: '2026-05-14T15:00:00Z' },
			why: 'Ascension Day in Germany',
		},
	]);
});

describe('without a moment the clock decides', () => {
	test.each([
		{
			now: '2026-11-20T16:59:00Z',
			timezoneId: 'Europe/Amsterdam',
			outcome: 'open',
			next: '2026-11-20T17:00:00Z',
			why: '17:59 in Brussels',
		},
		{
			now: '2026-11-20T16:59:00Z',
			timezoneId: 'Asia/Kathmandu',
			outcome: 'open',
			next: '2026-11-20T17:00:00Z',
			why: 'the reader’s zone does not count',
		},
		{
			now: '2026-11-20T17:00:00Z',
			timezoneId: 'Europe/Amsterdam',
			outcome: 'closed',
			next: '2026-11-23T07:00:00Z',
			why: '18:00 in Brussels',
		},
	])('$now in $timezoneId: $why', ({ now, timezoneId, outcome, next }) =>
		withPage({ timezoneId }, async ({ page, open }) => {
			await page.clock.setFixedTime(now);
			await open(toolPath('hours', 'en', emea));
			expect(await said(page, 'hours')).toEqual({ outcome, next });
		}),
	);

	test('local time follows the reader’s own zone', () =>
		withPage({ timezoneId: 'Asia/Kathmandu' }, async ({ page, open }) => {
			await page.clock.setFixedTime('2026-11-20T03:14:00Z');
			await open(toolPath('hours', 'nl', 'calendar=dynamics-other'));
			expect(await said(page, 'hours')).toEqual({ outcome: 'closed', next: '2026-11-20T03:15:00Z' });
		}));
});

/** What the tool says of the holidays of Japan. */
const note = (key: HolidayKey) => fill(dictionaries.en[key], { country: 'Japan' });

test('an answer that waits for holidays says so, and is announced when they have come', () =>
	withPage({}, async ({ page, open }) => {
		let come = () => {};
		const held = new Promise<void>((done) => {
			come = done;
		});
		await page.route('**/holidays/JP.json', (route) => held.then(() => route.continue()));
		await open(toolPath('hours', 'en', `${emea}&at=2026-11-23T10:00%2B09:00`));
		await page.evaluate(() => {
			const announcer = document.getElementById('announcer');
			const heard: string[] = [];
			Object.assign(window, { heard });
			new MutationObserver(() => heard.push(announcer?.textContent ?? '')).observe(announcer as Node, {
				childList: true,
			});
		});
		await give(page, 'hours', 'calendar', 'dynamics-japan');
		const result = page.locator('section.result');
		await result.and(page.locator('[aria-busy=true][data-outcome=open]')).waitFor();
		expect(await result.innerText()).toContain(note('hours.holidays-loading'));
		come();
		await settle(page);
		expect(await said(page, 'hours')).toEqual({ outcome: 'unconfirmed', next: '2026-11-23T08:30:00Z' });
		expect(await result.innerText()).toContain(note('hours.holidays-loaded'));
		const title = await result.locator('.outcome').textContent();
		expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([title]);
	}));

test('a list of holidays that does not load is told, and takes nothing else away', () =>
	withSharedPage(async ({ page, open, expectTrouble }) => {
		expectTrouble(/Failed to load resource/);
		await page.route('**/holidays/*.json', (route) => route.abort());
		await open(toolPath('hours', 'en', `${japan}&at=2026-11-23T10:00%2B09:00`));
		await expect.poll(() => page.locator('section.result').innerText()).toContain(note('hours.holidays-failed'));
		expect(await said(page, 'hours')).toEqual({ outcome: 'open', next: '2026-11-23T08:30:00Z' });
	}));

describe('the fields', () => {
	const at = 'at=2026-11-20T09%3A30%2B01%3A00';

	test('a moment typed on the keyboard, digit by digit, is on the reader’s clock', () =>
		withPage({ locale: 'en-US' }, async ({ page, open }) => {
			await open(toolPath('hours', 'en', emea));
			await page.locator('#hours-at').focus();
			await page.keyboard.type('11202026');
			await page.keyboard.press('ArrowRight');
			await page.keyboard.type('0930AM');
			await page.keyboard.press('Tab');
			expect(query(page)).toBe(`?${emea}&${at}`);
			expect(await said(page, 'hours')).toEqual({ outcome: 'open', next: '2026-11-20T17:00:00Z' });
			await button(page, 'en', 'hours.now').click();
			expect(query(page)).toBe(`?${emea}`);
		}));

	test('a zone that does not exist is named, stays as typed and does not count', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('hours', 'en', 'calendar=dynamics-other&at=2026-11-20T09:30%2B01:00'));
			const zone = page.locator('#hours-zone');
			await zone.fill('Europe/Amsterdum');
			await zone.blur();
			expect(await page.locator('#hours-zone-wrong').innerText()).toContain('Europe/Amsterdum');
			expect(await zone.getAttribute('aria-invalid')).toBe('true');
			expect(await zone.inputValue()).toBe('Europe/Amsterdum');
			expect(await said(page, 'hours')).toEqual({ outcome: 'open', next: '2026-11-20T16:00:00Z' });
			await zone.fill('Asia/Tokyo');
			await zone.blur();
			expect(query(page)).toContain('zone=Asia%2FTokyo');
			expect(await page.locator('#hours-zone-wrong').count()).toBe(0);
			expect(await said(page, 'hours')).toEqual({ outcome: 'closed', next: '2026-11-23T00:00:00Z' });
		}));

	test('a country is written after the moment and the zone, in whatever order they were given', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('hours', 'nl', 'country=NL&zone=Asia/Tokyo&at=2026-11-20T08:30Z'));
			await page.locator('#hours-calendar').selectOption('dynamics-emea');
			expect(query(page)).toBe('?calendar=dynamics-emea&at=2026-11-20T08%3A30Z&zone=Asia%2FTokyo&country=NL');
			await page.locator('#hours-country').selectOption('');
			expect(query(page)).toBe('?calendar=dynamics-emea&at=2026-11-20T08%3A30Z&zone=Asia%2FTokyo');
		}));
});
