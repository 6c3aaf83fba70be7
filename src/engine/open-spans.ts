import type { WeeklyHours } from '../policy/model.ts';
import type { Holidays } from './calendar-hours.ts';
import { hoursOn, isHoliday } from './calendar-hours.ts';
import type { TraceSpan } from './deadline-trace.ts';
import { dayAt } from './day-number.ts';
import { instantAt } from './wall-time.ts';

export type { Holidays } from './calendar-hours.ts';

const minute = 60_000;
const minutesOfDay = 1440;
/** Days whose stretches are made together. */
const blockDays = 32;

/** `unconfirmed`: inside the weekly hours, on a public holiday. The texts exclude holidays and list none. */
export type OpenState = 'open' | 'closed' | 'unconfirmed';

/** A calendar in its zone, with the holidays to look at. */
export interface Clock {
	hours: WeeklyHours;
	zone: string;
	holidays?: Holidays | undefined;
}

/** A stretch of one day in which support is there, half-open, in milliseconds since 1970. */
export interface OpenSpan {
	readonly from: number;
	readonly to: number;
	readonly state: Exclude<OpenState, 'closed'>;
	/** Days since 1970-01-01 of the date on which it begins in the calendar's zone. */
	readonly day: number;
	/** Its place among the stretches of its block of days. */
	readonly index: number;
	/** The trace of the closed time before it and of itself, once a deadline has passed it. */
	lap?: readonly TraceSpan[];
	/** Of the first of a block: the way to that of the next, once a deadline has gone it. */
	stride?: Stride;
}

/** From one stretch, left out, to a later one, all between them counted whole. */
export interface Stride {
	readonly to: OpenSpan;
	readonly open: number;
	readonly trace: readonly TraceSpan[];
}

/** The stretches of a calendar, made when they are first asked for. */
export interface Timeline {
	readonly clock: Clock;
	readonly blocks: Map<number, readonly OpenSpan[]>;
}

/**
 * The stretches of one date, in order: two may overlap where an hour comes twice between them.
 * @throws {PolicyError} the calendar's intervals are no intervals, or the zone does not exist
 */
export function spansOn(day: number, { hours, zone, holidays }: Clock): Omit<OpenSpan, 'index'>[] {
	const dayHours = hoursOn(day, hours);
	if (dayHours.length === 0) return [];
	const state = hours.holidays !== 'included' && isHoliday(day, hours, holidays) ? 'unconfirmed' : 'open';
	const spans: Omit<OpenSpan, 'index'>[] = [];
	for (const { opens, closes } of dayHours) {
		const from = instantAt((day * minutesOfDay + opens) * minute, zone, 'opens');
		const to = instantAt((day * minutesOfDay + closes) * minute, zone, 'closes');
		if (from < to) spans.push({ from, to, state, day });
	}
	return spans;
}

/** Without overlap: what lies in two belongs to the one that began first, so that no minute counts twice. */
function makeBlock(block: number, clock: Clock): readonly OpenSpan[] {
	const firstDay = block * blockDays;
	const spans: OpenSpan[] = [];
	// Hours of the day before still run where a midnight comes twice.
	let end = Math.max(...spansOn(firstDay - 1, clock).map(({ to }) => to));
	for (let day = firstDay; day < firstDay + blockDays; day++) {
		for (const { from, to, state } of spansOn(day, clock)) {
			spans.push({ from: Math.max(from, end), to, state, day, index: spans.length });
			end = to;
		}
	}
	return spans;
}

function blockOf({ blocks, clock }: Timeline, block: number): readonly OpenSpan[] {
	const known = blocks.get(block);
	if (known) return known;
	const made = makeBlock(block, clock);
	blocks.set(block, made);
	return made;
}

const timelines = new WeakMap<WeeklyHours, Timeline[]>();
/** The one that was asked for last: most questions are about the same. */
let latest: Timeline | undefined;

const isOf = ({ clock }: Timeline, { hours, zone, holidays }: Clock) =>
	clock.hours === hours && clock.zone === zone && clock.holidays === holidays;

/** The timeline of a calendar: the same one for the same calendar, zone and list of holidays. */
export function timelineOf(clock: Clock): Timeline {
	if (latest && isOf(latest, clock)) return latest;
	const known = timelines.get(clock.hours) ?? [];
	latest = known.find((timeline) => isOf(timeline, clock));
	if (!latest) {
		latest = { clock, blocks: new Map() };
		timelines.set(clock.hours, [...known, latest]);
	}
	return latest;
}

const blockAt = (day: number) => Math.floor(day / blockDays);

function firstFrom(timeline: Timeline, block: number, lastDay: number): OpenSpan | undefined {
	for (let each = block; each <= blockAt(lastDay); each++) {
		const [first] = blockOf(timeline, each);
		if (first) return first;
	}
	return undefined;
}

/** The first stretch that ends after an instant; `undefined`: none begins up to the block of days of `lastDay`. */
export function spanAt(timeline: Timeline, instant: number, lastDay: number): OpenSpan | undefined {
	const block = blockAt(dayAt(instant, timeline.clock.zone) - 1);
	for (const span of blockOf(timeline, block)) if (span.to > instant) return span;
	for (const span of blockOf(timeline, block + 1)) if (span.to > instant) return span;
	return firstFrom(timeline, block + 2, lastDay);
}

/** The stretch that follows. */
export function spanAfter(timeline: Timeline, span: OpenSpan, lastDay: number): OpenSpan | undefined {
	const block = blockAt(span.day);
	return blockOf(timeline, block)[span.index + 1] ?? firstFrom(timeline, block + 1, lastDay);
}

/** The stretches that share time with that between two instants, in order. */
export function* spansBetween(timeline: Timeline, from: number, to: number): Generator<OpenSpan> {
	const lastDay = dayAt(to, timeline.clock.zone);
	let span = spanAt(timeline, from, lastDay);
	for (; span && Math.max(span.from, from) < to; span = spanAfter(timeline, span, lastDay)) yield span;
}
