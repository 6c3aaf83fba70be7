import { dayAt } from '../engine/day-number.ts';
import type { TraceSpan } from '../engine/deadline.ts';
import { share } from '../engine/scale.ts';
import { instantAt } from '../engine/wall-time.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** What may lie between two marks of a clock or a calendar. */
const steps = [
	hour / 4,
	hour / 2,
	hour,
	2 * hour,
	3 * hour,
	6 * hour,
	12 * hour,
	...[1, 2, 3, 4, 7, 14].map((days) => days * day),
];

interface Tick {
	instant: number;
	/** Percent of the way. */
	at: number;
	/** It is midnight, so a date says more than a time. */
	isMidnight: boolean;
}

/**
 * Round moments of a clock on the way from one instant to another, both left out. A step that is shorter than a day
 * starts anew at each midnight, so that a change of the clock moves none.
 * @param zone whose clock
 * @param most how many there is room for
 */
export function timeTicks(from: number, to: number, zone: string, most: number): Tick[] {
	const step = steps.find((each) => (to - from) / each <= most) ?? Math.ceil((to - from) / most / day) * day;
	const first = dayAt(from, zone) * day;
	const ticks: Tick[] = [];
	for (let wall = first; ; wall += step) {
		const instant = instantAt(wall, zone, 'opens');
		if (instant >= to) return ticks;
		// Times that the clock skips are all the moment after them.
		if (instant > (ticks.at(-1)?.instant ?? from))
			ticks.push({ instant, at: share(instant, from, to), isMidnight: wall % day === 0 });
	}
}

export type Reason = TraceSpan['reason'];
/** One way to count a deadline. */
export interface Reading {
	name: string;
	trace: readonly TraceSpan[];
}
/** A stretch of a reading, in percent of the whole line. */
export interface LaneStretch {
	at: number;
	width: number;
	reason: Reason;
	counted: boolean;
}

/**
 * The readings of a deadline on one line, from the filing that they share to the later end.
 * @returns nothing where no time passes
 */
export function timeLine(readings: readonly Reading[]) {
	const spans = readings.flatMap(({ trace }) => trace);
	const from = Math.min(...spans.map((span) => span.from));
	const to = Math.max(...spans.map((span) => span.to));
	if (!(to > from)) return undefined;
	const at = (instant: number) => share(instant, from, to);
	return {
		from,
		to,
		lanes: readings.map(({ name, trace }) => {
			const due = trace.at(-1)?.to ?? from;
			const stretches = trace.map((span): LaneStretch => ({
				at: at(span.from),
				width: at(span.to) - at(span.from),
				reason: span.reason,
				counted: span.counted,
			}));
			return { name, due, dueAt: at(due), stretches };
		}),
		/** Why time counts or does not, each once. */
		reasons: [...new Map(spans.map(({ reason, counted }) => [reason, { reason, counted }])).values()],
	};
}
