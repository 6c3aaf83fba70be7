import { expect, test } from 'vitest';
import { weekOnOwnClock } from '../../src/engine/week-on-clock.ts';
import { clockText, laneOf, spotOf, weekdayNames, weekHeight, weekText } from '../../src/islands/week-lanes.ts';
import { calendars } from '../../src/policy/calendars.ts';

const weekly = Object.entries(calendars).flatMap(([id, calendar]) =>
	calendar.kind === 'weekly' ? [{ id, calendar }] : [],
);

test('a day is the whole width, and the days of a week lie below each other', () => {
	const lanes = [1, 2, 3, 4, 5, 6, 7].map((weekday) => laneOf({ weekday, fromMinute: 0, toMinute: 1440 }));
	expect(lanes.every(({ x, width }) => x === '0%' && width === '100%')).toBe(true);
	for (const [index, { y }] of lanes.slice(1).entries()) {
		const above = lanes[index] as (typeof lanes)[number];
		expect(y).toBeGreaterThan(above.y + above.height - 1);
	}
	expect((lanes[6]?.y ?? 0) + (lanes[6]?.height ?? 0)).toBe(weekHeight);
});

test('hours stand where they fall in the day', () => {
	expect(laneOf({ weekday: 3, fromMinute: 360, toMinute: 1080 })).toMatchObject({ x: '25%', width: '50%', y: 12 });
});

test('a moment stands in the lane of its day', () => {
	for (const weekday of [1, 4, 7]) {
		const { y, height } = laneOf({ weekday, fromMinute: 0, toMinute: 1440 });
		expect(spotOf({ weekday, minute: 720 })).toEqual({ x: '50%', y: y + height / 2 });
	}
});

test.each(weekly)('$id: as many bars as it has stretches, each as long', ({ calendar }) => {
	const lanes = weekOnOwnClock(calendar).map(laneOf);
	const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
	expect(lanes).toHaveLength(calendar.intervals.length);
	for (const [index, { opens, closes }] of calendar.intervals.entries()) {
		expect(Number.parseFloat(lanes[index]?.width ?? '')).toBeCloseTo((minutes(closes) - minutes(opens)) / 14.4, 8);
	}
});

test.each([
	{ lang: 'en', text: 'Mon–Fri 09:00–17:30; Sat–Sun closed' },
	{ lang: 'nl', text: 'ma–vr 09:00–17:30; za–zo closed' },
] as const)('days with the same hours are told together, in $lang', ({ lang, text }) => {
	const [japan] = weekly.filter(({ id }) => id === 'dynamics-japan');
	expect(weekText(weekdayNames(lang, 'short'), weekOnOwnClock(japan?.calendar as never), 'closed')).toBe(text);
});

test('two stretches of a day are both told', () => {
	const day = (weekday: number) => [
		{ weekday, fromMinute: 0, toMinute: 120 },
		{ weekday, fromMinute: 1080, toMinute: 1440 },
	];
	expect(weekText(weekdayNames('en', 'short'), [...day(1), ...day(2).slice(0, 1)], 'closed')).toBe(
		'Mon 00:00–02:00, 18:00–24:00; Tue 00:00–02:00; Wed–Sun closed',
	);
});

test('the end of a day is 24:00', () => {
	expect([0, 65, 1440].map(clockText)).toEqual(['00:00', '01:05', '24:00']);
});
