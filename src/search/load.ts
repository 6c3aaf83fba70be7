import type { Language } from '../policy/model.ts';
import type { CardData, LexiconData } from './lexicon.ts';
import type { SearchWords } from './search-words.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';

/** Each once, and only when somebody reaches for search; what failed may be tried again. */
const loading = new Map<string, Promise<unknown>>();

function once<T>(key: string, load: () => Promise<T>): Promise<T> {
	const known = loading.get(key) ?? load();
	loading.set(key, known);
	known.catch(() => loading.delete(key));
	return known as Promise<T>;
}

async function json<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as T;
}

/** The words of a language. @param bundle address of the index's folder, with a slash at the end */
export const loadVocabulary = (bundle: string, lang: Language): Promise<Vocabulary> =>
	once(`lexicon ${lang}`, async () => makeVocabulary(await json<LexiconData>(`${bundle}lexicon.${lang}.json`)));

/** What the index holds besides words: answers, and what results are shown with, in one language. */
export interface CardsFile {
	cards: CardData;
	words: SearchWords;
}

/** The answer cards of a language, and the words that results are shown with. */
export const loadCards = (bundle: string, lang: Language): Promise<CardsFile> =>
	once(`cards ${lang}`, () => json<CardsFile>(`${bundle}cards.${lang}.json`));

/** Every fact's addresses in both languages, for queries that are a fact's id. */
export const loadHomes = (bundle: string): Promise<Record<string, Record<Language, string[]>>> =>
	once('homes', () => json(`${bundle}../api/provenance.json`));

/** The running text of a page, out of the full-text index: gzipped JSON behind a mark of twelve letters. */
export const loadText = (bundle: string, fragment: string): Promise<string> =>
	once(fragment, async () => {
		const { body, ok } = await fetch(`${bundle}fragment/${fragment}.pf_fragment`);
		if (!ok || !body) return '';
		const text = await new Response(body.pipeThrough(new DecompressionStream('gzip'))).text();
		return (JSON.parse(text.slice('pagefind_dcd'.length)) as { content: string }).content;
	});
