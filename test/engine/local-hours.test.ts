import { expect, test } from 'vitest';
import { calendarIn, type LocalHours } from '../../src/engine/local-hours.ts';
import { calendars } from '../../src/policy/calendars.ts';

const { 'microsoft-365-billing': billing, 'dynamics-other': other, 'dynamics-emea': emea, always } = calendars;
const india: LocalHours = { zones: ['Asia/Kolkata'], billing: [[[1, 2, 3, 4, 5], '09:00', '18:00']] };
const several: LocalHours = { zones: ['America/New_York', 'America/Chicago'] };

test('the row of a country goes before the general hours for billing, on its clock', () => {
	expect(calendarIn('microsoft-365-billing', billing, india, 'Europe/Amsterdam')).toEqual({
		...billing,
		zone: 'Asia/Kolkata',
		intervals: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '09:00', closes: '18:00' })),
	});
});

test('other hours in local time get the clock only, and the general hours where the list has no row', () => {
	expect(calendarIn('dynamics-other', other, india, undefined)).toEqual({ ...other, zone: 'Asia/Kolkata' });
	expect(calendarIn('microsoft-365-billing', billing, { zones: ['Asia/Kolkata'] }, undefined)).toEqual({
		...billing,
		zone: 'Asia/Kolkata',
	});
});

test('of several clocks the reader’s counts, if it is one of them', () => {
	expect(calendarIn('microsoft-365-billing', billing, several, 'America/Chicago')).toMatchObject({
		zone: 'America/Chicago',
	});
	expect(calendarIn('microsoft-365-billing', billing, several, 'Europe/Amsterdam')).toBeUndefined();
	expect(calendarIn('microsoft-365-billing', billing, { zones: [] }, 'Europe/Amsterdam')).toBeUndefined();
});

test('hours with a clock of their own stay as they are', () => {
	expect(calendarIn('dynamics-emea', emea, india, 'Asia/Kolkata')).toBe(emea);
	expect(calendarIn('always', always, india, 'Asia/Kolkata')).toBe(always);
});
