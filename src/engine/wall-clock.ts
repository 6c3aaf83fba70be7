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
 * Whether the browser has `Temporal`. Safari has not; there `Intl` says the same, but the first that a page reads through it
 * takes a phone a tenth of a second.
 */
const hasTemporal = () => typeof Temporal !== 'undefined';

/** The zone of the machine that runs this, by its IANA name. */
export const ownZone = (): string =>
	hasTemporal() ? Temporal.Now.timeZoneId() : Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * Where a moment falls on the clock of a zone, for what ships no Luxon.
 * @param at milliseconds since 1970
 * @throws {RangeError} the zone does not exist
 */
export function wallClock(at: number, zone: string): WallClock {
	if (hasTemporal()) {
		const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
		return {
			date: there.toPlainDate().toString(),
			weekday: there.dayOfWeek,
			minute: there.hour * 60 + there.minute,
		};
	}
	const parts = Object.fromEntries(
		formatOf(zone)
			.formatToParts(at)
			.map(({ type, value }) => [type, value]),
	);
	const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts['weekday'] as string) + 1;
	const date = `${parts['year']}-${parts['month']}-${parts['day']}`;
	return { date, weekday, minute: Number(parts['hour']) * 60 + Number(parts['minute']) };
}
