import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, type CalendarDate, compareDates, formatDate, parseDate } from '../../src/engine/calendar-date.ts';

const date = (text: string) => parseDate(text) as CalendarDate;

test.each([
	{ text: '2026-01-05', why: 'a day' },
	{ text: '2024-02-29', why: 'leap year' },
	{ text: '2000-02-29', why: 'a leap year at the turn of 400 years' },
	{ text: '1900-01-01', why: 'the first year' },
	{ text: '2199-12-31', why: 'the last year' },
])('$text is a date: $why', ({ text }) => {
	const parsed = parseDate(text);
	expect(parsed).toEqual({
		year: Number(text.slice(0, 4)),
		month: Number(text.slice(5, 7)),
		day: Number(text.slice(8)),
	});
	expect(parsed && formatDate(parsed)).toBe(text);
});

test.each([
	{ text: '', why: 'nothing' },
	{ text: '2026-02-29', why: 'no leap year' },
	{ text: '2100-02-29', why: 'no leap year at the turn of a century' },
	{ text: '2026-04-31', why: 'April has 30 days' },
	{ text: '2026-00-10', why: 'no month 0' },
	{ text: '2026-13-01', why: 'no month 13' },
	{ text: '2026-01-00', why: 'no day 0' },
	{ text: '2026-1-5', why: 'digits are missing' },
	{ text: '26-01-05', why: 'a short year' },
	{ text: '1899-12-31', why: 'before the first year' },
	{ text: '2200-01-01', why: 'after the last year' },
	{ text: '0026-01-05', why: 'a year that `Date` would take for 1926' },
	{ text: '12026-01-05', why: 'a long year' },
	{ text: '2026-01-05T00:00', why: 'a time behind it' },
	{ text: ' 2026-01-05', why: 'a space before it' },
	{ text: '2026-01-05\n', why: 'a line end behind it' },
	{ text: '05-01-2026', why: 'the Dutch order' },
	{ text: '2026/01/05', why: 'slashes' },
	{ text: '２０２６-01-05', why: 'digits of another script' },
])('"$text" is no date: $why', ({ text }) => {
	expect(parseDate(text)).toBeUndefined();
});

test.each([
	{ from: '2026-01-15', months: 3, to: '2026-04-15', why: 'the same day' },
	{ from: '2025-11-30', months: 3, to: '2026-02-28', why: 'a month that lacks the day ends on its last' },
	{ from: '2023-11-30', months: 3, to: '2024-02-29', why: 'the same in a leap year' },
	{ from: '2025-12-31', months: 3, to: '2026-03-31', why: 'over the end of the year' },
	{ from: '2025-12-31', months: 2, to: '2026-02-28', why: 'the last day into February' },
	{ from: '2024-02-29', months: 3, to: '2024-05-29', why: 'the 29th stays the 29th' },
	{ from: '2024-02-29', months: 12, to: '2025-02-28', why: 'a leap day a year later' },
	{ from: '2026-01-31', months: 3, to: '2026-04-30', why: 'April lacks the 31st' },
	{ from: '2025-10-31', months: 14, to: '2026-12-31', why: 'more than a year, to December' },
	{ from: '2026-09-30', months: 3, to: '2026-12-30', why: 'December itself is no overflow' },
	{ from: '2026-05-05', months: 0, to: '2026-05-05', why: 'no month' },
	{ from: '2026-03-31', months: -1, to: '2026-02-28', why: 'backwards' },
	{ from: '2026-01-31', months: -2, to: '2025-11-30', why: 'backwards over the end of the year' },
])('$from and $months months: $to ($why)', ({ from, months, to }) => {
	expect(formatDate(addMonths(date(from), months))).toBe(to);
});

test.each([
	{ a: '2026-01-05', b: '2026-01-05', sign: 0 },
	{ a: '2026-01-05', b: '2026-01-06', sign: -1 },
	{ a: '2026-02-01', b: '2026-01-31', sign: 1 },
	{ a: '2025-12-31', b: '2026-01-01', sign: -1 },
])('$a against $b: $sign', ({ a, b, sign }) => {
	expect(Math.sign(compareDates(date(a), date(b)))).toBe(sign);
	expect(Math.sign(compareDates(date(b), date(a)))).toBe(0 - sign);
});

test('agrees with Temporal on any date', () => {
	const days = fc
		.integer({ min: 0, max: 109_500 })
		.map((count) => Temporal.PlainDate.from('1900-01-01').add({ days: count }));
	fc.assert(
		fc.property(days, days, fc.integer({ min: 0, max: 40 }), (a, b, months) => {
			const ours = date(a.toString());
			expect(formatDate(ours)).toBe(a.toString());
			expect(formatDate(addMonths(ours, months))).toBe(a.add({ months }).toString());
			expect(Math.sign(compareDates(ours, date(b.toString())))).toBe(Temporal.PlainDate.compare(a, b));
		}),
		{ seed: 20260105, numRuns: 2000 },
	);
});
