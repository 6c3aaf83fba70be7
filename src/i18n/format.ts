import type { Amount, Coverage, InitialResponse, Language, Sign, SupportCalendar, Weekday } from '../policy/model.ts';
import { notStated } from '../policy/model.ts';
import { fill } from './fill.ts';
import { dictionaries } from './index.ts';
import { locales } from './locale.ts';

/** Making a formatter takes longer than all that a page formats with it, so each is made once. */
function once<Args extends readonly string[], Formatter>(
	make: (...args: Args) => Formatter,
): (...args: Args) => Formatter {
	const made = new Map<string, Formatter>();
	return (...args) => {
		const key = args.join(' ');
		const known = made.get(key) ?? make(...args);
		made.set(key, known);
		return known;
	};
}

const ofUnit = once(
	(lang: Language, unit: string) => new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }),
);
const ofDate = once((lang: Language, day: 'day' | 'month') => {
	const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
	if (day === 'day') options.day = 'numeric';
	return new Intl.DateTimeFormat(locales[lang], options);
});
const ofWeekday = once((lang: Language) => new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }));

/** A number with its unit in words: "4 hours", "1 werkdag". */
export function formatAmount(lang: Language, { value, unit }: Amount): string {
	const words = dictionaries[lang];
	if (unit === 'business-day') {
		return value === 1
			? words['format.business-day-one']
			: fill(words['format.business-day-many'], { count: String(value) });
	}
	return ofUnit(lang, unit).format(value);
}

/** An amount with its comparison, as the source makes it: "less than 1 hour", "1 hour or less" or "2 hours". */
export const formatSigned = (lang: Language, sign: Sign, amount: Amount): string =>
	fill(dictionaries[lang][`format.${sign}`], { amount: formatAmount(lang, amount) });

/** Said in a clause of its own: the text does not say that the figure counts then. */
const apart: readonly Coverage[] = [
	'not-stated',
	'clock-not-stated',
	'support-in-business-hours',
	'chosen-when-filing',
];

/** The initial response with what the text says of when it holds; a promise that names no hours stands alone. */
export function formatResponse(lang: Language, { sign, amount, coverage }: InitialResponse): string {
	const time = formatSigned(lang, sign, amount);
	if (coverage === 'level-hours') return time;
	return `${time}${apart.includes(coverage) ? ';' : ','} ${dictionaries[lang][`coverage.${coverage}`]}`;
}

/** An ISO date, or `YYYY-MM`, with the month as a word, since 05/06 is read differently abroad. */
export function formatDate(lang: Language, iso: string): string {
	const whole = iso.length > 7;
	return ofDate(lang, whole ? 'day' : 'month').format(new Date(whole ? iso : `${iso}-01`));
}

// 1 January 2024 was a Monday.
const weekdayName = (lang: Language, weekday: number) => ofWeekday(lang).format(Date.UTC(2024, 0, weekday));

function formatDays(lang: Language, weekdays: readonly Weekday[]): string {
	const words = dictionaries[lang];
	if (weekdays.length === 7) return words['format.every-day'];
	const first = weekdays[0] ?? 1;
	const last = weekdays.at(-1) ?? 7;
	return fill(words['format.days'], { first: weekdayName(lang, first), last: weekdayName(lang, last) });
}

/** The weekly hours of a calendar whose days all have the same hours, as every one of ours has. */
export function formatCalendar(lang: Language, calendar: SupportCalendar): string {
	const words = dictionaries[lang];
	if (calendar.kind === 'round-the-clock') return words['coverage.round-the-clock'];
	if (calendar.kind === notStated)
		return fill(words['format.no-clock-hours'], { days: formatDays(lang, calendar.weekdays) });
	const days = calendar.intervals.map(({ weekday }) => weekday);
	const { opens = '', closes = '' } = calendar.intervals[0] ?? {};
	return fill(words['format.hours'], { days: formatDays(lang, days), opens, closes });
}
