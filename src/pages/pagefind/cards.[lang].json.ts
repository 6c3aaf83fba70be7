import type { APIRoute, GetStaticPaths } from 'astro';
import { dictionaries, pick } from '../../i18n/index.ts';
import { type Language, languages } from '../../policy/model.ts';
import type { CardsFile } from '../../search/load.ts';
import { searchWordKeys } from '../../search/search-words.ts';
import { cardData } from '../../site/search/card-data.ts';

export const getStaticPaths = (() => languages.map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** The facts that search puts above its results, and the words it shows them with, in one language. */
export const GET: APIRoute = async ({ params }) => {
	const lang = params['lang'] as Language;
	const file: CardsFile = { cards: await cardData(lang), words: pick(dictionaries[lang], searchWordKeys) };
	return Response.json(file);
};
