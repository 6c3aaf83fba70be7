import { describe, test } from 'vitest';
import { listOf, weekOf } from '../oracles/case.ts';
import { check, daily, type Row } from './told.ts';

const everyNight = (zone: string) => weekOf(daily('1234567', '01:00-04:00'), 'excluded', zone);

test.each<Row & { week: string[]; zone: string }>([
	{
		week: daily('12345', '13:00-17:00', '08:00-12:00'),
		zone: 'Europe/Brussels',
		filed: '2026-01-05T11:00+01:00',
		minutes: 60,
		trace: ['open to 2026-01-05T12:00+01:00'],
		why: 'ends at the close of the morning, not after the break; written in any order',
	},
	{
		week: daily('12345', '13:00-17:00', '08:00-12:00'),
		zone: 'Europe/Brussels',
		filed: '2026-01-05T11:01+01:00',
		minutes: 60,
		trace: ['open to 2026-01-05T12:00+01:00', 'closed to 2026-01-05T13:00+01:00', 'open to 2026-01-05T13:01+01:00'],
		why: 'a minute over the break',
	},
	{
		week: daily('12345', '08:00-12:00', '13:00-17:00'),
		zone: 'Europe/Brussels',
		filed: '2026-01-05T12:00+01:00',
		minutes: 60,
		trace: ['closed to 2026-01-05T13:00+01:00', 'open to 2026-01-05T14:00+01:00'],
		why: 'filed as the break begins',
	},
	{
		week: daily('1', '08:00-09:00', '10:00-11:00', '12:00-13:00'),
		zone: 'Europe/Brussels',
		filed: '2026-01-05T08:30+01:00',
		minutes: 120,
		trace: [
			'open to 2026-01-05T09:00+01:00',
			'closed to 2026-01-05T10:00+01:00',
			'open to 2026-01-05T11:00+01:00',
			'closed to 2026-01-05T12:00+01:00',
			'open to 2026-01-05T12:30+01:00',
		],
		why: 'three intervals a day',
	},
	{
		week: daily('1234567', '09:00-24:00'),
		zone: 'Asia/Shanghai',
		filed: '2026-01-05T23:00+08:00',
		minutes: 60,
		trace: ['open to 2026-01-06T00:00+08:00'],
		why: '24:00 is the close',
	},
	{
		week: daily('1234567', '09:00-24:00'),
		zone: 'Asia/Shanghai',
		filed: '2026-01-05T23:59+08:00',
		minutes: 60,
		trace: ['open to 2026-01-06T00:00+08:00', 'closed to 2026-01-06T09:00+08:00', 'open to 2026-01-06T09:59+08:00'],
		why: 'a minute before 24:00 counts',
	},
	{
		week: daily('1234567', '09:00-24:00'),
		zone: 'Asia/Shanghai',
		filed: '2026-01-06T00:00+08:00',
		minutes: 60,
		trace: ['closed to 2026-01-06T09:00+08:00', 'open to 2026-01-06T10:00+08:00'],
		why: '24:00 itself is outside',
	},
	{
		week: ['1 22:00-24:00', '2 00:00-06:00'],
		zone: 'Europe/Brussels',
		filed: '2026-01-05T23:30+01:00',
		minutes: 60,
		trace: ['open to 2026-01-06T00:00+01:00', 'open to 2026-01-06T00:30+01:00'],
		why: 'a night shift goes on over midnight',
	},
	{
		week: ['1 22:00-24:00', '2 00:00-06:00'],
		zone: 'Europe/Brussels',
		filed: '2026-01-05T22:00+01:00',
		minutes: 480,
		trace: ['open to 2026-01-06T00:00+01:00', 'open to 2026-01-06T06:00+01:00'],
		why: 'and ends when the morning does',
	},
])('$week: $why', ({ week, zone, ...row }) => check(weekOf(week, 'excluded', zone), row));

