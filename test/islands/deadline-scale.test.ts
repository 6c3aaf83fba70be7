import { describe, expect, test } from 'vitest';
import { timeTicks } from '../../src/islands/deadline-scale.ts';

const at = (iso: string) => Date.parse(iso);
const utc = (instant: number) => new Date(instant).toISOString().slice(0, 16);

test.each([
	{
		why: 'two hours: every half hour',
		from: '2026-11-20T16:10+01:00',
		to: '2026-11-20T18:10+01:00',
		ticks: ['2026-11-20T15:30', '2026-11-20T16:00', '2026-11-20T16:30', '2026-11-20T17:00'],
		midnights: [],
	},
	{
		why: 'a weekend: every midnight',
		from: '2026-11-20T17:00+01:00',
		to: '2026-11-23T09:00+01:00',
		ticks: ['2026-11-20T23:00', '2026-11-21T23:00', '2026-11-22T23:00'],
		midnights: ['2026-11-20T23:00', '2026-11-21T23:00', '2026-11-22T23:00'],
	},
	{
		why: 'the clock goes back: midnight stays midnight',
		from: '2026-10-24T12:00+02:00',
		to: '2026-10-26T11:00+01:00',
		ticks: ['2026-10-24T22:00', '2026-10-25T11:00', '2026-10-25T23:00'],
		midnights: ['2026-10-24T22:00', '2026-10-25T23:00'],
	},
])('$why', ({ from, to, ticks, midnights }) => {
	const made = timeTicks(at(from), at(to), 'Europe/Amsterdam', 4);
	expect(made.map(({ instant }) => utc(instant))).toEqual(ticks);
	expect(made.filter(({ isMidnight }) => isMidnight).map(({ instant }) => utc(instant))).toEqual(midnights);
});

describe.each(['Europe/Amsterdam', 'Pacific/Chatham', 'America/Sao_Paulo'])('on the clock of %s', (zone) => {
	const start = at('2026-03-27T13:37Z');
	test.each([1, 3, 9, 26, 70, 200, 900, 9000])('%i hours have few marks, in order and inside', (hours) => {
		const ticks = timeTicks(start, start + hours * 3_600_000, zone, 5);
		const places = ticks.map((tick) => tick.at);
		expect(ticks.length).toBeGreaterThan(0);
		expect(ticks.length).toBeLessThanOrEqual(6);
		expect(places).toEqual([...places].sort((a, b) => a - b));
		expect(Math.min(...places)).toBeGreaterThan(0);
		expect(Math.max(...places)).toBeLessThan(100);
	});
});
