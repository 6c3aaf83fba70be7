import type { Language } from '../policy/model.ts';
import { allowedDistance, distance } from './distance.ts';
import { type LexiconData, type LexiconPage, readPlaces } from './lexicon.ts';
import { stem } from './stem.ts';
import { openQuestions, stopWords } from './stop-words.ts';
import { tokens } from './text.ts';

/** A concept named by one or more words that stand in a query. */
interface Phrase {
	stems: readonly string[];
	concept: number;
}

/** What the lexicon holds, arranged for looking up. */
export interface Vocabulary {
	lang: Language;
	data: LexiconData;
	phrases: readonly Phrase[];
	/** Stem to the pages whose title, headings or description have it, with the weight of the best place. */
	fields: ReadonlyMap<string, ReadonlyMap<number, number>>;
	/** Words of phrases and fields by their stem. */
	strong: ReadonlyMap<string, string>;
	/** Every form of them: what a query can be corrected to. */
	forms: ReadonlySet<string>;
	/** Words of the running text by their stem, with the pages that have them and how often. */
	weak: ReadonlyMap<string, { word: string; places: ReadonlyMap<number, number> }>;
}

const placeWeights = { title: 6, heading: 3, text: 2 } as const;
const joints = /(?:s|en|e|n)$/;

/**
 * The two words that a compound is made of: *storingsmelding*, of *storing* and *melding*.
 * @param isFirst whether a word can be the first of the two
 * @returns empty where no two known words make it up
 */
export function splitCompound(word: string, isKnown: (word: string) => boolean, isFirst = isKnown): string[] {
	for (let at = 4; at <= word.length - 4; at += 1) {
		const [left, right] = [word.slice(0, at), word.slice(at)];
		if (!isKnown(right)) continue;
		const first = [left, left.replace(joints, '')].find((each) => each.length > 2 && isFirst(each));
		if (first) return [first, right];
	}
	return [];
}

/** Arranges a lexicon. Takes some milliseconds, so it is done once. */
export function makeVocabulary(data: LexiconData): Vocabulary {
	const { lang } = data;
	const strong = new Map<string, string>();
	const forms = new Set<string>();
	const learn = (word: string): string => {
		const key = stem(lang, word);
		if (!stopWords.has(word)) forms.add(word);
		if (!strong.has(key) && !stopWords.has(word)) strong.set(key, word);
		return key;
	};
	const phrases = data.phrases
		.map(([text, concept]) => ({ stems: [...new Set(tokens(text).map(learn))], concept }))
		.filter(({ stems }) => stems.length > 0);
	const fields = new Map<string, Map<number, number>>();
	const put = (key: string, page: number, weight: number) => {
		const places = fields.get(key) ?? new Map<number, number>();
		fields.set(key, places);
		places.set(page, Math.max(places.get(page) ?? 0, weight));
	};
	const places = (page: LexiconPage): [string, number][] => [
		[page.title, placeWeights.title],
		...page.sections.map(([, title]): [string, number] => [title, placeWeights.heading]),
		[page.text, placeWeights.text],
	];
	for (const [index, page] of data.pages.entries())
		for (const [text, weight] of places(page))
			for (const word of tokens(text)) if (!stopWords.has(word)) put(learn(word), index, weight);
	const isKnown = (word: string) => strong.has(stem(lang, word));
	if (lang === 'nl')
		for (const [key, word] of strong)
			for (const part of splitCompound(word, isKnown))
				for (const [page, weight] of fields.get(key) ?? []) put(stem(lang, part), page, weight * 0.7);
	const weak = new Map(
		data.vocabulary.map(([word, places]) => [stem(lang, word), { word, places: readPlaces(places) }] as const),
	);
	return { lang, data, phrases, fields, strong, forms, weak };
}

/** How a word of the query was understood. */
export interface Term {
	typed: string;
	/** What it counts as; more than one for a beginning or a compound. */
	stems: readonly string[];
	how: 'strong' | 'prefix' | 'compound' | 'corrected' | 'weak' | 'unknown' | 'amount';
	/** The word that was meant, where that differs; for the running text the form that stands there. */
	word: string;
}

/** The word that lies nearest to a typed one; undefined where none is near enough. */
export function nearest(word: string, words: Iterable<string>, limit: number): string | undefined {
	let best: { word: string; far: number } | undefined;
	for (const candidate of words) {
		if (candidate.length < 4 || (limit > 1 && candidate[0] !== word[0])) continue;
		const far = distance(word, candidate, limit) + (candidate[0] === word[0] ? 0 : 0.5);
		if (far <= limit && (!best || far < best.far)) best = { word: candidate, far };
	}
	return best?.word;
}

/** What one word of a query stands for. @param last the reader may still be typing it */
export function readWord({ lang, strong, forms, weak }: Vocabulary, typed: string, last: boolean): Term {
	const key = stem(lang, typed);
	if (strong.has(key)) return { typed, stems: [key], how: 'strong', word: typed };
	const isKnown = (word: string) => strong.has(stem(lang, word)) && !stopWords.has(word);
	// What every page is about says what kind of number or time is meant: *supportnummer*.
	const isOpen = (word: string) => openQuestions.includes(word);
	const supported = splitCompound(typed, isKnown, isOpen).map((part) => stem(lang, part));
	const inText = weak.get(key);
	if (inText) return { typed, stems: [key, ...supported], how: 'weak', word: inText.word };
	const begun = typed.length > 2 && (last || typed.length > 4);
	const longer = begun ? [...strong].filter(([, word]) => word.startsWith(typed)).slice(0, 8) : [];
	if (longer.length > 0)
		return { typed, stems: longer.map(([each]) => each), how: 'prefix', word: longer[0]?.[1] ?? typed };
	if (/\d/.test(typed)) return { typed, stems: [], how: 'unknown', word: typed };
	const textWords = () => [...weak.values()].map(({ word }) => word);
	const parts = splitCompound(typed, isKnown, (word) => isKnown(word) || isOpen(word));
	if (parts.length > 0) return { typed, stems: parts.map((part) => stem(lang, part)), how: 'compound', word: typed };
	const limit = allowedDistance(typed.length);
	const meant =
		limit > 0 && typed.length > 3
			? (nearest(typed, forms, limit) ?? (typed.length > 7 ? nearest(typed, textWords(), limit) : undefined))
			: undefined;
	if (meant) return { typed, stems: [stem(lang, meant)], how: 'corrected', word: meant };
	const textLonger = begun && typed.length > 3 ? textWords().find((word) => word.startsWith(typed)) : undefined;
	if (textLonger) return { typed, stems: [stem(lang, textLonger)], how: 'weak', word: textLonger };
	return { typed, stems: [], how: 'unknown', word: typed };
}
