import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import chineseDaysPackage from 'chinese-days/package.json' with { type: 'json' };
import Holidays from 'date-holidays';
import dateHolidaysPackage from 'date-holidays/package.json' with { type: 'json' };
import type { HolidayCountry } from '../../src/policy/holidays/countries.ts';
import type { HolidayFile, HolidayName } from '../../src/policy/holidays/holiday-file.ts';
import { holidayYears } from '../../src/policy/holidays/years.ts';
import { dutchHolidayNames } from './dutch-holiday-names.ts';

/** A day of the library or of a rule below, before its date is joined with others. */
interface Day extends HolidayName {
	date: string;
}

/**
 * What date-holidays has wrong, as rules in its own grammar: an English name adds the rule or renames it, `null` takes it
 * out. `src/policy/holidays/README.md` gives the reasons.
 */
const corrections: Partial<Record<HolidayCountry, Readonly<Record<string, string | null>>>> = {
	AT: { '05-01': 'Labour Day' },
	BG: {
		'orthodox -1': 'Holy Saturday',
		'12-26': 'Boxing Day',
		'substitutes 01-01 if saturday,sunday then next monday': "New Year's Day",
		'substitutes 03-03 if saturday,sunday then next monday': 'Liberation Day',
		'substitutes 05-01 if saturday,sunday then next monday': 'Labour Day',
		// 1 May 2027 is Holy Saturday, and its Monday is Easter Monday.
		'substitutes 2027-05-01 if saturday then next tuesday': 'Labour Day',
		'substitutes 05-06 if saturday,sunday then next monday': "St. George's Day",
		'substitutes 05-24 if saturday,sunday then next monday':
			'Bulgarian Education and Culture, and Slavonic Literature Day',
		'substitutes 09-06 if saturday,sunday then next monday': 'Unification Day',
		'substitutes 09-22 if saturday,sunday then next monday': 'Independence Day',
		'substitutes 12-24 if saturday then next tuesday if sunday then next wednesday': 'Christmas Eve',
		'substitutes 12-25 if saturday then next monday if sunday then next wednesday': 'Christmas Day',
		'substitutes 12-26 if saturday then next monday if sunday then next tuesday': 'Boxing Day',
	},
	CH: { '08-01': 'Swiss National Day' },
	CY: { 'orthodox -47': null, 'orthodox -48': 'Clean Monday', 'orthodox 50': 'Pentecost Monday' },
	DE: { '10-03': 'German Unity Day' },
	ES: { '10-12': 'National Day of Spain', '12-06': 'Constitution Day' },
	GB: { '1st monday before 09-01': 'Summer bank holiday' },
	GR: { 'orthodox -48': 'Clean Monday' },
	LI: {
		'02-02': 'Candlemas',
		'03-19': 'Saint Joseph',
		'easter 40': 'Bridge day',
		'easter 61': 'Bridge day',
		'08-15': 'National Day',
		'09-08': 'Nativity of Mary',
		'11-01': "All Saints' Day",
	},
	PT: { '10-05': 'Republic Day', '12-01': 'Restoration of Independence Day' },
	SK: { '05-08 since 2027': 'Day of victory over fascism', '09-15 since 2027': 'Day of Our Lady of the Seven Sorrows' },
	US: { '1st monday in September': 'Labor Day' },
};

/** Where the library reaches less far than `holidayYears`: its later days are estimates, and some are left out. */
const lastKnownYears: Partial<Record<HolidayCountry, number>> = { SG: 2026 };

/** Countries of which the library lacks national holidays, for want of a rule that gives their date. */
const partialCountries: readonly HolidayCountry[] = ['IN'];

/**
 * The public holidays of a country in `holidayYears`, as far as its source reaches. Depends on the installed packages
 * only, neither on the clock nor on the machine's zone.
 * @throws when a holiday has no Dutch name, or the library refuses a correction
 */
