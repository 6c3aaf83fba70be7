import type { CalendarId, RegionId } from './model.ts';

/** The calendar of each region of the Dynamics 365 hours table. */
export const regionCalendars: Record<RegionId, CalendarId> = {
	'asia-pacific': 'dynamics-asia-pacific',
	japan: 'dynamics-japan',
	emea: 'dynamics-emea',
	'north-america': 'dynamics-north-america',
	other: 'dynamics-other',
};

/** Our grouping, ISO 3166-1 alpha-2 codes separated by spaces. */
export const countriesOf = {
	japan: 'JP',
	'north-america': 'US CA',
	'asia-pacific': 'AU CN HK ID IN KR MY NZ PH SG TH TW VN',
	emea: 'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK AE EG IL KE MA NG QA SA TR ZA',
	other: 'AR BO BR CL CO EC PE PY UY',
} as const satisfies Record<RegionId, string>;

/**
 * The region that a country falls under by our own grouping: no text says which country belongs to which region
 * (PP-HOURS-REGION, AMB-26). `undefined`: we do not guess, as for Mexico and Central America.
 * @param country ISO 3166-1 alpha-2
 */
export function regionOf(country: string | undefined): RegionId | undefined {
	const regions = Object.keys(countriesOf) as RegionId[];
	return country ? regions.find((region) => countriesOf[region].split(' ').includes(country)) : undefined;
}
