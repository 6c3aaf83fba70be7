import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { computeResponse } from '../../../src/engine/tools/response.ts';
import type { HolidayCountry } from '../../../src/policy/holidays/countries.ts';
import type { HolidayFile } from '../../../src/policy/holidays/holiday-file.ts';

export const holidaysOf = (country: HolidayCountry) =>
	JSON.parse(
		readFileSync(new URL(`../../../src/policy/holidays/${country}.json`, import.meta.url), 'utf8'),
	) as HolidayFile;
export const answersOf = (query: string, filed: string) => ({
	...Object.fromEntries(new URLSearchParams(query.replaceAll('+', '%2B'))),
	filed,
});
export const utc = (text: string) => new Date(text).toISOString();
export const due = (instant: number | undefined) =>
	instant === undefined ? undefined : new Date(instant).toISOString();

export interface Row {
	query: string;
	filed: string;
	earliest: string;
	/** Absent: the same. */
	latest?: string;
	country?: HolidayCountry;
	why: string;
}

/** Both readings, and where they do not differ, that they are one. */
export function check({ query, filed, earliest, latest = earliest, country }: Row, readerZone?: string): void {
	const verdict = computeResponse(answersOf(query, filed), readerZone, country && holidaysOf(country));
	expect(verdict.outcome).toBe('computed');
	expect({ earliest: due(verdict.earliest?.due), latest: due(verdict.latest?.due) }).toEqual({
		earliest: utc(earliest),
		latest: utc(latest),
	});
	for (const reading of [verdict.earliest, verdict.latest]) {
		expect(reading?.trace[0]?.from).toBe(Date.parse(filed));
		expect(reading?.trace.at(-1)?.to).toBe(reading?.due);
	}
}

/** A plan and a level in the region of Brussels. */
export const emea = (plan: string, severity: string) =>
	`service=dynamics-365&plan=${plan}&severity=${severity}&region=emea`;
