const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs more than a hundred readings, so each zone has one. */
function formatOf(zone: string): Intl.DateTimeFormat {
	const known = formats.get(zone);
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
	formats.set(zone, made);
	return made;
}

/** What the clock of a zone shows. */
interface WallClock {
	/** `YYYY-MM-DD` */
	date: string;
	/** 1 is Monday. */
	weekday: number;
	/** Minutes since midnight. */
	minute: number;
}

/**
 * Where a moment falls on the clock of a zone, read through `Intl` alone, for what ships no Luxon.
 * @param at milliseconds since 1970
 * @throws {RangeError} the zone does not exist
 */
export function wallClock(at: number, zone: string): WallClock {
	const parts = Object.fromEntries(
		formatOf(zone)
			.formatToParts(at)
			.map(({ type, value }) => [type, value]),
	);
	const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts['weekday'] as string) + 1;
	const date = `${parts['year']}-${parts['month']}-${parts['day']}`;
	return { date, weekday, minute: Number(parts['hour']) * 60 + Number(parts['minute']) };
}
