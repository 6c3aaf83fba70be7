import { expect, test } from 'vitest';
import { dictionaries } from '../../src/i18n/index.ts';
import { facts } from '../../src/policy/facts/index.ts';
import { languages } from '../../src/policy/model.ts';
import { phoneLineIds, phoneLines } from '../../src/policy/phone-lines.ts';
import {
	phoneDays,
	phoneGroups,
	phoneLanguages,
	phoneList,
	phoneNotes,
	phoneSpans,
	phoneZones,
} from '../../src/policy/phone-list.ts';
import { phoneRowWords } from '../../src/site/phone-words.ts';

const rowOf = (country: string) => phoneList.find((row) => row.country === country);
const oneOf = (values: readonly string[]) => (value: string | undefined) =>
	value === undefined || values.includes(value);

test('244 countries and regions, each once, in the order of their codes', () => {
	const codes = phoneList.map(({ country }) => country);
	expect(codes).toHaveLength(244);
	expect(codes).toEqual([...new Set(codes)].sort());
});

/** What M365-PHONE-OUT-NL and M365-PHONE-OUT-BE say. */
test.each([
	{
		country: 'NL',
		numbers: [{ number: '0800 020 2546' }],
		alternatives: [{ number: '020 203 5362' }],
		billing: [
			{ language: 'dutch', days: 'mon-fri', from: '09:00', to: '17:00' },
			{ language: 'english', days: 'mon-fri', from: '09:00', to: '17:00' },
		],
		technical: [{ language: 'english', days: 'always' }],
		notes: [{ id: 'local-charges' }],
	},
	{
		country: 'BE',
		numbers: [{ number: '0800 81174' }],
		alternatives: [{ number: '02 200 88 84' }],
		billing: [
			{ language: 'dutch', days: 'mon-fri', from: '09:00', to: '17:00' },
			{ language: 'french', days: 'mon-fri', from: '09:00', to: '17:00' },
			{ language: 'english', days: 'mon-fri', from: '09:00', to: '17:00' },
		],
		technical: [
			{ language: 'french', days: 'mon-fri', from: '08:00', to: '21:00' },
			{ language: 'english', days: 'always' },
		],
		notes: [{ id: 'local-charges' }],
	},
])('$country: the row is what the ledger says', (expected) => {
	expect(rowOf(expected.country)).toEqual(expected);
});

test.each(['NL', 'BE'] as const)('%s: the fact itself names the numbers and times of the row', (country) => {
	const row = rowOf(country);
	const said = facts[`M365-PHONE-OUT-${country}`].en;
	for (const { number } of [...(row?.numbers ?? []), ...(row?.alternatives ?? [])]) expect(said).toContain(number);
	for (const hours of [...(row?.billing ?? []), ...(row?.technical ?? [])])
		if ('from' in hours) expect(said).toContain(`${hours.from} to ${hours.to}`);
});

const everyHour = phoneList.flatMap(({ country, billing, technical }) =>
	[...billing, ...technical].map((hours) => ({ country, hours })),
);

test('every hour has a language or says whom it is for, and known days, times and zone', () => {
	const opens = /^([01]\d|2[0-3]):[0-5]\d$/;
	const closes = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
	const odd = everyHour.filter(({ hours }) => {
		if (!hours.language && !hours.for) return true;
		if (!oneOf(phoneLanguages)(hours.language) || !oneOf(phoneGroups)(hours.for)) return true;
		if (!('from' in hours)) return !oneOf(phoneSpans)(hours.days);
		const known = oneOf(phoneDays)(hours.days) && oneOf(phoneZones)(hours.zone);
		return !known || !opens.test(hours.from) || !closes.test(hours.to) || hours.from === hours.to;
	});
	expect(odd).toEqual([]);
});

