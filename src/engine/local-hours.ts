import { daily } from '../policy/calendars.ts';
import type { CalendarId, SupportCalendar, Weekday } from '../policy/model.ts';

/** What is known of a country for hours in local time. */
export interface LocalHours {
	/** IANA names of its clocks; one where all of the country goes by it. */
	zones: readonly string[];
	/** Hours for billing by phone in the historical list, which go before the general rule (AMB-04): days, opening, closing. */
	billing?: readonly (readonly [readonly Weekday[], string, string])[];
	/** That list gives technical support by phone round the clock. */
	always?: true;
}

/**
 * A calendar in the local time of whoever calls, as it holds in the country that they call from; another calendar as it is.
 * @param readerZone the clock that counts in a country with several, if it is one of them
 * @returns `undefined`: the country has several clocks, and the text does not say which counts (AMB-13)
 */
export function calendarIn(
	id: CalendarId,
	calendar: SupportCalendar,
	{ zones, billing }: LocalHours,
	readerZone: string | undefined,
): SupportCalendar | undefined {
	if (calendar.kind !== 'weekly' || calendar.zone !== null) return calendar;
	const zone = zones.length === 1 ? zones[0] : zones.find((each) => each === readerZone);
	if (!zone) return undefined;
	const listed =
		id === 'microsoft-365-billing' && billing?.flatMap(([days, opens, closes]) => daily(days, opens, closes));
	return { ...calendar, zone, ...(listed ? { intervals: listed } : {}) };
}
