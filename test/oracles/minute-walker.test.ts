import { test } from 'vitest';
import { walkMinutes } from './minute-walker.ts';
import { compareRandomCases } from './run-cases.ts';

test('10,000 random cases against the minute walker', { timeout: 1_200_000 }, () => {
	compareRandomCases({
		oracle: 'minute-walker',
		ask: walkMinutes,
		cases: 10_000,
		kind: { longest: 1, finest: 60_000 },
		traceEvery: 60,
	});
});
