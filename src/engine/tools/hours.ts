import { calendars } from '../../policy/calendars.ts';
import type { CalendarId } from '../../policy/model.ts';
import { calendarIds, notStated } from '../../policy/model.ts';
import type { Answers, Parameters } from '../answers.ts';
import { type LocalHours, localCalendar } from '../local-hours.ts';
import type { Holidays, SupportHours } from '../support-hours.ts';
import { firstOpening, supportHours } from '../support-hours.ts';
import type { Verdict } from './verdict.ts';

export const hoursParameters = {
	calendar: { kind: 'choice', values: calendarIds },
	at: { kind: 'instant' },
	zone: { kind: 'zone' },
	country: { kind: 'country' },
	/** The reader's own working day, to lay beside support's hours. */
	workday: { kind: 'day-hours' },
} as const satisfies Parameters;

export interface HoursVerdict extends Verdict<SupportHours['state']> {
	hours?: SupportHours;
	/** When to make contact, in milliseconds since 1970: while support is not plainly open, the first instant at which it is. */
	opening?: number | undefined;
}

const asked = Object.keys(hoursParameters);

/** The country whose holidays count: the reader's choice, else the calendar's own; `undefined`: none is looked at. */
export function holidayCountry({ calendar: id, country }: Answers): string | undefined {
	const calendar = id === undefined ? undefined : calendars[id as CalendarId];
	if (!calendar || calendar.kind === 'round-the-clock') return undefined;
	if (calendar.kind === 'weekly' && calendar.holidays === 'included') return undefined;
	return country ?? calendar.country;
}

/**
 * Whether support is open at a moment.
 * @param at         milliseconds since 1970; absent: the page has no clock yet, so nothing is said
 * @param readerZone IANA name, for calendars in the caller's local time
 * @param holidays   of `holidayCountry(answers)`; absent while they load, or where there are none
 * @param place      the country that is called from, for hours in local time; absent: the reader's zone counts
 */
export function checkHours(
	answers: Answers,
	at: number | undefined,
	readerZone: string | undefined,
	holidays?: Holidays,
	place?: LocalHours,
): HoursVerdict {
	const id = answers['calendar'] as CalendarId | undefined;
	if (!id || at === undefined) {
		const deciding = id ? [] : ['calendar'];
		return { outcome: 'incomplete', possible: [], rows: [], asked, deciding };
	}
	const { facts, notes = [] } = calendars[id];
	const row = { id, when: { calendar: id }, then: id, facts, notes };
	const calendar = localCalendar(id, place, readerZone);
	const needsZone = !calendar || (calendar.kind === 'weekly' && calendar.zone === null && !readerZone);
	const hours: SupportHours = needsZone ? { state: notStated } : supportHours(calendar, at, readerZone, holidays);
	const verdict = { outcome: hours.state, possible: [], rows: [row], asked, deciding: [], hours };
	if (needsZone || calendar.kind !== 'weekly' || hours.state === 'open') return verdict;
	const zone = calendar.zone ?? (readerZone as string);
	return { ...verdict, opening: firstOpening(calendar, at, zone, holidays) };
}
