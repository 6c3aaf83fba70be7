import { describe, expect, test } from 'vitest';
import { weekInZone } from '../../src/engine/support-hours.ts';
import { weekOnClock, weekOnOwnClock } from '../../src/engine/week-on-clock.ts';
import { calendars } from '../../src/policy/calendars.ts';
import type { WeeklyHours } from '../../src/policy/model.ts';

const weekly = Object.entries(calendars).flatMap(([id, calendar]) =>
	calendar.kind === 'weekly' ? [[id, calendar] as const] : [],
);
const zones = [
	'Europe/Amsterdam',
	'America/Los_Angeles',
	'America/Argentina/Buenos_Aires',
	'Asia/Kolkata',
	'Australia/Lord_Howe',
	'Pacific/Chatham',
	'Pacific/Pago_Pago',
];
const day = 86_400_000;
/** Every week of a year and a half: all changes of summer time, on both halves of the earth. */
const weeks = Array.from({ length: 78 }, (_, index) => Date.parse('2026-01-01T13:37Z') + index * 7 * day);

describe.each(weekly)('%s', (_, calendar) => {
	test.each(zones)('as the engine with Luxon says, on the clock of %s', (zone) => {
		for (const at of weeks) {
			const told = weekOnClock(calendar, at, zone);
			expect(told, new Date(at).toISOString()).toEqual(weekInZone(calendar, at, zone, zone));
		}
	});
});

test('a week belongs to the reader: late on a Sunday in Amsterdam it is Monday in Tokyo', () => {
	const tokyo = calendars['dynamics-japan'] as WeeklyHours;
	const at = Date.parse('2026-03-29T21:59Z');
	expect(weekOnClock(tokyo, at, 'Europe/Amsterdam')[0]).toEqual({ weekday: 1, fromMinute: 60, toMinute: 570 });
	expect(weekOnClock(tokyo, at + 60_000, 'Europe/Amsterdam')[0]).toEqual({
		weekday: 1,
		fromMinute: 120,
		toMinute: 630,
	});
});

test('on its own clock a calendar says what it says', () => {
	const vianet = calendars['21vianet-technical'] as WeeklyHours;
	expect(weekOnOwnClock(vianet)).toEqual(
		[1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, fromMinute: 540, toMinute: 1440 })),
	);
});
