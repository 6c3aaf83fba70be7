import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';

const file = 'src/site/last-test-run.json';

/** @param {string} path @returns {any} */
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * What a run of the tests wrote down: tests by project, what they went through, and in which browsers.
 * @param {string} results folder with a report a project, and `counts`
 * @param {readonly string[]} projects
 */
export function gatherRun(results, projects) {
	const notes = globSync(`${results}/counts/*.json`).sort().map(read);
	/** @type {Record<string, number>} */
	const counts = {};
	for (const { name, count } of notes.filter((note) => note.name)) counts[name] = (counts[name] ?? 0) + count;
	return {
		projects: Object.fromEntries(
			projects
				.filter((project) => existsSync(`${results}/${project}.json`))
				.map((project) => {
					const { numPassedTests: passed, numTotalTests: total } = read(`${results}/${project}.json`);
					return [project, { passed, total }];
				}),
		),
		counts,
		browsers: notes.flatMap(({ browser }) => browser ?? []).sort(),
	};
}

/**
 * Writes the run into the sources, for the page about it, unless it counted the same as the one that is there. True: it
 * is another.
 * @param {ReturnType<typeof gatherRun>} run @param {string} date ISO
 */
export function keepRun(run, date) {
	const { date: _, ...before } = existsSync(file) ? read(file) : { date: '' };
	const sorted = { ...run, counts: Object.fromEntries(Object.entries(run.counts).sort()) };
	if (JSON.stringify(before) === JSON.stringify(sorted)) return false;
	writeFileSync(file, `${JSON.stringify({ date, ...sorted }, null, 2)}\n`);
	return true;
}
