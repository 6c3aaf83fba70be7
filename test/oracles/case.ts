import type { DatedHours, HolidayRule, Weekday, WeeklyHours } from '../../src/policy/model.ts';
import type { Situation } from './oracle.ts';

/** One question to the engine and to an oracle, as text: what a failure prints can be kept as a row. */
export interface Case {
	zone: string;
	/** `1 09:00-17:00`: Monday from nine to five. */
	week: readonly string[];
	/** `2026-12-24 09:00-12:00 13:00-15:00`: hours of that date alone; `2026-12-31`: closed all day. Absent: none. */
	exceptions?: readonly string[];
	rule: HolidayRule;
	/** Dates; `null`: no list is handed over. */
	holidays: readonly string[] | null;
	/** The instant to look at, and that of filing. */
	at: string;
	minutes: number;
	days: number;
	/** Up to which business time is counted from `at`. */
	to: string;
}

/** Weekly hours out of text. */
export function weekOf(
	week: readonly string[],
	rule: HolidayRule = 'excluded',
	zone: string | null = null,
	dates: readonly string[] = [],
): WeeklyHours {
	const intervals = week.map((text) => {
		const [weekday, opens, closes] = text.split(/[ -]/) as [string, string, string];
		return { weekday: Number(weekday) as Weekday, opens, closes };
	});
	const exceptions = dates.map((text): DatedHours => {
		const [date, ...spans] = text.split(' ') as [string, ...string[]];
		return {
			date,
			intervals: spans.map((span) => {
				const [opens, closes] = span.split('-') as [string, string];
				return { opens, closes };
			}),
		};
	});
	return { zone, intervals, holidays: rule, ...(exceptions.length > 0 ? { exceptions } : {}) };
}

/** A list of holidays out of dates. */
export const listOf = (holidays: readonly string[], firstYear = 2000, lastYear = 2050) => {
	return { firstYear, lastYear, days: Object.fromEntries(holidays.map((date) => [date, { en: 'holiday' }])) };
};

export const situationOf = ({ zone, week, exceptions, rule, holidays }: Case): Situation => {
	return { hours: weekOf(week, rule, null, exceptions), zone, ...(holidays ? { holidays: listOf(holidays) } : {}) };
};
