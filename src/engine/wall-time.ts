import { changeBetween, offsetAt } from './zone-offsets.ts';

const minute = 60_000;
const day = 86_400_000;

/**
 * The instant at which the clock of a zone shows a wall time. Luxon itself picks one of two by the season in which
 * it runs, so the choice is made here. A time that the clock skips moves to the first instant that exists; of a time
 * that comes twice, `edge` says which: an opening takes the first, a closing the last.
 * @param date `YYYY-MM-DD`
 * @param time `HH:MM`; `24:00` is midnight at the end of the day
 * @param zone an IANA name
 * @returns milliseconds since 1970
 * @throws {PolicyError} the zone does not exist
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
	const [from, to] = [wall - Math.max(before, after), wall - Math.min(before, after)];
	return changeBetween(from, to, (instant) => offsetAt(instant, zone));
}
