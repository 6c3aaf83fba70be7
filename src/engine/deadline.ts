import type { WeeklyHours } from '../policy/model.ts';
import { dayAt, isoOf } from './day-number.ts';
import type { TraceSpan } from './deadline-trace.ts';
import { closedDays, isWorkday, workdays } from './deadline-trace.ts';
import { PolicyError } from './errors.ts';
import type { Holidays, OpenSpan } from './open-spans.ts';
import { spansFrom, spansOn } from './open-spans.ts';
import { instantAt } from './wall-time.ts';
import { offsetAt } from './zone-offsets.ts';

export type { TraceSpan } from './deadline-trace.ts';

const minute = 60_000;
const dayLength = 86_400_000;

/** What may be promised: a length of time with the clock that counts it. No bare numbers. */
export type Duration =
	/** Every minute counts, day and night. */
	| { kind: 'elapsed'; minutes: number }
	/** Only minutes within the calendar's hours count. */
	| { kind: 'business'; minutes: number; calendar: WeeklyHours }
	/** The same wall time so many days later, every day counting; filed while closed, counted from the opening. */
	| { kind: 'every-day'; days: number; calendar: WeeklyHours }
	/** The close of the n-th following Monday-to-Friday day, holidays skipped. */
	| { kind: 'business-days'; days: number; calendar: WeeklyHours };

export interface Deadline {
	/** Milliseconds since 1970. */
	due: number;
	trace: readonly TraceSpan[];
	/** A date that was looked at lies outside the years with holiday data. */
	pastHorizon: boolean;
}

/** Days without enough open time after which the search ends: a calendar that never opens is no reason to loop. */
const searchDays = 8000;
const longestDays = 3660;
const longestMinutes = 1440 * longestDays;
/** Of filing; the same as an address may hold. */
const [firstInstant, lastInstant] = [Date.UTC(1900, 0, 1) - dayLength, Date.UTC(2200, 0, 1) + dayLength];

function zoneOf(calendar: WeeklyHours, readerZone: string | undefined): string {
	const zone = calendar.zone ?? readerZone;
	if (zone) return zone;
	throw new PolicyError({ file: 'deadline', key: 'readerZone', expected: 'an IANA zone', actual: zone });
}

/** A part of a minute or of a day is no promise that any text makes. */
function checkLength(key: string, value: number, longest: number): void {
	if (Number.isInteger(value) && value >= 0 && value <= longest) return;
	const expected = `a whole number from 0 to ${longest}`;
	throw new PolicyError({ file: 'deadline', key, expected, actual: String(value) });
}

/** The open spans of a calendar from an instant on, holidays left out, each cut to begin at the instant or later. */
function* openFrom(
	start: number,
	lastDay: number,
	hours: WeeklyHours,
	zone: string,
	holidays?: Holidays,
): Generator<OpenSpan> {
	for (const span of spansFrom(dayAt(start, zone) - 1, lastDay, hours, zone, holidays)) {
		if (span.state !== 'open' || span.to <= start) continue;
		if (span.from < start) span.from = start;
		yield span;
	}
}

const outside = (day: number, holidays: Holidays | undefined) => {
	if (!holidays) return false;
	const year = Number(isoOf(day).slice(0, 4));
	return year < holidays.firstYear || year > holidays.lastYear;
};

/**
 * When a promise falls due. Counting starts at the instant of filing if support is open, else at the next opening; a
 * length that fills an interval exactly ends at its close. A length of 0 is due when counting starts.
 * @param filed      milliseconds since 1970
 * @param readerZone zone of a calendar in the caller's own local time
 * @param holidays   days to skip; absent: none is looked at
 * @throws {PolicyError} an instant or a length that is no number or absurd; intervals that are none; a calendar that
 *     never opens; no zone, or one that does not exist
 */
export function deadline(filed: number, duration: Duration, readerZone?: string, holidays?: Holidays): Deadline {
	if (!(filed >= firstInstant && filed <= lastInstant)) {
		const expected = 'an instant of the years 1900 to 2199';
		throw new PolicyError({ file: 'deadline', key: 'filed', expected, actual: String(filed) });
	}
	if (duration.kind === 'elapsed') {
		checkLength('minutes', duration.minutes, longestMinutes);
		const due = filed + duration.minutes * minute;
		const trace = due > filed ? [{ from: filed, to: due, counted: true, reason: 'round-the-clock' as const }] : [];
		return { due, trace, pastHorizon: false };
	}
	const { calendar } = duration;
	const zone = zoneOf(calendar, readerZone);
	switch (duration.kind) {
		case 'business':
			return inBusinessMinutes(filed, duration.minutes, calendar, zone, holidays);
		case 'every-day':
			return onEveryDay(filed, duration.days, calendar, zone);
		case 'business-days':
			return onBusinessDays(filed, duration.days, calendar, zone, holidays);
	}
}

