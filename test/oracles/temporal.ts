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
	date: Temporal.PlainDate;
	iso: string;
	start: number;
	/** No clock change near it, so that every wall time is the start and so many minutes. */
	even: boolean;
	times: Map<string, number>;
}
const epoch = Temporal.PlainDate.from('1970-01-01');
const zoneDays = new Map<string, Map<number, ZoneDay>>();

function zoneDay(day: number, zone: string): ZoneDay {
	const days = zoneDays.get(zone) ?? new Map<number, ZoneDay>();
	zoneDays.set(zone, days);
	const known = days.get(day);
	if (known) return known;
	const date = epoch.add({ days: day });
	const start = date.toZonedDateTime(zone);
	const change = start.subtract({ hours: 36 }).getTimeZoneTransition('next');
	const even = change === null || change.epochMilliseconds > start.epochMilliseconds + 60 * hourLength;
	const found = { date, iso: date.toString(), start: start.epochMilliseconds, even, times: new Map<string, number>() };
	days.set(day, found);
	return found;
}

function instantOf(day: number, time: string, zone: string, edge: Edge): number {
	const { date, start, even, times } = zoneDay(day, zone);
	const key = `${edge} ${time}`;
	const known = times.get(key);
	if (known !== undefined) return known;
	const [hour, minute] = time.split(':').map(Number) as [number, number];
	const midnight = date.toPlainDateTime();
	const instant = even
		? start + (hour * 60 + minute) * minuteLength
		: resolve(midnight.add({ hours: hour, minutes: minute }), zone, edge);
	times.set(key, instant);
	return instant;
}

const zoned = (instant: number, zone: string) =>
	Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
const dayNumber = (date: Temporal.PlainDate) => epoch.until(date).days;

export function askTemporal({ hours, zone, holidays }: Situation): Oracle {
	const isHoliday = (day: number) => holidays !== undefined && zoneDay(day, zone).iso in holidays.days;
	const dayAt = (instant: number) => dayNumber(zoned(instant, zone).toPlainDate());

	function spansOn(day: number, state: OpenState): Segment[] {
		const weekday = zoneDay(day, zone).date.dayOfWeek;
		return hours.intervals
			.filter((interval) => interval.weekday === weekday)
			.map(({ opens, closes }) => {
				return { from: instantOf(day, opens, zone, 'opens'), to: instantOf(day, closes, zone, 'closes'), state };
			})
			.filter(({ from, to }) => from < to)
			.sort((a, b) => a.from - b.from);
	}

	/** All time from an instant on, cut at every opening and closing; what lies in two spans has the state of the first. */
	function timeline(from: number, days: number, counted: boolean): Segment[] {
		const today = dayAt(from);
		const spans: Segment[] = [];
		for (let day = today - 1; day < today + days; day++) {
			const off = counted && hours.holidays !== 'included' && isHoliday(day);
			spans.push(...spansOn(day, off ? 'unconfirmed' : 'open'));
		}
		const end = instantOf(today + days, '00:00', zone, 'opens');
		const edges = [from, end, ...spans.flatMap((span) => [span.from, span.to])]
			.filter((edge) => edge >= from && edge <= end)
			.sort((a, b) => a - b);
		let passed = 0;
		return edges.slice(1).flatMap((to, index) => {
			const begin = edges[index] as number;
			if (begin === to) return [];
			while ((spans[passed]?.to ?? Number.POSITIVE_INFINITY) <= begin) passed++;
			const near = spans.slice(passed, passed + 10);
			return { from: begin, to, state: near.find((span) => span.from <= begin && begin < span.to)?.state ?? 'closed' };
		});
	}
	const known = new Map<string, Segment[]>();
	/** Looks ahead some days, and twice as many as long as nothing is found. */
	function search<Found>(
		from: number,
		find: (segments: Segment[]) => Found | undefined,
		counted = true,
	): Found | undefined {
		for (let days = 8; days <= lookAhead; days *= 2) {
			const key = `${from} ${days} ${counted}`;
			const segments = known.get(key) ?? timeline(from, days, counted);
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
				if (zoneDay(day, zone).date.dayOfWeek > 5 || isHoliday(day)) continue;
				const closes = spansOn(day, 'open').map(({ to }) => to);
				if (closes.length > 0) left -= 1;
				if (left === 0) return Math.max(...closes);
			}
			return undefined;
		},
		between(from, to) {
			if (to <= from) return 0;
			const days = dayAt(to) - dayAt(from) + 2;
			const open = timeline(from, days, true).filter((segment) => isOpen(segment) && segment.from < to);
			return open.reduce((sum, segment) => sum + Math.min(segment.to, to) - segment.from, 0) / minuteLength;
		},
	};
}
