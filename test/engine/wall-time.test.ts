import fc from 'fast-check';
import { Settings } from 'luxon';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { instantOf } from '../../src/engine/wall-time.ts';

interface Case {
	date: string;
	time: string;
	zone: string;
	opens: string;
	/** Absent: the same as `opens`. */
	closes?: string;
	why: string;
}

const cases: Case[] = [
	{ date: '2026-01-05', time: '09:00', zone: 'Europe/Brussels', opens: '2026-01-05T08:00Z', why: 'winter' },
	{ date: '2026-07-06', time: '09:00', zone: 'Europe/Brussels', opens: '2026-07-06T07:00Z', why: 'summer' },
	{ date: '2026-03-29', time: '01:59', zone: 'Europe/Brussels', opens: '2026-03-29T00:59Z', why: 'before the gap' },
	{ date: '2026-03-29', time: '02:00', zone: 'Europe/Brussels', opens: '2026-03-29T01:00Z', why: 'the gap begins' },
	{ date: '2026-03-29', time: '02:30', zone: 'Europe/Brussels', opens: '2026-03-29T01:00Z', why: 'in the gap' },
	{ date: '2026-03-29', time: '02:59', zone: 'Europe/Brussels', opens: '2026-03-29T01:00Z', why: 'the gap ends' },
	{ date: '2026-03-29', time: '03:00', zone: 'Europe/Brussels', opens: '2026-03-29T01:00Z', why: 'first that exists' },
	{ date: '2026-03-29', time: '03:01', zone: 'Europe/Brussels', opens: '2026-03-29T01:01Z', why: 'after the gap' },
	{ date: '2026-10-25', time: '01:59', zone: 'Europe/Brussels', opens: '2026-10-24T23:59Z', why: 'before the fold' },
	{
		date: '2026-10-25',
		time: '02:00',
		zone: 'Europe/Brussels',
		opens: '2026-10-25T00:00Z',
		closes: '2026-10-25T01:00Z',
		why: 'the fold begins',
	},
	{
		date: '2026-10-25',
		time: '02:59',
		zone: 'Europe/Brussels',
		opens: '2026-10-25T00:59Z',
		closes: '2026-10-25T01:59Z',
		why: 'the fold ends',
	},
	{ date: '2026-10-25', time: '03:00', zone: 'Europe/Brussels', opens: '2026-10-25T02:00Z', why: 'after the fold' },
	{ date: '2026-03-08', time: '01:59', zone: 'America/Los_Angeles', opens: '2026-03-08T09:59Z', why: 'before the gap' },
	{ date: '2026-03-08', time: '02:30', zone: 'America/Los_Angeles', opens: '2026-03-08T10:00Z', why: 'in the gap' },
	{ date: '2026-03-08', time: '09:00', zone: 'America/Los_Angeles', opens: '2026-03-08T16:00Z', why: 'after the gap' },
	{
		date: '2026-11-01',
		time: '00:59',
		zone: 'America/Los_Angeles',
		opens: '2026-11-01T07:59Z',
		why: 'before the fold',
	},
	{
		date: '2026-11-01',
		time: '01:30',
		zone: 'America/Los_Angeles',
		opens: '2026-11-01T08:30Z',
		closes: '2026-11-01T09:30Z',
		why: 'in the fold',
	},
	{ date: '2026-11-01', time: '02:00', zone: 'America/Los_Angeles', opens: '2026-11-01T10:00Z', why: 'after the fold' },
	{
		date: '2026-04-05',
		time: '02:30',
		zone: 'Australia/Sydney',
		opens: '2026-04-04T15:30Z',
		closes: '2026-04-04T16:30Z',
		why: 'in the fold, in April in the south',
	},
	{ date: '2026-10-04', time: '02:30', zone: 'Australia/Sydney', opens: '2026-10-03T16:00Z', why: 'in the gap' },
	{
		date: '2026-04-05',
		time: '01:45',
		zone: 'Australia/Lord_Howe',
		opens: '2026-04-04T14:45Z',
		closes: '2026-04-04T15:15Z',
		why: 'a fold of half an hour',
	},
	{
		date: '2026-04-05',
		time: '01:29',
		zone: 'Australia/Lord_Howe',
		opens: '2026-04-04T14:29Z',
		why: 'before that fold',
	},
	{
		date: '2026-10-04',
		time: '02:15',
		zone: 'Australia/Lord_Howe',
		opens: '2026-10-03T15:30Z',
		why: 'a gap of half an hour',
	},
	{
		date: '2026-10-04',
		time: '02:30',
		zone: 'Australia/Lord_Howe',
		opens: '2026-10-03T15:30Z',
		why: 'that gap is over',
	},
	{ date: '2021-03-22', time: '00:30', zone: 'Asia/Tehran', opens: '2021-03-21T20:30Z', why: 'a gap at midnight' },
	{
		date: '2021-09-21',
		time: '23:30',
		zone: 'Asia/Tehran',
		opens: '2021-09-21T19:00Z',
		closes: '2021-09-21T20:00Z',
		why: 'a fold before midnight',
	},
	{
		date: '2018-11-04',
		time: '00:00',
		zone: 'America/Sao_Paulo',
		opens: '2018-11-04T03:00Z',
		why: 'no midnight that day',
	},
	{
		date: '2018-11-03',
		time: '24:00',
		zone: 'America/Sao_Paulo',
		opens: '2018-11-04T03:00Z',
		why: 'its end is the gap',
	},
	{ date: '2026-01-05', time: '24:00', zone: 'Asia/Shanghai', opens: '2026-01-05T16:00Z', why: '24:00 ends the day' },
	{ date: '2026-12-31', time: '24:00', zone: 'Asia/Shanghai', opens: '2026-12-31T16:00Z', why: 'and the year' },
	{ date: '2026-10-25', time: '24:00', zone: 'Europe/Brussels', opens: '2026-10-25T23:00Z', why: 'a day of 25 hours' },
	{ date: '2026-03-29', time: '24:00', zone: 'Europe/Brussels', opens: '2026-03-29T22:00Z', why: 'a day of 23 hours' },
	{
		date: '2026-10-31',
		time: '24:00',
		zone: 'America/Havana',
		opens: '2026-11-01T04:00Z',
		closes: '2026-11-01T05:00Z',
		why: 'a midnight that comes twice',
	},
	{
		date: '2011-12-30',
		time: '09:00',
		zone: 'Pacific/Apia',
		opens: '2011-12-30T10:00Z',
		why: 'a day that was skipped',
	},
	{
		date: '2026-01-05',
		time: '09:00',
		zone: 'Pacific/Kiritimati',
		opens: '2026-01-04T19:00Z',
		why: 'the farthest east',
	},
	{
		date: '2026-01-05',
		time: '09:00',
		zone: 'Pacific/Pago_Pago',
		opens: '2026-01-05T20:00Z',
		why: 'the farthest west',
	},
	{
		date: '2026-01-05',
		time: '09:00',
		zone: 'Asia/Kathmandu',
		opens: '2026-01-05T03:15Z',
		why: 'an offset in quarters',
	},
];