function inBusinessMinutes(
	filed: number,
	minutes: number,
	hours: WeeklyHours,
	zone: string,
	holidays?: Holidays,
): Deadline {
	checkLength('minutes', minutes, longestMinutes);
	const firstDay = dayAt(filed, zone);
	const trace: TraceSpan[] = [];
	let left = minutes * minute;
	let now = filed;
	for (const span of openFrom(filed, firstDay + searchDays, hours, zone, holidays)) {
		if (span.from > now) trace.push(...closedDays(now, span.from, hours, zone, holidays));
		const to = Math.min(span.to, span.from + left);
		if (to > span.from) trace.push({ from: span.from, to, counted: true, reason: 'open' });
		left -= to - span.from;
		now = to;
		if (left > 0) continue;
		const looked = hours.holidays === 'included' ? undefined : holidays;
		return { due: now, trace, pastHorizon: outside(firstDay, looked) || outside(span.day, looked) };
	}
	const expected = 'hours enough to reach the deadline';
	throw new PolicyError({ file: 'deadline', key: 'calendar', expected, actual: hours.intervals });
}

/** The first instant at or after filing at which support is open, on a holiday too. */
function firstOpen(filed: number, hours: WeeklyHours, zone: string): number {
	for (const { from } of openFrom(filed, dayAt(filed, zone) + searchDays, hours, zone)) return from;
	throw new PolicyError({ file: 'deadline', key: 'calendar', expected: 'an opening', actual: hours.intervals });
}

function onEveryDay(filed: number, days: number, hours: WeeklyHours, zone: string): Deadline {
	checkLength('days', days, longestDays);
	const start = firstOpen(filed, hours, zone);
	const wall = start + offsetAt(start, zone);
	const due = days === 0 ? start : instantAt(wall + days * dayLength, zone, 'opens');
	const trace = closedDays(filed, start, hours, zone);
	if (due > start) trace.push({ from: start, to: due, counted: true, reason: 'round-the-clock' });
	return { due, trace, pastHorizon: false };
}

function onBusinessDays(filed: number, days: number, hours: WeeklyHours, zone: string, holidays?: Holidays): Deadline {
	checkLength('days', days, longestDays);
	const start = firstOpen(filed, hours, zone);
	const first = dayAt(start, zone);
	let day = first;
	let due = start;
	for (let left = days; left > 0;) {
		day += 1;
		if (day > first + searchDays)
			throw new PolicyError({ file: 'deadline', key: 'days', expected: 'working days enough', actual: days });
		// A day whose hours the clock skips altogether has no close.
		const spans = isWorkday(day, hours, holidays) ? spansOn(day, hours, zone) : [];
		if (spans.length === 0) continue;
		due = Math.max(...spans.map(({ to }) => to));
		left -= 1;
	}
	const trace = [...closedDays(filed, start, hours, zone), ...workdays(start, due, hours, zone, holidays)];
	return { due, trace, pastHorizon: outside(first, holidays) || outside(day, holidays) };
}

/**
 * Open time between two instants, holidays left out. The inverse of a `business` deadline.
 * @returns minutes; 0 when `to` is not after `from`
 * @throws {PolicyError} as `deadline`
 */
export function businessMinutesBetween(
	from: number,
	to: number,
	hours: WeeklyHours,
	readerZone?: string,
	holidays?: Holidays,
): number {
	const zone = zoneOf(hours, readerZone);
	let open = 0;
	for (const span of openFrom(from, dayAt(to, zone), hours, zone, holidays)) {
		if (span.from >= to) break;
		open += Math.min(span.to, to) - span.from;
	}
	return open / minute;
}

/** A calendar with the zone that it runs in. */
interface ZonedHours {
	hours: WeeklyHours;
	zone: string;
	holidays?: Holidays;
}

/**
 * When two calendars are open at once, between two instants: support's and the reader's own working hours.
 * @returns stretches in order, half-open, in milliseconds since 1970
 * @throws {PolicyError} as `deadline`
 */
export function bothOpen(
	from: number,
	to: number,
	first: ZonedHours,
	second: ZonedHours,
): { from: number; to: number }[] {
	const spansOf = ({ hours, zone, holidays }: ZonedHours) => [
		...openFrom(from, dayAt(to, zone), hours, zone, holidays),
	];
	const [ours, theirs] = [spansOf(first), spansOf(second)];
	const both: { from: number; to: number }[] = [];
	for (let one = 0, other = 0; one < ours.length && other < theirs.length;) {
		const [a, b] = [ours[one] as OpenSpan, theirs[other] as OpenSpan];
		const shared = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to, to) };
		if (shared.from < shared.to) both.push(shared);
		if (a.to < b.to) one += 1;
		else other += 1;
	}
	return both;
}
