import type { WeeklyHours, WeeklyInterval } from '../policy/model.ts';
import { isoOf, weekdayOf } from './day-number.ts';
import { PolicyError } from './errors.ts';
import { instantAt } from './wall-time.ts';

const minute = 60_000;
const minutesOfDay = 1440;

/** `unconfirmed`: inside the weekly hours, on a public holiday. The texts exclude holidays and list none. */
export type OpenState = 'open' | 'closed' | 'unconfirmed';

/** Public holidays of one country. `YYYY-MM-DD` in the calendar's zone. */
export interface Holidays {
	firstYear: number;
	lastYear: number;
	days: Readonly<Record<string, unknown>>;
}

/** A stretch of one day in which support is there, half-open, in milliseconds since 1970. */
export interface OpenSpan {
	from: number;
	to: number;
	state: Exclude<OpenState, 'closed'>;
	/** Days since 1970-01-01 of the date on which it begins in the calendar's zone. */
	day: number;
}

/** Minutes since midnight. */
interface DayHours {
	opens: number;
	closes: number;
}
type WeekHours = readonly (readonly DayHours[])[];

const clockTime = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const weeks = new WeakMap<readonly WeeklyInterval[], WeekHours>();

function minutesOf(time: string, key: string): number {
	if (!clockTime.test(time) && time !== '24:00')
		throw new PolicyError({ file: 'calendar', key, expected: 'a time from 00:00 to 24:00', actual: time });
	const [hours, minutes] = time.split(':').map(Number) as [number, number];
	return hours * 60 + minutes;
}

/** Reads the intervals by weekday, Monday at 1, in order of opening; a mistake in them stops it. */
function readWeek(intervals: readonly WeeklyInterval[]): WeekHours {
	const week: DayHours[][] = Array.from({ length: 8 }, () => []);
	for (const [index, interval] of intervals.entries()) {
		const key = `intervals[${index}]`;
		const dayHours = week[interval.weekday];
		if (!dayHours || interval.weekday < 1)
			throw new PolicyError({ file: 'calendar', key, expected: 'a weekday from 1 to 7', actual: interval.weekday });
		const [opens, closes] = [minutesOf(interval.opens, key), minutesOf(interval.closes, key)];
		if (opens >= closes)
			throw new PolicyError({ file: 'calendar', key, expected: 'a closing after the opening', actual: interval });
		dayHours.push({ opens, closes });
	}
	for (const dayHours of week) dayHours.sort((a, b) => a.opens - b.opens);
	return week;
}

function hoursOn(day: number, { intervals }: WeeklyHours): readonly DayHours[] {
	let week = weeks.get(intervals);
	if (!week) {
		week = readWeek(intervals);
		weeks.set(intervals, week);
	}
	return week[weekdayOf(day)] ?? [];
}

/** Whether a calendar has hours on a date, holiday or not. */
export const hasHours = (day: number, hours: WeeklyHours): boolean => hoursOn(day, hours).length > 0;

/** Whether a date is a holiday of a list. */
export const isHoliday = (day: number, holidays: Holidays | undefined): boolean =>
	holidays !== undefined && Object.hasOwn(holidays.days, isoOf(day));

/**
 * The stretches of one calendar date of the zone, in order, as the week says them: two may overlap, where the
 * intervals do or where an hour comes twice between them.
 * @throws {PolicyError} the calendar's intervals are no intervals, or the zone does not exist
 */
export function spansOn(day: number, hours: WeeklyHours, zone: string, holidays?: Holidays): OpenSpan[] {
	const dayHours = hoursOn(day, hours);
	if (dayHours.length === 0) return [];
	const state = hours.holidays !== 'included' && isHoliday(day, holidays) ? 'unconfirmed' : 'open';
	const spans: OpenSpan[] = [];
	for (const { opens, closes } of dayHours) {
		const from = instantAt((day * minutesOfDay + opens) * minute, zone, 'opens');
		const to = instantAt((day * minutesOfDay + closes) * minute, zone, 'closes');
		if (from < to) spans.push({ from, to, state, day });
	}
	return spans;
}

/**
 * The stretches of all days from one date to another, both included, in order and without overlap: what lies in two
 * belongs to the one that began first, so that no minute counts twice.
 */
export function* spansFrom(
	firstDay: number,
	lastDay: number,
	hours: WeeklyHours,
	zone: string,
	holidays?: Holidays,
): Generator<OpenSpan> {
	let end = Number.NEGATIVE_INFINITY;
	for (let day = firstDay; day <= lastDay; day++) {
		for (const span of spansOn(day, hours, zone, holidays)) {
			if (span.to <= end) continue;
			if (span.from < end) span.from = end;
			end = span.to;
			yield span;
		}
	}
}
