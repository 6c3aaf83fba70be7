import type { DatedHours, WeeklyHours, WeeklyInterval } from '../policy/model.ts';
import { parseDate } from './calendar-date.ts';
import { isoOf, weekdayOf } from './day-number.ts';
import { PolicyError } from './errors.ts';

const minutesOfDay = 1440;

/** Public holidays of one country. `YYYY-MM-DD` in the calendar's zone. */
export interface Holidays {
	firstYear: number;
	lastYear: number;
	days: Readonly<Record<string, unknown>>;
}

/** Minutes since midnight. */
export interface DayHours {
	opens: number;
	closes: number;
}
/** The hours of each weekday, Monday at 1. */
type Week = readonly (readonly DayHours[])[];
/** The hours of each date that has its own. */
type Dates = ReadonlyMap<string, readonly DayHours[]>;

const clockTime = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const weeks = new WeakMap<readonly WeeklyInterval[], Week>();
const dates = new WeakMap<readonly DatedHours[], Dates>();

function minutesOf(time: string, key: string): number {
	if (!clockTime.test(time) && time !== '24:00')
		throw new PolicyError({ file: 'calendar', key, expected: 'a time from 00:00 to 24:00', actual: time });
	const [hours, minutes] = time.split(':').map(Number) as [number, number];
	return hours * 60 + minutes;
}

/** The intervals of one day in order of opening; a mistake in them stops it. */
function readDay(intervals: readonly Omit<WeeklyInterval, 'weekday'>[], key: string): readonly DayHours[] {
	const fail = (expected: string, actual: unknown): never => {
		throw new PolicyError({ file: 'calendar', key, expected, actual });
	};
	const day = intervals.map((interval) => {
		const [opens, closes] = [minutesOf(interval.opens, key), minutesOf(interval.closes, key)];
		return opens < closes ? { opens, closes } : fail('a closing after the opening', interval);
	});
	day.sort((a, b) => a.opens - b.opens);
	const clash = day.some(({ closes }, index) => closes > (day[index + 1]?.opens ?? minutesOfDay));
	return clash ? fail('intervals that do not overlap', intervals) : day;
}

function readWeek(intervals: readonly WeeklyInterval[]): Week {
	const odd = intervals.find(({ weekday }) => !(Number.isInteger(weekday) && weekday >= 1 && weekday <= 7));
	if (odd) throw new PolicyError({ file: 'calendar', key: 'weekday', expected: '1 to 7', actual: odd.weekday });
	return Array.from({ length: 8 }, (_, weekday) =>
		readDay(
			intervals.filter((interval) => interval.weekday === weekday),
			`weekday ${weekday}`,
		),
	);
}

function readDates(exceptions: readonly DatedHours[]): Dates {
	const read = new Map<string, readonly DayHours[]>();
	for (const { date, intervals } of exceptions) {
		if (!parseDate(date) || read.has(date))
			throw new PolicyError({
				file: 'calendar',
				key: 'exceptions',
				expected: 'dates, each of them once',
				actual: date,
			});
		read.set(date, readDay(intervals, date));
	}
	return read;
}

/** What `read` makes of something, made once. */
function once<From extends object, Read>(known: WeakMap<From, Read>, from: From, read: (from: From) => Read): Read {
	const found = known.get(from);
	if (found !== undefined) return found;
	const made = read(from);
	known.set(from, made);
	return made;
}

const weekHours = (day: number, { intervals }: WeeklyHours) =>
	once(weeks, intervals, readWeek)[weekdayOf(day)] as readonly DayHours[];

/** The hours that a calendar gives a date by itself; `undefined`: those of its weekday hold. */
const ownHours = (day: number, { exceptions }: WeeklyHours): readonly DayHours[] | undefined =>
	exceptions && once(dates, exceptions, readDates).get(isoOf(day));

/** The hours of a date, holiday or not. */
export const hoursOn = (day: number, hours: WeeklyHours): readonly DayHours[] =>
	ownHours(day, hours) ?? weekHours(day, hours);

/** Whether a calendar has hours on a date, holiday or not. */
export const hasHours = (day: number, hours: WeeklyHours): boolean => hoursOn(day, hours).length > 0;

/** Whether a calendar has no hours on the weekday of a date, and none of its own for that date. */
export const isDayOff = (day: number, hours: WeeklyHours): boolean =>
	weekHours(day, hours).length === 0 && ownHours(day, hours) === undefined;

/** Whether a date is a holiday of a list, and the calendar itself says nothing of that date. */
export const isHoliday = (day: number, hours: WeeklyHours, holidays: Holidays | undefined): boolean =>
	holidays !== undefined && Object.hasOwn(holidays.days, isoOf(day)) && ownHours(day, hours) === undefined;

/** Whether a date lies outside the years of a list of holidays. */
export function isPastHorizon(day: number, holidays: Holidays | undefined): boolean {
	if (!holidays) return false;
	const year = Number(isoOf(day).slice(0, 4));
	return year < holidays.firstYear || year > holidays.lastYear;
}
