import { describe, expect, test } from 'vitest';
import { isOpenNow, nextChange } from '../../src/engine/open-now.ts';
import { supportHours } from '../../src/engine/support-hours.ts';
import { calendars } from '../../src/policy/calendars.ts';
import { calendarIds, type SupportCalendar } from '../../src/policy/model.ts';

const brussels: SupportCalendar = {
	kind: 'weekly',
	zone: 'Europe/Brussels',
	intervals: [
		{ weekday: 1, opens: '08:00', closes: '12:00' },
		{ weekday: 1, opens: '13:00', closes: '18:00' },
		{ weekday: 7, opens: '00:00', closes: '24:00' },
	],
	holidays: 'excluded',
	facts: ['MMD-LANG'],
};

test.each([
	{ at: '2026-01-05T07:59:59+01:00', open: false, why: 'a second before opening' },
	{ at: '2026-01-05T08:00+01:00', open: true, why: 'the opening minute is inside' },
	{ at: '2026-01-05T12:00+01:00', open: false, why: 'the break' },
	{ at: '2026-01-05T17:59:59+01:00', open: true, why: 'a second before closing' },
	{ at: '2026-01-05T18:00+01:00', open: false, why: 'the closing minute is outside' },
	{ at: '2026-01-06T09:00+01:00', open: false, why: 'another weekday' },
	{ at: '2026-01-04T00:00+01:00', open: true, why: 'midnight is 00:00, not 24:00' },
	{ at: '2026-01-04T23:59+01:00', open: true, why: 'the last minute before 24:00' },
	{ at: '2026-07-06T06:00Z', open: true, why: 'summer time' },
	{ at: '2026-01-06T09:00+13:00', open: false, why: 'Monday evening in Brussels' },
])('$at: $open ($why)', ({ at, open }) => {
	expect(isOpenNow(brussels, Date.parse(at), 'Asia/Tokyo')).toBe(open);
});

test('local time is the reader’s', () => {
	const local: SupportCalendar = { ...brussels, zone: null };
	expect(isOpenNow(local, Date.parse('2026-01-05T08:00+09:00'), 'Asia/Tokyo')).toBe(true);
	expect(isOpenNow(local, Date.parse('2026-01-05T08:00+09:00'), 'Europe/Brussels')).toBe(false);
	expect(isOpenNow(local, Date.parse('2026-01-05T07:00+09:00'), 'Europe/Brussels')).toBe(true);
	expect(isOpenNow(local, Date.parse('2026-01-05T19:00+09:00'), 'Asia/Tokyo')).toBe(false);
});

/** Every 37 minutes of a year, and every minute from an hour before to an hour after each change of a clock. */
const start = Date.UTC(2026, 0, 1);
const everyMinutes = (from: number, to: number, step: number) =>
	Array.from({ length: Math.floor((to - from) / (step * 60_000)) }, (_, index) => from + index * step * 60_000);
const changes = [
	'2026-03-08T10:00Z',
	'2026-11-01T09:00Z',
	'2026-03-29T01:00Z',
	'2026-10-25T01:00Z',
	'2026-04-04T16:00Z',
];
const moments = [
	...everyMinutes(start, Date.UTC(2027, 0, 1), 397),
	...changes.flatMap((change) =>
		everyMinutes(Date.parse(change) - 2 * 86_400_000, Date.parse(change) + 2 * 86_400_000, 97),
	),
	...changes.flatMap((change) => everyMinutes(Date.parse(change) - 3_600_000, Date.parse(change) + 3_600_000, 10)),
];
const readers = ['Europe/Brussels', 'America/Los_Angeles', 'Australia/Sydney'];

describe('says what `supportHours` says without holidays', { timeout: 60_000 }, () => {
	test.each(calendarIds)('%s', (id) => {
		const calendar = calendars[id];
		const local = calendar.kind === 'weekly' && calendar.zone === null;
		const zones = local ? readers : ['Asia/Tokyo'];
		const different = zones.flatMap((zone) =>
			moments
				.filter((at) => {
					const { state } = supportHours(calendar, at, zone);
					const open = isOpenNow(calendar, at, zone);
					return (open === true ? 'open' : open === false ? 'closed' : open) !== state;
				})
				.map((at) => `${new Date(at).toISOString()} in ${zone}`),
		);
		expect(different).toEqual([]);
	});
});

describe('the next change is that of `supportHours` without holidays', { timeout: 60_000 }, () => {
	test.each(calendarIds)('%s', (id) => {
		const calendar = calendars[id];
		const different = readers.flatMap((zone) =>
			moments
				.filter((_, index) => index % 13 === 0)
				.filter((at) => nextChange(calendar, at, zone) !== supportHours(calendar, at, zone).nextChange)
				.map((at) => `${new Date(at).toISOString()} in ${zone}`),
		);
		expect(different).toEqual([]);
	});

	test('to the minute, also from within a minute and over a break', () => {
		const next = (at: string) => nextChange(brussels, Date.parse(at), 'Asia/Tokyo');
		expect(next('2026-01-05T07:59:31+01:00')).toBe(Date.parse('2026-01-05T08:00+01:00'));
		expect(next('2026-01-05T08:00+01:00')).toBe(Date.parse('2026-01-05T12:00+01:00'));
		expect(next('2026-01-05T12:10:10+01:00')).toBe(Date.parse('2026-01-05T13:00+01:00'));
		expect(next('2026-01-05T18:00+01:00')).toBe(Date.parse('2026-01-11T00:00+01:00'));
	});

	test('to the minute where the clock stands at a quarter', () => {
		const local: SupportCalendar = { ...brussels, zone: null };
		const next = (at: string) => nextChange(local, Date.parse(at), 'Asia/Kathmandu');
		expect(next('2026-01-05T07:31+05:45')).toBe(Date.parse('2026-01-05T08:00+05:45'));
		expect(next('2026-01-05T11:59+05:45')).toBe(Date.parse('2026-01-05T12:00+05:45'));
	});

	test('hours that never begin never change', () => {
		const empty: SupportCalendar = { ...brussels, intervals: [] };
		expect(nextChange(empty, start, 'Asia/Tokyo')).toBeUndefined();
	});
});
