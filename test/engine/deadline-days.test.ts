import { describe, expect, test } from 'vitest';
import { type Duration, deadline } from '../../src/engine/deadline.ts';
import { listOf, weekOf } from '../oracles/case.ts';
import { daily, inUtc, told } from './told.ts';

const shanghai = weekOf(daily('1234567', '09:00-24:00'), 'included', 'Asia/Shanghai');
const brussels = weekOf(daily('12345', '08:00-18:00'), 'excluded', 'Europe/Brussels');
const always = weekOf(daily('1234567', '00:00-24:00'), 'included', 'Europe/Brussels');
const holidays = listOf(['2026-01-13', '2026-01-14', '2026-04-06']);

interface Row {
	filed: string;
	duration: Duration;
	trace: readonly string[];
	why: string;
}

function check({ filed, duration, trace }: Row, list?: typeof holidays): void {
	const at = Date.parse(filed);
	expect(told(at, deadline(at, duration, undefined, list))).toEqual(trace.map(inUtc));
}

describe('every day: the same wall time so many days later', () => {
	const days = (count: number, calendar = shanghai) => ({ kind: 'every-day', days: count, calendar }) as const;
	test.each<Row>([
		{
			filed: '2026-01-05T12:00+08:00',
			duration: days(1),
			trace: ['every-day to 2026-01-06T12:00+08:00'],
			why: 'the next day',
		},
		{
			filed: '2026-01-09T12:00+08:00',
			duration: days(3),
			trace: ['every-day to 2026-01-12T12:00+08:00'],
			why: 'the weekend counts',
		},
		{
			filed: '2026-01-05T08:59+08:00',
			duration: days(1),
			trace: ['closed to 2026-01-05T09:00+08:00', 'every-day to 2026-01-06T09:00+08:00'],
			why: 'filed before opening: from the opening on',
		},
		{
			filed: '2026-01-05T23:59+08:00',
			duration: days(1),
			trace: ['every-day to 2026-01-06T23:59+08:00'],
			why: 'a minute before 24:00',
		},
		{
			filed: '2026-01-06T00:00+08:00',
			duration: days(1),
			trace: ['closed to 2026-01-06T09:00+08:00', 'every-day to 2026-01-07T09:00+08:00'],
			why: 'at 24:00',
		},
		{
			filed: '2026-01-05T08:00+08:00',
			duration: days(0),
			trace: ['closed to 2026-01-05T09:00+08:00'],
			why: 'no day at all: when counting starts',
		},
		{
			filed: '2026-01-09T18:00+01:00',
			duration: days(1, brussels),
			trace: [
				'closed to 2026-01-10T00:00+01:00',
				'weekend to 2026-01-12T00:00+01:00',
				'closed to 2026-01-12T08:00+01:00',
				'every-day to 2026-01-13T08:00+01:00',
			],
			why: 'filed as the weekend begins',
		},
		{
			filed: '2026-04-06T07:00+02:00',
			duration: days(1, brussels),
			trace: ['closed to 2026-04-06T08:00+02:00', 'every-day to 2026-04-07T08:00+02:00'],
			why: 'every day counts, a holiday too',
		},
		{
			filed: '2024-02-28T12:00+01:00',
			duration: days(1, always),
			trace: ['every-day to 2024-02-29T12:00+01:00'],
			why: 'a leap day',
		},
		{
			filed: '2026-12-31T12:00+01:00',
			duration: days(1, always),
			trace: ['every-day to 2027-01-01T12:00+01:00'],
			why: 'over the end of the year',
		},
		{
			filed: '2026-03-28T12:00+01:00',
			duration: days(1, always),
			trace: ['every-day to 2026-03-29T12:00+02:00'],
			why: 'a day of 23 hours',
		},
		{
			filed: '2026-03-28T02:30+01:00',
			duration: days(1, always),
			trace: ['every-day to 2026-03-29T03:00+02:00'],
			why: 'a wall time that is skipped: the first that exists',
		},
		{
			filed: '2026-10-24T02:30+02:00',
			duration: days(1, always),
			trace: ['every-day to 2026-10-25T02:30+02:00'],
			why: 'a wall time that comes twice: the first',
		},
		{
			filed: '2026-10-24T12:00+02:00',
			duration: days(1, always),
			trace: ['every-day to 2026-10-25T12:00+01:00'],
			why: 'a day of 25 hours',
		},
	])('$duration.days days from $filed: $why', (row) => check(row, holidays));
});

