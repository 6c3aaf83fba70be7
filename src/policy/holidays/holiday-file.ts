import type { HolidayCountry } from './countries.ts';

/** What a public holiday is called; two holidays on one date are joined by ` / `. */
export interface HolidayName {
	en: string;
	nl: string;
}

/** The shape of `<CC>.json` beside this file. */
export interface HolidayFile {
	country: HolidayCountry;
	/** Package and version that the days come from. */
	source: string;
	firstYear: number;
	/** The horizon: after 31 December of this year nothing is known. Per country, as the sources differ. */
	lastYear: number;
	/** National holidays are known to be missing, so a date that is not in `days` may be one; README.md says which. */
	partial?: true;
	/** By ISO date in the country itself, in order. A holiday that is kept for part of a day has its whole date. */
	days: Record<string, HolidayName>;
}
