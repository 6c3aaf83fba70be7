import type { APIRoute, GetStaticPaths } from 'astro';
import type { ListedPhones } from '../../islands/listed-phones.ts';
import { type Language, languages } from '../../policy/model.ts';
import { phoneList } from '../../policy/phone-list.ts';
import { phoneRowWords, placeName } from '../../site/phone-words.ts';

export const getStaticPaths = (() => languages.map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** The historical list of numbers in words, fetched by the contact tool when it may be needed. */
export const GET: APIRoute = ({ params }) => {
	const lang = params['lang'] as Language;
	const byCode = Object.groupBy(phoneList, ({ country }) => country.slice(0, 2));
	const listed = Object.entries(byCode)
		.map(([code, rows = []]) => ({
			code,
			name: placeName(lang, code),
			rows: rows.map((row) => phoneRowWords(lang, row)),
		}))
		.sort((a, b) => a.name.localeCompare(b.name, lang));
	const file: ListedPhones = Object.fromEntries(listed.map(({ code, ...place }) => [code, place]));
	return Response.json(file);
};
