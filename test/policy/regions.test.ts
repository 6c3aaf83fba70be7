import { expect, test } from 'vitest';
import { isCountry } from '../../src/engine/answers.ts';
import { calendars } from '../../src/policy/calendars.ts';
import { holidayCountries } from '../../src/policy/holidays/countries.ts';
import { regionIds } from '../../src/policy/model.ts';
import { countriesOf, regionCalendars, regionOf } from '../../src/policy/regions.ts';

const listed = regionIds.flatMap((region) => countriesOf[region].split(' ').map((country) => ({ region, country })));

test('no country stands in two regions, or twice in one', () => {
	const all = listed.map(({ country }) => country);
	expect(all.filter((country, index) => all.indexOf(country) !== index)).toEqual([]);
});

test('every entry is a country', () => {
	expect(listed.filter(({ country }) => !isCountry(country))).toEqual([]);
});

test('every country is found in its own region', () => {
	expect(listed.filter(({ region, country }) => regionOf(country) !== region)).toEqual([]);
});

test('every country that a reader may choose has a region', () => {
	expect(holidayCountries.filter((country) => regionOf(country) === undefined)).toEqual([]);
});

test.each([
	{ country: 'NL', region: 'emea', why: 'Europe' },
	{ country: 'ZA', region: 'emea', why: 'Africa' },
	{ country: 'AE', region: 'emea', why: 'the Middle East' },
	{ country: 'JP', region: 'japan', why: 'a row of its own' },
	{ country: 'SG', region: 'asia-pacific', why: 'Asia-Pacific without Japan' },
	{ country: 'AU', region: 'asia-pacific', why: 'Asia-Pacific' },
	{ country: 'US', region: 'north-america', why: 'North America' },
	{ country: 'CA', region: 'north-america', why: 'North America' },
	{ country: 'BR', region: 'other', why: 'AMB-26: South America falls under "all others"' },
	{ country: 'MX', region: undefined, why: 'AMB-26: Mexico is not stated' },
	{ country: 'GT', region: undefined, why: 'AMB-26: neither is Central America' },
	{ country: 'XX', region: undefined, why: 'no country' },
	{ country: '', region: undefined, why: 'nothing' },
	{ country: undefined, region: undefined, why: 'not answered' },
])('$country: $region ($why)', ({ country, region }) => {
	expect(regionOf(country)).toBe(region);
});

test('each region has a calendar of its own', () => {
	const ids = regionIds.map((region) => regionCalendars[region]);
	expect(new Set(ids).size).toBe(regionIds.length);
	expect(ids.filter((id) => calendars[id].kind !== 'weekly')).toEqual([]);
});
