import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { Case } from '../oracles/case.ts';
import { differences, type Question, questions } from '../oracles/compare.ts';
import { failures } from '../oracles/failures.ts';
import { everyMinute, sharedClock, walkMinutes } from '../oracles/minute-walker.ts';
import type { Oracle, Situation } from '../oracles/oracle.ts';
import { changesOf, randomCase, zones } from '../oracles/random-case.ts';
import { askTemporal } from '../oracles/temporal.ts';

/** A case is made from the seed and its number, so a failure can be had again from the two. */
const seed = 20_260_105;
const minute = 60_000;

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
	oracle: string;
	ask: (situation: Situation) => Oracle;
	cases: number;
	/** See `randomCase`. */
	kind: { longest: number; finest: 1 | 60_000 };
	/** Every so many cases the trace is looked at as well. */
	traceEvery: number;
}

const runs: Run[] = [
	{ oracle: 'Temporal', ask: askTemporal, cases: 190_000, kind: { longest: 6, finest: 1 }, traceEvery: 10 },
	{
		oracle: 'the minute walker',
		ask: walkMinutes,
		cases: 12_000,
		kind: { longest: 1, finest: minute },
		traceEvery: 60,
	},
];

const compared: Record<string, Record<string, number>> = {};

describe('random cases', () => {
	test.each(runs)('$cases against $oracle', { timeout: 600_000 }, ({ oracle, ask, cases, kind, traceEvery }) => {
		const asked: Record<string, number> = {};
		const found: string[] = [];
		for (let number = 0; number < cases && found.length < 5; number++) {
			const question = turns[number % turns.length] as Question;
			const each = randomCase(seed + number, kind);
			const faults = differences(each, ask, { questions: [question], traces: number % traceEvery === 0 });
			if (faults.length > 0)
				found.push(`seed ${seed}, case ${number}: ${JSON.stringify(each)}\n  ${faults.join('\n  ')}`);
			asked[question] = (asked[question] ?? 0) + 1;
		}
		compared[oracle] = asked;
		expect(found.join('\n')).toBe('');
	});

	afterAll(() => {
		const counts = Object.values(compared).map((asked) => Object.values(asked).reduce((sum, count) => sum + count, 0));
		const total = counts.reduce((sum, count) => sum + count, 0);
		mkdirSync('test-results', { recursive: true });
		writeFileSync('test-results/oracles.json', `${JSON.stringify({ seed, cases: total, compared }, null, '\t')}\n`);
		const parts = Object.keys(compared).map((oracle, index) => `${counts[index]} with ${oracle}`);
		console.log(`oracles: ${total} random cases compared (${parts.join(', ')}), seed ${seed}`);
	});
});

describe('cases that once differed', () => {
	test.each(failures)('$why', (each) => {
		const asked = { questions, traces: true };
		expect(differences(each, askTemporal, asked)).toEqual([]);
		const whole = (instant: string) => Date.parse(instant) % minute === 0;
		if (whole(each.at) && whole(each.to)) expect(differences(each, walkMinutes, asked)).toEqual([]);
	});
});

describe('the comparison can fail', () => {
	const each: Case = {
		zone: 'Europe/Brussels',
		week: ['1 09:00-17:00', '2 09:00-17:00'],
		rule: 'excluded',
		holidays: null,
		at: '2026-01-05T10:00:00.000Z',
		minutes: 60,
		days: 1,
		to: '2026-01-05T11:00:00.000Z',
	};

	test.each(questions)('on %s', (question) => {
		const late = (situation: Situation): Oracle => {
			const right = askTemporal(situation);
			const later = (instant: number | undefined) => (instant ?? 0) + minute;
			return {
				look: (at) => ({ ...right.look(at), nextChange: later(right.look(at).nextChange) }),
				elapsed: (filed, minutes) => later(right.elapsed(filed, minutes)),
				business: (filed, minutes) => later(right.business(filed, minutes)),
				everyDay: (filed, days) => later(right.everyDay(filed, days)),
				businessDays: (filed, days) => later(right.businessDays(filed, days)),
				between: (from, to) => right.between(from, to) + 1,
			};
		};
		expect(differences(each, late, { questions: [question], traces: false })).toHaveLength(1);
	});
});

/** The walk uses a clock that asks `Intl` once an hour where it can; here it is held against every minute. */
test.each(zones)('the walker’s quick clock in %s', (zone) => {
	const [quick, slow] = [sharedClock(zone), everyMinute(zone)];
	const changes = changesOf(zone).map((change) => change.epochMilliseconds / minute);
	for (const middle of [Date.UTC(2026, 0, 5) / minute, ...changes.slice(-3)]) {
		const minutes = Array.from({ length: 600 }, (_, index) => middle - 300 + index);
		expect(minutes.map(quick)).toEqual(minutes.map(slow));
	}
});
