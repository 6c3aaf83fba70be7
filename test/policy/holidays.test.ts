import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateHolidays } from '../../scripts/lib/generate-holidays.ts';
import { type HolidayCountry, holidayCountries } from '../../src/policy/holidays/countries.ts';
import type { HolidayFile } from '../../src/policy/holidays/holiday-file.ts';
import { holidayYears } from '../../src/policy/holidays/years.ts';

const folder = new URL('../../src/policy/holidays/', import.meta.url);
const read = (country: HolidayCountry) =>
	JSON.parse(readFileSync(new URL(`${country}.json`, folder), 'utf8')) as HolidayFile;

interface Years {
	first: number;
	last: number;
}

/** What is wrong with a holiday file by itself, whatever its source says. */
function problemsOf(file: HolidayFile, country: HolidayCountry, years: Years): string[] {
	const dates = Object.keys(file.days);
	const problems: string[] = [];
	if (file.country !== country) problems.push(`country is ${file.country}`);
	if (!/^(date-holidays|chinese-days) \d+\.\d+\.\d+$/.test(file.source)) problems.push(`source is "${file.source}"`);
	if (file.firstYear !== years.first) problems.push(`firstYear is ${file.firstYear}`);
	if (file.lastYear < file.firstYear || file.lastYear > years.last) problems.push(`lastYear is ${file.lastYear}`);
	if (dates.some((date, i) => i > 0 && date <= (dates[i - 1] ?? ''))) problems.push('dates are not in order');
	for (let year = file.firstYear; year <= file.lastYear; year++) {
		if (!dates.some((date) => date.startsWith(`${year}-`))) problems.push(`${year} has no holiday`);
	}
	for (const [date, { en, nl }] of Object.entries(file.days)) {
		const time = Date.parse(`${date}T00:00:00Z`);
		const real = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(time);
		if (!real || new Date(time).toISOString().slice(0, 10) !== date) problems.push(`${date} is no date`);
		const year = Number(date.slice(0, 4));
		if (year < file.firstYear || year > file.lastYear) problems.push(`${date} is outside the years`);
		if (!en?.trim() || !nl?.trim()) problems.push(`${date} lacks a name`);
		if (/substitu/i.test(`${en} ${nl}`)) problems.push(`${date} has a raw label: ${en}, ${nl}`);
	}
	return problems;
}

test('each country has a file, and each file a country', () => {
	const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
	expect(files.sort()).toEqual(holidayCountries.map((country) => `${country}.json`));
});

const asked = ['JP', 'CN', 'DE', 'US', 'NL', 'BE', 'GB', 'FR', 'AU', 'CA', 'SG', 'IN'];
const economicArea = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
	' ',
);

test('the countries of the calendars and of many readers, and the whole European Economic Area', () => {
	expect(economicArea).toHaveLength(30);
	const known: readonly string[] = holidayCountries;
	expect([...asked, ...economicArea].filter((country) => !known.includes(country))).toEqual([]);
});

test.each(holidayCountries)('%s: a horizon no sooner than this year, and a source', (country) => {
	const { lastYear, source } = read(country);
	expect(lastYear).toBeGreaterThanOrEqual(holidayYears.first + 1);
	expect(source).toMatch(/^(date-holidays|chinese-days) /);
});

test('countries are in alphabetical order, each once', () => {
	expect(holidayCountries).toEqual([...new Set(holidayCountries)].sort());
});

test.each(holidayCountries)('%s: the committed file is what the packages say', (country) => {
	expect(read(country), `src/policy/holidays/${country}.json is out of date: run \`npm run holidays\``).toEqual(
		generateHolidays(country),
	);
});

test.each(holidayCountries)('%s: real dates in order, inside the years, named in both languages', (country) => {
	expect(problemsOf(read(country), country, holidayYears)).toEqual([]);
});

const name = { en: "New Year's Day", nl: 'Nieuwjaar' };
const years: Years = { first: 2025, last: 2029 };
const good = (): HolidayFile => ({
	country: 'CN',
	source: 'chinese-days 1.5.7',
	firstYear: 2025,
	lastYear: 2026,
	days: { '2025-01-01': name, '2026-01-01': name },
});
const withDay = (date: string, day = name): HolidayFile => ({ ...good(), days: { ...good().days, [date]: day } });

test('a good file has no problem', () => {
	expect(problemsOf(good(), 'CN', years)).toEqual([]);
});

