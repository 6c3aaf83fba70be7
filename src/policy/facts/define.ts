import type { ServiceId } from '../model.ts';

/** One of the five source texts. */
export type DocumentId = '000' | '001' | '002' | '003' | '004';

/** `stated`: in the texts; `not-stated`: they are silent; `outside`: from another public document; `structure`: make-up of a text. */
export type FactKind = 'stated' | 'not-stated' | 'outside' | 'structure';

/** One fact of the ledger in both languages, with the lines of the texts that it rests on. */
export interface Fact {
	service: ServiceId | 'documents';
	kind: FactKind;
	nl: string;
	en: string;
	/** Line numbers per text, counted from 1. Empty for what rests on silence or on outside documents. */
	source: Partial<Record<DocumentId, readonly number[]>>;
	/** Doubts about the text, numbered as in `notes.ts`. */
	doubts?: readonly string[];
	/** Outside documents, numbered as in `documents.ts`. */
	outside?: readonly string[];
}

/** Keeps the ids as a literal type, so that a reference to a fact that does not exist does not compile. */
export const defineFacts = <Id extends string>(facts: Record<Id, Fact>): Record<Id, Fact> => facts;
