import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logShare, share } from '../../src/engine/scale.ts';

test.each([
	{ value: 30, at: 0, why: 'the first' },
	{ value: 60, at: 25, why: 'one doubling of four' },
	{ value: 120, at: 50, why: 'two' },
	{ value: 480, at: 100, why: 'the last' },
])('$value stands at $at %: $why', ({ value, at }) => {
	expect(logShare(value, 30, 480)).toBeCloseTo(at, 10);
});

test('an even scale goes by the same steps', () => {
	expect([0, 360, 720, 1440].map((minute) => share(minute, 0, 1440))).toEqual([0, 25, 50, 100]);
});

test('of two values the greater stands further on, and every one between the ends', () => {
	const value = fc.integer({ min: 1, max: 100_000 });
	fc.assert(
		fc.property(value, value, value, value, (...values) => {
			const [first, low, high, last] = values.sort((a, b) => a - b) as [number, number, number, number];
			fc.pre(first < last && low < high);
			for (const scale of [share, logShare]) {
				const [from, to] = [scale(low, first, last), scale(high, first, last)];
				expect(from).toBeLessThan(to);
				expect(from).toBeGreaterThanOrEqual(-1e-9);
				expect(to).toBeLessThanOrEqual(100 + 1e-9);
			}
		}),
	);
});
