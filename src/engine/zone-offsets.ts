import { PolicyError } from './errors.ts';
import { IANAZone } from './luxon.ts';

const minute = 60_000;
const day = 86_400_000;

/** Instants of a UTC year at which the offset of a zone changes, with the offset from then on. */
interface YearOffsets {
	first: number;
	changes: readonly { at: number; offset: number }[];
}

const years = new Map<string, YearOffsets>();

/** The instant after `from`, at the latest `to`, at which a value that changes once between them is another. */
export function changeBetween(from: number, to: number, offsetOf: (instant: number) => number): number {
	const early = offsetOf(from);
	let low = from;
	let high = to;
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (offsetOf(middle) === early) low = middle;
		else high = middle;
	}
	return high;
}

/** Asks the zone once a day for a year; between two equal answers nothing changed. */
function readYear(zone: string, year: number): YearOffsets {
	const rules = IANAZone.create(zone);
	if (!rules.isValid)
		throw new PolicyError({ file: 'time zone', key: 'name', expected: 'an IANA time zone', actual: zone });
	const offsetOf = (instant: number) => rules.offset(instant) * minute;
	const start = Date.UTC(year, 0, 1);
	const end = Date.UTC(year + 1, 0, 1);
	const changes: { at: number; offset: number }[] = [];
	let known = offsetOf(start);
	for (let instant = start; instant < end; instant += day) {
		const next = Math.min(instant + day, end);
		const offset = offsetOf(next);
		if (offset !== known) changes.push({ at: changeBetween(instant, next, offsetOf), offset });
		known = offset;
	}
	return { first: offsetOf(start), changes };
}

/**
 * Milliseconds by which the wall clock of a zone runs ahead of UTC at an instant. Each year of each zone is read
 * from Luxon once: asking it for every instant made a deadline a hundred times slower.
 * @param instant milliseconds since 1970
 * @param zone    an IANA name
 * @throws {PolicyError} the zone does not exist
 */
export function offsetAt(instant: number, zone: string): number {
	const year = new Date(instant).getUTCFullYear();
	const key = `${zone} ${year}`;
	const known = years.get(key) ?? readYear(zone, year);
	years.set(key, known);
	let { first: offset } = known;
	for (const change of known.changes) if (change.at <= instant) offset = change.offset;
	return offset;
}
