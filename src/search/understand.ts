import type { ServiceId } from '../policy/model.ts';
import { amountsOfTime, amountWord, isMeasure } from './amounts.ts';
import { allowedDistance } from './distance.ts';
import { stem } from './stem.ts';
import { openQuestions, stopWords } from './stop-words.ts';
import { tokens } from './text.ts';
import { nearest, readWord, type Term, type Vocabulary } from './vocabulary.ts';

/** A concept that a query names, with the words that name it. */
export interface Named {
	concept: number;
	stems: readonly string[];
}

/** What a query asks for, as far as the lexicon tells. */
export interface Understood {
	query: string;
	/** The words that say something, in their order. */
	terms: readonly Term[];
	named: readonly Named[];
	/** The services that it names; the more special one where a name holds another. */
	services: readonly ServiceId[];
	/** The query with its typing errors mended, where it had any. */
	corrected: string | undefined;
	/** Words that the site does not have. */
	unknown: readonly string[];
}

const mostWords = 24;
/** Words that a country's own service shares with the service for everyone. */
const moreSpecial: readonly ServiceId[] = [
	'microsoft-365-21vianet',
	'office-365-germany',
	'managed-desktop',
	'partner-center',
];

/** A typing error in a word that every page is about, which the vocabulary leaves out. */
function mendOpen({ lang, strong, weak }: Vocabulary, word: string): string {
	if (word.length < 5 || stopWords.has(word) || strong.has(stem(lang, word)) || weak.has(stem(lang, word))) return word;
	return nearest(word, openQuestions, allowedDistance(word.length)) ?? word;
}

/**
 * Reads a query: known words, beginnings, compounds, mended words, what they name together.
 * @param exactly leaves typing errors as they are
 */
export function understand(vocabulary: Vocabulary, query: string, exactly = false): Understood {
	const { lang, data } = vocabulary;
	const typed = tokens(query.slice(0, 300)).slice(0, mostWords);
	const all = exactly ? typed : typed.map((word) => mendOpen(vocabulary, word));
	const last = all.length - 1;
	const read = all.map((word, index) => {
		if (stopWords.has(word)) return undefined;
		if (last > 0 && isMeasure(word)) return { typed: word, stems: [stem(lang, word)], how: 'amount', word } as const;
		const term = readWord(vocabulary, word, index === last);
		return exactly && term.how === 'corrected' ? ({ ...term, how: 'unknown', stems: [], word } as const) : term;
	});
	const meant = read.map((term, index) => (term?.how === 'corrected' ? term.word : (all[index] ?? '')));
	const stemmed = meant.map((word) => stem(lang, word));
	const amounts = amountsOfTime(meant);
	const readAmount = (term: Term, index: number): Term => {
		const amount = amounts.find(({ at }) => at.includes(index));
		if (!amount) return term;
		return { ...term, stems: [amountWord(amount.minutes), stem(lang, term.word)], how: 'amount' };
	};
	// A lone stop word is what the reader means.
	const terms = read.flatMap((term, index) =>
		term && (term.typed.length > 1 || /\d/.test(term.typed)) ? [readAmount(term, index)] : [],
	);
	const present = new Set([
		...all.map((word) => stem(lang, word)),
		...terms.flatMap(({ how, stems }) => (how === 'prefix' ? [] : stems)),
	]);
	// A word that is only begun names what every word with that beginning does.
	const begun = new Set(terms.flatMap(({ how, stems }) => (how === 'prefix' ? stems : [])));
	// "Hours" in "48 hours" are none to call in, but "24 hours" is a name of its own, and hours that nothing states may be any.
	const stated = amounts.filter(
		({ at, minutes }) => terms.length > at.length || vocabulary.strong.has(amountWord(minutes)),
	);
	const splitsAmount = (stems: readonly string[]) =>
		stated.some(({ at, isLimit }) => {
			const elsewhere = new Set(stemmed.filter((_, index) => !at.includes(index)));
			const own = at
				.flatMap((index) => (read[index] ? (stemmed[index] ?? []) : []))
				.filter((each) => !elsewhere.has(each));
			return own.some((each) => stems.includes(each)) && (isLimit || !own.every((each) => stems.includes(each)));
		});
	// "Support" is what every page is about, and says something only by itself.
	const open = terms.length > 0 ? openQuestions.map((word) => stem(lang, word)) : [];
	const named = vocabulary.phrases.filter(
		({ stems }) =>
			!(stems.length === 1 && open.includes(stems[0] ?? '')) &&
			stems.every((each) => present.has(each) || (stems.length === 1 && begun.has(each))) &&
			!splitsAmount(stems),
	);
	const services = [...new Set(named.flatMap(({ concept }) => data.concepts[concept]?.service ?? []))];
	const special = services.filter((service) => moreSpecial.includes(service));
	const mended = read.some((term) => term?.how === 'corrected') || all.some((word, index) => word !== typed[index]);
	const corrected = mended ? meant.join(' ') : undefined;
	return {
		query,
		terms,
		named,
		services: special.length > 0 && services.includes('microsoft-365') ? special : services,
		corrected,
		unknown: terms.filter(({ how }) => how === 'unknown').map(({ typed }) => typed),
	};
}
