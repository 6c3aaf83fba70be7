import { expect, test } from 'vitest';
import { isZone } from '../../src/engine/answers.ts';
import { localCalendar } from '../../src/engine/local-hours.ts';
import { supportHours } from '../../src/engine/support-hours.ts';
import { phoneList } from '../../src/policy/phone-list.ts';
import { localHoursOf } from '../../src/site/listed-hours.ts';

const rowsOf = (country: string) => phoneList.filter((row) => row.country.slice(0, 2) === country);
const of = (country: string) => localHoursOf(country, rowsOf(country));
const weekdays = [1, 2, 3, 4, 5];

test.each([
	{ country: 'NL', hours: { zones: ['Europe/Amsterdam'], billing: [[weekdays, '09:00', '17:00']], always: true } },
	{ country: 'AE', hours: { zones: ['Asia/Dubai'], billing: [[[1, 2, 3, 4, 5, 7], '10:00', '18:00']], always: true } },
	{ country: 'TH', hours: { zones: ['Asia/Bangkok'], billing: [[weekdays, '09:00', '18:00']], always: true } },
	// Two clocks: the lines in English, whose clock is that of billing alone.
	{
		country: 'GE',
		hours: {
			zones: ['Asia/Tbilisi'],
			billingZone: 'Europe/London',
			billing: [[weekdays, '09:00', '17:00']],
			always: true,
		},
	},
])('$country: one clock, the hours of all languages together', ({ country, hours }) => {
	expect(of(country)).toEqual(hours);
});

test('languages with other days and other hours are laid together day by day', () => {
	expect(of('SO').billing).toEqual([
		[[1, 2, 3, 4], '09:00', '18:00'],
		[[5], '09:00', '17:00'],
		[[7], '10:00', '18:00'],
	]);
	expect(of('ID').billing).toEqual([[weekdays, '08:00', '18:00']]);
});

test('a country with several clocks names them all, one without summer time elsewhere names one', () => {
	expect(of('US').zones).toContain('America/Chicago');
	expect(of('DE').zones).toHaveLength(1);
});

test('technical support that a row limits to weekdays is not called round the clock', () => {
	expect(of('AU').always).toBeUndefined();
	expect(of('PH').always).toBeUndefined();
});

test('of hours that may be misprinted, and of no hours, nothing follows', () => {
	const misprinted = phoneList.filter(({ notes }) => notes.some(({ id }) => id === 'maybe-misprinted-hours'));
	expect(misprinted).not.toEqual([]);
	for (const { country } of misprinted)
		expect(of(country)).toEqual({ zones: [expect.any(String)], billing: 'not-stated' });
	expect(of('NP').billing).toBeUndefined();
});

test('hours that pass midnight end on the next day, once for both languages', () => {
	expect(of('TL').billing).toEqual([
		[weekdays, '21:00', '24:00'],
		[[2, 3, 4, 5, 6], '00:00', '05:00'],
	]);
	expect(of('WF').billing).toEqual([
		[[1, 2, 3, 4, 5, 6], '00:00', '04:00'],
		[[1, 2, 3, 4, 5, 7], '20:00', '24:00'],
	]);
});

test('where the places of one code have different hours, none are those of the code', () => {
	const hours = new Set(rowsOf('BQ').map(({ billing }) => JSON.stringify(billing)));
	expect(hours.size).toBeGreaterThan(1);
	expect(of('BQ')).toEqual({ zones: ['America/Kralendijk'], billing: 'not-stated', always: true });
});

test('every calendar in the local time of a country opens and closes', () => {
	for (const { country } of phoneList) {
		const code = country.slice(0, 2);
		const calendar = localCalendar('microsoft-365-billing', of(code), undefined);
		if (!calendar) continue;
		const { nextChange, nextState } = supportHours(calendar, Date.UTC(2027, 2, 15));
		expect([code, typeof nextChange, nextState]).toEqual([code, 'number', expect.stringMatching('open|closed')]);
	}
});

test('every zone is one that programs know, and hours that do not touch stay apart', () => {
	const zones = new Set(phoneList.flatMap(({ country }) => of(country.slice(0, 2)).zones));
	expect([...zones].filter((zone) => !isZone(zone))).toEqual([]);
	const [row] = rowsOf('NL');
	const split = (from: string, to: string) => ({ language: 'dutch', days: 'mon-fri', from, to }) as const;
	const apart = row && { ...row, billing: [split('13:00', '17:00'), split('09:00', '12:00'), split('10:00', '11:00')] };
	expect(localHoursOf('NL', apart ? [apart] : []).billing).toEqual([
		[weekdays, '09:00', '12:00'],
		[weekdays, '13:00', '17:00'],
	]);
});
