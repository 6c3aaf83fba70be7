/** A day of the Gregorian calendar, without time or zone. */
export interface CalendarDate {
	year: number;
	/** 1 to 12. */
	month: number;
	day: number;
}

const daysInMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Reads `YYYY-MM-DD`; `undefined` for anything else, and for days that do not exist. Years 1900 to 2199. */
export function parseDate(text: string): CalendarDate | undefined {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (!parts) return undefined;
	const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
	if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
		return undefined;
	return { year, month, day };
}

/** `YYYY-MM-DD`. */
export const formatDate = ({ year, month, day }: CalendarDate): string =>
	`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The same day so many months later; a month that lacks the day gives its last day (30 November + 3: 28 February). */
export function addMonths({ year, month, day }: CalendarDate, months: number): CalendarDate {
	const index = year * 12 + (month - 1) + months;
	const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
	return { ...target, day: Math.min(day, daysInMonth(target.year, target.month)) };
}

/** Negative when `a` is earlier, 0 when the days are equal. */
export const compareDates = (a: CalendarDate, b: CalendarDate): number =>
	a.year - b.year || a.month - b.month || a.day - b.day;
