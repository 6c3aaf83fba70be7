import type { FactId } from './facts/index.ts';
import type { CalendarId, NotStated } from './model.ts';
import type { NoteId } from './notes.ts';
import type { StatementId } from './statements.ts';

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
/** A half-open interval of wall time, `HH:MM`: open at `opens`, closed again at `closes`; `24:00` may end a day. */
export interface WeeklyInterval {
	weekday: Weekday;
	opens: string;
	closes: string;
}
/** The hours of one date, in place of those of its weekday; none: closed all day. */
export interface DatedHours {
	/** `YYYY-MM-DD` in the calendar's zone. */
	date: string;
	intervals: readonly Omit<WeeklyInterval, 'weekday'>[];
}
export type HolidayRule = 'excluded' | 'included' | NotStated;

interface CalendarFacts {
	facts: readonly FactId[];
	notes?: readonly NoteId[];
}
/** When a service can be reached. Round the clock is a kind of its own, not a long interval. */
export type SupportCalendar =
	| ({ kind: 'round-the-clock' } & CalendarFacts)
	/** The days are known, the clock hours are not. */
	| ({ kind: NotStated; zone: string; weekdays: readonly Weekday[]; country: string } & CalendarFacts)
	| ({ kind: 'weekly' } & WeeklyHours & CalendarFacts);
export interface WeeklyHours {
	/** IANA name; `null`: the local time of the person who calls. */
	zone: string | null;
	intervals: readonly WeeklyInterval[];
	/** Dates with hours of their own. What a calendar says of a date goes before any list of holidays. */
	exceptions?: readonly DatedHours[];
	holidays: HolidayRule;
	/** ISO 3166-1 alpha-2: whose public holidays count unless the reader names another country. */
	country?: string;
}

/** The hours that fit one kind of question; both lists empty: not stated. */
export interface IssueHours {
	calendars: readonly CalendarId[];
	/** Where the text gives less than a calendar. */
	says?: readonly StatementId[];
}
