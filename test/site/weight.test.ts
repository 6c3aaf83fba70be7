import { describe, expect, test } from 'vitest';
import budgets from '../../scripts/budgets.json' with { type: 'json' };
import { overBudget, weighAll } from '../../scripts/lib/weigh.mjs';
import { base, dist, sitePages } from './pages.ts';

const weights = weighAll({ dist, base });

test.each(weights.map((weight) => ({ file: weight.file, weight })))('$file is within its budget', ({ weight }) => {
	expect(overBudget({ ...weight, requests: weight.files.length }, budgets)).toEqual([]);
});

test('every page is weighed, with the script in it', () => {
	expect(
		weights
			.filter(({ id, file }) => id !== file)
			.map(({ id }) => id)
			.sort(),
	).toEqual(sitePages.map(({ id }) => id).sort());
	for (const { file, bytes, script } of weights.filter(({ id, file }) => id !== file)) {
		expect(script, file).toBeGreaterThan(500);
		expect(bytes, file).toBeGreaterThan(script);
	}
});

test('a tool on its own page is weighed with its script, and holds its words', () => {
	for (const { id, files } of weights.filter((weight) => weight.id.startsWith('tools/'))) {
		expect(
			files.filter((each) => each.startsWith('words/')),
			id,
		).toEqual([]);
		expect(
			files.some((each) => /_astro\/tools\./.test(each)),
			id,
		).toBe(true);
	}
});

describe('a page over its budget is named', () => {
	const own = { kinds: { text: { kib: 2, requests: 3, script: 1 }, tool: { kib: 9 } }, pages: { 'tools/a': 'tool' } };
	const page = { id: 'a', kind: 'text', file: 'en/a/index.html', bytes: 2048, script: 1024, requests: 3 };
	test.each([
		{ page, says: [], why: 'exactly at the limit' },
		{
			page: { ...page, bytes: 2560 },
			says: ['en/a/index.html (text): weight at most 2 KiB, is 2.5'],
			why: 'too heavy',
		},
		{ page: { ...page, requests: 4 }, says: ['en/a/index.html (text): requests at most 3 , is 4'], why: 'a file more' },
		{
			page: { ...page, script: 1536 },
			says: ['en/a/index.html (text): script at most 1 KiB, is 1.5'],
			why: 'more script',
		},
		{ page: { ...page, id: 'tools/a', bytes: 9000, script: 9000, requests: 9 }, says: [], why: 'another kind' },
	])('$why', ({ page, says }) => {
		expect(overBudget(page, own)).toEqual(says);
	});
});
