import { fill } from '../i18n/fill.ts';
import { formatDate } from '../i18n/format.ts';
import { dictionaries } from '../i18n/index.ts';
import { mainDocument, type OutsideDocumentId, outsideDocuments, sourceDocuments } from '../policy/documents.ts';
import { type DocumentId, type FactId, facts as ledger } from '../policy/facts/index.ts';
import type { Language, ServiceId } from '../policy/model.ts';

const documentIds = (Object.keys(sourceDocuments) as DocumentId[]).sort();

/** The date of a text in words; where the text has none, the bounds that other versions of it give. */
export function sourceDate(lang: Language, id: DocumentId): string {
	const { date, between } = sourceDocuments[id];
	const words = dictionaries[lang];
	if (date) return formatDate(lang, date);
	const [from, to] = between ?? ['', null];
	if (!to) return fill(words['site.no-date-after'], { from: formatDate(lang, from) });
	return fill(words['site.no-date'], { from: formatDate(lang, from), to: formatDate(lang, to) });
}

const textsBehind = (facts: readonly FactId[]): DocumentId[] =>
	[...new Set(facts.flatMap((fact) => Object.keys(ledger[fact].source) as DocumentId[]))].sort();

/**
 * The texts that some facts rest on. With a service, the texts of that service come first: a fact that one of them
 * states needs no other. Facts that no text states leave the service's main one.
 */
export function textsOf(facts: readonly FactId[], service?: ServiceId): DocumentId[] {
	if (!service) return textsBehind(facts);
	const own = textsBehind(facts).filter((id) => sourceDocuments[id].services.includes(service));
	const others = textsBehind(facts.filter((fact) => !own.some((id) => ledger[fact].source[id])));
	const texts = [...own, ...others];
	return texts.length > 0 ? texts : [mainDocument[service]];
}

/** Every text about a service. */
const textsAbout = (service: ServiceId): DocumentId[] =>
	documentIds.filter((id) => sourceDocuments[id].services.includes(service));

/** Names and dates of texts; of two versions of one text it says which is which. */
export function sourceList(lang: Language, texts: readonly DocumentId[]): string {
	const words = dictionaries[lang];
	const versions = texts.filter((id) => sourceDocuments[id].version).length;
	return texts
		.map((id) => {
			const { version } = sourceDocuments[id];
			const source = fill(words['site.source-of'], { document: words[`document.${id}`], date: sourceDate(lang, id) });
			return version && versions > 1 ? fill(words[`site.source-${version}`], { source }) : source;
		})
		.join('; ');
}

/** The sentence that names the texts behind facts and says that they may have changed. */
export function sourceSentence(lang: Language, facts: readonly FactId[], service?: ServiceId): string {
	const texts = textsOf(facts, service);
	const key = texts.length === 1 ? 'site.one-source' : 'site.more-sources';
	return fill(dictionaries[lang][key], { sources: sourceList(lang, texts) });
}

/** Names and dates of the texts about a service. */
export const sourcesOfService = (lang: Language, service: ServiceId): string => sourceList(lang, textsAbout(service));

/** Only the dates of the texts about a service. */
export const sourceDatesOfService = (lang: Language, service: ServiceId): string =>
	textsAbout(service)
		.map((id) => sourceDate(lang, id))
		.join('; ');

/** The date of an outside document in words. */
export function outsideDate(lang: Language, id: OutsideDocumentId): string {
	const { date } = outsideDocuments[id];
	return date ? formatDate(lang, date) : dictionaries[lang]['sources.unknown-date'];
}

/** What pages call an outside document: what it is, with its date. */
export const outsideName = (lang: Language, id: OutsideDocumentId): string =>
	fill(dictionaries[lang][`outside.${id}`], { date: outsideDate(lang, id) });
