import { describe, expect, test } from 'vitest';
import { bothOpen, businessMinutesBetween, type Duration, deadline } from '../../src/engine/deadline.ts';
import { PolicyError } from '../../src/engine/errors.ts';
import type { Holidays } from '../../src/engine/open-spans.ts';
import { supportHours } from '../../src/engine/support-hours.ts';
import type { Weekday, WeeklyHours } from '../../src/policy/model.ts';
import { listOf, weekOf } from '../oracles/case.ts';
import { daily } from './told.ts';

const good = weekOf(daily('12345', '08:00-18:00'), 'excluded', 'Europe/Brussels');
const at = Date.parse('2026-01-05T10:00+01:00');
const business = (calendar: WeeklyHours, minutes = 60): Duration => ({ kind: 'business', minutes, calendar });

/** The message of the `PolicyError` that `run` ends in. */
function refusal(run: () => unknown): string {
	try {
		run();
	} catch (error) {
		expect(error).toBeInstanceOf(PolicyError);
		return (error as PolicyError).message;
	}
	return 'no error';
}

const week = (...intervals: string[]) => weekOf(intervals, 'excluded', 'Europe/Brussels');
const dated = (...dates: string[]) => weekOf(daily('12345', '08:00-18:00'), 'excluded', 'Europe/Brussels', dates);

describe('a bad calendar is refused by everything that reads it', () => {
	test.each<{ calendar: WeeklyHours; says: string; why: string }>([
		{ calendar: { ...good, zone: 'Europe/Nowhere' }, says: 'time zone › name', why: 'a zone that does not exist' },
		{ calendar: { ...good, zone: 'Mars/Olympus_Mons' }, says: 'time zone › name', why: 'no zone on earth' },
		{ calendar: { ...good, zone: null }, says: 'readerZone', why: 'local time of nobody' },
		{ calendar: { ...good, zone: '' }, says: 'readerZone', why: 'a zone without a name' },
		{ calendar: week('1 18:00-08:00'), says: 'a closing after the opening', why: 'runs backwards' },
		{ calendar: week('1 08:00-08:00'), says: 'a closing after the opening', why: 'is empty' },
		{ calendar: week('1 22:00-00:00'), says: 'a closing after the opening', why: 'ends at 00:00 for 24:00' },
		{ calendar: week('1 24:00-24:00'), says: 'a closing after the opening', why: 'opens at 24:00' },
		{ calendar: week('1 08:00-24:30'), says: '24:30', why: 'ends at 24:30' },
		{ calendar: week('1 08:00-25:00'), says: '25:00', why: 'hour 25' },
		{ calendar: week('1 08:00-17:60'), says: '17:60', why: 'minute 60' },
		{ calendar: week('1 8:00-17:00'), says: '8:00', why: 'an hour with one digit' },
		{ calendar: week('1 NaN-17:00'), says: 'NaN', why: 'no number' },
		{ calendar: week('1 08:00-12:00', '1 11:59-17:00'), says: 'do not overlap', why: 'two overlap by a minute' },
		{ calendar: week('1 11:00-12:00', '1 08:00-17:00'), says: 'do not overlap', why: 'one lies within the other' },
		{ calendar: week('1 08:00-12:00', '1 08:00-12:00'), says: 'do not overlap', why: 'the same one twice' },
		{ calendar: week('0 08:00-12:00'), says: '1 to 7', why: 'weekday 0' },
		{ calendar: week('8 08:00-12:00'), says: '1 to 7', why: 'weekday 8' },
		{ calendar: week('1.5 08:00-12:00'), says: '1 to 7', why: 'half a weekday' },
		{
			calendar: { ...good, intervals: [{ weekday: Number.NaN as Weekday, opens: '08:00', closes: '12:00' }] },
			says: '1 to 7',
			why: 'a weekday that is no number',
		},
		{ calendar: dated('2026-02-29'), says: '2026-02-29', why: 'hours of a date that does not exist' },
		{ calendar: dated('24-12-2026'), says: '24-12-2026', why: 'a date in the Dutch order' },
		{ calendar: dated('2026-12-24', '2026-12-24 08:00-12:00'), says: 'each of them once', why: 'a date twice' },
		{ calendar: dated('2026-12-24 12:00-08:00'), says: 'after the opening', why: 'a date whose hours run backwards' },
		{
			calendar: dated('2026-12-24 08:00-12:00 11:00-13:00'),
			says: 'do not overlap',
			why: 'a date whose hours overlap',
		},
	])('$why', ({ calendar, says }) => {
		const clock = { hours: calendar, zone: calendar.zone ?? '' };
		const fine = { hours: good, zone: 'Europe/Brussels' };
		const local = calendar.zone === null || calendar.zone === '';
		const later = at + 86_400_000;
		for (const run of [
			() => deadline(at, business(calendar)),
			() => deadline(at, { kind: 'every-day', days: 1, calendar }),
			() => deadline(at, { kind: 'business-days', days: 1, calendar }),
			() => supportHours({ kind: 'weekly', ...calendar, facts: [] }, at),
			() => businessMinutesBetween(at, later, calendar),
		])
			expect(refusal(run)).toContain(says);
		expect(refusal(() => bothOpen(at, later, fine, clock))).toContain(local ? 'time zone › name' : says);
	});

	test('intervals that touch are not two that overlap', () => {
		const touching = week('1 08:00-12:00', '1 12:00-17:00');
		expect(deadline(at, business(touching, 240)).due).toBe(Date.parse('2026-01-05T14:00+01:00'));
	});
});

