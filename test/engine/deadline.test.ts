import { describe, test } from 'vitest';
import { listOf, weekOf } from '../oracles/case.ts';
import { check, daily, type Row } from './told.ts';

const brussels = weekOf(daily('12345', '08:00-18:00'), 'excluded', 'Europe/Brussels');
const holidays = listOf(['2025-12-25', '2025-12-26', '2026-04-06', '2026-12-25', '2026-12-26', '2027-01-01']);

describe('an hour of Monday to Friday, 08:00 to 18:00 in Brussels', () => {
	const toTuesday = 'closed to 2026-01-06T08:00+01:00';
	const weekend = [
		'closed to 2026-01-10T00:00+01:00',
		'weekend to 2026-01-12T00:00+01:00',
		'closed to 2026-01-12T08:00+01:00',
	];
	test.each<Omit<Row, 'minutes'>>([
		{
			filed: '2026-01-05T07:59+01:00',
			trace: ['closed to 2026-01-05T08:00+01:00', 'open to 2026-01-05T09:00+01:00'],
			why: 'a minute before opening waits for it',
		},
		{ filed: '2026-01-05T08:00+01:00', trace: ['open to 2026-01-05T09:00+01:00'], why: 'the opening minute is inside' },
		{ filed: '2026-01-05T08:01+01:00', trace: ['open to 2026-01-05T09:01+01:00'], why: 'a minute after opening' },
		{
			filed: '2026-01-05T17:00+01:00',
			trace: ['open to 2026-01-05T18:00+01:00'],
			why: 'fills the day: ends at its close',
		},
		{
			filed: '2026-01-05T17:01+01:00',
			trace: ['open to 2026-01-05T18:00+01:00', toTuesday, 'open to 2026-01-06T08:01+01:00'],
			why: 'a minute over',
		},
		{
			filed: '2026-01-05T17:59+01:00',
			trace: ['open to 2026-01-05T18:00+01:00', toTuesday, 'open to 2026-01-06T08:59+01:00'],
			why: 'a minute before closing counts',
		},
		{
			filed: '2026-01-05T18:00+01:00',
			trace: [toTuesday, 'open to 2026-01-06T09:00+01:00'],
			why: 'the closing minute is outside',
		},
		{
			filed: '2026-01-05T18:01+01:00',
			trace: [toTuesday, 'open to 2026-01-06T09:00+01:00'],
			why: 'a minute after closing',
		},
		{ filed: '2026-01-09T17:00+01:00', trace: ['open to 2026-01-09T18:00+01:00'], why: 'the last hour of the week' },
		{
			filed: '2026-01-09T17:30+01:00',
			trace: ['open to 2026-01-09T18:00+01:00', ...weekend, 'open to 2026-01-12T08:30+01:00'],
			why: 'half an hour before the weekend, half after it',
		},
		{
			filed: '2026-01-09T18:00+01:00',
			trace: [...weekend, 'open to 2026-01-12T09:00+01:00'],
			why: 'Friday at closing',
		},
		{
			filed: '2026-01-10T12:00+01:00',
			trace: [...weekend.slice(1), 'open to 2026-01-12T09:00+01:00'],
			why: 'Saturday, in the middle of the weekend',
		},
		{
			filed: '2026-01-12T00:00+01:00',
			trace: ['closed to 2026-01-12T08:00+01:00', 'open to 2026-01-12T09:00+01:00'],
			why: 'the midnight that ends the weekend',
		},
		{
			filed: '2026-04-03T17:30+02:00',
			trace: [
				'open to 2026-04-03T18:00+02:00',
				'closed to 2026-04-04T00:00+02:00',
				'weekend to 2026-04-06T00:00+02:00',
				'holiday 2026-04-06 to 2026-04-07T00:00+02:00',
				'closed to 2026-04-07T08:00+02:00',
				'open to 2026-04-07T08:30+02:00',
			],
			why: 'the last working day before a holiday beside a weekend',
		},
		{
			filed: '2026-04-06T12:00+02:00',
			trace: [
				'holiday 2026-04-06 to 2026-04-07T00:00+02:00',
				'closed to 2026-04-07T08:00+02:00',
				'open to 2026-04-07T09:00+02:00',
			],
			why: 'on a holiday, at noon',
		},
		{
			filed: '2025-12-24T17:30+01:00',
			trace: [
				'open to 2025-12-24T18:00+01:00',
				'closed to 2025-12-25T00:00+01:00',
				'holiday 2025-12-25 to 2025-12-26T00:00+01:00',
				'holiday 2025-12-26 to 2025-12-27T00:00+01:00',
				'weekend to 2025-12-29T00:00+01:00',
				'closed to 2025-12-29T08:00+01:00',
				'open to 2025-12-29T08:30+01:00',
			],
			why: 'two holidays in a row are two stretches, each with its own name',
		},
		{
			filed: '2026-12-31T17:30+01:00',
			trace: [
				'open to 2026-12-31T18:00+01:00',
				'closed to 2027-01-01T00:00+01:00',
				'holiday 2027-01-01 to 2027-01-02T00:00+01:00',
				'weekend to 2027-01-04T00:00+01:00',
				'closed to 2027-01-04T08:00+01:00',
				'open to 2027-01-04T08:30+01:00',
			],
			why: '31 December, over New Year’s Day',
		},
		{
			filed: '2024-12-31T17:30+01:00',
			trace: ['open to 2024-12-31T18:00+01:00', 'closed to 2025-01-01T08:00+01:00', 'open to 2025-01-01T08:30+01:00'],
			why: '31 December, with no holiday in the list',
		},
		{
			filed: '2024-02-28T17:30+01:00',
			trace: ['open to 2024-02-28T18:00+01:00', 'closed to 2024-02-29T08:00+01:00', 'open to 2024-02-29T08:30+01:00'],
			why: '29 February is a day like any other',
		},
		{
			filed: '2024-02-29T17:30+01:00',
			trace: ['open to 2024-02-29T18:00+01:00', 'closed to 2024-03-01T08:00+01:00', 'open to 2024-03-01T08:30+01:00'],
			why: 'and so is the day after it',
		},
		{
			filed: '2025-02-28T17:30+01:00',
			trace: [
				'open to 2025-02-28T18:00+01:00',
				'closed to 2025-03-01T00:00+01:00',
				'weekend to 2025-03-03T00:00+01:00',
				'closed to 2025-03-03T08:00+01:00',
				'open to 2025-03-03T08:30+01:00',
			],
			why: 'a February without a 29th',
		},
		{
			filed: '2026-03-27T17:30+01:00',
			trace: [
				'open to 2026-03-27T18:00+01:00',
				'closed to 2026-03-28T00:00+01:00',
				'weekend to 2026-03-30T00:00+02:00',
				'closed to 2026-03-30T08:00+02:00',
				'open to 2026-03-30T08:30+02:00',
			],
			why: 'a weekend of 47 hours, in which summer time begins',
		},
		{
			filed: '2026-10-23T17:30+02:00',
			trace: [
				'open to 2026-10-23T18:00+02:00',
				'closed to 2026-10-24T00:00+02:00',
				'weekend to 2026-10-26T00:00+01:00',
				'closed to 2026-10-26T08:00+01:00',
				'open to 2026-10-26T08:30+01:00',
			],
			why: 'a weekend of 49 hours, in which it ends',
		},
	])('filed $filed: $why', (row) => check(brussels, { ...row, minutes: 60 }, holidays));
});

test.each<Row>([
	{ filed: '2026-01-05T10:00+01:00', minutes: 0, trace: [], why: 'no time at all while open: at once' },
	{
		filed: '2026-01-05T18:00+01:00',
		minutes: 0,
		trace: ['closed to 2026-01-06T08:00+01:00'],
		why: 'no time at all at closing: when counting starts',
	},
	{
		filed: '2026-01-05T08:00+01:00',
		minutes: 1200,
		trace: ['open to 2026-01-05T18:00+01:00', 'closed to 2026-01-06T08:00+01:00', 'open to 2026-01-06T18:00+01:00'],
		why: 'two whole days end at the close of the second',
	},
])('$minutes minutes, filed $filed: $why', (row) => check(brussels, row));
