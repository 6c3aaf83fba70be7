import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../src/i18n/index.ts';
import { languages } from '../../src/policy/model.ts';
import { useBrowser, withPage, withSharedPage } from './browser.ts';
import { button, choose, query, said, testAddresses, toolPath } from './tool.ts';

useBrowser();

const japan = 'service=dynamics-365&plan=subscription&severity=b&region=japan&filed=2026-11-20T16:00%2B09:00';
const silent = { outcome: 'not-stated' };

describe('an address gives its deadline, the same in both languages', () => {
	testAddresses('response', [
		{ query: '', gives: { outcome: 'incomplete' }, why: 'nothing is answered' },
		{
			query: 'service=managed-desktop&severity=a&filed=2026-11-21T23:30%2B01:00',
			gives: { outcome: 'computed', earliest: '2026-11-21T23:30:00Z', latest: '2026-11-21T23:30:00Z' },
			why: 'round the clock: one hour later, on a Saturday night',
		},
		{
			query: japan,
			gives: { outcome: 'computed', earliest: '2026-11-23T02:30:00Z', latest: '2026-11-24T02:30:00Z' },
			why: 'four business hours from 16:00 in Tokyo; 23 November is a holiday there',
		},
		{
			query: 'service=dynamics-365&plan=professional-direct&severity=b&region=emea&filed=2026-11-20T17:00%2B01:00',
			gives: { outcome: 'computed', earliest: '2026-11-20T18:00:00Z', latest: '2026-11-23T08:00:00Z' },
			why: 'coverage not stated: two hours at once, or one before the weekend and one after',
		},
		{
			query: 'service=microsoft-365-21vianet&severity=b&filed=2026-09-30T08:00%2B08:00',
			gives: { outcome: 'computed', earliest: '2026-10-01T01:00:00Z', latest: '2026-10-08T16:00:00Z' },
			why: 'counted from the opening at 09:00; the National Day holidays run to 7 October',
		},
		{
			query: 'service=partner-center&severity=a&filed=2026-11-20T10:00%2B01:00',
			gives: { outcome: 'computed', earliest: '2026-11-20T11:00:00Z' },
			why: 'business hours are named but not given',
		},
		{
			query: 'service=managed-desktop&severity=b&filed=2026-11-20T10:00Z',
			gives: { outcome: 'incomplete' },
			why: 'B depends on the hours chosen',
		},
		{
			query: 'service=microsoft-365&severity=a&filed=2026-11-20T10:00Z',
			gives: silent,
			why: 'M365-SEV: the text has no levels',
		},
		{
			query: 'service=dynamics-365&plan=unified-core&severity=c&filed=2026-11-20T10:00Z',
			gives: silent,
			why: 'PP-SEV-LEVELS: Unified has no C',
		},
	]);
});

test('a moment typed on the keyboard is on the reader’s clock, and the button sets it to now', () =>
	withPage({ locale: 'en-US' }, async ({ page, open }) => {
		await page.clock.setFixedTime('2026-11-20T09:00:00Z');
		await open(toolPath('response', 'en', 'service=managed-desktop'));
		await choose(page, 'response', 'severity', 'a');
		await page.locator('#response-filed').focus();
		await page.keyboard.type('11212026');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.type('1130PM');
		await page.keyboard.press('Tab');
		const answers = '?service=managed-desktop&severity=a';
		expect(query(page)).toBe(`${answers}&filed=2026-11-21T23%3A30%2B01%3A00`);
		const due = '2026-11-21T23:30:00Z';
		expect(await said(page, 'response')).toEqual({ outcome: 'computed', earliest: due, latest: due });
		await button(page, 'en', 'hours.now').click();
		expect(query(page)).toBe(`${answers}&filed=2026-11-20T10%3A00%2B01%3A00`);
	}));

test('the calendar file holds the deadline', () =>
	withPage({ acceptDownloads: true }, async ({ page, open }) => {
		await open(toolPath('response', 'nl', 'service=managed-desktop&severity=a&filed=2026-11-20T10:00Z'));
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			button(page, 'nl', 'response.calendar-file').click(),
		]);
		expect(download.suggestedFilename()).toMatch(/\.ics$/);
		const text = await readFile(await download.path(), 'utf8');
		expect(text).toContain('DTSTART:20261120T110000Z');
		expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
	}));

test('the trace names the holiday that was skipped, in the reader’s language', () =>
	withSharedPage(async ({ page, open }) => {
		for (const lang of languages) {
			await open(toolPath('response', lang, japan));
			const holiday = page.locator('table.trace td', { hasText: `${dictionaries[lang]['response.holiday']}:` });
			expect(await holiday.count()).toBe(1);
		}
	}));
