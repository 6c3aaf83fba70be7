import { DateTime } from './luxon.ts';

const minute = 60_000;
const day = 86_400_000;

/** Milliseconds by which the wall clock of `zone` runs ahead of UTC at that instant. */
const offsetAt = (instant: number, zone: string) => DateTime.fromMillis(instant, { zone }).offset * minute;

/**
 * The instant at which the clock of a zone shows a wall time. Luxon itself picks one of two by the season in which
 * it runs, so the choice is made here. A time that the clock skips moves to the first instant that exists; of a time
 * that comes twice, `edge` says which: an opening takes the first, a closing the last.
 * @param date `YYYY-MM-DD`
 * @param time `HH:MM`; `24:00` is midnight at the end of the day
 * @param zone an IANA name
 * @returns milliseconds since 1970
 */
export function instantOf(date: string, time: string, zone: string, edge: 'opens' | 'closes'): number {
	const [hours, minutes] = time.split(':').map(Number) as [number, number];
	const wall = Date.parse(`${date}T00:00Z`) + (hours * 60 + minutes) * minute;
	const before = offsetAt(wall - day, zone);
	const after = offsetAt(wall + day, zone);
	const found = [...new Set([wall - before, wall - after])].filter(
		(instant) => instant + offsetAt(instant, zone) === wall,
	);
	if (found.length > 0) return edge === 'opens' ? Math.min(...found) : Math.max(...found);
	return clockChange(wall - Math.max(before, after), wall - Math.min(before, after), zone);
}

/** The instant between two at which the offset of the zone changes. */
function clockChange(from: number, to: number, zone: string): number {
	const early = offsetAt(from, zone);
	let low = from;
	let high = to;
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (offsetAt(middle, zone) === early) low = middle;
		else high = middle;
	}
	return high;
}