export function generateHolidays(country: HolidayCountry): HolidayFile {
	const chinese = country === 'CN';
	const lastYear = chinese ? lastChineseYear() : (lastKnownYears[country] ?? holidayYears.last);
	const found = chinese ? chineseHolidays() : libraryHolidays(country);
	const days = found
		.filter(({ date }) => date >= `${holidayYears.first}-01-01` && date <= `${lastYear}-12-31`)
		.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
	const { name, version } = chinese ? chineseDaysPackage : dateHolidaysPackage;
	return {
		country,
		source: `${name} ${version}`,
		firstYear: holidayYears.first,
		lastYear,
		...(partialCountries.includes(country) ? { partial: true } : {}),
		days: joinByDate(days),
	};
}

/** Public holidays, and the bank holidays that stand in for one. Asks a year more at both ends, for days that shift. */
function libraryHolidays(country: HolidayCountry): Day[] {
	const library = new Holidays(country);
	correct(library, country);
	const years = Array.from(
		{ length: holidayYears.last - holidayYears.first + 3 },
		(_, i) => holidayYears.first - 1 + i,
	);
	return years.flatMap((year) => {
		const dutch = library.getHolidays(year, 'nl');
		return library
			.getHolidays(year, 'en')
			.filter(({ type, substitute }) => type === 'public' || (type === 'bank' && substitute))
			.flatMap(({ date, start, end, name, rule, substitute }) => {
				const inDutch = dutch.find((other) => other.date === date && other.rule === rule)?.name;
				const names = bothNames(country, name, inDutch, substitute === true);
				// A part of a day counts as one; a day with a clock change has 23 or 25 hours.
				const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
				return Array.from({ length }, (_, i) => ({ date: addDays(date.slice(0, 10), i), ...names }));
			});
	});
}

function correct(library: Holidays, country: HolidayCountry): void {
	for (const [rule, en] of Object.entries(corrections[country] ?? {})) {
		// The library marks a substitute in its name by itself.
		const substitute = rule.startsWith('substitutes');
		const done =
			en === null ? library.unsetRule(rule) : library.setHoliday(rule, { name: { en }, type: 'public', substitute });
		if (!done) throw new Error(`scripts/lib/generate-holidays.ts › ${country}: date-holidays refuses "${rule}"`);
	}
}

/** Every weekday and weekend day that the State Council's yearly notice gives off; make-up working days are none. */
function chineseHolidays(): Day[] {
	return Object.entries<string>(chineseDays.holidays)
		.filter(([date]) => date >= `${holidayYears.first}-01-01`)
		.map(([date, label]) => {
			const [english = ''] = label.split(',');
			return { date, ...bothNames('CN', english, undefined, false) };
		});
}

/** A notice may reach into the days around its year, so a year counts as known by its National Day. */
function lastChineseYear(): number {
	const years = Object.keys(chineseDays.holidays)
		.filter((date) => date.endsWith('-10-01'))
		.map((date) => Number(date.slice(0, 4)));
	return Math.min(holidayYears.last, Math.max(...years));
}

function bothNames(country: string, english: string, dutch: string | undefined, observed: boolean): HolidayName {
	const plain = (name: string) => name.replace(/ \((substitute day|substituut)\)$/, '').replaceAll('’', "'");
	const en = plain(english);
	// The library gives the English name back where it has no Dutch one.
	const nl = dutchHolidayNames[en] ?? (dutch && plain(dutch) !== en ? plain(dutch) : undefined);
	if (!nl)
		throw new Error(`scripts/lib/dutch-holiday-names.ts › "${en}" (${country}): expected a Dutch name, got none`);
	return observed ? { en: `${en} (observed)`, nl: `${nl} (vervangende dag)` } : { en, nl };
}

function joinByDate(days: readonly Day[]): Record<string, HolidayName> {
	const joined: Record<string, HolidayName> = {};
	const both = (a: string, b: string) => (a.split(' / ').includes(b) ? a : `${a} / ${b}`);
	for (const { date, en, nl } of days) {
		const earlier = joined[date];
		joined[date] = earlier ? { en: both(earlier.en, en), nl: both(earlier.nl, nl) } : { en, nl };
	}
	return joined;
}

function addDays(date: string, days: number): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
