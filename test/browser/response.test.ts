import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from './browser.ts';

useBrowser();

const page = '/nl/hulpmiddelen/reactietijd/';

describe('by address', () => {
	test.each([
		{
			query: 'service=managed-desktop&severity=a&filed=2026-11-21T23:30%2B01:00',
			earliest: '2026-11-21T23:30:00Z',
			latest: '2026-11-21T23:30:00Z',
			why: 'round the clock: one hour later, on a Saturday night',
		},
		{
			query: 'service=dynamics-365&plan=subscription&severity=b&region=japan&filed=2026-11-20T16:00%2B09:00',
			earliest: '2026-11-23T02:30:00Z',
			latest: '2026-11-24T02:30:00Z',
			why: 'four business hours from 16:00 in Tokyo; 23 November is a holiday there',
		},
		{
			query: 'service=dynamics-365&plan=professional-direct&severity=b&region=emea&filed=2026-11-20T17:00%2B01:00',
			earliest: '2026-11-20T18:00:00Z',
			latest: '2026-11-23T08:00:00Z',
			why: 'coverage not stated: two hours at once, or one before the weekend and one after',
		},
		{
			query: 'service=microsoft-365-21vianet&severity=b&filed=2026-09-30T08:00%2B08:00',
			earliest: '2026-10-01T01:00:00Z',
			latest: '2026-10-08T16:00:00Z',
			why: 'counted from the opening at 09:00; the National Day holidays run to 7 October',
		},
		{
			query: 'service=partner-center&severity=a&filed=2026-11-20T10:00%2B01:00',
			earliest: '2026-11-20T11:00:00Z',
			latest: undefined,
			why: 'business hours are named but not given',
		},
	])('$query: $why', async ({ query, earliest, latest }) => {
		await withPage({}, async ({ page: site, open }) => {
			await open(`${page}?${query}`);
			const result = site.locator('section[data-tool="response"]');
			await result.locator('time[data-field="due-earliest"]').waitFor();
			await expect
				.poll(() => result.locator('time[data-field="due-earliest"]').getAttribute('datetime'))
				.toBe(earliest);
			const last = result.locator('time[data-field="due-latest"]');
			if (latest === undefined) expect(await last.count()).toBe(0);
			else await expect.poll(() => last.getAttribute('datetime')).toBe(latest);
			expect(await result.getAttribute('data-outcome')).toBe('computed');
		});
	});

	test.each([
		{
			query: 'service=managed-desktop&severity=b&filed=2026-11-20T10:00Z',
			outcome: 'incomplete',
			why: 'B depends on the hours chosen',
		},
		{
			query: 'service=microsoft-365&severity=a&filed=2026-11-20T10:00Z',
			outcome: 'not-stated',
			why: 'the text has no levels',
		},
		{
			query: 'service=dynamics-365&plan=unified-core&severity=c&filed=2026-11-20T10:00Z',
			outcome: 'not-stated',
			why: 'Unified has no C',
		},
	])('$query: $outcome, $why', async ({ query, outcome }) => {
		await withPage({}, async ({ page: site, open }) => {
			await open(`${page}?${query}`);
			await expect.poll(() => site.locator('section[data-tool="response"]').getAttribute('data-outcome')).toBe(outcome);
		});
	});
});

test('the calendar file holds the deadline', async () => {
	await withPage({ acceptDownloads: true }, async ({ page: site, open }) => {
		await open(`${page}?service=managed-desktop&severity=a&filed=2026-11-20T10:00Z`);
		const [download] = await Promise.all([
			site.waitForEvent('download'),
			site.locator('section[data-tool="response"] button', { hasText: '.ics' }).click(),
		]);
		const chunks: Buffer[] = [];
		for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
		const text = Buffer.concat(chunks).toString('utf8');
		expect(text).toContain('DTSTART:20261120T110000Z');
		expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
	});
});

test('the trace names the holiday that was skipped', async () => {
	await withPage({}, async ({ page: site, open }) => {
		await open(`${page}?service=dynamics-365&plan=subscription&severity=b&region=japan&filed=2026-11-20T16:00%2B09:00`);
		await site.locator('table.trace td', { hasText: 'feestdag:' }).first().waitFor();
	});
});
