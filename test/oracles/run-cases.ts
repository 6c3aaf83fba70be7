import { mkdirSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { differences, type Question } from './compare.ts';
import type { Oracle, Situation } from './oracle.ts';
import { randomCase } from './random-case.ts';
import { count } from '../count.ts';

/** A case is made from the seed and its number, so a failure can be had again from the two. */
const seed = 20_260_105;

/** In turn; each case asks one. Most weight lies where most can go wrong. */
const turns: readonly Question[] = [
	'business',
	'state',
	'business',
	'between',
	'business',
	'state',
	'every-day',
	'business-days',
	'state',
	'business',
	'business-days',
	'business',
	'state',
	'between',
	'elapsed',
];

interface Run {
	/** Name of the file in `test-results`. */
	oracle: 'temporal' | 'minute-walker';
	ask: (situation: Situation) => Oracle;
	cases: number;
	/** See `randomCase`. */
	kind: { longest: number; finest: 1 | 60_000 };
	/** Every so many cases the trace is looked at as well. */
	traceEvery: number;
}

/** Asks the engine and an oracle the same, and prints how often. Any difference fails, with the case. */
export function compareRandomCases({ oracle, ask, cases, kind, traceEvery }: Run): void {
	const asked: Partial<Record<Question, number>> = {};
	const found: string[] = [];
	for (let number = 0; number < cases && found.length < 5; number++) {
		const question = turns[number % turns.length] as Question;
		const each = randomCase(seed + number, kind);
		const faults = differences(each, ask, { questions: [question], traces: number % traceEvery === 0 });
		if (faults.length > 0)
			found.push(`seed ${seed}, case ${number}: ${JSON.stringify(each)}\n  ${faults.join('\n  ')}`);
		asked[question] = (asked[question] ?? 0) + 1;
	}
	const compared = Object.values(asked).reduce((sum, count) => sum + count, 0);
	mkdirSync('test-results', { recursive: true });
	writeFileSync(`test-results/oracle-${oracle}.json`, `${JSON.stringify({ seed, compared, asked }, null, '\t')}\n`);
	count('random-cases', oracle, compared);
	console.log(`oracle ${oracle}: ${compared} random cases compared, ${found.length} differ, seed ${seed}`);
	expect(found.join('\n')).toBe('');
	expect(compared).toBe(cases);
}
