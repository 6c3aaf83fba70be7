import { expect, test } from 'vitest';
import { type LocalHours, localCalendar } from '../../src/engine/local-hours.ts';
import { calendars } from '../../src/policy/calendars.ts';

const { 'microsoft-365-billing': billing, 'dynamics-other': other, 'dynamics-emea': emea, always } = calendars;
const india: LocalHours = { zones: ['Asia/Kolkata'], billing: [[[1, 2, 3, 4, 5], '09:00', '18:00']] };
const several: LocalHours = { zones: ['America/New_York', 'America/Indiana/Indianapolis'] };

test('the row of a country goes before the general hours for billing, on its clock', () => {
	expect(localCalendar('microsoft-365-billing', india, 'Europe/Amsterdam')).toEqual({
		...billing,
		zone: 'Asia/Kolkata',
		intervals: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '09:00', closes: '18:00' })),
	});
});

test('other hours in local time get the clock only, and the general hours where the list has no row', () => {
	expect(localCalendar('dynamics-other', india, undefined)).toEqual({ ...other, zone: 'Asia/Kolkata' });
	expect(localCalendar('microsoft-365-billing', { zones: ['Asia/Kolkata'] }, undefined)).toEqual({
		...billing,
		zone: 'Asia/Kolkata',
	});
});

test('a clock that the list names is that of billing, and of nothing else', () => {
	const georgia: LocalHours = { zones: ['Asia/Tbilisi'], billingZone: 'Europe/London' };
	expect(localCalendar('microsoft-365-billing', georgia, undefined)).toMatchObject({ zone: 'Europe/London' });
	expect(localCalendar('dynamics-other', georgia, undefined)).toMatchObject({ zone: 'Asia/Tbilisi' });
});

test.each(['America/Indiana/Indianapolis', 'America/Indianapolis', 'US/East-Indiana'])(
	'of several clocks the reader’s counts, if it is one of them by any of its names: %s',
	(zone) => {
		expect(localCalendar('dynamics-other', several, zone)).toMatchObject({ zone: 'America/Indiana/Indianapolis' });
	},
);

test('AMB-13: for billing no clock of several counts, nor is one guessed', () => {
	expect(localCalendar('microsoft-365-billing', several, 'America/New_York')).toBeUndefined();
	expect(localCalendar('dynamics-other', several, 'Europe/Amsterdam')).toBeUndefined();
	expect(localCalendar('dynamics-other', several, undefined)).toBeUndefined();
	expect(localCalendar('dynamics-other', { zones: [] }, 'Europe/Amsterdam')).toBeUndefined();
});

test('hours that do not follow from the list are no hours for billing, and leave the clock alone', () => {
	const togo: LocalHours = { zones: ['Africa/Lome'], billing: 'not-stated' };
	expect(localCalendar('microsoft-365-billing', togo, undefined)).toBeUndefined();
	expect(localCalendar('dynamics-other', togo, undefined)).toMatchObject({ zone: 'Africa/Lome' });
});

test('hours with a clock of their own, and all hours where no country is known, stay as they are', () => {
	expect(localCalendar('dynamics-emea', india, 'Asia/Kolkata')).toBe(emea);
	expect(localCalendar('always', india, 'Asia/Kolkata')).toBe(always);
	expect(localCalendar('dynamics-other', undefined, 'Asia/Kolkata')).toBe(other);
});
