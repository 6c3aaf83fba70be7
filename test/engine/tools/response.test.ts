import { describe, expect, test } from 'vitest';
import { computeResponse } from '../../../src/engine/tools/response.ts';
import { calendars } from '../../../src/policy/calendars.ts';
import type { HolidayCountry } from '../../../src/policy/holidays/countries.ts';
import { answersOf, check, due, emea, holidaysOf, type Row, utc } from './response-rows.ts';

const monday = '2026-01-05T16:00+01:00';

describe('every promise, filed on a Monday at four, two hours before support closes', () => {
	test.each<Omit<Row, 'filed'>>([
		{
			query: emea('subscription', 'a'),
			earliest: '2026-01-05T17:00+01:00',
			why: 'PP-SEV-A-SUB: 1 hour, round the clock',
		},
		{ query: emea('subscription', 'b'), earliest: '2026-01-06T10:00+01:00', why: 'PP-SEV-B-SUB: 4 business hours' },
		{ query: emea('subscription', 'c'), earliest: '2026-01-06T14:00+01:00', why: 'PP-SEV-C-SUB: 8 business hours' },
		{ query: emea('professional-direct', 'a'), earliest: '2026-01-05T17:00+01:00', why: 'PP-SEV-A-PRODIRECT: 1 hour' },
		{
			query: emea('professional-direct', 'b'),
			earliest: '2026-01-05T18:00+01:00',
			why: 'PP-SEV-B-PRODIRECT: 2 hours, and two of the day are left: either way at the close',
		},
		{
			query: emea('professional-direct', 'c'),
			earliest: '2026-01-05T20:00+01:00',
			latest: '2026-01-06T10:00+01:00',
			why: 'PP-SEV-C-PRODIRECT, AMB-22: 4 hours of which clock',
		},
		{ query: emea('premier', 'a'), earliest: '2026-01-05T17:00+01:00', why: 'PP-SEV-A-PREMIER: 1 hour' },
		{
			query: emea('premier', 'b'),
			earliest: '2026-01-05T18:00+01:00',
			why: 'PP-SEV-B-PREMIER: 2 hours, round the clock',
		},
		{
			query: emea('premier', 'c'),
			earliest: '2026-01-05T20:00+01:00',
			latest: '2026-01-06T10:00+01:00',
			why: 'PP-SEV-C-PREMIER, AMB-22: 4 hours of which clock',
		},
		{
			query: emea('unified-core', 'critical'),
			earliest: '2026-01-05T17:00+01:00',
			why: 'PP-SEV-CRIT-UNIFIED-CA: 1 hour',
		},
		{
			query: emea('unified-core', 'standard'),
			earliest: '2026-01-06T00:00+01:00',
			why: 'PP-SEV-STD-UNIFIED-C: 8 hours, over midnight',
		},
		{
			query: emea('unified-advanced', 'critical'),
			earliest: '2026-01-05T17:00+01:00',
			why: 'PP-SEV-CRIT-UNIFIED-CA: 1 hour',
		},
		{
			query: emea('unified-advanced', 'standard'),
			earliest: '2026-01-05T20:00+01:00',
			why: 'PP-SEV-STD-UNIFIED-AP, AMB-02: 4 hours',
		},
		{
			query: emea('unified-performance', 'critical'),
			earliest: '2026-01-05T16:30+01:00',
			why: 'PP-SEV-CRIT-UNIFIED-P: 30 minutes',
		},
		{
			query: emea('unified-performance', 'standard'),
			earliest: '2026-01-05T20:00+01:00',
			why: 'PP-SEV-STD-UNIFIED-AP: 4 hours',
		},
	])('$query: $why', (row) => check({ ...row, filed: monday }));

	const pacific = '2026-01-05T15:00-08:00';
	test.each<Omit<Row, 'filed'>>([
		{ query: 'severity=a', earliest: '2026-01-05T16:00-08:00', why: 'MMD-SEV-A-INITIAL: 1 hour, round the clock' },
		{ query: 'severity=b&coverage=24x7', earliest: '2026-01-05T19:00-08:00', why: 'MMD-SEV-B-CHOICE-24X7: 4 hours' },
		{
			query: 'severity=b&coverage=business-hours',
			earliest: '2026-01-05T19:00-08:00',
			latest: '2026-01-06T11:00-08:00',
			why: 'MMD-SEV-B-CHOICE-BH, AMB-10: 4 hours of which clock',
		},
		{
			query: 'severity=c',
			earliest: '2026-01-05T23:00-08:00',
			latest: '2026-01-06T15:00-08:00',
			why: 'MMD-SEV-C-INITIAL, AMB-10: 8 hours of which clock',
		},
	])('Managed Desktop, $query: $why', (row) => {
		check({ ...row, query: `service=managed-desktop&${row.query}`, filed: pacific });
	});
});

