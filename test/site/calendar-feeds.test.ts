import { globSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { supportHours } from '../../src/engine/support-hours.ts';
import { calendars } from '../../src/policy/calendars.ts';
import { holidayCountries } from '../../src/policy/holidays/countries.ts';
import type { HolidayFile } from '../../src/policy/holidays/holiday-file.ts';
import { calendarIds, languages } from '../../src/policy/model.ts';
import { dist, readDist } from './pages.ts';

/** A feed as a reader of the format sees it; its time zones are those that it brings itself. */
function readFeed(file: string): { calendar: ICAL.Component; events: ICAL.Event[] } {
	const calendar = new ICAL.Component(ICAL.parse(readDist(file)));
	for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
	return { calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
}

const weekly = calendarIds.filter((id) => calendars[id].kind === 'weekly');

test('every calendar with hours has a feed in both languages, and no other has', () => {
	const files = globSync('api/calendars/**/*.ics', { cwd: dist }).map((file) => file.replaceAll('\\', '/'));
	expect(files.sort()).toEqual(
		languages.flatMap((lang) => weekly.map((id) => `api/calendars/${lang}/${id}.ics`)).sort(),
	);
});

const files = globSync('api/**/*.ics', { cwd: dist }).map((file) => file.replaceAll('\\', '/'));
test.each(files)('%s: lines end and fold as the format asks, and every event has what it must have', (file) => {
	const text = readDist(file);
	expect(text.endsWith('\r\n')).toBe(true);
	for (const line of text.split('\r\n')) {
		expect(line).not.toContain('\n');
		expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	}
	const { calendar, events } = readFeed(file);
	expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
	expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
	expect(events).not.toEqual([]);
	expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
	for (const { component } of events) {
		for (const name of ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary']) {
			expect(component.getAllProperties(name).length, name).toBe(1);
		}
	}
});

/** Around the changes of the clock in Europe and North America, in both directions. */
const weeks = ['2026-01-05', '2026-03-09', '2026-03-30', '2026-07-06', '2026-10-26', '2026-11-02', '2027-03-15'];
const minute = 60_000;
const reader = 'Europe/Amsterdam';

describe.each(weekly)('%s', (id) => {
	const calendar = calendars[id];
	const { events } = readFeed(`api/calendars/nl/${id}.ics`);
	const zone = calendar.kind === 'weekly' ? (calendar.zone ?? reader) : reader;

	test('says the same in both languages but for the words', () => {
		const other = readFeed(`api/calendars/en/${id}.ics`).events;
		const times = (list: ICAL.Event[]) =>
			list.map((each) => [
				each.uid,
				String(each.startDate),
				String(each.endDate),
				String(each.component.getFirstPropertyValue('rrule')),
			]);
		expect(times(other)).toEqual(times(events));
	});

	test('an event has the zone that the text gives, or none where it means local time', () => {
		const given = calendar.kind === 'weekly' ? calendar.zone : undefined;
		for (const { startDate } of events) expect(startDate.zone.tzid).toBe(given ?? 'floating');
	});

	test.each(weeks)('in the week of %s it is open when the engine says so, to the minute', (monday) => {
		const from = Date.parse(`${monday}T00:00Z`);
		const to = from + 7 * 24 * 60 * minute;
		// Local time is read on the reader's clock: half an hour of wall time is half an hour after a change of the clock.
		const instantOf = (time: ICAL.Time): number => {
			if (time.zone.tzid !== 'floating') return time.toUnixTime() * 1000;
			const wall = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute);
			const offset = (at: number) => {
				const parts = Object.fromEntries(
					new Intl.DateTimeFormat('en', {
						timeZone: reader,
						hourCycle: 'h23',
						year: 'numeric',
						month: 'numeric',
						day: 'numeric',
						hour: 'numeric',
						minute: 'numeric',
					})
						.formatToParts(at)
						.map(({ type, value }) => [type, Number(value)]),
				);
				return (
					Date.UTC(parts['year'] ?? 0, (parts['month'] ?? 1) - 1, parts['day'], parts['hour'], parts['minute']) - at
				);
			};
			return wall - offset(wall);
		};
		const open = events.flatMap((event) => {
			const spans: { from: number; to: number }[] = [];
			const iterator = event.iterator();
			for (let next = iterator.next(); next; next = iterator.next()) {
				const { startDate, endDate } = event.getOccurrenceDetails(next);
				const span = { from: instantOf(startDate), to: instantOf(endDate) };
				if (span.from >= to) break;
				if (span.to > from) spans.push(span);
			}
			return spans;
		});
		expect(open).not.toEqual([]);
		const edges = open.flatMap((span) => [span.from - minute, span.from, span.to - minute, span.to]);
		const grid = Array.from({ length: 7 * 24 }, (_, hour) => from + hour * 60 * minute);
		for (const at of [...edges, ...grid].filter((each) => each >= from && each < to)) {
			const said = open.some((span) => span.from <= at && at < span.to) ? 'open' : 'closed';
			expect(`${new Date(at).toISOString()} ${said}`).toBe(
				`${new Date(at).toISOString()} ${supportHours(calendar, at, zone).state}`,
			);
		}
	});
});

test.each(holidayCountries)('holidays of %s: every day of the list, all day, in both languages', (country) => {
	const { days } = JSON.parse(readDist(`holidays/${country}.json`)) as HolidayFile;
	for (const lang of languages) {
		const { events } = readFeed(`api/holidays/${lang}/${country}.ics`);
		const said = events.map(({ startDate, endDate, summary }) => [
			startDate.isDate,
			startDate.toString(),
			endDate.subtractDate(startDate).toSeconds() / 86_400,
			summary,
		]);
		expect(said).toEqual(Object.entries(days).map(([date, name]) => [true, date, 1, name[lang]]));
	}
});
