import type { WeeklyHours } from '../policy/model.ts';
import { minuteOfTime } from './open-now.ts';
import type { WeekSpan } from './support-hours.ts';
import { wallClock } from './wall-clock.ts';

const minute = 60_000;
const day = 86_400_000;

/** What the clock of a zone shows at an instant, in milliseconds since 1970 that a clock in UTC would have gone. */
function shown(instant: number, zone: string): number {
	const { date, minute: minutes } = wallClock(instant, zone);
	return Date.parse(date) + minutes * minute;
}

/** The instant of a wall time, which no clock change may skip or repeat: support opens and closes at no such hour. */
function instantOf(wall: number, zone: string): number {
	const offset = (instant: number) => shown(instant, zone) - instant;
	return wall - offset(wall - offset(wall));
}

/** The hours as they stand in the calendar, on its own clock. An end of 1440 is midnight at the end of the day. */
export const weekOnOwnClock = ({ intervals }: WeeklyHours): WeekSpan[] =>
	intervals.map(({ weekday, opens, closes }) => ({
		weekday,
		fromMinute: minuteOfTime(opens),
		toMinute: minuteOfTime(closes),
	}));

/**
 * The weekly hours on the reader's clock, in the reader's week that holds `at`; a span that passes midnight there is cut
 * in two. The light sibling of `weekInZone`, for what ships no Luxon.
 * @param at         milliseconds since 1970
 * @param readerZone an IANA name; also the zone of a calendar that runs in the reader's own time
 */
export function weekOnClock(hours: WeeklyHours, at: number, readerZone: string): WeekSpan[] {
	const zone = hours.zone ?? readerZone;
	const onClock = (wall: number) => shown(instantOf(wall, zone), readerZone);
	const today = wallClock(at, readerZone);
	const monday = Date.parse(today.date) - (today.weekday - 1) * day;
	const own = weekOnOwnClock(hours);
	// A day more on either side: zones lie up to a day apart.
	const spans = [-1, 0, 1, 2, 3, 4, 5, 6, 7].flatMap((index) => {
		const midnight = monday + index * day;
		return own
			.filter(({ weekday }) => weekday === ((index + 7) % 7) + 1)
			.map(({ fromMinute, toMinute }) => ({
				from: onClock(midnight + fromMinute * minute),
				to: onClock(midnight + toMinute * minute),
			}));
	});
	return [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => {
		const start = monday + (weekday - 1) * day;
		return spans
			.filter(({ from, to }) => from < start + day && start < to)
			.map(({ from, to }) => ({
				weekday,
				fromMinute: Math.max(0, from - start) / minute,
				toMinute: Math.min(day, to - start) / minute,
			}));
	});
}
