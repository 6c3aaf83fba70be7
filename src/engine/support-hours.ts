import type { SupportCalendar, WeeklyHours } from '../policy/model.ts';
import { notStated } from '../policy/model.ts';
import { dayAt, isoOf, minuteOfDay, weekdayOf } from './day-number.ts';
import { PolicyError } from './errors.ts';
import type { Holidays, OpenState } from './open-spans.ts';
import { spansFrom } from './open-spans.ts';
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
	/** The date in the calendar's zone lies outside the years with holiday data. */
	pastHorizon?: boolean;
}

/** Days to search for a change: a week has every weekday, and a clock that skips its only hours does so once. */
const searchDays = 40;
/** Hours without end change on a holiday only, and that may be years away. */
const searchDaysToHoliday = 4000;

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
	const year = Number(isoOf(today).slice(0, 4));
	const result: SupportHours = { state: 'closed' };
	if (counted && (year < counted.firstYear || year > counted.lastYear)) result.pastHorizon = true;
	// The end of the stretch that holds the instant, as far as the ones that adjoin it are in the same state.
	let end: number | undefined;
	const lastDay = today + (counted ? searchDaysToHoliday : searchDays);
	for (const span of spansFrom(today - 1, lastDay, calendar, zone, holidays)) {
		if (span.to <= at) continue;
		if (end === undefined && span.from <= at) {
			result.state = span.state;
			if (span.state === 'unconfirmed') result.holiday = isoOf(span.day);
		} else if (end === undefined || span.from === end) {
			if (span.state !== result.state) return { ...result, nextChange: span.from, nextState: span.state };
		} else return { ...result, nextChange: end, nextState: 'closed' };
		end = span.to;
	}
	return result;
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
	const first = dayAt(midnight(monday), zone);
	const spans = [...spansFrom(first - 1, first + 7, hours, zone)];
	return Array.from({ length: 7 }, (_, index) => monday + index).flatMap((day) => {
		const [start, end] = [midnight(day), midnight(day + 1)];
		return spans
			.filter(({ from, to }) => from < end && start < to)
			.map(({ from, to }) => ({
				weekday: weekdayOf(day),
				fromMinute: from <= start ? 0 : minuteOfDay(from, inZone),
				toMinute: to >= end ? 1440 : minuteOfDay(to, inZone),
			}));
	});
}
