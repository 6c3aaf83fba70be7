import { describe, expect, test } from 'vitest';
import { overdueHolidays, overdueSources } from '../../src/engine/freshness.ts';
import { sourceDocuments } from '../../src/policy/documents.ts';

const documents = (reviewBy: string) => ({ ...sourceDocuments, '003': { reviewBy } });

describe('a text', () => {
	const late = (today: string) => overdueSources(today, documents('2027-02-28')).map(({ document }) => document);
	test.each([
		{ today: '2027-02-27', gives: [], why: 'the day before' },
		{ today: '2027-02-28', gives: [], why: 'on the day itself' },
		{ today: '2027-03-01', gives: ['003'], why: 'the day after' },
	])('$today: $why', ({ today, gives }) => {
		expect(late(today)).toEqual(gives);
	});

	test('every text has a date after the date that it carries', () => {
		for (const { date, reviewBy } of Object.values(sourceDocuments)) {
			expect(reviewBy).toMatch(/^\d{4}-\d{2}-\d{2}$/);
			expect(reviewBy > (date ?? '')).toBe(true);
		}
		expect(overdueSources('9999-12-31').map(({ document }) => document)).toEqual(Object.keys(sourceDocuments).sort());
	});
});

test.each([
	{ country: 'NL', lastYear: 2027, today: '2026-12-31', late: false, why: 'exactly twelve months ahead' },
	{ country: 'NL', lastYear: 2027, today: '2027-01-01', late: true, why: 'a day less' },
	{ country: 'NL', lastYear: 2027, today: '2028-06-01', late: true, why: 'past' },
	{ country: 'CN', lastYear: 2026, today: '2026-12-31', late: false, why: 'announced year by year, the last day' },
	{ country: 'CN', lastYear: 2026, today: '2027-01-01', late: true, why: 'announced year by year, past' },
] as const)('holidays of $country until $lastYear, on $today: $why', ({ country, lastYear, today, late }) => {
	const gives = late ? [{ country, lastDay: `${lastYear}-12-31` }] : [];
	expect(overdueHolidays(today, [{ country, lastYear }])).toEqual(gives);
});
