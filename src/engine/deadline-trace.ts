import { hasHours, isDayOff, isHoliday } from './calendar-hours.ts';
import { dayAt, isoOf, weekdayOf } from './day-number.ts';
import type { Clock, OpenSpan } from './open-spans.ts';
import { instantAt } from './wall-time.ts';

const dayLength = 86_400_000;

/** Why a stretch does or does not count. Where whole days count, their nights do: `workday` and `every-day`. */
export type TraceReason = 'round-the-clock' | 'every-day' | 'workday' | 'open' | 'closed' | 'weekend' | 'holiday';

/** A stretch of a deadline, half-open, in milliseconds since 1970. Stretches adjoin, from filing to deadline. */
export interface TraceSpan {
	readonly from: number;
	readonly to: number;
	readonly counted: boolean;
	readonly reason: TraceReason;
	/** The holiday's date in the calendar's zone, `YYYY-MM-DD`. */
	readonly holiday?: string;
}

type Why = Omit<TraceSpan, 'from' | 'to'>;
const open: Why = { counted: true, reason: 'open' };
const workday: Why = { counted: true, reason: 'workday' };
const closed: Why = { counted: false, reason: 'closed' };
const weekend: Why = { counted: false, reason: 'weekend' };
const holidayOn = (day: number): Why => ({ counted: false, reason: 'holiday', holiday: isoOf(day) });

/** Adds the time from one instant to another, cut at midnights where the reason changes. A midnight that comes twice may cut twice. */
function addDays(trace: TraceSpan[], from: number, to: number, zone: string, whyOf: (day: number) => Why): void {
	let last: { -readonly [Key in keyof TraceSpan]: TraceSpan[Key] } | undefined;
	let start = from;
	while (start < to) {
		const day = dayAt(start, zone);
		const nextDay = (day + 1) * dayLength;
		const first = instantAt(nextDay, zone, 'opens');
		const midnight = first > start ? first : instantAt(nextDay, zone, 'closes');
		const end = Math.min(to, midnight);
		const why = whyOf(day);
		if (last && last.reason === why.reason && last.holiday === why.holiday) last.to = end;
		else {
			last = { from: start, to: end, ...why };
			trace.push(last);
		}
		start = end;
	}
}

/** Adds a stretch in which support is closed, with the reason for each day: no hours, a holiday, the time of day. */
export const addClosed = (trace: TraceSpan[], from: number, to: number, { hours, zone, holidays }: Clock): void =>
	addDays(trace, from, to, zone, (day) => {
		if (isDayOff(day, hours)) return weekend;
		return hours.holidays !== 'included' && isHoliday(day, hours, holidays) ? holidayOn(day) : closed;
	});

/**
 * Adds the closed time between two stretches that follow each other, and the second whole. Made once for every
 * deadline that passes there.
 */
export function addLap(trace: TraceSpan[], before: OpenSpan, span: OpenSpan, clock: Clock): void {
	if (!span.lap) {
		const lap: TraceSpan[] = [];
		addClosed(lap, before.to, span.from, clock);
		lap.push({ from: span.from, to: span.to, ...open });
		span.lap = lap;
	}
	for (const stretch of span.lap) trace.push(stretch);
}

/** Whether a date is a working day: Monday to Friday, with hours, and no holiday. */
export const isWorkday = (day: number, { hours, holidays }: Clock): boolean =>
	weekdayOf(day) <= 5 && hasHours(day, hours) && !isHoliday(day, hours, holidays);

/** Adds whole days: working days count; weekends, holidays and closed days do not. */
export const addWorkdays = (trace: TraceSpan[], from: number, to: number, clock: Clock): void =>
	addDays(trace, from, to, clock.zone, (day) => {
		if (isWorkday(day, clock)) return workday;
		if (isHoliday(day, clock.hours, clock.holidays)) return holidayOn(day);
		return weekdayOf(day) > 5 || isDayOff(day, clock.hours) ? weekend : closed;
	});