describe('a length that no text promises', () => {
	const kinds: readonly ((length: number) => Duration)[] = [
		(minutes) => ({ kind: 'elapsed', minutes }),
		(minutes) => business(good, minutes),
		(days) => ({ kind: 'every-day', days, calendar: good }),
		(days) => ({ kind: 'business-days', days, calendar: good }),
	];
	test.each([
		{ length: Number.NaN, why: 'no number' },
		{ length: -1, why: 'negative' },
		{ length: 0.5, why: 'a part' },
		{ length: Number.POSITIVE_INFINITY, why: 'for ever' },
		{ length: Number.NEGATIVE_INFINITY, why: 'for ever, backwards' },
		{ length: 1e15, why: 'longer than the calendar of any computer' },
		{ length: '60' as unknown as number, why: 'text' },
		{ length: null as unknown as number, why: 'nothing' },
	])('$length: $why', ({ length }) => {
		for (const kind of kinds) expect(refusal(() => deadline(at, kind(length)))).toContain('a whole number from 0 to');
	});

	test('the longest that is allowed, and one more', () => {
		const elapsed = (minutes: number) => () => deadline(at, { kind: 'elapsed', minutes });
		expect(refusal(elapsed(3660 * 1440))).toBe('no error');
		expect(refusal(elapsed(3660 * 1440 + 1))).toContain('got "5270401"');
		const days = (count: number) => () => deadline(at, { kind: 'every-day', days: count, calendar: good });
		expect(refusal(days(3660))).toBe('no error');
		expect(refusal(days(3661))).toContain('got "3661"');
	});
});

test.each([
	{ filed: Number.NaN, why: 'no number' },
	{ filed: Number.POSITIVE_INFINITY, why: 'never' },
	{ filed: 8.64e15, why: 'the last instant that `Date` knows' },
	{ filed: Date.parse('1899-12-30T00:00Z'), why: 'before the first year' },
	{ filed: Date.parse('2200-01-03T00:00Z'), why: 'after the last year' },
])('filed at $filed is refused: $why', ({ filed }) => {
	expect(refusal(() => deadline(filed, business(good)))).toContain('an instant of the years 1900 to 2199');
	expect(refusal(() => deadline(filed, { kind: 'elapsed', minutes: 1 }))).toContain('an instant of the years');
});

test.each([
	{ instant: Number.NaN, why: 'no number' },
	{ instant: Number.NEGATIVE_INFINITY, why: 'never' },
	{ instant: Date.UTC(9999, 5, 1), why: 'a year whose dates do not sort as text' },
	{ instant: Date.UTC(999, 5, 1), why: 'a year of three digits' },
])('open time and states at $instant are refused: $why', ({ instant }) => {
	const clock = { hours: good, zone: 'Europe/Brussels' };
	expect(refusal(() => businessMinutesBetween(instant, at, good))).toContain('an instant of the years');
	expect(refusal(() => businessMinutesBetween(at, instant, good))).toContain('an instant of the years');
	expect(refusal(() => bothOpen(at, instant, clock, clock))).toContain('an instant of the years');
	expect(refusal(() => supportHours({ kind: 'weekly', ...good, facts: [] }, instant))).toContain('an instant of');
});

