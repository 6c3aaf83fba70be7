import type { Language, NoteId, ServiceId, StatementId } from '../policy/model.ts';
import { en, type Dictionary, type WordKey } from './en.ts';
import { nl } from './nl.ts';
import * as policyEn from './policy/en.ts';
import * as policyNl from './policy/nl.ts';

export type { Dictionary, WordKey };

export const dictionaries: Record<Language, Dictionary> = { nl, en };

interface PolicyWords {
	statementWords: Readonly<Record<StatementId, string>>;
	noteWords: Readonly<Record<NoteId, string>>;
	laterWords: Readonly<Record<ServiceId, string>>;
}
export const policyWords: Record<Language, PolicyWords> = { nl: policyNl, en: policyEn };

/** Some of a dictionary, for an island that shows only these. */
export function pick<K extends WordKey>(words: Dictionary, keys: readonly K[]): Record<K, string> {
	return Object.fromEntries(keys.map((key) => [key, words[key]])) as Record<K, string>;
}
