import { expect, test } from 'vitest';
import { PolicyError } from '../../src/engine/errors.ts';
import { minutesOf } from '../../src/engine/minutes-of.ts';

test.each([
	{ value: 30, unit: 'minute', minutes: 30, why: 'minutes stay minutes' },
	{ value: 8, unit: 'hour', minutes: 480, why: 'an hour has sixty' },
	{ value: 0, unit: 'hour', minutes: 0, why: 'none' },
] as const)('$value $unit: $minutes ($why)', ({ value, unit, minutes }) => {
	expect(minutesOf({ value, unit })).toBe(minutes);
});

test.each(['business-day', 'month'] as const)('a %s has no fixed number of minutes', (unit) => {
	expect(() => minutesOf({ value: 1, unit })).toThrow(PolicyError);
});
