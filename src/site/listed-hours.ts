import type { LocalHours } from '../engine/local-hours.ts';
import { workdays } from '../policy/calendars.ts';
import { notStated, type Weekday } from '../policy/model.ts';
import type { PhoneHours, PhoneListRow } from '../policy/phone-list.ts';

const daysOf: Partial<Record<PhoneHours['days'], readonly Weekday[]>> = {
	'mon-fri': workdays,
	'sun-thu': [1, 2, 3, 4, 7],
	'sun-fri': [1, 2, 3, 4, 5, 7],
};

/** Twice a month for two years: zones that agree on these moments are one clock. */
const moments = Array.from({ length: 48 }, (_, index) => Date.UTC(2026, Math.floor(index / 2), 1 + (index % 2) * 14));

const clockOf = (timeZone: string): string => {
	const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
	return moments
		.map((moment) => format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value)
		.join();
};

/** The zones of a country by the build's own zone data; one of them where they show the same time all year. */
function zonesOf(country: string): readonly string[] {
	const zones = new Intl.Locale(`und-${country}`).getTimeZones?.() ?? [];
	return new Set(zones.map(clockOf)).size === 1 ? zones.slice(0, 1) : zones;
}

type Interval = readonly [opens: string, closes: string];
type Span = readonly [days: readonly Weekday[], ...Interval];

/** Intervals of one day, those that touch made one. */
function merged(intervals: readonly Interval[]): Interval[] {
	const all: Interval[] = [];
	for (const [opens, closes] of intervals.toSorted(([a], [b]) => a.localeCompare(b))) {
		const last = all.at(-1);
		if (last && opens <= last[1]) all[all.length - 1] = [last[0], closes > last[1] ? closes : last[1]];
		else all.push([opens, closes]);
	}
	return all;
}

/** Days with the same hours stand together. */
function spansOf(lines: readonly { days: readonly Weekday[]; hours: Interval }[]): Span[] {
	const spans = new Map<string, Weekday[]>();
	for (const day of [1, 2, 3, 4, 5, 6, 7] as const) {
		const own = merged(lines.filter(({ days }) => days.includes(day)).map(({ hours }) => hours));
		for (const interval of own) spans.set(interval.join(), [...(spans.get(interval.join()) ?? []), day]);
	}
	return [...spans].map(([interval, days]) => [days, ...(interval.split(',') as [string, string])]);
}

const clockNamed = (line: PhoneHours): string | undefined =>
	'zone' in line && line.zone !== 'local' ? line.zone : undefined;

const dayAfter = (day: Weekday): Weekday => ((day % 7) + 1) as Weekday;

/** Clock hours on their days; those that pass midnight end on the next. */
function onDays(line: PhoneHours): { days: readonly Weekday[]; hours: Interval }[] {
	const days = daysOf[line.days];
	if (!days || !('from' in line)) return [];
	const { from, to } = line;
	if (to > from) return [{ days, hours: [from, to] }];
	return [
		{ days, hours: [from, '24:00'] },
		{ days: days.map(dayAfter), hours: ['00:00', to] },
	];
}

/** The hours for billing of all languages together; where these go by different clocks, those in English. */
function billingOf({ billing: lines }: PhoneListRow): Pick<LocalHours, 'billingZone' | 'billing'> {
	const sameClock = new Set(lines.map(clockNamed)).size === 1;
	const counted = sameClock ? lines : lines.filter(({ language }) => language === 'english');
	const billingZone = counted[0] && clockNamed(counted[0]);
	const billing = spansOf(counted.flatMap(onDays));
	return { ...(billingZone ? { billingZone } : {}), ...(billing.length > 0 ? { billing } : {}) };
}

/**
 * What the historical list and the build's zone data know of a country's hours. Of hours that may be misprinted, and of those that
 * differ within the country, nothing follows.
 * @param rows those of the list
 */
export function localHoursOf(country: string, rows: readonly PhoneListRow[]): LocalHours {
	const zones = zonesOf(country);
	const [first = {}, ...others] = rows.map(billingOf);
	const misprinted = rows.some(({ notes }) => notes.some(({ id }) => id === 'maybe-misprinted-hours'));
	if (misprinted) return { zones, billing: notStated };
	const always = rows.every(({ technical }) => technical.some(({ days }) => days === 'always'));
	const differ = others.some((other) => JSON.stringify(other) !== JSON.stringify(first));
	return { zones, ...(differ ? { billing: notStated } : first), ...(always ? { always } : {}) };
}
