import type { WeeklyHours } from '../policy/model.ts';
import { dayAt, isoOf, weekdayOf } from './day-number.ts';
import type { Holidays } from './open-spans.ts';
import { hasHours, isHoliday } from './open-spans.ts';
import { instantAt } from './wall-time.ts';

const dayLength = 86_400_000;

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

type Why = Omit<TraceSpan, 'from' | 'to'>;

/** From one instant to another, cut at midnights where the reason changes. A midnight that comes twice may cut twice. */
function dayByDay(from: number, to: number, zone: string, whyOf: (day: number) => Why): TraceSpan[] {
	const found: TraceSpan[] = [];
	let start = from;
	while (start < to) {
		const day = dayAt(start, zone);
		const nextDay = (day + 1) * dayLength;
		const first = instantAt(nextDay, zone, 'opens');
		const midnight = first > start ? first : instantAt(nextDay, zone, 'closes');
		const end = Math.min(to, midnight);
		const why = whyOf(day);
		const last = found.at(-1);
		if (last && last.reason === why.reason && last.holiday === why.holiday) last.to = end;
		else found.push({ from: start, to: end, ...why });
		start = end;
	}
	return found;
}

/** The stretches between two instants at which support is closed: a day without hours, a holiday, the time of day. */
export const closedDays = (from: number, to: number, hours: WeeklyHours, zone: string, holidays?: Holidays) =>
	dayByDay(from, to, zone, (day) => {
		if (!hasHours(day, hours)) return { counted: false, reason: 'weekend' };
		if (hours.holidays !== 'included' && isHoliday(day, holidays))
			return { counted: false, reason: 'holiday', holiday: isoOf(day) };
		return { counted: false, reason: 'closed' };
	});

/** Whether a date is a working day: Monday to Friday, with hours, and no holiday. */
export const isWorkday = (day: number, hours: WeeklyHours, holidays?: Holidays): boolean =>
	weekdayOf(day) <= 5 && hasHours(day, hours) && !isHoliday(day, holidays);

/** Whole days from one instant to another: working days count, weekends and holidays do not. */
export const workdays = (from: number, to: number, hours: WeeklyHours, zone: string, holidays?: Holidays) =>
	dayByDay(from, to, zone, (day) => {
		if (isWorkday(day, hours, holidays)) return { counted: true, reason: 'open' };
		if (isHoliday(day, holidays)) return { counted: false, reason: 'holiday', holiday: isoOf(day) };
		return { counted: false, reason: 'weekend' };
	});
