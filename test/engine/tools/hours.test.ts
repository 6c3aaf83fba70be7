import { describe, expect, test } from 'vitest';
import type { Holidays } from '../../../src/engine/support-hours.ts';
import { checkHours, holidayCountry, hoursParameters } from '../../../src/engine/tools/hours.ts';
import { type CalendarId, calendarIds } from '../../../src/policy/model.ts';
import { everyAnswer, faultsOf } from './every-answer.ts';

const check = (calendar: CalendarId, at: string, readerZone?: string, holidays?: Holidays) =>
	checkHours({ calendar }, Date.parse(at), readerZone, holidays);

test.each<{ calendar: CalendarId; at: string; outcome: string; why: string }>([
	{ calendar: 'always', at: '2026-01-04T03:00Z', outcome: 'open', why: 'Sunday night' },
	{ calendar: 'managed-desktop', at: '2026-01-05T08:59-08:00', outcome: 'closed', why: 'a minute early' },
	{ calendar: 'managed-desktop', at: '2026-01-05T09:00-08:00', outcome: 'open', why: 'Pacific winter' },
	{ calendar: 'managed-desktop', at: '2026-07-06T09:00-07:00', outcome: 'open', why: 'AMB-08: with summer time' },
	{ calendar: 'managed-desktop', at: '2026-07-06T16:30-08:00', outcome: 'closed', why: 'not to the letter of PST' },
	{ calendar: 'managed-desktop', at: '2026-01-05T17:00-08:00', outcome: 'closed', why: 'the closing minute' },
	{ calendar: 'dynamics-asia-pacific', at: '2026-01-05T07:00+08:00', outcome: 'open', why: 'AMB-41: GMT+8' },
	{ calendar: 'dynamics-asia-pacific', at: '2026-01-05T20:59+08:00', outcome: 'open', why: 'to 21:00' },
	{ calendar: 'dynamics-asia-pacific', at: '2026-01-05T07:00-08:00', outcome: 'closed', why: 'not Etc/GMT+8' },
	{ calendar: 'dynamics-japan', at: '2026-01-05T17:29+09:00', outcome: 'open', why: 'to half past five' },
	{ calendar: 'dynamics-japan', at: '2026-01-05T17:30+09:00', outcome: 'closed', why: 'the closing minute' },
	{ calendar: 'dynamics-emea', at: '2026-07-06T08:00+02:00', outcome: 'open', why: 'AMB-40: with summer time' },
	{ calendar: 'dynamics-emea', at: '2026-07-06T18:30+02:00', outcome: 'closed', why: 'not to the letter of UTC+1' },
	{ calendar: 'dynamics-emea', at: '2026-01-05T17:59+01:00', outcome: 'open', why: 'AMB-39: to 18:00' },
	{ calendar: 'dynamics-north-america', at: '2026-01-05T06:00-08:00', outcome: 'open', why: 'from six' },
	{ calendar: 'dynamics-north-america', at: '2026-01-10T12:00-08:00', outcome: 'closed', why: 'Saturday' },
	{ calendar: '21vianet-technical', at: '2026-01-10T23:59+08:00', outcome: 'open', why: 'AMB-15: Saturday night' },
	{ calendar: '21vianet-technical', at: '2026-01-11T00:00+08:00', outcome: 'closed', why: 'AMB-15: midnight ends it' },
	{ calendar: '21vianet-billing', at: '2026-01-05T12:00+08:00', outcome: 'not-stated', why: 'AMB-14: no clock hours' },
	{ calendar: 'germany-billing', at: '2026-07-06T09:00+02:00', outcome: 'open', why: 'AMB-43: Berlin' },
	{ calendar: 'germany-billing', at: '2026-07-06T17:00+02:00', outcome: 'closed', why: 'the closing minute' },
])('$calendar at $at: $outcome ($why)', ({ calendar, at, outcome }) => {
	expect(check(calendar, at).outcome).toBe(outcome);
});

describe('local time', () => {
	const at = Date.parse('2026-06-05T17:30+10:00');
	const sydney = {
		zones: ['Australia/Sydney'],
		billing: [[[1, 2, 3, 4, 5], '09:00', '18:00']],
	} as const;

	test('AMB-04, AMB-13: where the call comes from is known, its row and its clock count', () => {
		const billing = { calendar: 'microsoft-365-billing' };
		const there = checkHours(billing, at, 'Australia/Sydney', undefined, sydney);
		expect(there).toMatchObject({ outcome: 'open', hours: { nextChange: Date.parse('2026-06-05T18:00+10:00') } });
		expect(checkHours(billing, at, 'Europe/Amsterdam', undefined, { zones: ['Australia/Sydney'] }).outcome).toBe(
			'closed',
		);
	});

	test('AMB-13: a country with several clocks: not stated, for other hours unless the reader has one of them', () => {
		const both = { ...sydney, zones: ['Australia/Sydney', 'Australia/Perth'] };
		const billing = checkHours({ calendar: 'microsoft-365-billing' }, at, 'Australia/Sydney', undefined, both);
		expect(billing.outcome).toBe('not-stated');
		expect(checkHours({ calendar: 'dynamics-other' }, at, 'Australia/Perth', undefined, both).outcome).toBe('open');
		const elsewhere = checkHours({ calendar: 'dynamics-other' }, at, 'Europe/Amsterdam', undefined, both);
		expect(elsewhere).toMatchObject({ outcome: 'not-stated', hours: { state: 'not-stated' } });
	});

	test.each(['dynamics-other', 'microsoft-365-billing'] as const)('%s follows the reader’s zone', (calendar) => {
		expect(check(calendar, '2026-01-05T09:00-03:00', 'America/Sao_Paulo').outcome).toBe('open');
		expect(check(calendar, '2026-01-05T17:00-03:00', 'America/Sao_Paulo').outcome).toBe('closed');
		expect(check(calendar, '2026-01-05T09:00-03:00', 'Asia/Tokyo').outcome).toBe('closed');
	});

	test('without a zone nothing is guessed', () => {
		expect(check('dynamics-other', '2026-01-05T12:00Z').outcome).toBe('not-stated');
	});
});

