import { changeBetween, offsetAt } from './zone-offsets.ts';

const minute = 60_000;
const day = 86_400_000;

/** Which of two instants a wall time means that comes twice: an opening takes the first, a closing the last. */
export type Edge = 'opens' | 'closes';

/**
 * The instant at which the clock of a zone shows a wall time. Luxon itself picks one of two by the season in which
 * it runs, so the choice is made here. A time that the clock skips moves to the first instant that exists; of a time
 * that comes twice, `edge` says which.
 * @param wall milliseconds since 1970 that a clock in UTC would have gone when it shows this time
 * @param zone an IANA name
 * @returns milliseconds since 1970
 * @throws {PolicyError} the zone does not exist, or the time lies beyond all sense
 */
export function instantAt(wall: number, zone: string, edge: Edge): number {
	const before = offsetAt(wall - day, zone);
	const after = offsetAt(wall + day, zone);
	if (before === after) return wall - before;
	const [early, late] = [wall - Math.max(before, after), wall - Math.min(before, after)];
	const shows = (instant: number) => instant + offsetAt(instant, zone) === wall;
	const [first, second] = edge === 'opens' ? [early, late] : [late, early];
	if (shows(first)) return first;
	if (shows(second)) return second;
	return changeBetween(early, late, (instant) => offsetAt(instant, zone));
}

/**
 * `instantAt` of a date and a time as they are written.
 * @param date `YYYY-MM-DD`
 * @param time `HH:MM`; `24:00` is midnight at the end of the day
 */
export function instantOf(date: string, time: string, zone: string, edge: Edge): number {
	const [hours, minutes] = time.split(':').map(Number) as [number, number];
	return instantAt(Date.parse(`${date}T00:00Z`) + (hours * 60 + minutes) * minute, zone, edge);
}
