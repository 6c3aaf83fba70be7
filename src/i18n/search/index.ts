import type { Language } from '../../policy/model.ts';
import type { ConceptId } from '../../site/search/concepts.ts';
export { countryNames } from './countries.ts';
import { conceptWords as en } from './en.ts';
import { conceptWords as nl } from './nl.ts';

/** Words and key words for every concept, separated by commas. */
export type ConceptWords = Readonly<Record<ConceptId, string>>;

export const conceptWords: Record<Language, ConceptWords> = { nl, en };
