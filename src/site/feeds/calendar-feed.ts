import { tzlib_get_ical_block } from 'timezones-ical-library';
import { isoOf, weekdayOf } from '../../engine/day-number.ts';
import { escapeText, icalFile } from '../../engine/ical.ts';
import { fill } from '../../i18n/fill.ts';
import { formatCalendar } from '../../i18n/format.ts';
import { dictionaries } from '../../i18n/index.ts';
import { calendars } from '../../policy/calendars.ts';
import type { HolidayFile } from '../../policy/holidays/holiday-file.ts';
import { holidayYears } from '../../policy/holidays/years.ts';
import {
	type CalendarId,
	calendarIds,
	type Language,
	notStated,
	type SupportCalendar,
	type WeeklyHours,
	type WeeklyInterval,
} from '../../policy/model.ts';
import { plainText } from '../api/plain-text.ts';
import { note } from '../parts.ts';
import { sourceList, textsOf } from '../source-date.ts';

const day = 86_400_000;
const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
/** Where the weeks begin that events repeat from: the first of January of the first year with holidays. */
const firstDay = Date.UTC(holidayYears.first, 0, 1) / day;

/** The calendars that can be written as events: one that never closes and one without clock hours have none. */
export const feedCalendarIds = calendarIds.filter((id) => calendars[id].kind === 'weekly');

const compact = (iso: string) => iso.replaceAll('-', '');
const wallTime = (dayNumber: number, time: string) => {
	const [hours = '', minutes = ''] = time.split(':');
	// The end of a day is the start of the next.
	return hours === '24'
		? `${compact(isoOf(dayNumber + 1))}T000000`
		: `${compact(isoOf(dayNumber))}T${hours}${minutes}00`;
};

/** The intervals of a week by their hours: those of several days become one event that repeats. */
function sameHours(intervals: readonly WeeklyInterval[]): WeeklyInterval[][] {
	const groups = new Map<string, WeeklyInterval[]>();
	for (const interval of intervals) {
		const key = `${interval.opens} ${interval.closes}`;
		groups.set(key, [...(groups.get(key) ?? []), interval]);
	}
	return [...groups.values()];
}

/** The first date, from `firstDay` on, that falls on one of some weekdays. */
function firstOn(weekdays: readonly number[]): number {
	let found = firstDay;
	while (!weekdays.includes(weekdayOf(found))) found += 1;
	return found;
}

/** A time zone as a component; UTC offsets and when they change, as the time zone database gives them. */
function zoneComponent(zone: string): string[] {
	const [block = ''] = tzlib_get_ical_block(zone);
	return block.trim().split(/\r?\n/);
}

const header = (name: string, description: string): string[] => [
	'CALSCALE:GREGORIAN',
	'METHOD:PUBLISH',
	`NAME:${escapeText(name)}`,
	`X-WR-CALNAME:${escapeText(name)}`,
	`DESCRIPTION:${escapeText(description)}`,
	`X-WR-CALDESC:${escapeText(description)}`,
];

/**
 * Opening hours as events that repeat every week, in the calendar's own zone. Where the text means the caller's local
 * time, the events have no zone, and a calendar program shows them at the reader's. Holidays are not taken out: they make
 * an hour unconfirmed, never plainly closed, so they have a feed of their own.
 * @param hours the calendar; dates with hours of their own are not supported, since no text has any
 * @param link  absolute address of the page about these hours
 */
export function hoursFeed(lang: Language, id: CalendarId, hours: SupportCalendar & WeeklyHours, link: string): string {
	const words = dictionaries[lang];
	const name = fill(words['feed.hours-name'], { calendar: words[`calendar.${id}`] });
	const description = [
		`${formatCalendar(lang, hours)} (${hours.zone ?? words['format.local-time']}).`,
		...(hours.notes ?? []).map((each) => plainText(note(lang, each))),
		fill(words['feed.source'], { sources: sourceList(lang, textsOf(hours.facts)) }),
	].join(' ');
	const events = sameHours(hours.intervals).flatMap((intervals, index) => {
		const weekdays = intervals.map(({ weekday }) => weekday);
		const { opens, closes } = intervals[0] as WeeklyInterval;
		const first = firstOn(weekdays);
		const zone = hours.zone ? `;TZID=${hours.zone}` : '';
		return [
			'BEGIN:VEVENT',
			`UID:${id}-${index + 1}@supportwijzer`,
			`DTSTAMP:${compact(isoOf(firstDay))}T000000Z`,
			`DTSTART${zone}:${wallTime(first, opens)}`,
			`DTEND${zone}:${wallTime(first, closes)}`,
			`RRULE:FREQ=WEEKLY;BYDAY=${weekdays.map((weekday) => weekdayCodes[weekday - 1]).join(',')}`,
			`SUMMARY:${escapeText(fill(words['feed.open'], { calendar: words[`calendar.${id}`] }))}`,
			`DESCRIPTION:${escapeText(description)}`,
			`URL:${link}`,
			'TRANSP:TRANSPARENT',
			'END:VEVENT',
		];
	});
	return icalFile('Opening hours', [
		...header(name, description),
		...(hours.zone ? zoneComponent(hours.zone) : []),
		...events,
	]);
}

/** The calendar of an id, if it has hours to write. */
export function weeklyHours(id: CalendarId): (SupportCalendar & WeeklyHours) | undefined {
	const calendar = calendars[id];
	return calendar.kind === 'round-the-clock' || calendar.kind === notStated ? undefined : calendar;
}

/** The public holidays of a country as days, as far as they are known; the description says how far. */
export function holidaysFeed(lang: Language, { country, days, lastYear, partial, source }: HolidayFile): string {
	const words = dictionaries[lang];
	const place = new Intl.DisplayNames(lang, { type: 'region' }).of(country) ?? country;
	const description = [
		fill(words['feed.holidays-until'], { year: String(lastYear) }),
		...(partial ? [words['feed.holidays-partial']] : []),
		words['feed.holidays-meaning'],
		fill(words['feed.source'], { sources: source }),
	].join(' ');
	const events = Object.entries(days).flatMap(([date, name]) => [
		'BEGIN:VEVENT',
		`UID:${country}-${date}@supportwijzer`,
		`DTSTAMP:${compact(isoOf(firstDay))}T000000Z`,
		`DTSTART;VALUE=DATE:${compact(date)}`,
		`DTEND;VALUE=DATE:${compact(isoOf(Date.parse(date) / day + 1))}`,
		`SUMMARY:${escapeText(name[lang])}`,
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	]);
	return icalFile('Public holidays', [
		...header(fill(words['feed.holidays-name'], { country: place }), description),
		...events,
	]);
}
