import { fill } from '../i18n/fill.ts';
import { formatDate } from '../i18n/format.ts';
import { dictionaries } from '../i18n/index.ts';
import { mainDocument, sourceDocuments } from '../policy/documents.ts';
import type { DocumentId } from '../policy/facts/index.ts';
import type { Language, ServiceId } from '../policy/model.ts';

/** The date of a text in words; where the text has none, the bounds that other versions of it give. */
export function sourceDate(lang: Language, id: DocumentId): string {
	const { date, between } = sourceDocuments[id];
	const words = dictionaries[lang];
	if (date) return formatDate(lang, date);
	const [from, to] = between ?? ['', null];
	if (!to) return fill(words['site.no-date-after'], { from: formatDate(lang, from) });
	return fill(words['site.no-date'], { from: formatDate(lang, from), to: formatDate(lang, to) });
}

/** Name and date of a text. */
export const sourceOf = (lang: Language, id: DocumentId): string =>
	fill(dictionaries[lang]['site.source-of'], {
		document: dictionaries[lang][`document.${id}`],
		date: sourceDate(lang, id),
	});

/** Name and date of the text behind a service. */
export const sourceOfService = (lang: Language, service: ServiceId): string => sourceOf(lang, mainDocument[service]);
