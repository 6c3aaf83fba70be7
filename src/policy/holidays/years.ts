import type { HolidayCountry } from './countries.ts';

/**
 * Calendar years that the holiday files cover where their source reaches: last year, this year and three ahead.
 * Move it every January and run `npm run holidays`.
 */
export const holidayYears = { first: 2025, last: 2029 } as const;

/**
 * Countries whose holidays are known for one year at a time, with who announces them and when. Their lists may end sooner
 * than `holidayYears.last`.
 */
export const announcedYearly: Readonly<Partial<Record<HolidayCountry, string>>> = {
	CN: 'the State Council, in November or December of the year before',
	SG: 'the Ministry of Manpower, about half a year before',
};
