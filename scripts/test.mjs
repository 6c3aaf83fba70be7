/** One command that checks everything. Runs every step even after a failure, so that one run shows all there is. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers, isRequired } from './lib/browsers.mjs';
import { ensureInstalled, npm } from './lib/install.mjs';

ensureInstalled();
const browsers = ensureBrowsers();
const env = { ...process.env, ...browsers.env };

const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results);
const total = { passed: 0, failed: 0, notRun: 0 };

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
step('lint, format, dead code', ['run', 'lint']);
tests('unit', '--coverage');
tests('oracles');
if (step('types and build', ['run', 'build'])) {
	tests('site');
	tests('browser');
} else {
	console.error('── site and browser tests: not run, there is no build');
	total.failed += 2;
}

const without = browsers.missing.filter((name) => !isRequired(name));
if (without.length > 0)
	console.log(`\nNot tested in ${without.join(' and ')}, which is not here: ${total.notRun} tests not run`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
