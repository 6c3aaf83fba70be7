/** The time engine once more, with the native `Temporal` for every date, zone and clock change. It shares no code with `src/engine`. */
import type { OpenState } from '../../src/engine/open-spans.ts';
import type { Oracle, Situation } from './oracle.ts';

const minuteLength = 60_000;
const hourLength = 60 * minuteLength;
const lookAhead = 400;

type Edge = 'opens' | 'closes';

interface Segment {
	from: number;
	to: number;
	state: OpenState;
}

/** The instant of a wall time: skipped, the end of the gap; repeated, the first for an opening and the last for a closing. */
export function resolve(wall: Temporal.PlainDateTime, zone: string, edge: Edge): number {
	const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
	if (!earlier.toPlainDateTime().equals(wall))
		return earlier.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.NaN;
	return edge === 'opens'
		? earlier.epochMilliseconds
		: wall.toZonedDateTime(zone, { disambiguation: 'later' }).epochMilliseconds;
}

interface ZoneDay {
	weekday: number;
	iso: string;
	start: number;
	/** No clock change near it, so that every wall time is the start and so many minutes. */
	even: boolean;
	/** By minute of the day; of an even day it stays empty. */
	times?: { opens: Map<number, number>; closes: Map<number, number> };
}
const epoch = Temporal.PlainDate.from('1970-01-01');
const zoneDays = new Map<string, Map<number, ZoneDay>>();

function zoneDay(day: number, zone: string): ZoneDay {
	const days = zoneDays.get(zone) ?? new Map<number, ZoneDay>();
	zoneDays.set(zone, days);
	const known = days.get(day);
	if (known) return known;
	const date = epoch.add({ days: day });
	const first = date.toZonedDateTime(zone);
	const start = first.epochMilliseconds;
	const change = first.subtract({ hours: 36 }).getTimeZoneTransition('next');
	const even = change === null || change.epochMilliseconds > start + 60 * hourLength;
	const found = { weekday: date.dayOfWeek, iso: date.toString(), start, even };
	days.set(day, found);
	return found;
}

function instantOf(day: ZoneDay, minute: number, zone: string, edge: Edge): number {
	if (day.even) return day.start + minute * minuteLength;
	day.times ??= { opens: new Map(), closes: new Map() };
	const known = day.times[edge];
	const instant =
		known.get(minute) ?? resolve(Temporal.PlainDateTime.from(day.iso).add({ minutes: minute }), zone, edge);
	known.set(minute, instant);
	return instant;
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const zoned = (instant: number, zone: string) =>
	Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);

export function askTemporal({ hours, zone, holidays }: Situation): Oracle {
	const week = Array.from({ length: 8 }, (_, weekday) =>
		hours.intervals
			.filter((interval) => interval.weekday === weekday)
			.map(({ opens, closes }) => ({ opens: minutesOf(opens), closes: minutesOf(closes) }))
			.sort((a, b) => a.opens - b.opens),
	);
	const own = new Map(
		(hours.exceptions ?? []).map(({ date, intervals }) => [
			date,
			intervals
				.map(({ opens, closes }) => ({ opens: minutesOf(opens), closes: minutesOf(closes) }))
				.sort((a, b) => a.opens - b.opens),
		]),
	);
	const isHoliday = ({ iso }: ZoneDay) => holidays !== undefined && iso in holidays.days && !own.has(iso);
	const days = new Map<number, number>();
	const dayAt = (instant: number) => {
		const day = days.get(instant) ?? epoch.until(zoned(instant, zone).toPlainDate()).days;
		days.set(instant, day);
		return day;
	};

	function spansOn(day: ZoneDay, state: OpenState): Segment[] {
		const spans: Segment[] = [];
		for (const { opens, closes } of own.get(day.iso) ?? week[day.weekday] ?? []) {
			const span = { from: instantOf(day, opens, zone, 'opens'), to: instantOf(day, closes, zone, 'closes'), state };
			if (span.from < span.to) spans.push(span);
		}
		return spans;
	}

	/** All time from an instant on, cut at every opening and closing; what lies in two spans has the state of the first. */
	function timeline(from: number, length: number, counted: boolean): Segment[] {
		const today = dayAt(from);
		const end = instantOf(zoneDay(today + length, zone), 0, zone, 'opens');
		const spans: Segment[] = [];
		for (let number = today - 1; number < today + length; number++) {
			const day = zoneDay(number, zone);
			const off = counted && hours.holidays !== 'included' && isHoliday(day);
			spans.push(...spansOn(day, off ? 'unconfirmed' : 'open'));
		}
		const edges = [from, end];
		for (const span of spans) edges.push(span.from, span.to);
		const sorted = Float64Array.from(edges).sort();
		const segments: Segment[] = [];
		let [begin, passed] = [from, 0];
		for (const to of sorted) {
			if (to <= begin || to > end) continue;
			let state: OpenState = 'closed';
			while ((spans[passed]?.to ?? Number.POSITIVE_INFINITY) <= begin) passed++;
			for (let index = passed; index < spans.length && state === 'closed'; index++) {
				const span = spans[index] as Segment;
				if (span.from > begin) break;
				if (span.to > begin) state = span.state;
			}
			segments.push({ from: begin, to, state });
			begin = to;
		}
		return segments;
	}
	const known = new Map<string, Segment[]>();
	/** Looks ahead some days, and twice as many as long as nothing is found. */
	function search<Found>(
		from: number,
		find: (segments: Segment[]) => Found | undefined,
		counted = true,
	): Found | undefined {
		for (let length = 8; length <= lookAhead; length *= 2) {
			const key = `${from} ${length} ${counted}`;
			const segments = known.get(key) ?? timeline(from, length, counted);
			known.set(key, segments);
			const found = find(segments);
			if (found !== undefined) return found;
		}
		return undefined;
	}
	const isOpen = ({ state }: Segment) => state === 'open';
	const firstOpen = (filed: number) => search(filed, (segments) => segments.find(isOpen)?.from, false);

	return {
		look(at) {
			const state = search(at, ([first]) => first?.state) ?? 'closed';
			return { state, nextChange: search(at, (segments) => segments.find((each) => each.state !== state)?.from) };
		},
		elapsed: (filed, minutes) => Temporal.Instant.fromEpochMilliseconds(filed).add({ minutes }).epochMilliseconds,
		business: (filed, minutes) =>
			search(filed, (segments) => {
				let left = minutes * minuteLength;
				for (const { from, to } of segments.filter(isOpen)) {
					if (left <= to - from) return from + left;
					left -= to - from;
				}
				return undefined;
			}),
		everyDay(filed, days) {
			const start = firstOpen(filed);
			if (start === undefined || days === 0) return start;
			return resolve(zoned(start, zone).toPlainDateTime().add({ days }), zone, 'opens');
		},
		businessDays(filed, days) {
			const start = firstOpen(filed);
			if (start === undefined || days === 0) return start;
			const first = dayAt(start);
			let left = days;
			for (let day = first + 1; day < first + lookAhead; day++) {
				const found = zoneDay(day, zone);
				if (found.weekday > 5 || isHoliday(found)) continue;
				const closes = spansOn(found, 'open').map(({ to }) => to);
				if (closes.length > 0) left -= 1;
				if (left === 0) return Math.max(...closes);
			}
			return undefined;
		},
		between(from, to) {
			if (to <= from) return 0;
			const open = timeline(from, dayAt(to) - dayAt(from) + 2, true).filter(
				(segment) => isOpen(segment) && segment.from < to,
			);
			return open.reduce((sum, segment) => sum + Math.min(segment.to, to) - segment.from, 0) / minuteLength;
		},
	};
}