describe('21Vianet: working days that the text does not define (AMB-53)', () => {
	test.each<Omit<Row, 'query'> & { severity: string }>([
		{
			severity: 'a',
			filed: '2026-01-05T23:30+08:00',
			earliest: '2026-01-06T00:30+08:00',
			why: 'O21V-SEV-A-INITIAL: 1 hour, day and night',
		},
		{
			severity: 'b',
			filed: '2026-01-05T12:00+08:00',
			earliest: '2026-01-06T12:00+08:00',
			latest: '2026-01-07T00:00+08:00',
			why: 'Monday noon: Tuesday noon, or Tuesday at 24:00',
		},
		{
			severity: 'b',
			filed: '2026-01-05T03:00+08:00',
			earliest: '2026-01-06T09:00+08:00',
			latest: '2026-01-07T00:00+08:00',
			why: 'before opening: from 09:00',
		},
		{
			severity: 'b',
			filed: '2026-01-09T12:00+08:00',
			earliest: '2026-01-10T12:00+08:00',
			latest: '2026-01-13T00:00+08:00',
			why: 'Friday: Saturday is a day of work in one reading',
		},
		{
			severity: 'c',
			filed: '2026-01-05T12:00+08:00',
			earliest: '2026-01-08T12:00+08:00',
			latest: '2026-01-09T00:00+08:00',
			why: 'O21V-SEV-C-INITIAL: 3 days',
		},
		{
			severity: 'c',
			filed: '2026-01-09T12:00+08:00',
			earliest: '2026-01-12T12:00+08:00',
			latest: '2026-01-15T00:00+08:00',
			why: '3 days over a weekend',
		},
		{
			severity: 'b',
			filed: '2026-04-30T12:00+08:00',
			country: 'CN',
			earliest: '2026-05-01T12:00+08:00',
			latest: '2026-05-07T00:00+08:00',
			why: 'Labour Day, 1 to 5 May 2026: the latest reading skips it',
		},
	])('severity $severity, filed $filed: $why', ({ severity, ...row }) => {
		check({ ...row, query: `service=microsoft-365-21vianet&severity=${severity}` });
	});
});

test.each([
	{ severity: 'a', earliest: '2026-01-05T12:00Z', why: 'PC-SEV-A-INITIAL: two hours' },
	{ severity: 'b', earliest: '2026-01-05T14:00Z', why: 'PC-SEV-B-INITIAL: four hours' },
	{ severity: 'c', earliest: '2026-01-05T18:00Z', why: 'PC-SEV-C-INITIAL: eight hours' },
])(
	'Partner Center, severity $severity: no latest moment, since the text gives no hours ($why)',
	({ severity, earliest }) => {
		const verdict = computeResponse(
			answersOf(`service=partner-center&severity=${severity}`, '2026-01-05T10:00Z'),
			'UTC',
		);
		expect(verdict.outcome).toBe('computed');
		expect(due(verdict.earliest?.due)).toBe(utc(earliest));
		expect(verdict.latest).toBeUndefined();
		expect(verdict.rows.flatMap(({ facts }) => facts)).toContain(`PC-SEV-${severity.toUpperCase()}-INITIAL`);
	},
);