const title = '$zone $date $time: $opens ($why)';
const expectCase = ({ date, time, zone, opens, closes = opens }: Case, find = instantOf) => {
	const found = (['opens', 'closes'] as const).map((edge) => new Date(find(date, time, zone, edge)).toISOString());
	expect(found).toEqual([opens, closes].map((text) => new Date(text).toISOString()));
};

test.each(cases)(title, (each) => expectCase(each));

/** Luxon, left alone, picks one of two instants by the offset of this moment. */
describe.each(['2026-01-15T12:00Z', '2026-07-15T12:00Z'])('when it is %s', (today) => {
	const realNow = Settings.now;
	let fresh = instantOf;
	beforeAll(async () => {
		Settings.resetCaches();
		Settings.now = () => Date.parse(today);
		// The engine remembers what it read of a zone; this copy of it has read nothing yet.
		vi.resetModules();
		({ instantOf: fresh } = await import('../../src/engine/wall-time.ts'));
	});
	afterAll(() => {
		Settings.now = realNow;
		Settings.resetCaches();
	});

	test.each(cases)(title, (each) => expectCase(each, fresh));
});

/** What Temporal, which shares no code with Luxon, says to the same wall time. */
function byTemporal(date: string, time: string, zone: string): { opens: number; closes: number } {
	const end = time === '24:00';
	const wall = Temporal.PlainDate.from(date)
		.add({ days: end ? 1 : 0 })
		.toPlainDateTime(end ? '00:00' : time);
	const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
	const later = wall.toZonedDateTime(zone, { disambiguation: 'later' });
	if (earlier.toPlainDateTime().equals(wall))
		return { opens: earlier.epochMilliseconds, closes: later.epochMilliseconds };
	// The time is skipped: `earlier` lies before the change of the clock.
	const change = earlier.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.NaN;
	return { opens: change, closes: change };
}
const agree = (date: string, time: string, zone: string) => {
	const found = { opens: instantOf(date, time, zone, 'opens'), closes: instantOf(date, time, zone, 'closes') };
	expect(found).toEqual(byTemporal(date, time, zone));
};

/** Those of the cases above, and some of all others: each zone takes a while to load. */
const known = Intl.supportedValuesOf('timeZone');
const zones = [...new Set([...cases.map(({ zone }) => zone), ...known.filter((_, index) => index % 20 === 0)])];
const times = fc.oneof(
	fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
	fc.constantFrom('00:00', '00:30', '01:00', '01:30', '02:00', '02:30', '03:00', '23:00', '23:30', '24:00'),
);

describe('agrees with Temporal', { timeout: 60_000 }, () => {
	test('in any zone at any time', () => {
		const days = fc
			.integer({ min: 0, max: 36_500 })
			.map((count) => Temporal.PlainDate.from('1971-01-01').add({ days: count }).toString());
		fc.assert(fc.property(days, times, fc.constantFrom(...zones), agree), { seed: 20260105, numRuns: 500 });
	});

	test('in any zone around the changes of its clock', () => {
		const changing = fc
			.tuple(fc.constantFrom(...zones), fc.integer({ min: 1971, max: 2035 }))
			.map(([zone, year]) => {
				const start = Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(zone);
				return { zone, change: start.getTimeZoneTransition('next') };
			})
			.filter(({ change }) => change !== null && change.year < 2040);
		const near = fc.tuple(changing, fc.integer({ min: -180, max: 180 })).map(([{ zone, change }, minutes]) => {
			const wall = (change as Temporal.ZonedDateTime).toPlainDateTime().add({ minutes });
			return { zone, date: wall.toPlainDate().toString(), time: wall.toPlainTime().toString().slice(0, 5) };
		});
		fc.assert(
			fc.property(near, ({ zone, date, time }) => agree(date, time, zone)),
			{ seed: 20260105, numRuns: 800 },
		);
	});
});

test('a zone that does not exist stops it', () => {
	expect(() => instantOf('2026-01-05', '09:00', 'Europe/Nowhere', 'opens')).toThrow();
});
