/**
 * Calendar years that the holiday files cover where their source reaches: last year, this year and three ahead.
 * Move it every January and run `npm run holidays`.
 */
export const holidayYears = { first: 2025, last: 2029 } as const;