describe('no loop without end', () => {
	const never = week();
	const first = Date.parse('2026-01-05T00:00Z');
	const everyDate = Array.from({ length: 8100 }, (_, day) => new Date(first + day * 86_400_000));
	const holidays = listOf(everyDate.map((date) => date.toISOString().slice(0, 10)));
	const closed = weekOf(['6 08:00-18:00'], 'excluded', 'Europe/Brussels');

	test.each<{ duration: Duration; list?: Holidays; says: string; why: string }>([
		{ duration: business(never), says: 'hours enough', why: 'a calendar without hours' },
		{ duration: business(never, 0), says: 'hours enough', why: 'counting never starts' },
		{ duration: { kind: 'every-day', days: 1, calendar: never }, says: 'an opening', why: 'without hours' },
		{ duration: { kind: 'business-days', days: 1, calendar: never }, says: 'an opening', why: 'without hours' },
		{ duration: { kind: 'business-days', days: 1, calendar: closed }, says: 'working days', why: 'Saturdays only' },
		{ duration: business(good), list: holidays, says: 'hours enough', why: 'a holiday every day' },
		{
			duration: { kind: 'business-days', days: 1, calendar: good },
			list: holidays,
			says: 'working days enough',
			why: 'a holiday every day',
		},
		{ duration: business(week('1 08:00-08:01'), 3000), says: 'hours enough', why: 'a minute a week, for decades' },
		{ duration: business(week('1 08:00-08:01'), 60_000), says: 'hours enough', why: 'and for centuries' },
	])('$duration.kind: $why', ({ duration, list, says }) => {
		expect(refusal(() => deadline(at, duration, undefined, list))).toContain(says);
	});

	test('of such a calendar, every moment is closed or unconfirmed, and no time is open', () => {
		expect(supportHours({ kind: 'weekly', ...never, facts: [] }, at)).toEqual({ state: 'closed' });
		expect(supportHours({ kind: 'weekly', ...good, facts: [] }, at, undefined, holidays).state).toBe('unconfirmed');
		expect(businessMinutesBetween(at, at + 1e10, never)).toBe(0);
		expect(businessMinutesBetween(at, at + 1e10, good, undefined, holidays)).toBe(0);
	});
});

describe('past the years with holiday data', () => {
	const list = listOf(['2026-01-01'], 2026, 2026);
	const included = { ...good, holidays: 'included' } as const;
	test.each<{ filed: string; duration: Duration; past: boolean; why: string }>([
		{ filed: '2026-12-31T16:00+01:00', duration: business(good), past: false, why: 'ends in the last year' },
		{ filed: '2026-12-31T17:00+01:00', duration: business(good), past: false, why: 'ends at its last close' },
		{ filed: '2026-12-31T17:30+01:00', duration: business(good), past: true, why: 'ends in the year after' },
		{ filed: '2025-12-31T10:00+01:00', duration: business(good), past: true, why: 'filed before the first' },
		{ filed: '2026-12-31T23:30Z', duration: business(good), past: true, why: 'the next year in Brussels' },
		{ filed: '2026-12-31T17:30+01:00', duration: business(included), past: false, why: 'no holiday is looked at' },
		{
			filed: '2026-12-31T10:00+01:00',
			duration: { kind: 'business-days', days: 1, calendar: good },
			past: true,
			why: 'the day that counts lies after it',
		},
		{
			filed: '2026-12-30T10:00+01:00',
			duration: { kind: 'business-days', days: 1, calendar: good },
			past: false,
			why: 'the day that counts is the last',
		},
		{
			filed: '2025-12-31T10:00+01:00',
			duration: { kind: 'business-days', days: 1, calendar: good },
			past: true,
			why: 'filed before the first',
		},
		{
			filed: '2026-12-31T10:00+01:00',
			duration: { kind: 'every-day', days: 1, calendar: good },
			past: false,
			why: 'every day counts, so no list is needed',
		},
		{ filed: '2026-12-31T23:30Z', duration: { kind: 'elapsed', minutes: 60 }, past: false, why: 'so does every hour' },
	])('$duration.kind from $filed: $past ($why)', ({ filed, duration, past }) => {
		expect(deadline(Date.parse(filed), duration, undefined, list).pastHorizon).toBe(past);
		expect(deadline(Date.parse(filed), duration).pastHorizon).toBe(false);
	});
});
