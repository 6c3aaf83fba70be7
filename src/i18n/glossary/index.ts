import type { TermId } from '../../policy/glossary.ts';
import type { Language } from '../../policy/model.ts';
import * as en from './en.ts';
import * as nl from './nl.ts';

/** What a language says of every term. */
export type GlossaryWords = Readonly<
	Record<
		TermId,
		{ term: string; /** Other words that readers may look for. */ also: readonly string[]; meaning: string }
	>
>;

export const glossaryWords: Record<Language, GlossaryWords> = { nl: nl.glossaryWords, en: en.glossaryWords };
