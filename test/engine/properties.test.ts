import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { Settings } from 'luxon';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { bothOpen, businessMinutesBetween, type Duration, deadline } from '../../src/engine/deadline.ts';
import { supportHours } from '../../src/engine/support-hours.ts';
import { type Case, situationOf } from '../oracles/case.ts';
import { digest } from '../oracles/digest.ts';
import { walkMinutes } from '../oracles/minute-walker.ts';
import { randomCase } from '../oracles/random-case.ts';

const minute = 60_000;
const fixed = { seed: 20260105, numRuns: 3000 };

/** A case by its number: fast-check keeps the run and names the case that fails; there is nothing to shrink. */
const cases = fc.nat().map((number) => randomCase(number, { longest: 3, finest: minute }));
const length = fc.integer({ min: 0, max: 4000 });

function read(each: Case) {
	const { hours, zone, holidays } = situationOf(each);
	const due = (filed: number, minutes: number) =>
		deadline(filed, { kind: 'business', minutes, calendar: hours }, zone, holidays).due;
	const between = (from: number, to: number) => businessMinutesBetween(from, to, hours, zone, holidays);
	const state = (at: number) => supportHours({ kind: 'weekly', ...hours, facts: [] }, at, zone, holidays).state;
	return { hours, zone, holidays, at: Date.parse(each.at), to: Date.parse(each.to), due, between, state };
}

const holds = (property: fc.IRawProperty<unknown>) => fc.assert(property, fixed);

describe('business minutes', () => {
	test('what was added is the difference again', () => {
		holds(
			fc.property(cases, (each) => {
				const { at, due, between } = read(each);
				expect(between(at, due(at, each.minutes))).toBe(each.minutes);
			}),
		);
	});

	test('the difference, added, leads to the same moment of open time', () => {
		holds(
			fc.property(cases, (each) => {
				const { at, to, due, between, state } = read(each);
				const minutes = between(at, to);
				if (minutes === 0) return;
				const found = due(at, minutes);
				expect(found).toBeLessThanOrEqual(to);
				expect(between(found, to)).toBe(0);
				if (state(to - 1) === 'open') expect(found).toBe(to);
			}),
		);
	});

	test('a later filing is never due earlier, a longer time always later', () => {
		holds(
			fc.property(cases, length, length, (each, later, more) => {
				const { at, due } = read(each);
				const first = due(at, each.minutes);
				expect(due(at + later * minute, each.minutes)).toBeGreaterThanOrEqual(first);
				if (more > 0) expect(due(at, each.minutes + more)).toBeGreaterThan(first);
			}),
		);
	});

	test('one part after the other is the whole', () => {
		holds(
			fc.property(cases, length, (each, rest) => {
				const { at, due } = read(each);
				// After a part that ends at a close, nothing more is due at the next opening: 0 is no part.
				expect(due(due(at, each.minutes), rest + 1)).toBe(due(at, each.minutes + rest + 1));
				expect(due(due(at, 0), each.minutes)).toBe(due(at, each.minutes));
			}),
		);
	});

	test('a deadline lies in open time or at a close; of no time at all, where counting starts', () => {
		holds(
			fc.property(cases, (each) => {
				const { at, due, between, state } = read(each);
				if (each.minutes > 0) {
					expect(state(due(at, each.minutes) - 1)).toBe('open');
				} else {
					expect(state(due(at, 0))).toBe('open');
					expect(between(at, due(at, 0))).toBe(0);
					if (state(at) === 'open') expect(due(at, 0)).toBe(at);
				}
			}),
		);
	});

	test('years ahead: the difference, added, leads there again, by all that lies between and nothing else', () => {
		fc.assert(
			fc.property(cases, fc.integer({ min: 60, max: 1200 }), (each, days) => {
				const { hours, zone, holidays, at, between, due } = read(each);
				const to = at + days * 1440 * minute;
				const minutes = between(at, to);
				fc.pre(minutes > 0);
				const { due: found, trace } = deadline(at, { kind: 'business', minutes, calendar: hours }, zone, holidays);
				expect(found).toBeLessThanOrEqual(to);
				expect(between(found, to)).toBe(0);
				expect(due(due(at, minutes - 1), 1)).toBe(found);
				const clock = { hours, zone, holidays };
				const open = trace.filter(({ counted }) => counted).map((span) => ({ from: span.from, to: span.to }));
				expect(open).toEqual(bothOpen(at, found, clock, clock));
				expect(trace.slice(1).filter((span, index) => span.from !== trace[index]?.to)).toEqual([]);
			}),
			{ ...fixed, numRuns: 400 },
		);
	});

	test('of two adjoining times the difference is the sum', () => {
		holds(
			fc.property(cases, length, (each, more) => {
				const { at, to, between } = read(each);
				fc.pre(to >= at);
				expect(between(at, to + more * minute)).toBe(between(at, to) + between(to, to + more * minute));
			}),
		);
	});
});

