import type { RegionId } from '../../../src/policy/model.ts';

/** Our own grouping (AMB-26), once more by hand, with the calendar of the hours table that it leads to. */
export const regionExpectations: Readonly<Record<RegionId, { calendar: string; countries: string }>> = {
	'asia-pacific': { calendar: 'dynamics-asia-pacific', countries: 'AU CN HK ID IN KR MY NZ PH SG TH TW VN' },
	japan: { calendar: 'dynamics-japan', countries: 'JP' },
	emea: {
		calendar: 'dynamics-emea',
		countries:
			'AE AT BE BG CH CY CZ DE DK EE EG ES FI FR GB GR HR HU IE IL IS IT KE LI LT LU LV MA MT NG NL NO PL PT QA RO SA SE SI SK TR ZA',
	},
	'north-america': { calendar: 'dynamics-north-america', countries: 'CA US' },
	other: { calendar: 'dynamics-other', countries: 'AR BO BR CL CO EC PE PY UY' },
};
