import { type LexiconData, writePlaces } from '../search/lexicon.ts';
import { stem } from '../search/stem.ts';
import { stopWords } from '../search/stop-words.ts';
import { tokens } from '../search/text.ts';
import { makeVocabulary, splitCompound } from '../search/vocabulary.ts';

/** A page is only sure to be about a concept that gives it at least this weight. */
const isAbout = 6;

/**
 * The words that readers use for each page and that it need not have: synonyms of both languages, and the parts of the
 * compounds in its title and headings. For the full-text index, which splits no compound and knows no synonym.
 */
export function hiddenWords(data: LexiconData): ReadonlyMap<string, string> {
	const { strong, fields } = makeVocabulary(data);
	const words = data.pages.map(() => new Set<string>());
	for (const [text, concept] of data.phrases) {
		const row = data.concepts[concept];
		if (row?.country || row?.region) continue;
		for (const [page, weight] of row?.pages ?? [])
			if (weight >= isAbout) for (const word of tokens(text)) if (!stopWords.has(word)) words[page]?.add(word);
	}
	const isKnown = (word: string) => strong.has(stem(data.lang, word));
	if (data.lang === 'nl')
		for (const [key, word] of strong)
			for (const part of splitCompound(word, isKnown))
				for (const page of fields.get(key)?.keys() ?? []) words[page]?.add(part);
	return new Map(data.pages.map(({ id }, page) => [id, [...(words[page] ?? [])].join(' ')]));
}

/**
 * The words of the running text that the lexicon does not have yet, one form of each, with the pages that have them.
 * @param texts the running text of every page, by its id
 */
export function vocabularyOf(data: LexiconData, texts: ReadonlyMap<string, string>): LexiconData['vocabulary'] {
	const { strong } = makeVocabulary(data);
	const found = new Map<string, { forms: Map<string, number>; places: Map<number, number> }>();
	const count = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1);
	for (const [page, { id }] of data.pages.entries())
		for (const word of tokens(texts.get(id) ?? '')) {
			if (word.length < 3 || /\d/.test(word) || stopWords.has(word)) continue;
			const key = stem(data.lang, word);
			if (strong.has(key)) continue;
			const { forms, places } = found.get(key) ?? { forms: new Map(), places: new Map() };
			found.set(key, { forms, places });
			count(forms, word);
			count(places, page);
		}
	const commonest = (forms: ReadonlyMap<string, number>) => [...forms].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
	return [...found.values()]
		.map(({ forms, places }) => [commonest(forms), writePlaces(places)] as const)
		.sort(([a], [b]) => (a < b ? -1 : 1));
}
