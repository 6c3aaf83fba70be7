/** One command that checks everything. Runs every step even after a failure, so that one run shows all there is. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers, isRequired } from './lib/browsers.mjs';
import { ensureInstalled, npm } from './lib/install.mjs';
import { ensureCaddy } from './lib/caddy.mjs';
import { ensureNginx } from './lib/nginx.mjs';

ensureInstalled();
// One date for the whole run, so that a second build can be the same as the first, also at midnight.
const date = process.env['SOURCE_DATE_EPOCH'] ? undefined : new Date().toISOString().slice(0, 10);
const browsers = ensureBrowsers();
const env = { ...(date ? { BUILD_DATE: date } : {}), ...process.env, ...browsers.env };

const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results);
const total = { passed: 0, failed: 0, notRun: 0 };
/** @type {string[]} */
const projects = [];

/** @param {string} name @param {string[]} args */
function step(name, args) {
	console.log(`\n── ${name}`);
	const passed = npm(args, env) === 0;
	total[passed ? 'passed' : 'failed'] += 1;
	if (!passed) console.error(`── ${name}: failed`);
	return passed;
}

/** One Vitest project; its tests are counted one by one. @param {string} project @param {string[]} more */
function tests(project, ...more) {
	projects.push(project);
	const report = `${results}/${project}.json`;
	console.log(`\n── ${project} tests`);
	const args = ['exec', '--', 'vitest', 'run', '--config', 'test/vitest.config.ts', '--project', project, ...more];
	const code = npm([...args, '--reporter=default', '--reporter=json', `--outputFile=${report}`], env);
	try {
		const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
			readFileSync(report, 'utf8'),
		);
		total.passed += numPassedTests;
		total.notRun += numPendingTests;
		// A file that does not load holds no failed test, but failed all the same.
		// So did a run whose coverage is too low.
		total.failed += numFailedTests || (code === 0 ? 0 : Math.max(1, numFailedTestSuites));
	} catch {
		total.failed += 1;
	}
}

step('lockfile is complete', ['run', 'lockfile']);
step('nothing is overdue', ['run', 'freshness']);
step('lint, format, dead code', ['run', 'lint']);
tests('unit', '--coverage');
tests('oracles');
if (step('types and build', ['run', 'build'])) {
	if (ensureNginx() && ensureCaddy()) tests('site');
	else {
		console.log('No nginx with its brotli module, or no Caddy, here: the test of their configurations is not run.');
		tests('site', '--exclude', 'test/site/servers.test.ts');
	}
	tests('browser');
	step('a second build gives the same bytes', ['run', 'reproducible']);
} else {
	console.error('── site and browser tests: not run, there is no build');
	total.failed += 2;
}

if (total.failed === 0) step('counts for the page about the tests', ['run', 'keep-counts', '--', ...projects]);
const without = browsers.missing.filter((name) => !isRequired(name));
if (without.length > 0)
	console.log(`\nNot tested in ${without.join(' and ')}, which is not here: ${total.notRun} tests not run`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
