import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('..', import.meta.url));
// No policy uses this zone (UTC+12:45), so a zone that was forgotten shows.
const env = { TZ: 'Pacific/Chatham' };
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** The files that take longest come first: the last one to start would keep one worker busy and the other idle. */
const longest = [
	'base',
	'states',
	'tool-frame',
	'pages-nl',
	'pages-en',
	'everyone',
	'outcomes-firefox',
	'hostile',
	'offline',
];
class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const rank = ({ moduleId }: TestSpecification) => {
			const index = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
			return index < 0 ? longest.length : index;
		};
		return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
	}
}

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
		sequence: { sequencer: LongestFirst },
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
						'test/{policy,engine,i18n,islands,site-code,build,embedding,library,content,search,scripts}/**/*.test.{ts,tsx}',
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
