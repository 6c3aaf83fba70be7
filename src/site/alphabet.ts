import type { Language } from '../policy/model.ts';

/** The entries under one letter. */
interface Letter<T> {
	/** Part of an anchor: `a` to `z`, or `0` for what starts with a figure. */
	id: string;
	/** As shown: `A`, or `0–9`. */
	name: string;
	entries: T[];
}

const letterOf = (text: string): string => {
	const [first = ''] = text
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '');
	return /[a-z]/.test(first) ? first : '0';
};

/** Entries in the order of a language's alphabet, under their letters; case, accents and punctuation do not count. */
export function byLetter<T>(lang: Language, entries: readonly T[], textOf: (entry: T) => string): Letter<T>[] {
	const { compare } = new Intl.Collator(lang, { sensitivity: 'base', ignorePunctuation: true, numeric: true });
	const letters = new Map<string, Letter<T>>();
	for (const entry of entries.toSorted((a, b) => compare(textOf(a), textOf(b)))) {
		const id = letterOf(textOf(entry));
		const letter = letters.get(id) ?? { id, name: id === '0' ? '0–9' : id.toUpperCase(), entries: [] };
		letters.set(id, letter);
		letter.entries.push(entry);
	}
	return [...letters.values()].sort((a, b) => a.id.localeCompare(b.id));
}
