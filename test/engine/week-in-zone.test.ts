import { expect, test } from 'vitest';
import { type WeekSpan, weekInZone } from '../../src/engine/support-hours.ts';
import type { Weekday, WeeklyHours } from '../../src/policy/model.ts';

const hours = (zone: string | null, weekdays: readonly Weekday[], opens: string, closes: string): WeeklyHours => ({
	zone,
	intervals: weekdays.map((weekday) => ({ weekday, opens, closes })),
	holidays: 'excluded',
});
const workdays = [1, 2, 3, 4, 5] as const;
const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;
const brussels = hours('Europe/Brussels', workdays, '08:00', '18:00');
const losAngeles = hours('America/Los_Angeles', workdays, '09:00', '17:00');
const shanghai = hours('Asia/Shanghai', everyDay, '09:00', '24:00');

const time = (minute: number) =>
	`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const text = (spans: readonly WeekSpan[]) =>
	spans.map(({ weekday, fromMinute, toMinute }) => `${weekday} ${time(fromMinute)}-${time(toMinute)}`);
const on = (weekdays: readonly number[], span: string) => weekdays.map((weekday) => `${weekday} ${span}`);
const look = (calendar: WeeklyHours, at: string, inZone: string, reader = inZone) =>
	text(weekInZone(calendar, Date.parse(at), inZone, reader));

test.each<{ why: string; calendar: WeeklyHours; at: string; inZone: string; week: string[] }>([
	{
		why: 'in its own zone',
		calendar: brussels,
		at: '2026-01-07T12:00Z',
		inZone: 'Europe/Brussels',
		week: on(workdays, '08:00-18:00'),
	},
	{
		why: 'an hour earlier on a clock to the west',
		calendar: brussels,
		at: '2026-01-07T12:00Z',
		inZone: 'Europe/London',
		week: on(workdays, '07:00-17:00'),
	},
	{
		why: 'one that passes midnight is cut in two',
		calendar: losAngeles,
		at: '2026-01-07T12:00Z',
		inZone: 'Europe/Brussels',
		week: [
			'1 18:00-24:00',
			...[2, 3, 4, 5].flatMap((weekday) => [`${weekday} 00:00-02:00`, `${weekday} 18:00-24:00`]),
			'6 00:00-02:00',
		],
	},
	{
		why: 'Monday in Asia is Sunday in America: from the week before and the week itself',
		calendar: hours('Asia/Singapore', workdays, '07:00', '21:00'),
		at: '2026-01-07T12:00Z',
		inZone: 'America/Los_Angeles',
		week: [
			'1 00:00-05:00',
			'1 15:00-24:00',
			...[2, 3, 4].flatMap((weekday) => [`${weekday} 00:00-05:00`, `${weekday} 15:00-24:00`]),
			'5 00:00-05:00',
			'7 15:00-24:00',
		],
	},
	{
		why: 'an end at 24:00 stays on its day',
		calendar: shanghai,
		at: '2026-01-07T12:00Z',
		inZone: 'Asia/Shanghai',
		week: on(everyDay, '09:00-24:00'),
	},
	{
		why: 'an end at 24:00 seen from a clock an hour ahead',
		calendar: hours('Asia/Shanghai', [1], '09:00', '24:00'),
		at: '2026-01-07T12:00Z',
		inZone: 'Asia/Tokyo',
		week: ['1 10:00-24:00', '2 00:00-01:00'],
	},
	{
		why: 'three weeks in March America is in summer time and Europe is not',
		calendar: losAngeles,
		at: '2026-03-18T12:00Z',
		inZone: 'Europe/Brussels',
		week: on(workdays, '17:00-24:00')
			.flatMap((span, index) => [span, `${index + 2} 00:00-01:00`])
			.sort(),
	},
	{
		why: 'the week in which the reader’s clock changes: Sunday is another than Saturday',
		calendar: shanghai,
		at: '2026-03-25T12:00Z',
		inZone: 'Europe/Brussels',
		week: [...on([1, 2, 3, 4, 5, 6], '02:00-17:00'), '7 03:00-18:00'],
	},
	{
		why: 'the week in which the calendar’s clock changes, seen from Tokyo',
		calendar: hours('Europe/Brussels', [6, 7], '10:00', '12:00'),
		at: '2026-03-28T12:00Z',
		inZone: 'Asia/Tokyo',
		week: ['6 18:00-20:00', '7 17:00-19:00'],
	},
	{
		why: 'a day that begins at 01:00 is drawn from its top: no hour is missing from it',
		calendar: hours('America/Sao_Paulo', [6, 7], '00:00', '24:00'),
		at: '2018-11-03T12:00Z',
		inZone: 'America/Sao_Paulo',
		week: ['6 00:00-24:00', '7 00:00-24:00'],
	},
	{
		why: 'a day that was skipped has no hours',
		calendar: hours('Pacific/Apia', everyDay, '09:00', '17:00'),
		at: '2011-12-28T12:00-10:00',
		inZone: 'Pacific/Apia',
		week: on([1, 2, 3, 4, 6, 7], '09:00-17:00'),
	},
])('$why', ({ calendar, at, inZone, week }) => {
	expect(look(calendar, at, inZone)).toEqual(week);
});

test('the week is the one that holds the moment, in the zone it is shown in', () => {
	const mondays = hours('Europe/Brussels', [1], '08:00', '09:00');
	const calendar = {
		...mondays,
		intervals: [...mondays.intervals, { weekday: 7 as const, opens: '22:00', closes: '23:00' }],
	};
	// In Brussels Sunday 29 March, the first day of summer time; in Sydney already Monday of the next week.
	expect(look(calendar, '2026-03-29T20:00Z', 'Europe/Brussels')).toEqual(['1 08:00-09:00', '7 22:00-23:00']);
	expect(look(calendar, '2026-03-29T20:00Z', 'Australia/Sydney')).toEqual(['1 07:00-08:00', '1 17:00-18:00']);
});

test('local time is the reader’s, whatever clock it is shown on', () => {
	const local = hours(null, [1], '09:00', '17:00');
	expect(look(local, '2026-01-07T12:00Z', 'Europe/Brussels', 'Asia/Tokyo')).toEqual(['1 01:00-09:00']);
	expect(look(local, '2026-01-07T12:00Z', 'Asia/Tokyo', 'Asia/Tokyo')).toEqual(['1 09:00-17:00']);
});

test('no span is empty, runs backwards or lies outside its day', () => {
	const zones = ['Europe/Brussels', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Chatham', 'America/Sao_Paulo'];
	for (const inZone of zones) {
		for (let week = 0; week < 52; week++) {
			const spans = weekInZone(shanghai, Date.UTC(2026, 0, 5 + week * 7), inZone, inZone);
			for (const { weekday, fromMinute, toMinute } of spans) {
				expect(weekday).toBeGreaterThanOrEqual(1);
				expect(weekday).toBeLessThanOrEqual(7);
				expect(fromMinute).toBeGreaterThanOrEqual(0);
				expect(toMinute).toBeGreaterThan(fromMinute);
				expect(toMinute).toBeLessThanOrEqual(1440);
			}
		}
	}
});
