import type { WeeklyHours } from '../policy/model.ts';
import { dayAt, isoOf, weekdayOf } from './day-number.ts';
import { PolicyError } from './errors.ts';
import type { Holidays, OpenSpan } from './support-hours.ts';
import { spansOn } from './support-hours.ts';
import { instantOf } from './wall-time.ts';
import { offsetAt } from './zone-offsets.ts';

const minute = 60_000;

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

/** Why a stretch does or does not count. */
export type TraceReason = 'round-the-clock' | 'open' | 'closed' | 'weekend' | 'holiday';

/** A stretch of a deadline, half-open, in milliseconds since 1970. Stretches adjoin, from filing to deadline. */
export interface TraceSpan {
	from: number;
	to: number;
	counted: boolean;
	reason: TraceReason;
	/** The holiday's date in the calendar's zone, `YYYY-MM-DD`. */
	holiday?: string;
}

export interface Deadline {
	/** Milliseconds since 1970. */
	due: number;
	trace: readonly TraceSpan[];
	/** A date that was looked at lies outside the years with holiday data. */
	pastHorizon: boolean;
}

/** Days without enough open time after which the search ends: a calendar that never opens is no reason to loop. */
const searchDays = 8000;
const longestMinutes = 60 * 24 * 366 * 10;

function zoneOf(calendar: WeeklyHours, readerZone: string | undefined): string {
	const zone = calendar.zone ?? readerZone;
	if (zone) return zone;
	throw new PolicyError({ file: 'deadline', key: 'readerZone', expected: 'an IANA zone', actual: zone });
}

function checkLength(key: string, value: number, longest: number): void {
	if (!Number.isFinite(value) || value < 0 || value > longest) {
		throw new PolicyError({ file: 'deadline', key, expected: `a number from 0 to ${longest}`, actual: String(value) });
	}
}

/** Why support is closed at an instant: a holiday, a day without hours, or the time of day. */
function closedReason(
	instant: number,
	hours: WeeklyHours,
	zone: string,
	holidays?: Holidays,
): Omit<TraceSpan, 'from' | 'to' | 'counted'> {
	const day = dayAt(instant, zone);
	const date = isoOf(day);
	const hasHours = hours.intervals.some(({ weekday }) => weekday === weekdayOf(day));
	if (!hasHours) return { reason: 'weekend' };
	if (hours.holidays !== 'included' && holidays && Object.hasOwn(holidays.days, date))
		return { reason: 'holiday', holiday: date };
	return { reason: 'closed' };
}

/** The stretches between two instants in which nothing counts, cut at midnights where the reason changes. */
function skipped(from: number, to: number, hours: WeeklyHours, zone: string, holidays?: Holidays): TraceSpan[] {
	const found: TraceSpan[] = [];
	let start = from;
	while (start < to) {
		const midnight = instantOf(isoOf(dayAt(start, zone)), '24:00', zone, 'opens');
		const end = Math.min(to, midnight > start ? midnight : to);
		const why = closedReason(start, hours, zone, holidays);
		const last = found.at(-1);
		if (last && last.reason === why.reason && last.holiday === why.holiday) last.to = end;
		else found.push({ from: start, to: end, counted: false, ...why });
		start = end;
	}
	return found;
}

