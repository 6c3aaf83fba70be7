/**
 * Builds the site with every service several times over, in a temporary copy of the project, and prints what that takes:
 * `npm run scale -- --times=1,10 --no-compress --keep`. `docs/scale.md` says what the figures mean.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDate } from '../src/build/build-date.ts';
import { growProject } from './lib/grown-project.ts';
import { runMeasured } from './lib/run-measured.ts';
import { readTimes, stagesOf } from './lib/scale-report.ts';
import { weighPolicyPages } from './lib/weigh-policy-pages.ts';

const usage = 'npm run scale -- [--times=1,10] [--no-compress] [--keep] [--heap=MiB]';

function given() {
	try {
		const { values } = parseArgs({
			options: {
				times: { type: 'string', default: '1,10' },
				'no-compress': { type: 'boolean', default: false },
				keep: { type: 'boolean', default: false },
				heap: { type: 'string' },
			},
		});
		if (values.heap !== undefined && !/^\d{3,6}$/.test(values.heap))
			throw new Error(`--heap: expected MiB as 4096, got "${values.heap}"`);
		return { ...values, sizes: readTimes(values.times) };
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
		process.exit(1);
	}
}

const { sizes, heap, keep, 'no-compress': plain } = given();
const env = {
	...process.env,
	BASE: '/',
	OUT_DIR: 'dist',
	BUILD_DATE: buildDate(),
	ASTRO_TELEMETRY_DISABLED: '1',
	NO_COLOR: '1',
};
const kib = (bytes: number) => (bytes / 1024).toFixed(1);
const rows: string[][] = [];

let folder: string | undefined;
process.on('exit', () => {
	if (folder && keep) console.log(`kept: ${folder}`);
	else if (folder) rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

/** Builds one size, and adds what that took to the table. */
async function measure(times: number, folder: string): Promise<void> {
	growProject(folder, times, { compressed: !plain });
	const args = [...(heap ? [`--max-old-space-size=${heap}`] : []), 'node_modules/astro/bin/astro.mjs', 'build'];
	const { seconds, processor, peakKib, lines, status } = await runMeasured(args, folder, env);
	const built = lines.map(({ text }) => /(\d+) page\(s\) built/.exec(text)?.[1]).find(Boolean);
	if (status !== 0 || built === undefined) {
		for (const { text } of lines.slice(-30)) console.error(text);
		throw new Error(`scale › ${times}×: the build ended with ${status ?? 'a signal'} after ${seconds.toFixed(0)} s`);
	}
	const pages = Number(built);
	const { own, copies } = weighPolicyPages(join(folder, 'dist'), times > 1 ? times : undefined);
	rows.push([
		`${times}×`,
		String(pages),
		seconds.toFixed(0),
		processor ? processor.toFixed(0) : 'not measured',
		((seconds * 1000) / pages).toFixed(0),
		peakKib === undefined ? 'not measured' : (peakKib / 1024 ** 2).toFixed(1),
		`${kib(own.median)} / ${kib(own.heaviest)}`,
		copies ? `${kib(copies.median)} / ${kib(copies.heaviest)}` : '',
		stagesOf(lines)
			.map(({ name, seconds: took }) => `${name} ${took.toFixed(0)}`)
			.join(', '),
	]);
	console.log(`${times}×: ${pages} pages in ${seconds.toFixed(0)} s`);
}

for (const times of sizes) {
	folder = mkdtempSync(join(tmpdir(), 'scale-'));
	await measure(times, folder);
	if (keep) console.log(`kept: ${folder}`);
	else rmSync(folder, { recursive: true, force: true });
	folder = undefined;
}

const head = [
	'size',
	'pages',
	's',
	'processor s',
	'ms a page',
	'GiB',
	'own policy pages, KiB',
	'the last copy',
	'stages, s',
];
console.log(`\nPrecompression: ${plain ? 'no' : 'yes'}; Node ${process.version}`);
for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);
