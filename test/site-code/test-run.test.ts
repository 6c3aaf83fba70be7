import { describe, expect, test } from 'vitest';
import { countNames, testProjects, testRun } from '../../src/site/test-run.ts';
import { sourceFiles } from '../source-files.ts';

const tests = sourceFiles('test/**/*.ts');
const config = tests.find(({ path }) => path === 'test/vitest.config.ts')?.text ?? '';

describe('what the page about the tests shows', () => {
	test.each(countNames)('%s is counted by some test', (name) => {
		expect(tests.filter(({ text }) => text.includes(`count('${name}'`)).map(({ path }) => path)).not.toEqual([]);
	});

	test('the kinds of tests are those that there are', () => {
		const names = [...config.matchAll(/name: '(\w+)'/g)].map(([, name]) => name);
		expect(names).toEqual(testProjects);
	});

	test('the kept run has a date and only what the page knows', () => {
		expect(testRun.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		expect(Object.keys(testRun.counts).filter((name) => !(countNames as readonly string[]).includes(name))).toEqual([]);
		for (const tests of Object.values(testRun.projects)) expect(tests.passed).toBe(tests.total);
	});
});
