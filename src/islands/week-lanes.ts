import { share } from '../engine/scale.ts';
import type { WeekSpan } from '../engine/support-hours.ts';
import type { Language } from '../policy/model.ts';

/** Pixels from one day to the next below it. */
const step = 6;
/** Pixels of a week, Monday on top. */
export const weekHeight = 7 * step - 1;

/** The bar of some hours: across the length of a day, in the lane of its weekday. */
export const laneOf = ({ weekday, fromMinute, toMinute }: WeekSpan) => ({
	x: `${share(fromMinute, 0, 1440)}%`,
	width: `${share(toMinute - fromMinute, 0, 1440)}%`,
	y: (weekday - 1) * step,
	height: step - 1,
});

/** Where a moment stands: on the length of a day, in the middle of its lane. */
export const spotOf = ({ weekday, minute }: { weekday: number; minute: number }) => ({
	x: `${share(minute, 0, 1440)}%`,
	y: (weekday - 0.5) * step - 0.5,
});

/** `HH:MM`; the end of a day is 24:00. */
export const clockText = (minute: number): string =>
	`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Monday is 1. 1 January 2024 was a Monday. */
export const weekdayText = (lang: Language, weekday: number, style: 'short' | 'long'): string =>
	new Intl.DateTimeFormat(lang, { weekday: style, timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday));

/** From Monday on. What is built names the days for what comes to life: `Intl` takes a phone a tenth of a second to say the first. */
export const weekdayNames = (lang: Language, style: 'short' | 'long'): string[] =>
	[1, 2, 3, 4, 5, 6, 7].map((weekday) => weekdayText(lang, weekday, style));

/**
 * The hours of a week in words, days with the same hours together: "Mon–Fri 09:00–17:00; Sat–Sun closed".
 * @param days the names of the days, from Monday on
 */
export function weekText(days: readonly string[], spans: readonly WeekSpan[], closed: string): string {
	const groups: { first: number; last: number; hours: string }[] = [];
	for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
		const own = spans.filter((span) => span.weekday === weekday);
		const hours = own.map((span) => `${clockText(span.fromMinute)}–${clockText(span.toMinute)}`).join(', ') || closed;
		const group = groups.at(-1);
		if (group?.hours === hours) group.last = weekday;
		else groups.push({ first: weekday, last: weekday, hours });
	}
	return groups
		.map(({ first, last, hours }) => `${days[first - 1]}${last > first ? `–${days[last - 1]}` : ''} ${hours}`)
		.join('; ');
}
