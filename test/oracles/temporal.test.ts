import { test } from 'vitest';
import { compareRandomCases } from './run-cases.ts';
import { askTemporal } from './temporal.ts';

test('200,000 random cases against Temporal', { timeout: 1_200_000 }, () => {
	compareRandomCases({
		oracle: 'temporal',
		ask: askTemporal,
		cases: 200_000,
		kind: { longest: 6, finest: 1 },
		traceEvery: 10,
	});
});
