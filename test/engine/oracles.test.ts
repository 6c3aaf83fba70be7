import { describe, expect, test } from 'vitest';
import type { Case } from '../oracles/case.ts';
import { differences, questions } from '../oracles/compare.ts';
import { failures } from '../oracles/failures.ts';
import { everyMinute, sharedClock, walkMinutes } from '../oracles/minute-walker.ts';
import type { Oracle, Situation } from '../oracles/oracle.ts';
import { changesOf, zones } from '../oracles/random-case.ts';
import { askTemporal } from '../oracles/temporal.ts';

const minute = 60_000;

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
