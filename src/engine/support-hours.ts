import type { SupportCalendar, WeeklyHours } from '../policy/model.ts';
import { notStated } from '../policy/model.ts';
import { PolicyError } from './errors.ts';
import { dayAt, isoOf, weekdayOf } from './day-number.ts';
import { instantOf } from './wall-time.ts';
import { offsetAt } from './zone-offsets.ts';

/** `unconfirmed`: inside the weekly hours, on a public holiday. The texts exclude holidays and list none. */
export type OpenState = 'open' | 'closed' | 'unconfirmed';

/** Public holidays of one country. `YYYY-MM-DD` in the calendar's zone. */
export interface Holidays {
	firstYear: number;
	lastYear: number;
	days: Readonly<Record<string, unknown>>;
}

export interface SupportHours {
	state: OpenState | typeof notStated;
	/** The next instant, in milliseconds since 1970, at which `state` is another; absent: never, or not stated. */
	nextChange?: number;
	/** What it is after that. */
	nextState?: OpenState;
	/** The holiday that makes this hour unconfirmed, `YYYY-MM-DD`. */
	holiday?: string;
	/** The date in the calendar's zone lies outside the years with holiday data. */
	pastHorizon?: boolean;
}

/** A stretch of one day in which support is there, half-open, in milliseconds since 1970. */
export interface OpenSpan {
	from: number;
	to: number;
	state: Exclude<OpenState, 'closed'>;
	date: string;
}

/** Days to search for a change: a week has every weekday, and no country keeps holiday for a month. */
const searchDays = 40;

/** The open spans that begin on one calendar date of the zone, in order. */
export function spansOn(day: number, hours: WeeklyHours, zone: string, holidays?: Holidays): OpenSpan[] {
	const date = isoOf(day);
	const weekday = weekdayOf(day);
	const off = hours.holidays !== 'included' && holidays && Object.hasOwn(holidays.days, date);
	return hours.intervals
		.filter((interval) => interval.weekday === weekday)
		.map(({ opens, closes }) => ({
			from: instantOf(date, opens, zone, 'opens'),
			to: instantOf(date, closes, zone, 'closes'),
			state: off ? ('unconfirmed' as const) : ('open' as const),
			date,
		}))
		.filter(({ from, to }) => from < to)
		.sort((a, b) => a.from - b.from);
}

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
	const spans: OpenSpan[] = [];
	const stateAt = (instant: number): OpenState =>
		spans.find(({ from, to }) => from <= instant && instant < to)?.state ?? 'closed';
	let here: OpenState | undefined;
	let nextChange: number | undefined;
	// Day by day, until the state changes inside the days that are known in full.
	for (let index = -1; index < searchDays && nextChange === undefined; index++) {
		spans.push(...spansOn(today + index, calendar, zone, holidays));
		const known = instantOf(isoOf(today + index), '24:00', zone, 'opens');
		if (at >= known) continue;
		here ??= stateAt(at);
		nextChange = spans
			.flatMap(({ from, to }) => [from, to])
			.sort((a, b) => a - b)
			.find((instant) => instant > at && instant < known && stateAt(instant) !== here);
	}
	const state = here ?? 'closed';
	const date = spans.find(({ from, to }) => from <= at && at < to)?.date;
	const counted = calendar.holidays !== 'included' && holidays;
	const year = Number(isoOf(today).slice(0, 4));
	return {
		state,
		...(nextChange === undefined ? {} : { nextChange, nextState: stateAt(nextChange) }),
		...(state === 'unconfirmed' && date ? { holiday: date } : {}),
		...(counted && (year < holidays.firstYear || year > holidays.lastYear) ? { pastHorizon: true } : {}),
	};
}

/** One day of a week in two zones. */
export interface WeekSpan {
	/** 1 is Monday, in the zone that `inZone` was given. */
	weekday: number;
	/** Minutes since midnight of that day; an end of 1440 is midnight at its end. */
	fromMinute: number;
	toMinute: number;
}

/**
 * The weekly hours as they fall on the clock of another zone, in the week that holds `at`. A span that passes
 * midnight there is cut in two; on days when a clock changes, the result is that week's and no other's.
 * @param at milliseconds since 1970
 */
export function weekInZone(hours: WeeklyHours, at: number, inZone: string, readerZone: string): WeekSpan[] {
	const zone = hours.zone ?? readerZone;
	const today = dayAt(at, inZone);
	const monday = today - (weekdayOf(today) - 1);
	const midnight = (day: number) => instantOf(isoOf(day), '00:00', inZone, 'opens');
	const minuteOf = (instant: number, day: number) => (instant + offsetAt(instant, inZone)) / 60_000 - day * 1440;
	const first = dayAt(midnight(monday), zone);
	const spans = Array.from({ length: 9 }, (_, index) => spansOn(first - 1 + index, hours, zone)).flat();
	return Array.from({ length: 7 }, (_, index) => monday + index).flatMap((day) => {
		const [start, end] = [midnight(day), midnight(day + 1)];
		return spans
			.filter(({ from, to }) => from < end && start < to)
			.map(({ from, to }) => ({
				weekday: weekdayOf(day),
				fromMinute: from <= start ? 0 : minuteOf(from, day),
				toMinute: to >= end ? 1440 : minuteOf(to, day),
			}));
	});
}
