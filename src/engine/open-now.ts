import type { SupportCalendar } from '../policy/model.ts';
import { notStated } from '../policy/model.ts';
import { wallClock } from './wall-clock.ts';

/** The minute of the day that a time of the clock names, `HH:MM`. */
export const minuteOfTime = (time: string): number => {
	const [hours, minutes] = time.split(':').map(Number) as [number, number];
	return hours * 60 + minutes;
};

/**
 * Whether the weekly hours hold at an instant; holidays are not looked at. The light sibling of `supportHours`, for
 * tools that ship no Luxon: it only reads the clock, so it needs no wall time turned into an instant.
 * @param at         milliseconds since 1970
 * @param readerZone the zone of a calendar that runs in the caller's own local time
 */
export function isOpenNow(calendar: SupportCalendar, at: number, readerZone: string): boolean | typeof notStated {
	if (calendar.kind === 'round-the-clock') return true;
	if (calendar.kind === notStated) return notStated;
	const { date, weekday, minute } = wallClock(at, calendar.zone ?? readerZone);
	const own = calendar.exceptions?.find((exception) => exception.date === date);
	const intervals = own?.intervals ?? calendar.intervals.filter((interval) => interval.weekday === weekday);
	return intervals.some(({ opens, closes }) => minuteOfTime(opens) <= minute && minute < minuteOfTime(closes));
}

const minute = 60_000;
/** Between two looks a calendar changes once at most: its intervals and the gaps between them are longer. */
const look = 30 * minute;
/** No calendar stays as it is for longer, unless for ever. */
const looks = (8 * 1440 * minute) / look;

/**
 * The next instant at which the weekly hours begin or end, to the minute; `undefined`: within eight days none does.
 * @param at         milliseconds since 1970
 * @param readerZone the zone of a calendar that runs in the caller's own local time
 */
export function nextChange(calendar: SupportCalendar, at: number, readerZone: string): number | undefined {
	const now = isOpenNow(calendar, at, readerZone);
	if (calendar.kind !== 'weekly') return undefined;
	const first = Math.floor(at / look) * look;
	for (let count = 1; count <= looks; count++) {
		let after = first + count * look;
		if (isOpenNow(calendar, after, readerZone) === now) continue;
		let before = Math.max(at - (at % minute), after - look);
		while (after - before > minute) {
			const middle = before + Math.floor((after - before) / minute / 2) * minute;
			if (isOpenNow(calendar, middle, readerZone) === now) before = middle;
			else after = middle;
		}
		return after;
	}
	return undefined;
}
