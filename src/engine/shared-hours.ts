import { workdays } from '../policy/calendars.ts';
import type { SupportCalendar, WeeklyHours } from '../policy/model.ts';
import { notStated } from '../policy/model.ts';
import { parseDayHours } from './answers.ts';
import { bothOpen } from './deadline.ts';
import { PolicyError } from './errors.ts';
import type { Holidays, WeekSpan } from './support-hours.ts';
import { onWeekdays, weekAround } from './support-hours.ts';

/** What a reader's working day is taken to be until they say otherwise. */
export const defaultWorkday = '09:00-17:00';

/** When support and the reader's working day are there at once. */
export type SharedHours =
	/** Support never closes, so all of the working day. */
	| { kind: 'all' }
	/** The text gives no hours to lay beside it. */
	| { kind: typeof notStated }
	/** In this week, on the reader's clock; not empty. */
	| { kind: 'some'; week: readonly WeekSpan[] }
	/** Not in this week. `next`: the first instant after it, within a year; absent: there is none. */
	| { kind: 'none'; next?: number };

const year = 366 * 86_400_000;

/** The same object for the same hours, since a timeline is kept by it. */
const known = new Map<string, WeeklyHours>();

/** The working day, Monday to Friday on the reader's own clock. Their own holidays are not looked at. */
function workdayHours(workday: string): WeeklyHours {
	const found = known.get(workday);
	if (found) return found;
	const hours = parseDayHours(workday);
	if (!hours)
		throw new PolicyError({ file: 'sharedHours', key: 'workday', expected: 'hours as 09:00-17:00', actual: workday });
	const intervals = workdays.map((weekday) => ({ weekday, ...hours }));
	const made: WeeklyHours = { zone: null, intervals, holidays: 'included' };
	known.set(workday, made);
	return made;
}

/**
 * The working day in the week that holds `at`.
 * @throws {PolicyError} as `sharedHours`
 */
export const workweek = (workday: string, at: number, readerZone: string): WeekSpan[] => {
	const { from, to } = weekAround(at, readerZone);
	const clock = { hours: workdayHours(workday), zone: readerZone };
	return onWeekdays(bothOpen(from, to, clock, clock), at, readerZone);
};

/**
 * When support is open during the reader's working day, in the week that holds `at`.
 * @param at         milliseconds since 1970
 * @param workday    `09:00-17:00`, Monday to Friday on the reader's clock
 * @param readerZone IANA name; also the zone of a calendar in the caller's local time
 * @param holidays   public holidays, on which support's hours are unconfirmed; absent: none is looked at
 * @throws {PolicyError} hours or a zone that are none
 */
export function sharedHours(
	calendar: SupportCalendar,
	workday: string,
	at: number,
	readerZone: string,
	holidays?: Holidays,
): SharedHours {
	if (calendar.kind === 'round-the-clock') return { kind: 'all' };
	if (calendar.kind === notStated) return { kind: notStated };
	const support = { hours: calendar, zone: calendar.zone ?? readerZone };
	const reader = { hours: workdayHours(workday), zone: readerZone };
	const { from, to } = weekAround(at, readerZone);
	const shared = bothOpen(from, to, support, reader);
	if (shared.length === 0) {
		const next = bothOpen(to, to + year, support, reader)[0]?.from;
		return next === undefined ? { kind: 'none' } : { kind: 'none', next };
	}
	const sure = new Set(bothOpen(from, to, { ...support, holidays }, reader).map((stretch) => stretch.from));
	const week = shared.map((stretch) => ({
		...stretch,
		state: sure.has(stretch.from) ? ('open' as const) : ('unconfirmed' as const),
	}));
	return { kind: 'some', week: onWeekdays(week, at, readerZone) };
}
