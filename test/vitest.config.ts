import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
// No policy uses this zone (UTC+12:45), so a zone that was forgotten shows.
const env = { TZ: 'Pacific/Chatham' };
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

export default defineConfig({
	root,
	test: {
		// Asked for by `npm test` for the unit tests: every line and branch of what decides and counts.
		coverage: {
			provider: 'v8',
			include: ['src/{engine,policy}/**/*.ts'],
			reporter: ['text-summary', ['text', { skipFull: true }]],
			thresholds: { lines: 100, functions: 100, statements: 100, branches: 100 },
		},
		projects: [
			{
				root,
				oxc,
				test: {
					name: 'unit',
					// Colours are read from the style sheet itself, which would be empty otherwise.
					css: true,
					testTimeout: 120_000,
					maxWorkers: '100%',
					env,
					include: [
						'test/{policy,engine,i18n,islands,site-code,build,embedding,library,content,search}/**/*.test.{ts,tsx}',
					],
				},
			},
			// Apart from the unit tests, since counting coverage would double their time.
			{ root, test: { name: 'oracles', env, maxWorkers: '100%', include: ['test/oracles/*.test.ts'] } },
			{
				root,
				test: { name: 'site', env, include: ['test/site/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
			},
			{
				root,
				test: {
					name: 'browser',
					include: ['test/browser/**/*.test.ts'],
					globalSetup: ['test/browser/global-setup.ts'],
					testTimeout: 60_000,
					hookTimeout: 60_000,
					// A page that shares two cores with others is not there at once.
					expect: { poll: { timeout: 5000 } },
					maxWorkers: 2,
				},
			},
		],
	},
});