describe('business days: the close of the n-th following day from Monday to Friday', () => {
	const days = (count: number, calendar = shanghai) => ({ kind: 'business-days', days: count, calendar }) as const;
	const special = {
		...shanghai,
		exceptions:
			weekOf([], 'included', null, ['2026-01-06', '2026-01-10 10:00-12:00', '2026-01-14 09:00-12:00']).exceptions ?? [],
	};
	test.each<Row>([
		{
			filed: '2026-01-05T12:00+08:00',
			duration: days(1),
			trace: ['workday to 2026-01-07T00:00+08:00'],
			why: 'Monday: Tuesday’s close, which is 24:00',
		},
		{
			filed: '2026-01-05T08:59+08:00',
			duration: days(1),
			trace: ['closed to 2026-01-05T09:00+08:00', 'workday to 2026-01-07T00:00+08:00'],
			why: 'before opening',
		},
		{
			filed: '2026-01-09T12:00+08:00',
			duration: days(1),
			trace: [
				'workday to 2026-01-10T00:00+08:00',
				'weekend to 2026-01-12T00:00+08:00',
				'workday to 2026-01-13T00:00+08:00',
			],
			why: 'Friday: the weekend does not count, although there are hours',
		},
		{
			filed: '2026-01-10T12:00+08:00',
			duration: days(1),
			trace: ['weekend to 2026-01-12T00:00+08:00', 'workday to 2026-01-13T00:00+08:00'],
			why: 'filed in the weekend',
		},
		{
			filed: '2026-01-11T12:00+08:00',
			duration: days(1),
			trace: ['weekend to 2026-01-12T00:00+08:00', 'workday to 2026-01-13T00:00+08:00'],
			why: 'the day before the one that counts',
		},
		{
			filed: '2026-01-12T12:00+08:00',
			duration: days(1),
			trace: [
				'workday to 2026-01-13T00:00+08:00',
				'holiday 2026-01-13 to 2026-01-14T00:00+08:00',
				'holiday 2026-01-14 to 2026-01-15T00:00+08:00',
				'workday to 2026-01-16T00:00+08:00',
			],
			why: 'two holidays in a row',
		},
		{
			filed: '2026-01-13T12:00+08:00',
			duration: days(1),
			trace: [
				'holiday 2026-01-13 to 2026-01-14T00:00+08:00',
				'holiday 2026-01-14 to 2026-01-15T00:00+08:00',
				'workday to 2026-01-16T00:00+08:00',
			],
			why: 'filed on a holiday, while there are hours',
		},
		{
			filed: '2026-01-05T12:00+08:00',
			duration: days(3),
			trace: ['workday to 2026-01-09T00:00+08:00'],
			why: 'three days',
		},
		{ filed: '2026-01-05T12:00+08:00', duration: days(0), trace: [], why: 'no day at all' },
		{
			filed: '2025-12-31T12:00+08:00',
			duration: days(1),
			trace: ['workday to 2026-01-02T00:00+08:00'],
			why: 'over the end of the year',
		},
		{
			filed: '2024-02-28T12:00+08:00',
			duration: days(1),
			trace: ['workday to 2024-03-01T00:00+08:00'],
			why: 'a leap day',
		},
		{
			filed: '2026-01-09T18:00+01:00',
			duration: days(1, brussels),
			trace: [
				'closed to 2026-01-10T00:00+01:00',
				'weekend to 2026-01-12T00:00+01:00',
				'closed to 2026-01-12T08:00+01:00',
				'workday to 2026-01-13T00:00+01:00',
				'holiday 2026-01-13 to 2026-01-14T00:00+01:00',
				'holiday 2026-01-14 to 2026-01-15T00:00+01:00',
				'workday to 2026-01-15T18:00+01:00',
			],
			why: 'counting starts on Monday; the holidays are skipped',
		},
		{
			filed: '2026-03-27T12:00+01:00',
			duration: days(1, brussels),
			trace: [
				'workday to 2026-03-28T00:00+01:00',
				'weekend to 2026-03-30T00:00+02:00',
				'workday to 2026-03-30T18:00+02:00',
			],
			why: 'summer time begins in the weekend',
		},
		{
			filed: '2026-10-23T12:00+02:00',
			duration: days(1, brussels),
			trace: [
				'workday to 2026-10-24T00:00+02:00',
				'weekend to 2026-10-26T00:00+01:00',
				'workday to 2026-10-26T18:00+01:00',
			],
			why: 'and ends in it',
		},
		{
			filed: '2026-01-05T12:00+08:00',
			duration: days(1, special),
			trace: [
				'workday to 2026-01-06T00:00+08:00',
				'closed to 2026-01-07T00:00+08:00',
				'workday to 2026-01-08T00:00+08:00',
			],
			why: 'a date that is closed all day',
		},
		{
			filed: '2026-01-09T12:00+08:00',
			duration: days(3, special),
			trace: [
				'workday to 2026-01-10T00:00+08:00',
				'weekend to 2026-01-12T00:00+08:00',
				'workday to 2026-01-13T00:00+08:00',
				'holiday 2026-01-13 to 2026-01-14T00:00+08:00',
				'workday to 2026-01-16T00:00+08:00',
			],
			why: 'a Saturday with hours is no working day; hours of its own make a holiday one',
		},
		{
			filed: '2026-01-12T12:00+01:00',
			duration: days(1, weekOf(['1 08:00-18:00', '3 08:00-18:00', '4 08:00-18:00'], 'excluded', 'Europe/Brussels')),
			trace: [
				'workday to 2026-01-13T00:00+01:00',
				'holiday 2026-01-13 to 2026-01-14T00:00+01:00',
				'holiday 2026-01-14 to 2026-01-15T00:00+01:00',
				'workday to 2026-01-15T18:00+01:00',
			],
			why: 'a holiday on a day without hours is named as one',
		},
		{
			filed: '2026-01-19T12:00+01:00',
			duration: days(1, weekOf(['1 08:00-18:00', '3 08:00-18:00'], 'excluded', 'Europe/Brussels')),
			trace: [
				'workday to 2026-01-20T00:00+01:00',
				'weekend to 2026-01-21T00:00+01:00',
				'workday to 2026-01-21T18:00+01:00',
			],
			why: 'a Tuesday without hours is as good as a weekend',
		},
	])('$duration.days days from $filed: $why', (row) => check(row, holidays));
});
