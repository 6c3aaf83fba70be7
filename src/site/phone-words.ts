import { PolicyError } from '../engine/errors.ts';
import { fill } from '../i18n/fill.ts';
import { dictionaries, type WordKey } from '../i18n/index.ts';
import type { Words } from '../islands/view.ts';
import type { Language } from '../policy/model.ts';
import { type PhoneLineId, phoneLines } from '../policy/phone-lines.ts';
import type { PhoneHours, PhoneListRow } from '../policy/phone-list.ts';
import { statement } from './parts.ts';
import { sourceDate } from './source-date.ts';

/** A number that does not break across lines. */
const unbroken = (number: string): string => number.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');

/** A number of the texts, ready to link and print, with the date of its text. */
export function phoneLine(lang: Language, id: PhoneLineId): { href: string; text: string; date: string } {
	const { number, tel, document } = phoneLines[id];
	return { href: `tel:${tel}`, text: unbroken(number), date: sourceDate(lang, document) };
}

/**
 * Whose number it is, the number, its date, and what calling costs.
 * @param signedIn with how to avoid that, for who can sign in
 */
export function phoneLineWords(lang: Language, id: PhoneLineId, signedIn = true): Words {
	const { href, text, date } = phoneLine(lang, id);
	const { costs: all, instead } = phoneLines[id];
	const costs = [...all, ...(instead && signedIn ? [instead] : [])].flatMap((cost) => [' ', ...statement(lang, cost)]);
	return [
		`${dictionaries[lang][`phone.line.${id}`]}: `,
		{ href, text },
		` (${date})${costs.length > 0 ? '.' : ''}`,
		...costs,
	];
}

/**
 * Name of a country or region of the list.
 * @throws {PolicyError} a code that neither the dictionary nor the runtime knows
 */
export function placeName(lang: Language, code: string): string {
	const own = dictionaries[lang][`phone.place.${code}` as WordKey] as string | undefined;
	// The codes that the list splits are no region subtags: `of` throws on them, so they need words of their own.
	const name = own ?? new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' }).of(code);
	if (name) return name;
	throw new PolicyError({
		file: `src/i18n/${lang}.ts`,
		key: `phone.place.${code}`,
		expected: 'a name',
		actual: undefined,
	});
}

function timeWords(lang: Language, hours: PhoneHours): string {
	const words = dictionaries[lang];
	if (!('from' in hours)) return words[`phone.${hours.days}`];
	const time = fill(words[`phone.${hours.days}`], { from: hours.from, to: hours.to });
	return hours.zone ? fill(words['phone.for'], { what: time, group: words[`phone.zone.${hours.zone}`] }) : time;
}

/** Hours, one line for each different time, with the languages that share it. Empty: not by phone. */
function phoneHoursWords(lang: Language, all: readonly PhoneHours[]): string[] {
	const words = dictionaries[lang];
	const byTime = new Map<string, string[]>();
	for (const hours of all) {
		const group = hours.for && words[`phone.group.${hours.for}`];
		const language = hours.language && words[`phone.language.${hours.language}`];
		const what = group && language ? fill(words['phone.for'], { what: language, group }) : (group ?? language ?? '');
		const time = timeWords(lang, hours);
		byTime.set(time, [...(byTime.get(time) ?? []), what]);
	}
	return [...byTime].map(([hours, what]) => fill(words['phone.hours'], { what: what.join(', '), hours }));
}

/** A line with a number of the row, to be called. */
export function linkedNumber({ numbers, alternatives }: PhoneListRow, line: string): Words {
	const found = [...numbers, ...alternatives].find(({ number }) => line.includes(unbroken(number)));
	if (!found) return [line];
	const text = unbroken(found.number);
	const [before = '', after = ''] = line.split(text);
	const parts: Words = [before, { href: `tel:${found.number.replaceAll(/[^\d+]/g, '')}`, text }, after];
	return parts.filter((part) => part !== '');
}

/** A row of the list in words: every cell as lines. */
export function phoneRowWords(lang: Language, row: PhoneListRow) {
	const words = dictionaries[lang];
	const numbers = (list: PhoneListRow['numbers']) =>
		list.map(({ number, for: group }) =>
			group
				? fill(words['phone.for'], { what: unbroken(number), group: words[`phone.group.${group}`] })
				: unbroken(number),
		);
	return {
		place: placeName(lang, row.country),
		numbers: [
			...(row.numbers.length > 0 ? numbers(row.numbers) : [words['phone.none']]),
			...numbers(row.alternatives).map((number) => fill(words['phone.alternative'], { number })),
		],
		technical: phoneHoursWords(lang, row.technical),
		billing: phoneHoursWords(lang, row.billing),
		remarks: row.notes.map(({ id, digits }) =>
			fill(words[`phone.note.${id}`], digits ? { digits: unbroken(digits) } : {}),
		),
	};
}