describe('hours from 01:00 to 04:00 on a day when the clock changes', () => {
	test.each<Row & { zone: string }>([
		{
			zone: 'Europe/Brussels',
			filed: '2026-03-29T00:30+01:00',
			minutes: 120,
			trace: ['closed to 2026-03-29T01:00+01:00', 'open to 2026-03-29T04:00+02:00'],
			why: 'the clock skips an hour: two are open',
		},
		{
			zone: 'Europe/Brussels',
			filed: '2026-03-29T01:00+01:00',
			minutes: 121,
			trace: ['open to 2026-03-29T04:00+02:00', 'closed to 2026-03-30T01:00+02:00', 'open to 2026-03-30T01:01+02:00'],
			why: 'the third is the next day’s',
		},
		{
			zone: 'Europe/Brussels',
			filed: '2026-10-25T01:00+02:00',
			minutes: 240,
			trace: ['open to 2026-10-25T04:00+01:00'],
			why: 'an hour comes twice: four are open',
		},
		{
			zone: 'Europe/Brussels',
			filed: '2026-10-25T02:30+02:00',
			minutes: 60,
			trace: ['open to 2026-10-25T02:30+01:00'],
			why: 'filed in the first of the two, due in the second',
		},
		{
			zone: 'America/Los_Angeles',
			filed: '2026-03-08T01:00-08:00',
			minutes: 120,
			trace: ['open to 2026-03-08T04:00-07:00'],
			why: 'spring',
		},
		{
			zone: 'America/Los_Angeles',
			filed: '2026-11-01T00:59-07:00',
			minutes: 240,
			trace: ['closed to 2026-11-01T01:00-07:00', 'open to 2026-11-01T04:00-08:00'],
			why: 'autumn: opens at the first 01:00',
		},
		{
			zone: 'Australia/Sydney',
			filed: '2026-10-04T01:00+10:00',
			minutes: 120,
			trace: ['open to 2026-10-04T04:00+11:00'],
			why: 'spring in the south',
		},
		{
			zone: 'Australia/Sydney',
			filed: '2026-04-05T01:00+11:00',
			minutes: 240,
			trace: ['open to 2026-04-05T04:00+10:00'],
			why: 'autumn in the south',
		},
	])('$zone, filed $filed: $why', ({ zone, ...row }) => check(everyNight(zone), row));

	test.each<Row & { span: string }>([
		{
			span: '02:30-04:00',
			filed: '2026-03-29T01:00+01:00',
			minutes: 30,
			trace: ['closed to 2026-03-29T03:00+02:00', 'open to 2026-03-29T03:30+02:00'],
			why: 'an opening that is skipped moves to the first instant that exists',
		},
		{
			span: '01:00-02:30',
			filed: '2026-03-29T01:00+01:00',
			minutes: 60,
			trace: ['open to 2026-03-29T03:00+02:00'],
			why: 'and so does a closing',
		},
		{
			span: '02:10-02:50',
			filed: '2026-03-29T00:00+01:00',
			minutes: 40,
			trace: ['closed to 2026-03-30T02:10+02:00', 'open to 2026-03-30T02:50+02:00'],
			why: 'hours that are skipped whole are the next ones',
		},
		{
			span: '02:30-04:00',
			filed: '2026-10-25T01:00+02:00',
			minutes: 150,
			trace: ['closed to 2026-10-25T02:30+02:00', 'open to 2026-10-25T04:00+01:00'],
			why: 'an opening that comes twice is the first',
		},
		{
			span: '01:00-02:30',
			filed: '2026-10-25T01:00+02:00',
			minutes: 150,
			trace: ['open to 2026-10-25T02:30+01:00'],
			why: 'a closing that comes twice is the last',
		},
	])('Brussels, $span, filed $filed: $why', ({ span, ...row }) =>
		check(weekOf(daily('1234567', span), 'excluded', 'Europe/Brussels'), row),
	);
});

test('a midnight that comes twice ends one stretch, not two: St John’s set its clock back at 00:01', () => {
	check(weekOf(daily('12345', '08:00-18:00'), 'excluded', 'America/St_Johns'), {
		filed: '2010-11-06T23:30-03:30',
		minutes: 60,
		trace: ['weekend to 2010-11-08T00:00-03:30', 'closed to 2010-11-08T08:00-03:30', 'open to 2010-11-08T09:00-03:30'],
		why: 'filed between the two',
	});
});

describe('dates with hours of their own', () => {
	const dates = ['2026-12-24 08:00-12:00', '2026-12-26 10:00-12:00', '2026-12-31'];
	const holidays = listOf(['2026-12-25', '2026-12-26', '2027-01-01']);
	const calendar = weekOf(daily('12345', '08:00-18:00'), 'excluded', 'Europe/Brussels', dates);

	test.each<Row>([
		{
			filed: '2026-12-24T11:30+01:00',
			minutes: 60,
			trace: [
				'open to 2026-12-24T12:00+01:00',
				'closed to 2026-12-25T00:00+01:00',
				'holiday 2026-12-25 to 2026-12-26T00:00+01:00',
				'closed to 2026-12-26T10:00+01:00',
				'open to 2026-12-26T10:30+01:00',
			],
			why: 'a short day, then a Saturday that the list calls a holiday and the calendar opens',
		},
		{
			filed: '2026-12-24T07:00+01:00',
			minutes: 240,
			trace: ['closed to 2026-12-24T08:00+01:00', 'open to 2026-12-24T12:00+01:00'],
			why: 'the short day ends at its own close',
		},
		{
			filed: '2026-12-30T17:30+01:00',
			minutes: 60,
			trace: [
				'open to 2026-12-30T18:00+01:00',
				'closed to 2027-01-01T00:00+01:00',
				'holiday 2027-01-01 to 2027-01-02T00:00+01:00',
				'weekend to 2027-01-04T00:00+01:00',
				'closed to 2027-01-04T08:00+01:00',
				'open to 2027-01-04T08:30+01:00',
			],
			why: 'a day that is closed all day',
		},
		{
			filed: '2025-12-24T17:00+01:00',
			minutes: 60,
			trace: ['open to 2025-12-24T18:00+01:00'],
			why: 'the same date of another year has the hours of its weekday',
		},
	])('filed $filed: $why', (row) => check(calendar, row, holidays));
});