test.each<{ calendar: CalendarId; country?: string; counts: string | undefined; why: string }>([
	{ calendar: 'always', counts: undefined, why: 'round the clock knows no holiday' },
	{ calendar: 'always', country: 'NL', counts: undefined, why: 'whatever the reader chooses' },
	{ calendar: '21vianet-technical', counts: undefined, why: '365 days a year' },
	{ calendar: '21vianet-technical', country: 'CN', counts: undefined, why: 'whatever the reader chooses' },
	{ calendar: '21vianet-billing', counts: 'CN', why: 'its own country' },
	{ calendar: 'dynamics-japan', counts: 'JP', why: 'its own country' },
	{ calendar: 'dynamics-japan', country: 'NL', counts: 'NL', why: 'the reader’s choice goes first' },
	{ calendar: 'managed-desktop', counts: 'US', why: 'its own country' },
	{ calendar: 'dynamics-north-america', counts: 'US', why: 'its own country' },
	{ calendar: 'germany-billing', counts: 'DE', why: 'its own country' },
	{ calendar: 'dynamics-emea', counts: undefined, why: 'many countries: none is looked at' },
	{ calendar: 'dynamics-emea', country: 'NL', counts: 'NL', why: 'the reader’s choice' },
	{ calendar: 'dynamics-asia-pacific', counts: undefined, why: 'many countries' },
	{ calendar: 'dynamics-other', counts: undefined, why: 'any country' },
])('holidays of $calendar with $country: $counts ($why)', ({ calendar, country, counts }) => {
	expect(holidayCountry({ calendar, ...(country ? { country } : {}) })).toBe(counts);
});

test('without a calendar no country’s holidays count', () => {
	expect(holidayCountry({ country: 'NL' })).toBeUndefined();
});

test('a holiday makes an hour unconfirmed, where the calendar knows holidays', () => {
	const list: Holidays = { firstYear: 2025, lastYear: 2026, days: { '2026-01-05': 'holiday' } };
	expect(check('dynamics-emea', '2026-01-05T12:00+01:00', undefined, list).outcome).toBe('unconfirmed');
	expect(check('managed-desktop', '2026-01-05T12:00-08:00', undefined, list).outcome).toBe('unconfirmed');
	expect(check('21vianet-technical', '2026-01-05T12:00+08:00', undefined, list).outcome).toBe('open');
	expect(check('always', '2026-01-05T12:00Z', undefined, list).outcome).toBe('open');
});

test('the next change and the calendar’s facts come along', () => {
	const verdict = check('dynamics-emea', '2026-01-09T18:00+01:00');
	expect(verdict.hours?.nextChange).toBe(Date.parse('2026-01-12T08:00+01:00'));
	expect(verdict.rows.flatMap(({ facts }) => facts)).toContain('PP-HOURS-EMEA');
	expect(verdict.rows.flatMap(({ notes }) => notes)).toContain('cet-follows-summer-time');
});

const list: Holidays = { firstYear: 2025, lastYear: 2026, days: { '2026-01-05': 'holiday', '2026-01-06': 'holiday' } };
test.each([
	{ at: '2026-01-02T12:00+01:00', opening: undefined, why: 'it is open' },
	{ at: '2026-01-02T18:00+01:00', opening: '2026-01-07T08:00+01:00', why: 'past a weekend and two holidays' },
	{ at: '2026-01-05T12:00+01:00', opening: '2026-01-07T08:00+01:00', why: 'from within a holiday, past its closing' },
	{ at: '2026-01-07T07:00+01:00', opening: '2026-01-07T08:00+01:00', why: 'the same day' },
])('at $at the first opening without a doubt is $opening: $why', ({ at, opening }) => {
	expect(check('dynamics-emea', at, undefined, list).opening).toBe(opening && Date.parse(opening));
});

test('before the page has a clock nothing is said', () => {
	expect(checkHours({ calendar: 'always' }, undefined, 'Europe/Brussels').outcome).toBe('incomplete');
	expect(checkHours({}, Date.parse('2026-01-05T12:00Z'), 'Europe/Brussels')).toMatchObject({
		outcome: 'incomplete',
		deciding: ['calendar'],
	});
});

test('any answers: one outcome, with facts', () => {
	const expected = { outcomes: ['open', 'closed', 'unconfirmed', 'not-stated'], optional: ['at', 'zone', 'country'] };
	const all = everyAnswer(hoursParameters, { zone: ['Europe/Brussels', 'Asia/Tokyo'], country: ['NL', 'CN'] });
	expect(all.length).toBeGreaterThan(calendarIds.length);
	const faults = all.flatMap((answers) =>
		faultsOf(checkHours(answers, Date.parse('2026-01-05T12:00Z'), answers['zone']), answers, expected),
	);
	expect(faults).toEqual([]);
});
