import type { SupportCalendar } from '../policy/model.ts';
import { notStated } from '../policy/model.ts';
import { wallClock } from './wall-clock.ts';

const minutesOf = (time: string) => {
	const [hours, minutes] = time.split(':').map(Number) as [number, number];
	return hours * 60 + minutes;
};

/**
 * Whether the weekly hours hold at an instant; holidays are not looked at. The light sibling of `supportHours`, for
 * tools that ship no Luxon: it reads the clock through `Intl`, so it needs no wall time turned into an instant.
 * @param at         milliseconds since 1970
 * @param readerZone the zone of a calendar that runs in the caller's own local time
 */
export function isOpenNow(calendar: SupportCalendar, at: number, readerZone: string): boolean | typeof notStated {
	if (calendar.kind === 'round-the-clock') return true;
	if (calendar.kind === notStated) return notStated;
	const { date, weekday, minute } = wallClock(at, calendar.zone ?? readerZone);
	const own = calendar.exceptions?.find((exception) => exception.date === date);
	const intervals = own?.intervals ?? calendar.intervals.filter((interval) => interval.weekday === weekday);
	return intervals.some(({ opens, closes }) => minutesOf(opens) <= minute && minute < minutesOf(closes));
}
