import type { SupportCalendar } from '../policy/model.ts';
import { notStated } from '../policy/model.ts';

const minutesOf = (time: string) => {
	const [hours, minutes] = time.split(':').map(Number) as [number, number];
	return hours * 60 + minutes;
};

/** Where a moment falls on the clock of a zone. */
function wallClock(at: number, zone: string): { weekday: number; minute: number } {
	const local = new Intl.DateTimeFormat('en-GB', {
		timeZone: zone,
		weekday: 'short',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
	}).formatToParts(at);
	const part = (type: string) => local.find((found) => found.type === type)?.value ?? '';
	const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part('weekday')) + 1;
	return { weekday, minute: Number(part('hour')) * 60 + Number(part('minute')) };
}

/**
 * Whether the weekly hours hold at an instant; holidays are not looked at. The light sibling of `supportHours`, for
 * tools that ship no Luxon: it reads the clock through `Intl`, so it needs no wall time turned into an instant.
 * @param at         milliseconds since 1970
 * @param readerZone the zone of a calendar that runs in the caller's own local time
 */
export function isOpenNow(calendar: SupportCalendar, at: number, readerZone: string): boolean | typeof notStated {
	if (calendar.kind === 'round-the-clock') return true;
	if (calendar.kind === notStated) return notStated;
	const { weekday, minute } = wallClock(at, calendar.zone ?? readerZone);
	return calendar.intervals.some(
		(interval) =>
			interval.weekday === weekday && minutesOf(interval.opens) <= minute && minute < minutesOf(interval.closes),
	);
}