describe('days and elapsed time', () => {
	test.each(['elapsed', 'business-days'] as const)('%s: monotone in filing and in length', (kind) => {
		holds(
			fc.property(cases, length, fc.integer({ min: 0, max: 4 }), (each, later, more) => {
				// Wednesday has hours, so that there is a working day.
				const week = [...each.week.filter((interval) => !interval.startsWith('3 ')), '3 09:00-17:00'];
				const { at, zone, holidays, hours } = read({ ...each, week });
				const due = (filed: number, days: number) => {
					const duration: Duration = kind === 'elapsed' ? { kind, minutes: days } : { kind, days, calendar: hours };
					return deadline(filed, duration, zone, holidays).due;
				};
				expect(due(at + later * minute, each.days)).toBeGreaterThanOrEqual(due(at, each.days));
				if (more > 0) expect(due(at, each.days + more)).toBeGreaterThan(due(at, each.days));
			}),
		);
	});

	test('every day: one day after the other is the whole, away from clock changes', () => {
		holds(
			fc.property(cases, fc.integer({ min: 1, max: 5 }), (each, more) => {
				const { at } = read(each);
				const due = (filed: number, days: number) =>
					deadline(filed, { kind: 'every-day', days, calendar: read(each).hours }, 'Asia/Shanghai').due;
				expect(due(at, each.days + more) - due(at, each.days)).toBe(more * 1440 * minute);
			}),
		);
	});
});

test('both open: exactly the minutes in which each of the two is', () => {
	const pair = fc.tuple(cases, cases, fc.integer({ min: -600, max: 600 }));
	fc.assert(
		fc.property(pair, ([one, other, shift]) => {
			const [first, second] = [situationOf(one), situationOf(other)];
			const from = Date.parse(one.at) + shift * minute;
			const to = from + 3 * 1440 * minute;
			const [ours, theirs] = [walkMinutes(first), walkMinutes(second)];
			const found = bothOpen(from, to, first, second);
			let end = Number.NEGATIVE_INFINITY;
			for (const span of found) {
				expect(span.from).toBeGreaterThanOrEqual(Math.max(from, end));
				expect(span.to).toBeGreaterThan(span.from);
				end = span.to;
			}
			const open = new Set(found.flatMap((span) => range(span.from, span.to)));
			const both = range(from, to).filter(
				(at) => ours.between(at, at + minute) + theirs.between(at, at + minute) === 2,
			);
			expect([...open]).toEqual(both);
		}),
		{ ...fixed, numRuns: 150 },
	);
});

function range(from: number, to: number): number[] {
	return Array.from({ length: (to - from) / minute }, (_, index) => from + index * minute);
}

describe('the machine does not matter', () => {
	const [seed, count] = [7, 1500];
	const realNow = Settings.now;
	afterEach(() => {
		Settings.now = realNow;
		Settings.resetCaches();
		vi.resetModules();
	});

	/** Luxon, left alone, settles an hour that comes twice by the season in which it runs. */
	test.each(['2026-01-15T12:00Z', '2026-07-15T12:00Z'])('when it is %s', async (today) => {
		Settings.resetCaches();
		Settings.now = () => Date.parse(today);
		// The engine keeps what it read of a zone: it must be a fresh one.
		vi.resetModules();
		const fresh = await import('../oracles/digest.ts');
		expect(fresh.digest).not.toBe(digest);
		expect(fresh.digest(seed, count)).toBe(digest(seed, count));
	});

	test.each(['UTC', 'America/New_York', 'Asia/Tokyo'])('in a process under TZ=%s', (zone) => {
		const program = fileURLToPath(new URL('../oracles/digest.ts', import.meta.url));
		const options = { env: { ...process.env, TZ: zone }, encoding: 'utf8' } as const;
		const printed = execFileSync(process.execPath, [program, String(seed), String(count)], options);
		expect(printed.trim()).toBe(digest(seed, count));
	});
});
