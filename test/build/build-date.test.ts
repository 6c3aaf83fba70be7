import { expect, test } from 'vitest';
import { buildDate } from '../../src/build/build-date.ts';

const now = Date.UTC(2026, 10, 21, 23, 59);

test.each([
	{ env: {}, gives: '2026-11-21', why: 'nothing given: the clock, in UTC whatever the machine’s zone' },
	{ env: { BUILD_DATE: '2028-02-29' }, gives: '2028-02-29', why: 'given as a date' },
	{ env: { SOURCE_DATE_EPOCH: '86400' }, gives: '1970-01-02', why: 'given in seconds' },
	{ env: { BUILD_DATE: '2027-01-01', SOURCE_DATE_EPOCH: '0' }, gives: '2027-01-01', why: 'the date goes first' },
	{ env: { BUILD_DATE: '' }, gives: '2026-11-21', why: 'an empty variable is none' },
])('$env: $why', ({ env, gives }) => {
	expect(buildDate(env, now)).toBe(gives);
});

test.each([
	{ BUILD_DATE: 'today' },
	{ BUILD_DATE: '2026-13-01' },
	{ BUILD_DATE: '21-11-2026' },
	{ SOURCE_DATE_EPOCH: 'now' },
	{ SOURCE_DATE_EPOCH: '-1' },
])('%o is refused by name', (env) => {
	expect(() => buildDate(env, now)).toThrow(new RegExp(`${Object.keys(env)[0]}: expected`));
});
