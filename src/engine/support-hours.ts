import type { SupportCalendar, WeeklyHours } from '../policy/model.ts';
import { notStated } from '../policy/model.ts';
import { PolicyError } from './errors.ts';
import { DateTime } from './luxon.ts';
import { instantOf } from './wall-time.ts';

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

interface Span {
	from: number;
	to: number;
	state: Exclude<OpenState, 'closed'>;
	date: string;
}

/** Days to search for a change: a week has every weekday, a longer run of holidays does not occur. */
const searchDays = 40;

/** The open spans that begin on one calendar date of the zone. */
function spansOn(date: DateTime<true>, hours: WeeklyHours, zone: string, holidays?: Holidays): Span[] {
	const iso = date.toISODate();
	const off = hours.holidays !== 'included' && holidays && Object.hasOwn(holidays.days, iso);
	return hours.intervals
		.filter(({ weekday }) => weekday === date.weekday)
		.map(({ opens, closes }) => ({
			from: instantOf(iso, opens, zone, 'opens'),
			to: instantOf(iso, closes, zone, 'closes'),
			state: off ? ('unconfirmed' as const) : ('open' as const),
			date: iso,
		}))
		.filter(({ from, to }) => from < to)
		.sort((a, b) => a.from - b.from);
}

/**
 * Whether a calendar is open at an instant, and when that changes. Half-open: open at opening, closed at closing.
 * @param at         milliseconds since 1970
 * @param readerZone the zone of a calendar that runs in the caller's own local time
 * @param holidays   public holidays to treat as unconfirmed; absent: none is looked at
 * @throws {PolicyError} the calendar needs a zone and there is none; Luxon's error when a zone is not an IANA name
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

	const today = DateTime.fromMillis(at, { zone });
	const spans: Span[] = [];
	const stateAt = (instant: number): OpenState =>
		spans.find(({ from, to }) => from <= instant && instant < to)?.state ?? 'closed';
	let here: OpenState | undefined;
	let nextChange: number | undefined;
	// Day by day, until the state changes inside the days that are known in full.
	for (let index = -1; index < searchDays && nextChange === undefined; index++) {
		const date = today.plus({ days: index }).startOf('day');
		spans.push(...spansOn(date, calendar, zone, holidays));
		const known = today
			.plus({ days: index + 1 })
			.startOf('day')
			.toMillis();
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
	return {
		state,
		...(nextChange === undefined ? {} : { nextChange, nextState: stateAt(nextChange) }),
		...(state === 'unconfirmed' && date ? { holiday: date } : {}),
		...(counted && (today.year < holidays.firstYear || today.year > holidays.lastYear) ? { pastHorizon: true } : {}),
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
	const monday = DateTime.fromMillis(at, { zone: inZone }).startOf('week');
	const end = monday.plus({ weeks: 1 });
	const found: WeekSpan[] = [];
	const first = DateTime.fromMillis(monday.toMillis(), { zone }).startOf('day');
	for (let index = -1; index <= 8; index++) {
		for (const { from, to } of spansOn(first.plus({ days: index }), hours, zone)) {
			let start = DateTime.fromMillis(Math.max(from, monday.toMillis()), { zone: inZone });
			const stop = Math.min(to, end.toMillis());
			while (start.toMillis() < stop) {
				const midnight = start.startOf('day').plus({ days: 1 });
				const last = Math.min(midnight.toMillis(), stop);
				const until = DateTime.fromMillis(last, { zone: inZone });
				found.push({
					weekday: start.weekday,
					fromMinute: start.hour * 60 + start.minute,
					toMinute: last === midnight.toMillis() ? 1440 : until.hour * 60 + until.minute,
				});
				start = until;
			}
		}
	}
	return found.sort((a, b) => a.weekday - b.weekday || a.fromMinute - b.fromMinute);
}