/** The open spans of a calendar from an instant on, holidays left out, each cut to begin at the instant or later. */
function* openFrom(start: number, hours: WeeklyHours, zone: string, holidays?: Holidays): Generator<OpenSpan> {
	const today = dayAt(start, zone);
	for (let index = -1; index < searchDays; index++) {
		for (const span of spansOn(today + index, hours, zone, holidays)) {
			if (span.state === 'open' && span.to > start) yield { ...span, from: Math.max(span.from, start) };
		}
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
 * @throws {PolicyError} a length that is negative, absurd or no number; a calendar that never opens; no zone
 */
export function deadline(filed: number, duration: Duration, readerZone?: string, holidays?: Holidays): Deadline {
	checkLength('filed', Math.abs(filed), 8.64e15);
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
	const trace: TraceSpan[] = [];
	let left = minutes * minute;
	let now = filed;
	for (const span of openFrom(filed, hours, zone, holidays)) {
		if (span.from > now) trace.push(...skipped(now, span.from, hours, zone, holidays));
		const to = Math.min(span.to, span.from + left);
		if (to > span.from) trace.push({ from: span.from, to, counted: true, reason: 'open' });
		left -= to - span.from;
		now = to;
		if (left === 0)
			return {
				due: now,
				trace,
				pastHorizon: outside(dayAt(filed, zone), holidays) || outside(dayAt(now, zone), holidays),
			};
	}
	throw new PolicyError({
		file: 'deadline',
		key: 'calendar',
		expected: 'hours enough to reach the deadline',
		actual: hours.intervals,
	});
}

/** The first instant at or after filing at which support is open. */
function firstOpen(filed: number, hours: WeeklyHours, zone: string, holidays?: Holidays): number {
	for (const { from } of openFrom(filed, hours, zone, holidays)) return from;
	throw new PolicyError({ file: 'deadline', key: 'calendar', expected: 'an opening', actual: hours.intervals });
}

function onEveryDay(filed: number, days: number, hours: WeeklyHours, zone: string): Deadline {
	checkLength('days', days, longestMinutes / 1440);
	const start = firstOpen(filed, hours, zone);
	const day = dayAt(start, zone);
	const wall = start + offsetAt(start, zone) - day * 1440 * minute;
	const wallMinutes = Math.floor(wall / minute);
	const time = `${String(Math.floor(wallMinutes / 60)).padStart(2, '0')}:${String(wallMinutes % 60).padStart(2, '0')}`;
	const due = days === 0 ? start : instantOf(isoOf(day + days), time, zone, 'opens') + (wall % minute);
	const trace = skipped(filed, start, hours, zone);
	if (due > start) trace.push({ from: start, to: due, counted: true, reason: 'round-the-clock' });
	return { due, trace, pastHorizon: false };
}

function onBusinessDays(filed: number, days: number, hours: WeeklyHours, zone: string, holidays?: Holidays): Deadline {
	checkLength('days', days, longestMinutes / 1440);
	const start = firstOpen(filed, hours, zone);
	const first = dayAt(start, zone);
	const trace = skipped(filed, start, hours, zone);
	const closeOf = (day: number) => spansOn(day, { ...hours, holidays: 'included' }, zone).at(-1)?.to;
	let day = first;
	let left = days;
	let due = start;
	for (let steps = 0; left > 0 && steps < searchDays; steps++) {
		day += 1;
		const date = isoOf(day);
		const free = holidays && Object.hasOwn(holidays.days, date);
		if (weekdayOf(day) > 5 || free) continue;
		left -= 1;
		if (left === 0) due = closeOf(day) ?? due;
	}
	if (left > 0) throw new PolicyError({ file: 'deadline', key: 'days', expected: 'working days enough', actual: days });
	trace.push(...dayByDay(start, due, zone, holidays));
	return { due, trace, pastHorizon: outside(first, holidays) || outside(day, holidays) };
}

/** From counting to deadline in calendar days: the day of filing and working days count, weekends and holidays do not. */
function dayByDay(start: number, due: number, zone: string, holidays?: Holidays): TraceSpan[] {
	const found: TraceSpan[] = [];
	let from = start;
	while (from < due) {
		const day = dayAt(from, zone);
		const date = isoOf(day);
		const to = Math.min(due, instantOf(date, '24:00', zone, 'opens'));
		const holiday = holidays && Object.hasOwn(holidays.days, date);
		const reason: TraceReason = holiday ? 'holiday' : weekdayOf(day) > 5 ? 'weekend' : 'open';
		const last = found.at(-1);
		if (last && last.reason === reason && !holiday) last.to = to;
		else found.push({ from, to, counted: reason === 'open', reason, ...(holiday ? { holiday: date } : {}) });
		from = to;
	}
	return found;
}

/**
 * Open time between two instants, holidays left out. The inverse of a `business` deadline.
 * @returns minutes; 0 when `to` is not after `from`
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
	for (const span of openFrom(from, hours, zone, holidays)) {
		if (span.from >= to) break;
		open += Math.min(span.to, to) - span.from;
	}
	return open / minute;
}

/**
 * When two calendars are open at once, between two instants: support's and the reader's own working hours.
 * @returns stretches in order, half-open, in milliseconds since 1970
 */
export function bothOpen(
	from: number,
	to: number,
	first: { hours: WeeklyHours; zone: string; holidays?: Holidays },
	second: { hours: WeeklyHours; zone: string; holidays?: Holidays },
): { from: number; to: number }[] {
	const spansOf = ({ hours, zone, holidays }: typeof first) => {
		const found: OpenSpan[] = [];
		for (const span of openFrom(from, hours, zone, holidays)) {
			if (span.from >= to) break;
			found.push({ ...span, to: Math.min(span.to, to) });
		}
		return found;
	};
	const others = spansOf(second);
	return spansOf(first).flatMap((span) =>
		others
			.map((other) => ({ from: Math.max(span.from, other.from), to: Math.min(span.to, other.to) }))
			.filter((both) => both.from < both.to),
	);
}
