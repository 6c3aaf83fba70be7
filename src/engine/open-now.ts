import type { SupportCalendar } from '../policy/model.ts';
import { notStated } from '../policy/model.ts';

const minutesOf = (time: string) => {
	const [hours, minutes] = time.split(':').map(Number) as [number, number];
	return hours * 60 + minutes;
};

/** A clock is dear to make and is asked hundreds of times. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
	const known = clocks.get(zone);
	if (known) return known;
	const made = new Intl.DateTimeFormat('en-GB', {
		timeZone: zone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		weekday: 'short',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
	});
	clocks.set(zone, made);
	return made;
}

/** Where a moment falls on the clock of a zone: its date, `YYYY-MM-DD`, weekday from Monday at 1, minute of the day. */
export function wallClock(at: number, zone: string): { date: string; weekday: number; minute: number } {
	const local = clockOf(zone).formatToParts(at);
	const parts = Object.fromEntries(local.map(({ type, value }) => [type, value]));
	const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts['weekday'] as string) + 1;
	const date = `${parts['year']}-${parts['month']}-${parts['day']}`;
	return { date, weekday, minute: Number(parts['hour']) * 60 + Number(parts['minute']) };
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
	const { date, weekday, minute } = wallClock(at, calendar.zone ?? readerZone);
	const own = calendar.exceptions?.find((exception) => exception.date === date);
	const intervals = own?.intervals ?? calendar.intervals.filter((interval) => interval.weekday === weekday);
	return intervals.some(({ opens, closes }) => minutesOf(opens) <= minute && minute < minutesOf(closes));
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

/** The instant at which the date of a moment begins on the clock of a zone. */
function startOfDay(at: number, zone: string): number {
	const { date, minute: passed } = wallClock(at, zone);
	const guess = at - (at % minute) - passed * minute;
	const { date: found, minute: off } = wallClock(guess, zone);
	// A clock that changed since midnight puts the guess an hour before or after it.
	return found === date ? guess - off * minute : guess + (1440 - off) * minute;
}

/**
 * The hours of a calendar on the reader's own date, as minutes of the reader's clock; an end of 1440 is midnight.
 * @param at         milliseconds since 1970
 * @param readerZone an IANA name
 */
export function openToday(
	calendar: SupportCalendar,
	at: number,
	readerZone: string,
): { fromMinute: number; toMinute: number }[] {
	if (calendar.kind === 'round-the-clock') return [{ fromMinute: 0, toMinute: 1440 }];
	const start = startOfDay(at, readerZone);
	const end = startOfDay(start + 36 * 60 * minute, readerZone);
	const spans: { fromMinute: number; toMinute: number }[] = [];
	for (let from = start; from < end;) {
		const to = Math.min(nextChange(calendar, from, readerZone) ?? end, end);
		if (isOpenNow(calendar, from, readerZone) === true)
			spans.push({
				fromMinute: wallClock(from, readerZone).minute,
				toMinute: to === end ? 1440 : wallClock(to, readerZone).minute,
			});
		from = to;
	}
	return spans;
}