describe('hours of a region that may be anywhere', () => {
	const subscription = (more: string) => `service=dynamics-365&plan=subscription&severity=${more}`;

	test('who does not know the region gets the holidays of every region’s own country', () => {
		const query = subscription('c&region=unknown');
		const { latest, ways } = computeResponse(answersOf(query, '2026-05-01T17:00+09:00'), 'Asia/Tokyo', (country) =>
			holidaysOf(country as HolidayCountry),
		);
		expect(due(latest?.due)).toBe(utc('2026-05-07T07:30Z'));
		expect(due(ways?.find(({ value }) => value === 'japan')?.result.latest?.due)).toBe(utc('2026-05-07T07:30Z'));
	});

	test('PP-HOURS-OTHER: local time is that of the country, where one is chosen', () => {
		const answers = answersOf(subscription('b&region=other&country=IN'), '2027-03-16T09:00Z');
		const india = computeResponse(answers, 'Europe/Amsterdam', undefined, { zones: ['Asia/Kolkata'] });
		expect(due(india.latest?.due)).toBe(utc('2027-03-17T05:00Z'));
		expect(due(computeResponse(answers, 'Europe/Amsterdam').latest?.due)).toBe(utc('2027-03-16T13:00Z'));
	});

	test('of several clocks none is guessed', () => {
		const answers = answersOf(subscription('b&region=other&country=BR'), '2027-03-16T09:00Z');
		const brazil = { zones: ['America/Sao_Paulo', 'America/Manaus'] };
		const verdict = computeResponse(answers, 'Europe/Amsterdam', undefined, brazil);
		expect([verdict.outcome, verdict.deciding]).toEqual(['incomplete', ['zone']]);
		expect(computeResponse({ ...answers, zone: 'America/Manaus' }, 'UTC', undefined, brazil).outcome).toBe('computed');
	});
});

test('O21V-SEV-B-INITIAL: the holidays of China count, whatever country an address holds', () => {
	const answers = answersOf('service=microsoft-365-21vianet&severity=c&country=NL', '2026-09-30T10:00+08:00');
	const { asked, latest } = computeResponse(answers, 'Europe/Amsterdam', (country) =>
		holidaysOf(country as HolidayCountry),
	);
	expect(asked).not.toContain('country');
	expect(due(latest?.due)).toBe(utc('2026-10-12T16:00Z'));
});

describe('what a result rests on', () => {
	const rowsOf = (query: string) => computeResponse(answersOf(query, monday), 'Europe/Brussels').rows;

	test('hours that count are cited with their doubts', () => {
		const rows = rowsOf('service=managed-desktop&severity=c');
		expect(rows.flatMap(({ facts }) => facts)).toEqual(
			expect.arrayContaining(['MMD-SEV-C-INITIAL', 'MMD-IRT-DEF', ...calendars['managed-desktop'].facts]),
		);
		expect(rows.flatMap(({ notes = [] }) => notes)).toEqual([
			'clock-not-stated',
			...(calendars['managed-desktop'].notes ?? []),
		]);
	});

	test('AMB-10: who chose 24/7 is told of no doubt about business hours', () => {
		const rows = rowsOf('service=managed-desktop&severity=b&coverage=24x7');
		expect(rows.flatMap(({ notes = [] }) => notes)).toEqual([]);
		expect(rows.flatMap(({ facts }) => facts)).not.toContain('MMD-HOURS-CLOCK');
	});

	test.each(['partner-center', 'microsoft-365-21vianet'])(
		'AMB-50: at %s the start of the time is our reading',
		(service) => {
			expect(rowsOf(`service=${service}&severity=a`)[0]?.notes).toContain('start-not-stated');
		},
	);
});
