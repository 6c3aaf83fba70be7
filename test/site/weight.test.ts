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

test('a tool on its own page is weighed with its scripts: at once, or when the reader reaches for it', () => {
	const tools = weights.filter(({ id }) => id.startsWith('tools/'));
	expect(tools.length).toBeGreaterThan(10);
	for (const { id, files, bytes, live } of tools) {
		const atOnce = files.some((each) => /_astro\/tools\./.test(each));
		expect(atOnce, id).toBe(id === 'tools/hours' || id === 'tools/response');
		if (atOnce) expect(live, id).toBe(bytes);
		else expect(live, id).toBeGreaterThan(bytes + 12_000);
	}
});

describe('a page over its budget is named', () => {
	const own = {
		kinds: { text: { kib: 2, requests: 3, script: 1, live: 4 }, tool: { kib: 9 } },
		pages: { 'tools/a': 'tool' },
	};
	const page = { id: 'a', kind: 'text', file: 'en/a/index.html', bytes: 2048, script: 1024, live: 4096, requests: 3 };
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
		{
			page: { ...page, live: 5120 },
			says: ['en/a/index.html (text): weight when live at most 4 KiB, is 5'],
			why: 'too heavy when it is reached for',
		},
		{ page: { ...page, id: 'tools/a', bytes: 9000, script: 9000, requests: 9 }, says: [], why: 'another kind' },
	])('$why', ({ page, says }) => {
		expect(overBudget(page, own)).toEqual(says);
	});
});
