import { describe, expect, test } from 'vitest';
import { parseDayHours } from '../../src/engine/answers.ts';
import { defaultWorkday, sharedHours, workweek } from '../../src/engine/shared-hours.ts';
import type { WeekSpan } from '../../src/engine/support-hours.ts';
import { weekInZone } from '../../src/engine/support-hours.ts';
import { calendars } from '../../src/policy/calendars.ts';
import { calendarIds, type SupportCalendar, type Weekday } from '../../src/policy/model.ts';

const weekly = (zone: string | null, weekdays: readonly Weekday[], opens: string, closes: string): SupportCalendar => ({
	kind: 'weekly',
	zone,
	intervals: weekdays.map((weekday) => ({ weekday, opens, closes })),
	holidays: 'excluded',
	facts: [],
});
const workdays = [1, 2, 3, 4, 5] as const;
const brussels = weekly('Europe/Brussels', workdays, '08:00', '18:00');
const winter = '2026-01-07T12:00Z';

const time = (minute: number) =>
	`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const text = (week: readonly WeekSpan[]) =>
	week.map(
		({ weekday, fromMinute, toMinute, unconfirmed }) =>
			`${weekday} ${time(fromMinute)}-${time(toMinute)}${unconfirmed ? ' unconfirmed' : ''}`,
	);
const on = (weekdays: readonly number[], span: string) => weekdays.map((weekday) => `${weekday} ${span}`);

interface Row {
	support?: SupportCalendar;
	workday?: string;
	at?: string;
	zone: string;
	week: string[];
	why: string;
}

describe('in the week of a moment, on the reader’s clock', () => {
	test.each<Row>([
		{ zone: 'Europe/Brussels', week: on(workdays, '09:00-17:00'), why: 'the working day lies within support’s' },
		{ zone: 'Europe/Brussels', workday: '07:00-19:00', week: on(workdays, '08:00-18:00'), why: 'the other way about' },
		{ zone: 'Europe/Brussels', workday: '18:00-24:00', week: [], why: 'it begins as support closes' },
		{ zone: 'Europe/Brussels', workday: '17:59-18:01', week: on(workdays, '17:59-18:00'), why: 'one minute' },
		{ zone: 'America/New_York', week: on(workdays, '09:00-12:00'), why: 'the afternoon in Brussels' },
		{ zone: 'Asia/Kolkata', week: on(workdays, '12:30-17:00'), why: 'half an hour off' },
		{ zone: 'Pacific/Auckland', week: [], why: 'the night' },
		{
			zone: 'America/New_York',
			at: '2026-03-11T12:00Z',
			week: on(workdays, '09:00-13:00'),
			why: 'America has summer time, Europe not yet',
		},
		{
			support: weekly('Asia/Singapore', workdays, '07:00', '21:00'),
			zone: 'America/Los_Angeles',
			workday: '00:00-24:00',
			week: [
				'1 00:00-05:00',
				'1 15:00-24:00',
				...[2, 3, 4].flatMap((weekday) => [`${weekday} 00:00-05:00`, `${weekday} 15:00-24:00`]),
				'5 00:00-05:00',
			],
			why: 'their Monday morning is a Sunday here, when the reader is off',
		},
		{
			support: weekly('Asia/Shanghai', [1, 2, 3, 4, 5, 6, 7], '09:00', '24:00'),
			zone: 'Europe/Brussels',
			week: on(workdays, '09:00-17:00'),
			why: 'no weekend, though support is there',
		},
		{
			support: weekly(null, workdays, '09:00', '17:00'),
			zone: 'Asia/Tokyo',
			workday: '08:00-12:00',
			week: on(workdays, '09:00-12:00'),
			why: 'local time is the reader’s',
		},
	])('$zone, $workday: $why', ({ support = brussels, workday = defaultWorkday, at = winter, zone, week }) => {
		const shared = sharedHours(support, workday, Date.parse(at), zone);
		expect(shared.kind).toBe(week.length > 0 ? 'some' : 'none');
		expect(shared.kind === 'some' ? text(shared.week) : []).toEqual(week);
	});

	test('on a public holiday they are unconfirmed, in the week of support too', () => {
		const holidays = { firstYear: 2026, lastYear: 2026, days: { '2026-01-06': true } };
		const at = Date.parse(winter);
		const shared = sharedHours(brussels, defaultWorkday, at, 'Europe/London', holidays);
		expect(shared.kind === 'some' && text(shared.week)).toEqual([
			'1 09:00-17:00',
			'2 09:00-17:00 unconfirmed',
			...on([3, 4, 5], '09:00-17:00'),
		]);
		const { kind, ...hours } = brussels as Extract<SupportCalendar, { kind: 'weekly' }>;
		expect(kind).toBe('weekly');
		expect(text(weekInZone(hours, at, 'Europe/London', 'Europe/London', holidays))[1]).toBe(
			'2 07:00-17:00 unconfirmed',
		);
	});

	test('the working day itself is Monday to Friday', () => {
		expect(text(workweek('08:30-16:00', Date.parse(winter), 'Asia/Kathmandu'))).toEqual(on(workdays, '08:30-16:00'));
	});
});

describe('never at once', () => {
	test('not in this week, but when the clocks have changed: the first moment is named', () => {
		const evening = weekly('Europe/Brussels', workdays, '18:00', '19:00');
		const shared = sharedHours(evening, '12:00-13:00', Date.parse('2026-03-18T12:00Z'), 'America/New_York');
		// Five hours apart in these three weeks, so 18:00 is 13:00 there; six from 29 March on.
		expect(shared).toEqual({ kind: 'none', next: Date.parse('2026-03-30T16:00Z') });
	});

	test('not in a year', () => {
		const sundays = weekly('Europe/Brussels', [7], '10:00', '12:00');
		expect(sharedHours(sundays, defaultWorkday, Date.parse(winter), 'Europe/Brussels')).toEqual({ kind: 'none' });
	});
});

test('support that never closes is there all day', () => {
	expect(sharedHours(calendars.always, '22:00-24:00', Date.parse(winter), 'Asia/Tokyo')).toEqual({ kind: 'all' });
});

test('hours that no text gives are laid beside nothing', () => {
	expect(sharedHours(calendars['21vianet-billing'], defaultWorkday, Date.parse(winter), 'Asia/Tokyo')).toEqual({
		kind: 'not-stated',
	});
});

test.each(['1900-01-01T00:00Z', '2199-12-31T23:59Z'])(
	'every calendar answers at %s, the edge of what is read',
	(at) => {
		for (const id of calendarIds) {
			for (const zone of ['Pacific/Kiritimati', 'Pacific/Honolulu']) {
				expect(sharedHours(calendars[id], defaultWorkday, Date.parse(at), zone).kind).toMatch(
					/^(all|some|none|not-stated)$/,
				);
			}
		}
	},
);

test.each([
	{ hours: '09:00-17:00', good: true, why: 'the default' },
	{ hours: '00:00-24:00', good: true, why: 'a whole day' },
	{ hours: '23:59-24:00', good: true, why: 'the last minute' },
	{ hours: '17:00-09:00', good: false, why: 'over midnight' },
	{ hours: '09:00-09:00', good: false, why: 'empty' },
	{ hours: '24:00-24:00', good: false, why: 'no day begins at its end' },
	{ hours: '9:00-17:00', good: false, why: 'one digit' },
	{ hours: '09:00-17:60', good: false, why: 'no such minute' },
	{ hours: '09:00-25:00', good: false, why: 'no such hour' },
	{ hours: '09:00-24:01', good: false, why: 'past midnight' },
	{ hours: '09:00–17:00', good: false, why: 'a dash that is no hyphen' },
	{ hours: ' 09:00-17:00', good: false, why: 'a space' },
	{ hours: '09:00-17:00\n', good: false, why: 'a line end' },
	{ hours: '٠٩:٠٠-١٧:٠٠', good: false, why: 'other digits' },
	{ hours: '', good: false, why: 'nothing' },
])('a working day of $hours: $why', ({ hours, good }) => {
	expect(parseDayHours(hours) !== undefined).toBe(good);
	if (!good) expect(() => workweek(hours, Date.parse(winter), 'UTC')).toThrow('sharedHours › workday');
});
