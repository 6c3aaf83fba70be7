import type { SupportCalendar, WeeklyHours } from '../policy/model.ts';
import { notStated } from '../policy/model.ts';
import { dayAt, isoOf, minuteOfDay, weekdayOf } from './day-number.ts';
import { PolicyError } from './errors.ts';
import { isPastHorizon } from './calendar-hours.ts';
import type { Holidays, OpenState } from './open-spans.ts';
import { spansBetween, timelineOf, spanAfter, spanAt } from './open-spans.ts';
import { instantOf } from './wall-time.ts';

export type { Holidays, OpenState } from './open-spans.ts';

export interface SupportHours {
	state: OpenState | typeof notStated;
	/** The next instant, in milliseconds since 1970, at which `state` is another; absent: never, or not stated. */
	nextChange?: number;
	/** What it is after that. */
	nextState?: OpenState;
	/** The holiday that makes this hour unconfirmed, `YYYY-MM-DD`. */
	holiday?: string;
	/** The date in the calendar's zone, or that of the next change, lies outside the years with holiday data. */
	pastHorizon?: boolean;
}

/** Days to search for a change: hours without end change on a holiday only, and that may be years away. */
const searchDays = 4000;

/**
 * Whether a calendar is open at an instant, and when that changes. Half-open: open at opening, closed at closing.
 * @param at         milliseconds since 1970
 * @param readerZone the zone of a calendar that runs in the caller's own local time
 * @param holidays   public holidays to treat as unconfirmed; absent: none is looked at
 * @throws {PolicyError} the calendar needs a zone and there is none, or the zone does not exist
 */
export function supportHours(
	calendar: SupportCalendar,
	at: number,
	readerZone?: string,
	holidays?: Holidays,
): SupportHours {
	if (calendar.kind === 'round-the-clock') return { state: 'open' };
	if (calendar.kind === notStated) return { state: notStated };
	const zone = calendar.zone ?? readerZone;
	if (!zone) throw new PolicyError({ file: 'supportHours', key: 'readerZone', expected: 'an IANA zone', actual: zone });

	const today = dayAt(at, zone);
	const counted = calendar.holidays === 'included' ? undefined : holidays;
	const lastDay = today + searchDays;
	const timeline = timelineOf({ hours: calendar, zone, holidays });
	const result: SupportHours = { state: 'closed' };
	if (isPastHorizon(today, counted)) result.pastHorizon = true;
	const until = (nextChange: number, nextState: OpenState): SupportHours => ({
		...result,
		nextChange,
		nextState,
		...(isPastHorizon(dayAt(nextChange, zone), counted) ? { pastHorizon: true } : {}),
	});
	let span = spanAt(timeline, at, lastDay);
	if (!span) return result;
	if (span.from > at) return until(span.from, span.state);
	result.state = span.state;
	if (span.state === 'unconfirmed') result.holiday = isoOf(span.day);
	for (;;) {
		const next = spanAfter(timeline, span, lastDay);
		if (!next && span.day >= lastDay) return result;
		if (next?.from !== span.to) return until(span.to, 'closed');
		if (next.state !== span.state) return until(span.to, next.state);
		span = next;
	}
}

/**
 * The first instant from `at` on, in milliseconds since 1970, at which a calendar is open without a doubt; absent: never.
 * @param zone     the calendar's own, or the reader's where it has none
 * @param holidays public holidays to pass over; absent: none is looked at
 */
export function firstOpening(hours: WeeklyHours, at: number, zone: string, holidays?: Holidays): number | undefined {
	const lastDay = dayAt(at, zone) + searchDays;
	const timeline = timelineOf({ hours, zone, holidays });
	let span = spanAt(timeline, at, lastDay);
	while (span && span.state !== 'open') span = spanAfter(timeline, span, lastDay);
	return span && Math.max(span.from, at);
}

/** A part of one day of a week, on the clock of a zone. */
export interface WeekSpan {
	/** 1 is Monday, in the zone that `inZone` was given. */
	weekday: number;
	/** Minutes since midnight of that day; an end of 1440 is midnight at its end. */
	fromMinute: number;
	toMinute: number;
	/** The hour falls on a public holiday. */
	unconfirmed?: true;
}

/** Midnight at the start of a date. */
const midnight = (day: number, zone: string) => instantOf(isoOf(day), '00:00', zone, 'opens');

/** The Monday of the week that holds an instant, in days since 1970-01-01. */
const mondayOf = (at: number, zone: string): number => {
	const today = dayAt(at, zone);
	return today - (weekdayOf(today) - 1);
};

/** The first and the last instant of the week that holds `at` on the clock of a zone, half-open. */
export function weekAround(at: number, zone: string): { from: number; to: number } {
	const monday = mondayOf(at, zone);
	return { from: midnight(monday, zone), to: midnight(monday + 7, zone) };
}

/**
 * Stretches as they fall on the days of the week that holds `at`. One that passes midnight is cut in two.
 * @param at   milliseconds since 1970
 * @param zone whose clock and whose midnights
 */
export function onWeekdays(
	stretches: readonly { from: number; to: number; state?: OpenState }[],
	at: number,
	zone: string,
): WeekSpan[] {
	const monday = mondayOf(at, zone);
	return Array.from({ length: 7 }, (_, index) => monday + index).flatMap((day) => {
		const [start, end] = [midnight(day, zone), midnight(day + 1, zone)];
		return stretches
			.filter(({ from, to }) => from < end && start < to)
			.map(({ from, to, state }) => ({
				weekday: weekdayOf(day),
				fromMinute: from <= start ? 0 : minuteOfDay(from, zone),
				toMinute: to >= end ? 1440 : minuteOfDay(to, zone),
				...(state === 'unconfirmed' ? { unconfirmed: true as const } : {}),
			}));
	});
}

/**
 * The weekly hours as they fall on the clock of another zone, in the week that holds `at`. A span that passes
 * midnight there is cut in two; on days when a clock changes, the result is that week's and no other's.
 * @param at       milliseconds since 1970
 * @param holidays public holidays, on which hours are unconfirmed; absent: none is looked at
 */
export function weekInZone(
	hours: WeeklyHours,
	at: number,
	inZone: string,
	readerZone: string,
	holidays?: Holidays,
): WeekSpan[] {
	const { from, to } = weekAround(at, inZone);
	const timeline = timelineOf({ hours, zone: hours.zone ?? readerZone, holidays });
	return onWeekdays([...spansBetween(timeline, from, to)], at, inZone);
}
