/** Calendar dates as days since 1970-01-01, so that a step is one day and never 86,400 seconds. */

import { offsetAt } from './zone-offsets.ts';

const day = 86_400_000;

/** The date on the wall clock of a zone at an instant. */
export const dayAt = (instant: number, zone: string): number => Math.floor((instant + offsetAt(instant, zone)) / day);

/** Minutes since midnight on that clock, as it reads: on a day when the clock changes they are no elapsed time. */
export const minuteOfDay = (instant: number, zone: string): number =>
	(instant + offsetAt(instant, zone) - dayAt(instant, zone) * day) / 60_000;

const written = new Map<number, string>();

/** `YYYY-MM-DD`. Written once a date: a search for holidays asks for the same ones again and again. */
export function isoOf(dayNumber: number): string {
	const known = written.get(dayNumber);
	if (known !== undefined) return known;
	const iso = new Date(dayNumber * day).toISOString().slice(0, 10);
	written.set(dayNumber, iso);
	return iso;
}

/** 1 is Monday. 1 January 1970 was a Thursday. */
export const weekdayOf = (dayNumber: number): number => ((((dayNumber + 3) % 7) + 7) % 7) + 1;