test.each<{ why: string; file: HolidayFile; problem: string }>([
	{ why: 'another country', file: { ...good(), country: 'NL' }, problem: 'country is NL' },
	{ why: 'no version', file: { ...good(), source: 'chinese-days' }, problem: 'source is "chinese-days"' },
	{ why: 'an old horizon', file: { ...good(), firstYear: 2020 }, problem: 'firstYear is 2020' },
	{ why: 'past the horizon', file: { ...good(), lastYear: 2099 }, problem: 'lastYear is 2099' },
	{ why: 'an empty year', file: { ...good(), lastYear: 2027 }, problem: '2027 has no holiday' },
	{ why: 'no such date', file: withDay('2026-02-29'), problem: '2026-02-29 is no date' },
	{ why: 'no ISO date', file: withDay('2026-5-01'), problem: '2026-5-01 is no date' },
	{ why: 'a later year', file: withDay('2027-01-01'), problem: '2027-01-01 is outside the years' },
	{ why: 'out of order', file: withDay('2025-05-01'), problem: 'dates are not in order' },
	{ why: 'no Dutch', file: withDay('2026-05-01', { en: 'A', nl: ' ' }), problem: '2026-05-01 lacks a name' },
	{
		why: 'a raw label',
		file: withDay('2026-05-01', { en: 'A (substitute day)', nl: 'B' }),
		problem: '2026-05-01 has a raw label: A (substitute day), B',
	},
])('a bad file fails: $why', ({ file, problem }) => {
	expect(problemsOf(file, 'CN', years)).toContain(problem);
});

test('the Dutch days of 2026', () => {
	const days = Object.entries(read('NL').days).filter(([date]) => date.startsWith('2026'));
	expect(days.map(([date, { nl }]) => `${date} ${nl}`)).toEqual([
		'2026-01-01 Nieuwjaar',
		'2026-04-05 Pasen',
		'2026-04-06 Tweede paasdag',
		'2026-04-27 Koningsdag',
		'2026-05-14 Hemelvaartsdag',
		'2026-05-24 Pinksteren',
		'2026-05-25 Tweede pinksterdag',
		'2026-12-25 Kerstmis',
		'2026-12-26 Tweede kerstdag',
	]);
});

test.each<{ country: HolidayCountry; date: string; en: string | undefined; why: string }>([
	{ country: 'US', date: '2028-11-10', en: 'Veterans Day (observed)', why: 'the 11th is a Saturday' },
	{ country: 'US', date: '2027-12-31', en: "New Year's Day (observed)", why: 'belongs to the year of its date' },
	{ country: 'JP', date: '2026-05-06', en: 'Constitution Day (observed)', why: '3 May is a Sunday' },
	{ country: 'JP', date: '2026-09-22', en: "Citizens' Holiday", why: 'between two holidays' },
	{ country: 'CN', date: '2026-02-19', en: 'Spring Festival', why: 'the fourth statutory day' },
	{ country: 'CN', date: '2026-02-14', en: undefined, why: 'a make-up working Saturday' },
	{ country: 'CN', date: '2025-10-06', en: 'Mid-autumn Festival', why: 'inside the week of National Day' },
	{ country: 'RO', date: '2029-01-02', en: "New Year's Day", why: 'a holiday of two days' },
	{ country: 'RO', date: '2026-06-01', en: "Children's Day / Whit Monday", why: 'two holidays on one date' },
	{ country: 'GB', date: '2026-08-31', en: 'Summer bank holiday', why: 'not in Scotland, so the library omits it' },
	{ country: 'CY', date: '2026-02-23', en: 'Clean Monday', why: 'the library has the Tuesday' },
	{ country: 'CY', date: '2026-02-24', en: undefined, why: 'the library has the Tuesday' },
	{ country: 'BG', date: '2027-05-04', en: 'Labour Day (observed)', why: '1 May is Holy Saturday' },
	{ country: 'BG', date: '2028-12-27', en: 'Christmas Eve (observed)', why: 'after three days of Christmas' },
	{ country: 'SK', date: '2026-05-08', en: undefined, why: 'a working day in 2026 alone' },
	{ country: 'SK', date: '2027-05-08', en: 'Day of victory over fascism', why: 'a working day in 2026 alone' },
])('$country $date: $en ($why)', ({ country, date, en }) => {
	expect(read(country).days[date]?.en).toBe(en);
});

test('China and Singapore end where their source does', () => {
	expect([read('CN').lastYear, read('SG').lastYear]).toEqual([2026, 2026]);
});
