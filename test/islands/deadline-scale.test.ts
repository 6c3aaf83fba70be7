import { describe, expect, test } from 'vitest';
import { computeResponse } from '../../src/engine/tools/response.ts';
import { timeLine, timeTicks } from '../../src/islands/deadline-scale.ts';

const at = (iso: string) => Date.parse(iso);
const utc = (instant: number) => new Date(instant).toISOString().slice(0, 16);

test.each([
	{
		why: 'the times that the clock skips are one moment, marked once',
		from: '2026-03-29T01:30+01:00',
		to: '2026-03-29T03:30+02:00',
		ticks: ['2026-03-29T00:45', '2026-03-29T01:00', '2026-03-29T01:15'],
		midnights: [],
	},
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

describe('the line of a deadline', () => {
	const answers = {
		service: 'dynamics-365',
		plan: 'professional-direct',
		severity: 'c',
		region: 'emea',
		filed: '2026-11-20T16:30+01:00',
	};
	const { earliest, latest } = computeResponse(answers, 'Europe/Amsterdam');
	const readings = [
		{ name: 'earliest', trace: earliest?.trace ?? [] },
		{ name: 'latest', trace: latest?.trace ?? [] },
	];
	const line = timeLine(readings);

	test('every stretch of both readings is drawn once, from where the one before it ends', () => {
		expect(line?.lanes.map(({ stretches }) => stretches.length)).toEqual(readings.map(({ trace }) => trace.length));
		for (const [lane, { dueAt, stretches }] of line?.lanes.entries() ?? []) {
			let end = 0;
			for (const [index, stretch] of stretches.entries()) {
				const span = readings[lane]?.trace[index];
				expect(stretch.at).toBeCloseTo(end, 8);
				expect([stretch.reason, stretch.counted]).toEqual([span?.reason, span?.counted]);
				end = stretch.at + stretch.width;
			}
			expect(dueAt).toBeCloseTo(end, 8);
		}
	});

	test('its ends are the filing and the later deadline', () => {
		expect(line?.from).toBe(at(answers.filed));
		expect(line?.to).toBe(latest?.due);
		expect(line?.lanes.map(({ due }) => due)).toEqual([earliest?.due, latest?.due]);
		expect(line?.lanes[1]?.dueAt).toBe(100);
		expect(line?.lanes[0]?.dueAt).toBeCloseTo((100 * 4) / 66, 8);
	});

	test('each reason is explained once', () => {
		expect(line?.reasons).toEqual([
			{ reason: 'round-the-clock', counted: true },
			{ reason: 'open', counted: true },
			{ reason: 'closed', counted: false },
			{ reason: 'weekend', counted: false },
		]);
	});

	test('where no time passes there is nothing to draw', () => {
		expect(timeLine([])).toBeUndefined();
		expect(timeLine([{ name: 'earliest', trace: [] }])).toBeUndefined();
	});
});
