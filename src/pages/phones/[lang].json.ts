import type { APIRoute, GetStaticPaths } from 'astro';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format.ts';
import { dictionaries } from '../../i18n/index.ts';
import type { Words } from '../../islands/view.ts';
import type { ListedPhones } from '../../islands/listed-phones.ts';
import { outsideDocuments } from '../../policy/documents.ts';
import { type Language, languages } from '../../policy/model.ts';
import { type PhoneListRow, type PhoneNote, phoneList } from '../../policy/phone-list.ts';
import { href } from '../../site/href.ts';
import { localHoursOf } from '../../site/listed-hours.ts';
import { linkedNumber, phoneRowWords, placeName } from '../../site/phone-words.ts';

export const getStaticPaths = (() => languages.map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** Remarks that stand with hours; others stand with the numbers. */
const aboutHours: Partial<Record<PhoneNote['id'], readonly ('technical' | 'billing')[]>> = {
	'billing-closed-on-holidays': ['billing'],
	'weekdays-against-general-rule': ['technical'],
	'days-not-stated': ['technical'],
	'unequal-hours': ['technical', 'billing'],
	'maybe-misprinted-hours': ['technical', 'billing'],
};

function rowWords(lang: Language, row: PhoneListRow): ListedPhones['places'][string]['rows'][number] {
	const words = dictionaries[lang];
	const { place, numbers, technical, billing, remarks } = phoneRowWords(lang, row);
	const remarked = remarks.map((text, index) => ({
		text,
		of: aboutHours[row.notes[index]?.id as PhoneNote['id']] ?? [],
	}));
	const hours = (of: 'technical' | 'billing', lines: readonly string[]) => [
		...lines.map((line) => `${words[`phone.${of}`]}: ${line}`),
		...remarked.filter((remark) => remark.of.includes(of)).map(({ text }) => text),
	];
	const others = remarked.filter(({ of }) => of.length === 0).map(({ text }) => text);
	return {
		place,
		numbers: [...numbers.map((line) => linkedNumber(row, line)), ...others.map((line): Words => [line])].flatMap(
			(line, index) => (index > 0 ? [' · ', ...line] : line),
		),
		technical: hours('technical', technical),
		billing: hours('billing', billing),
	};
}

/** The historical list of numbers in words, fetched by the contact tool when it asks for a country. */
export const GET: APIRoute = ({ params }) => {
	const lang = params['lang'] as Language;
	const words = dictionaries[lang];
	const date = formatDate(lang, outsideDocuments['OUT-12'].date ?? '');
	const byCode = Object.groupBy(phoneList, ({ country }) => country.slice(0, 2));
	const listed = Object.entries(byCode)
		.map(([code, rows = []]) => ({
			code,
			name: placeName(lang, code),
			rows: rows.map((row) => rowWords(lang, row)),
			...localHoursOf(code, rows),
		}))
		.sort((a, b) => a.name.localeCompare(b.name, lang));
	const file: ListedPhones = {
		name: fill(words['search.card-list'], { date }),
		page: href('microsoft-365/phone-support', lang),
		missing: fill(words['contact.not-listed'], { date }),
		places: Object.fromEntries(listed.map(({ code, ...place }) => [code, place])),
	};
	return Response.json(file);
};