test('every number is digits, and only a row without numbers has no hours', () => {
	const odd = phoneList.filter(({ numbers, alternatives, billing, technical }) => {
		const all = [...numbers, ...alternatives];
		if (all.some(({ number, for: group }) => !/^\+?\d[\d -]*\d$/.test(number) || !oneOf(phoneGroups)(group)))
			return true;
		return (numbers.length === 0) !== (billing.length === 0) || (billing.length === 0) !== (technical.length === 0);
	});
	expect(odd).toEqual([]);
	expect(phoneList.filter(({ numbers }) => numbers.length === 0).map(({ country }) => country)).toEqual(['NP']);
});

test('every note is known, and only extra digits to dial have digits', () => {
	const odd = phoneList.flatMap(({ country, notes }) =>
		notes
			.filter(({ id, digits }) => !oneOf(phoneNotes)(id) || (id === 'dial-extra') !== (digits !== undefined))
			.map(({ id }) => `${country} ${id}`),
	);
	expect(odd).toEqual([]);
});

/** An id that no row uses would be a word that nobody reads. */
test('every id of a list is in use', () => {
	const text = JSON.stringify(phoneList);
	const ids = [phoneLanguages, phoneGroups, phoneZones, phoneDays, phoneSpans, phoneNotes].flat();
	expect(ids.filter((id) => !text.includes(`"${id}"`))).toEqual([]);
});

test.each(languages)('%s: words for every language, group, zone, kind of hours, note and line', (lang) => {
	const keys = [
		...phoneLanguages.map((id) => `phone.language.${id}`),
		...phoneGroups.map((id) => `phone.group.${id}`),
		...phoneZones.map((id) => `phone.zone.${id}`),
		...phoneDays.map((id) => `phone.${id}`),
		...phoneSpans.map((id) => `phone.${id}`),
		...phoneNotes.map((id) => `phone.note.${id}`),
		...phoneLineIds.map((id) => `phone.line.${id}`),
	];
	const words: Readonly<Record<string, string>> = dictionaries[lang];
	expect(keys.filter((key) => !words[key]?.trim())).toEqual([]);
});

test.each(languages)('%s: every row can be said, under a name of its own', (lang) => {
	const said = phoneList.map((row) => phoneRowWords(lang, row));
	expect(new Set(said.map(({ place }) => place)).size).toBe(phoneList.length);
	const cells = said.flatMap(({ place, ...lists }) => Object.values(lists).flat());
	expect(cells.filter((cell) => !cell.trim() || /[{}]|undefined/.test(cell))).toEqual([]);
});

test.each([
	{ lang: 'nl', country: 'BE', technical: ['Frans: ma–vr 08:00–21:00', 'Engels: 24/7'], why: 'one line per time' },
	{ lang: 'en', country: 'BE', technical: ['French: Mon–Fri 08:00–21:00', 'English: 24/7'], why: 'one line per time' },
	{
		lang: 'en',
		country: 'RU',
		technical: ['Russian: Mon–Fri 07:00–20:00 (Moscow time)', 'English: 24/7'],
		why: 'a zone that the list gives',
	},
	{
		lang: 'en',
		country: 'JP',
		technical: [
			'Japanese (Office 365 Enterprise), English (Office 365 Enterprise), other plans at high severity: 24/7',
			'other plans: weekdays 09:00–17:30',
		],
		why: 'hours per plan',
	},
	{
		lang: 'en',
		country: 'TL',
		technical: ['Portuguese: without a break from Monday noon to Saturday noon', 'English: 24/7'],
		why: 'hours that are no daily interval',
	},
] as const)('$country in $lang: $why', ({ lang, country, technical }) => {
	const row = phoneList.find((each) => each.country === country);
	expect(row && phoneRowWords(lang, row).technical).toEqual(technical);
});

test.each(phoneLineIds)('%s: the link dials the digits that are printed, and its facts name them', (id) => {
	const { number, tel, facts: ids } = phoneLines[id];
	const national = number.replace(/\D/g, '').replace(/^0/, '');
	expect(tel.endsWith(national)).toBe(true);
	expect(tel).toMatch(/^\+[1-9]\d{7,14}$/);
	expect(ids.some((fact) => facts[fact].en.includes(number))).toBe(true);
});
