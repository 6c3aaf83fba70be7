import type { Words } from '../../islands/view.ts';
import { type Language, languages } from '../../policy/model.ts';

/** The same thing said in both languages. */
export type InBoth<Said = string> = Record<Language, Said>;

export const inBoth = <Said>(say: (lang: Language) => Said): InBoth<Said> =>
	Object.fromEntries(languages.map((lang) => [lang, say(lang)])) as InBoth<Said>;

/** A sentence without its markup: labels and links as they read, nothing of where they lead. */
export const plainText = (words: Words): string =>
	words
		.map((part) => {
			if (typeof part === 'string') return part;
			if ('href' in part) return part.text;
			return part.also ? `${part.bold} ${part.also}` : part.bold;
		})
		.join('');

/** The same keys with other values. */
export const mapValues = <Key extends string, From, To>(
	rows: Readonly<Record<Key, From>>,
	change: (value: From, key: Key) => To,
): Record<Key, To> =>
	Object.fromEntries(Object.entries<From>(rows).map(([key, value]) => [key, change(value, key as Key)])) as Record<
		Key,
		To
	>;
