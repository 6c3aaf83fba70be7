import { expect } from 'vitest';
import { businessMinutesBetween, type Deadline, deadline } from '../../src/engine/deadline.ts';
import type { Holidays } from '../../src/engine/open-spans.ts';
import type { WeeklyHours } from '../../src/policy/model.ts';
import { counting } from '../oracles/check-trace.ts';

/** `holiday 2026-04-06 to 2026-04-07T00:00+02:00`: why a stretch does or does not count, and when it ends. */
export const inUtc = (text: string): string =>
	text.replace(/\S+$/, (instant) => new Date(instant).toISOString().replace(':00.000Z', 'Z'));

/** The trace of a deadline in the form of `inUtc`, after proof that its stretches adjoin from filing to deadline. */
export function told(filed: number, { trace, due }: Deadline): string[] {
	expect(trace[0]?.from ?? due).toBe(filed);
	expect(trace.at(-1)?.to ?? filed).toBe(due);
	return trace.map(({ from, to, reason, holiday, counted }, index) => {
		expect(from).toBe(trace[index - 1]?.to ?? filed);
		expect(counted).toBe(counting.includes(reason));
		return inUtc(`${reason}${holiday ? ` ${holiday}` : ''} to ${new Date(to).toISOString()}`);
	});
}

/** `daily('12', '08:00-18:00')`: Monday and Tuesday from eight to six. */
export const daily = (days: string, ...spans: string[]): string[] =>
	[...days].flatMap((day) => spans.map((span) => `${day} ${span}`));

/** A promise of open time. */
export interface Row {
	filed: string;
	minutes: number;
	/** Stretches to the deadline, each with its end; the last ends at the deadline. */
	trace: readonly string[];
	why: string;
}

/** The trace is the row's, what counts in it is the promise, and so is the open time up to the deadline. */
export function check(calendar: WeeklyHours, { filed, minutes, trace }: Row, holidays?: Holidays): void {
	const at = Date.parse(filed);
	const result = deadline(at, { kind: 'business', minutes, calendar }, undefined, holidays);
	expect(told(at, result)).toEqual(trace.map(inUtc));
	const counted = result.trace.filter((span) => span.counted).reduce((sum, { from, to }) => sum + to - from, 0);
	expect(counted).toBe(minutes * 60_000);
	expect(businessMinutesBetween(at, result.due, calendar, undefined, holidays)).toBe(minutes);
}
