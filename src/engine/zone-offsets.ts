import { PolicyError } from './errors.ts';
import { IANAZone } from './luxon.ts';

const minute = 60_000;
const day = 86_400_000;
/** Zones are read in parts of so many days. */
const part = 366 * day;
/** Years that are written with four digits, so that a date is `YYYY-MM-DD` and dates sort as text. */
const [first, last] = [Date.UTC(1000, 0, 1), Date.UTC(9999, 0, 1)];

/** A time between two changes of the clock of a zone, half-open, cut at the ends of the part. */
interface Stretch {
	zone: string;
	from: number;
	to: number;
	offset: number;
}

/** By zone and number of the part. */
const zones = new Map<string, Map<number, readonly Stretch[]>>();
/** The one that was asked for last: most questions are close to the one before. */
let latest: Stretch = { zone: '', from: 0, to: 0, offset: 0 };

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

/** Asks the zone once a day; between two equal answers nothing changed. */
function readPart(zone: string, start: number): readonly Stretch[] {
	const rules = IANAZone.create(zone);
	if (!rules.isValid)
		throw new PolicyError({ file: 'time zone', key: 'name', expected: 'an IANA time zone', actual: zone });
	// Luxon gives minutes; the solar times of long ago have seconds, and a fraction of a minute may come out a hair off.
	const offsetOf = (instant: number) => Math.round(rules.offset(instant) * minute);
	const end = start + part;
	const stretches: Stretch[] = [];
	let open: Stretch = { zone, from: start, to: end, offset: offsetOf(start) };
	for (let instant = start; instant < end; instant += day) {
		const next = instant + day;
		const offset = offsetOf(next);
		if (offset === open.offset) continue;
		const change = changeBetween(instant, next, offsetOf);
		stretches.push({ ...open, to: change });
		open = { zone, from: change, to: end, offset };
	}
	return [...stretches, open];
}

function stretchAt(instant: number, zone: string): Stretch {
	if (!(instant >= first && instant < last)) {
		const expected = 'an instant of the years 1000 to 9998';
		throw new PolicyError({ file: 'time zone', key: 'instant', expected, actual: String(instant) });
	}
	const parts = zones.get(zone) ?? new Map<number, readonly Stretch[]>();
	const number = Math.floor(instant / part);
	let stretches = parts.get(number);
	if (!stretches) {
		stretches = readPart(zone, number * part);
		zones.set(zone, parts.set(number, stretches));
	}
	return stretches.find(({ to }) => instant < to) as Stretch;
}

/**
 * Milliseconds by which the wall clock of a zone runs ahead of UTC at an instant. A year of each zone is read
 * from Luxon once: asking it for every instant made a deadline a hundred times slower.
 * @param instant milliseconds since 1970
 * @param zone    an IANA name
 * @throws {PolicyError} the zone does not exist, or the instant is no number or lies beyond all sense
 */
export function offsetAt(instant: number, zone: string): number {
	if (!(zone === latest.zone && instant >= latest.from && instant < latest.to)) latest = stretchAt(instant, zone);
	return latest.offset;
}
