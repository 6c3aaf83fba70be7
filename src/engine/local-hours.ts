import { calendars, daily } from '../policy/calendars.ts';
import type { CalendarId, SupportCalendar, Weekday } from '../policy/model.ts';
import { notStated } from '../policy/model.ts';

/** What is known of a country for hours in local time. */
export interface LocalHours {
	/** IANA names of its clocks; one where all of the country goes by it, none where they are not known. */
	zones: readonly string[];
	/** The clock of its hours for billing, where the list names one. */
	billingZone?: string;
	/**
	 * Hours for billing by phone in the historical list, which go before the general rule (AMB-04): days, opening, closing. `not-stated`
	 * where they may be misprinted, or differ within the country.
	 */
	billing?: readonly (readonly [readonly Weekday[], string, string])[] | typeof notStated;
	/** That list gives technical support by phone round the clock. */
	always?: true;
}

/** The name that this program has for a zone, whose older names are as good. */
const zoneName = (timeZone: string): string => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;

/**
 * A calendar as it holds where the reader is: one in local time on the clock of that country, another as it is.
 * @param place      the country; absent: the calendar as it is
 * @param readerZone the clock that counts in a country with several, if it is one of them; for billing none does (AMB-13)
 * @returns `undefined`: which hours or which clock count there is not stated
 */
export function localCalendar(
	id: CalendarId,
	place: LocalHours | undefined,
	readerZone: string | undefined,
): SupportCalendar | undefined {
	const calendar = calendars[id];
	if (!place || calendar.kind !== 'weekly' || calendar.zone !== null) return calendar;
	const { zones, billingZone, billing } = place;
	const only = zones.length === 1 ? zones[0] : undefined;
	if (id === 'microsoft-365-billing') {
		const zone = billingZone ?? only;
		if (!zone || billing === notStated) return undefined;
		const intervals = billing?.flatMap(([days, opens, closes]) => daily(days, opens, closes));
		return { ...calendar, zone, ...(intervals ? { intervals } : {}) };
	}
	const own = readerZone && zoneName(readerZone);
	const zone = only ?? zones.find((each) => zoneName(each) === own);
	return zone ? { ...calendar, zone } : undefined;
}
