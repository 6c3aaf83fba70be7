import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { decodeAnswers, encodeAnswers, type ParameterKind, unfitAnswers } from '../../src/engine/answers.ts';
import { carriedAnswers, encodeCase, partAnswers } from '../../src/engine/case.ts';
import { pruneAnswers } from '../../src/engine/tools/verdict.ts';
import { type Tool, tools } from '../engine/tools/every-tool.ts';
import { settle, useBrowser, withPage } from './browser.ts';
import { noticed, readAddress, type Said, said, type ToolId, toolPath } from './tool.ts';

useBrowser();

const now = '2026-11-20T10:00:00Z';
const good: Readonly<Record<Exclude<ParameterKind['kind'], 'choice'>, readonly string[]>> = {
	date: ['2026-01-15', '2026-11-21'],
	zone: ['Asia/Tokyo', 'UTC'],
	country: ['JP', 'NL'],
	instant: ['2026-11-23T09:00+09:00', '1900-01-01T00:00Z'],
	'day-hours': ['07:30-24:00', '12:00-12:01'],
};
const goodValues = (parameter: ParameterKind) =>
	parameter.kind === 'choice' ? parameter.values : good[parameter.kind];

const everyName = [...new Set(tools.flatMap(({ parameters }) => Object.keys(parameters)))];
const everyValue = [...new Set(tools.flatMap(({ parameters }) => Object.values(parameters).flatMap(goodValues)))];
const oddValues = [
	'',
	'__proto__',
	'constructor',
	'%',
	'%2F..%2F',
	'%E0%A4%A',
	'<b>',
	'\0',
	'null',
	'-1',
	'x'.repeat(3000),
];

/** Queries in which about half of what stands there is honest. */
function queries(tool: Tool): string[] {
	const parameters = Object.entries(tool.parameters);
	const honest = fc
		.constantFrom(...parameters)
		.chain(([name, parameter]) => fc.constantFrom(...goodValues(parameter)).map((value) => [name, value] as const));
	const names = fc.constantFrom(...everyName, ...parameters.map(([name]) => name), '__proto__', 'toString', '', 'v');
	const odd = fc.tuple(names, fc.oneof(fc.constantFrom(...oddValues), fc.constantFrom(...everyValue), fc.string()));
	// Most questions are asked of one service only.
	const lead = fc.constantFrom(
		...(tool.name === 'hours' ? [] : ([[['service', 'dynamics-365']], [['service', 'managed-desktop']]] as const)),
		[],
	);
	const rest = fc.array(fc.oneof(honest, honest, odd), { minLength: 1, maxLength: 10 });
	const pairs = fc.tuple(lead, rest).map(([first, others]) => [...first, ...others]);
	const written = fc.oneof(
		pairs.map((list) => new URLSearchParams(list.map(([name, value]) => [name, value])).toString()),
		pairs.map((list) => list.map(([name, value]) => `${name}=${value}`).join('&')),
	);
	return fc.sample(written, { seed: 20261120, numRuns: 20 }).map((query) => query.replaceAll('#', ''));
}

async function shown(page: Page, tool: ToolId): Promise<{ said: Said; text: string }> {
	await settle(page);
	return { said: await said(page, tool), text: await page.locator('section.result').innerText() };
}

test.each(tools)(
	'$name: any address shows what its good answers show when they are typed in, names the others, and nothing else happens',
	(each) =>
		withPage({}, async ({ page, open }) => {
			await page.clock.setFixedTime(now);
			const { name: tool, parameters, path } = each;
			const rows = queries(each).map((query) => {
				const { answers, problems } = decodeAnswers(parameters, query);
				const kept = pruneAnswers(answers, path);
				const named = [...problems, ...unfitAnswers(answers, kept, path(kept))];
				// What was said to other tools adds to a contact channel; elsewhere it only travels on.
				const { resting } = partAnswers(answers, path);
				const carried = tool === 'contact' ? { ...carriedAnswers(tool, parameters, query), ...resting } : {};
				const canonical = [encodeAnswers(parameters, kept), encodeCase(carried)].filter(Boolean).join('&');
				return { query, canonical, notice: named.map(({ parameter }) => parameter) };
			});
			expect(new Set(rows.map(({ canonical }) => canonical)).size).toBeGreaterThan(5);
			await open(toolPath(tool, 'en'));
			for (const { query, canonical, notice } of rows) {
				await readAddress(page, canonical);
				await expect.poll(() => noticed(page), { message: canonical }).toEqual([]);
				const honestly = await shown(page, tool);
				await readAddress(page, query);
				await expect.poll(() => noticed(page), { message: query }).toEqual(notice);
				await expect.poll(() => shown(page, tool), { message: query }).toEqual(honestly);
			}
			expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
		}),
	120_000,
);
