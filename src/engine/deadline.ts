import type { WeeklyHours } from '../policy/model.ts';
import { dayAt } from './day-number.ts';
import { isPastHorizon } from './calendar-hours.ts';
import type { TraceSpan } from './deadline-trace.ts';
import { addClosed, addLap, addWorkdays, isWorkday } from './deadline-trace.ts';
import { PolicyError } from './errors.ts';
import type { Clock, Holidays, OpenSpan, Stride, Timeline } from './open-spans.ts';
import { spanAfter, spanAt, spansBetween, spansOn, timelineOf } from './open-spans.ts';
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
/** Open time from which on it pays to go in strides. */
const longWay = 32 * dayLength;
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
	const clock = { hours: calendar, zone: zoneOf(calendar, readerZone), holidays };
	switch (duration.kind) {
		case 'business':
			return inBusinessMinutes(filed, duration.minutes, clock);
		case 'every-day':
			return onEveryDay(filed, duration.days, clock);
		case 'business-days':
			return onBusinessDays(filed, duration.days, clock);
	}
}

/** The first stretch out of `found` and those after it in which time counts: holidays are left out. */
function countingFrom(timeline: Timeline, found: OpenSpan | undefined, lastDay: number): OpenSpan | undefined {
	let span = found;
	while (span && span.state !== 'open') span = spanAfter(timeline, span, lastDay);
	return span;
}

/** The way from the first stretch of a block to that of the next; years go by in such strides. */
function strideFrom(timeline: Timeline, start: OpenSpan, lastDay: number): Stride | undefined {
	if (start.stride) return start.stride;
	const trace: TraceSpan[] = [];
	let open = 0;
	let before = start;
	for (;;) {
		const span = countingFrom(timeline, spanAfter(timeline, before, lastDay), lastDay);
		if (!span) return undefined;
		addLap(trace, before, span, timeline.clock);
		open += span.to - span.from;
		before = span;
		if (span.index > 0) continue;
		start.stride = { to: span, open, trace };
		return start.stride;
	}
}

function inBusinessMinutes(filed: number, minutes: number, clock: Clock): Deadline {
	checkLength('minutes', minutes, longestMinutes);
	const timeline = timelineOf(clock);
	const firstDay = dayAt(filed, clock.zone);
	const lastDay = firstDay + searchDays;
	const trace: TraceSpan[] = [];
	let left = minutes * minute;
	let due = filed;
	let span = countingFrom(timeline, spanAt(timeline, filed, lastDay), lastDay);
	if (span) {
		const from = Math.max(span.from, filed);
		due = Math.min(span.to, from + left);
		left -= due - from;
		if (from > filed) addClosed(trace, filed, from, clock);
		if (due > from) trace.push({ from, to: due, counted: true, reason: 'open' });
	}
	while (span && left > 0) {
		const before: OpenSpan = span;
		const stride = before.index === 0 && left > longWay ? strideFrom(timeline, before, lastDay) : undefined;
		if (stride && stride.open < left) {
			for (const stretch of stride.trace) trace.push(stretch);
			left -= stride.open;
			span = stride.to;
			continue;
		}
		span = countingFrom(timeline, spanAfter(timeline, before, lastDay), lastDay);
		if (!span) break;
		due = Math.min(span.to, span.from + left);
		left -= due - span.from;
		addLap(trace, before, span, clock);
		if (due < span.to) trace[trace.length - 1] = { from: span.from, to: due, counted: true, reason: 'open' };
	}
	if (!span) {
		const expected = 'hours enough to reach the deadline';
		throw new PolicyError({ file: 'deadline', key: 'calendar', expected, actual: clock.hours.intervals });
	}
	const looked = clock.hours.holidays === 'included' ? undefined : clock.holidays;
	return { due, trace, pastHorizon: isPastHorizon(firstDay, looked) || isPastHorizon(span.day, looked) };
}

/** The first instant at or after filing at which support is open, on a holiday too. */
function firstOpen(filed: number, { hours, zone }: Clock): number {
	const span = spanAt(timelineOf({ hours, zone }), filed, dayAt(filed, zone) + searchDays);
	if (span) return Math.max(span.from, filed);
	throw new PolicyError({ file: 'deadline', key: 'calendar', expected: 'an opening', actual: hours.intervals });
}

function onEveryDay(filed: number, days: number, { hours, zone }: Clock): Deadline {
	checkLength('days', days, longestDays);
	const start = firstOpen(filed, { hours, zone });
	const wall = start + offsetAt(start, zone);
	const due = days === 0 ? start : instantAt(wall + days * dayLength, zone, 'opens');
	const trace: TraceSpan[] = [];
	addClosed(trace, filed, start, { hours, zone });
	if (due > start) trace.push({ from: start, to: due, counted: true, reason: 'every-day' });
	return { due, trace, pastHorizon: false };
}

function onBusinessDays(filed: number, days: number, clock: Clock): Deadline {
	checkLength('days', days, longestDays);
	const { hours, zone, holidays } = clock;
	const start = firstOpen(filed, clock);
	const first = dayAt(start, zone);
	let day = first;
	let due = start;
	for (let left = days; left > 0;) {
		day += 1;
		if (day > first + searchDays)
			throw new PolicyError({ file: 'deadline', key: 'days', expected: 'working days enough', actual: days });
		// A day whose hours the clock skips altogether has no close.
		const spans = isWorkday(day, clock) ? spansOn(day, clock) : [];
		if (spans.length === 0) continue;
		due = Math.max(...spans.map(({ to }) => to));
		left -= 1;
	}
	const trace: TraceSpan[] = [];
	addClosed(trace, filed, start, { hours, zone });
	addWorkdays(trace, start, due, clock);
	return { due, trace, pastHorizon: isPastHorizon(first, holidays) || isPastHorizon(day, holidays) };
}

/** Half-open, in milliseconds since 1970. */
export interface Stretch {
	from: number;
	to: number;
}

/** The stretches in which time counts, cut to lie between two instants. */
function countingBetween(from: number, to: number, clock: Clock): Stretch[] {
	const open = [...spansBetween(timelineOf(clock), from, to)].filter(({ state }) => state === 'open');
	return open.map((span) => ({ from: Math.max(span.from, from), to: Math.min(span.to, to) }));
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
	const open = countingBetween(from, to, { hours, zone: zoneOf(hours, readerZone), holidays });
	return open.reduce((sum, span) => sum + span.to - span.from, 0) / minute;
}

/**
 * When two calendars are open at once, between two instants: support's and the reader's own working hours.
 * @returns stretches in order
 * @throws {PolicyError} as `deadline`
 */
export function bothOpen(from: number, to: number, first: Clock, second: Clock): Stretch[] {
	const [ours, theirs] = [countingBetween(from, to, first), countingBetween(from, to, second)];
	const both: Stretch[] = [];
	for (let one = 0, other = 0; one < ours.length && other < theirs.length;) {
		const [a, b] = [ours[one] as Stretch, theirs[other] as Stretch];
		const shared = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
		if (shared.from < shared.to) both.push(shared);
		if (a.to < b.to) one += 1;
		else other += 1;
	}
	return both;
}
