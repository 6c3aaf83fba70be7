import { expect, test } from 'vitest';
import { amountsOfTime, isMeasure } from '../../src/search/amounts.ts';

test.each([
	['48 uur', [2880]],
	['two days', [2880]],
	['48h', [2880]],
	['3mnd', [129_600]],
	['een uur', [60]],
	['4 uur of 2 dagen', [240, 2880]],
	['sev 1', []],
	['17h30', []],
	['24x7', []],
	['hours', []],
	['drie tickets', []],
	['0 uur', []],
])('“%s” names the minutes %j', (query, minutes) => {
	expect(amountsOfTime(query.split(' ')).map((each) => each.minutes)).toEqual(minutes);
});

test('an amount knows its words, and whether it is a limit', () => {
	expect(amountsOfTime(['binnen', '4', 'uur'])).toEqual([{ at: [1, 2], minutes: 240, isLimit: true }]);
	expect(amountsOfTime(['24h', 'support'])).toEqual([{ at: [0], minutes: 1440, isLimit: false }]);
});

test('hours without a number are opening hours', () => {
	expect(['drie', 'month', 'uur', 'hours', 'uren', 'ernst'].filter(isMeasure)).toEqual(['drie', 'month', 'uur']);
});
