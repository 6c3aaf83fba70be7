import lastRun from './last-test-run.json' with { type: 'json' };

/** What tests count while they work, in the order of the page; `count` in `test/count.ts` takes these names. */
export const countNames = [
	'facts',
	'combinations',
	'random-cases',
	'golden-queries',
	'pages',
	'pages-in-browser',
] as const;
export type CountName = (typeof countNames)[number];

/** The kinds of tests, as `test/vitest.config.ts` calls them. */
export const testProjects = ['unit', 'oracles', 'site', 'browser'] as const;

interface TestRun {
	/** ISO date of the run. */
	date: string;
	projects: Partial<Record<(typeof testProjects)[number], { passed: number; total: number }>>;
	counts: Partial<Record<CountName, number>>;
	/** Names and versions. */
	browsers: readonly string[];
}

/**
 * What the last full run of the tests counted. Written by `npm test` when all passed and a count is another than before;
 * nothing in it is typed.
 */
export const testRun: TestRun = lastRun;
