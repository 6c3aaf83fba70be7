import { dictionaries } from '../i18n/index.ts';
import { type OutsideDocumentId, outsideDocuments, sourceDocuments } from '../policy/documents.ts';
import type { DocumentId } from '../policy/facts/index.ts';
import { changeReadIn, changeTouches } from '../policy/later-changes.ts';
import { type FactId, type Language, type ServiceId, serviceIds } from '../policy/model.ts';
import { moments } from '../policy/moments.ts';
import { type PageId, pages } from './pages.ts';

/**
 * Whether an ISO date, or `YYYY-MM`, comes after a text. Of a text without a date the last bound counts, or the first
 * where it has no last: that much later documents are known to be (AMB-42, AMB-47).
 */
function isAfter(date: string, text: DocumentId): boolean {
	const { date: own, between = ['', null] } = sourceDocuments[text];
	const known = own ?? between[1] ?? between[0];
	return date.slice(0, known.length) > known;
}

/** Whether a document is known to be later than every text that it stands beside; not so without a date. */
export function isLater(id: OutsideDocumentId): boolean {
	const { date, beside } = outsideDocuments[id];
	return date !== null && beside.every((text) => isAfter(date, text));
}

/** What a note out of these documents is called: a later document only if every one of them is. */
export const outsideTitle = (lang: Language, ids: readonly OutsideDocumentId[]): string =>
	dictionaries[lang][ids.every(isLater) ? 'note.later' : 'note.outside'];

/** What the note on top of a service's pages is called. */
export function changeTitle(lang: Language, service: ServiceId): string {
	const read = changeReadIn[service];
	if ('outside' in read) return outsideTitle(lang, [read.outside]);
	const texts = (Object.keys(sourceDocuments) as DocumentId[]).filter((id) =>
		sourceDocuments[id].services.includes(service),
	);
	const { date } = moments[read.moment];
	return dictionaries[lang][texts.every((id) => isAfter(date, id)) ? 'note.later' : 'note.outside'];
}

/** The service whose change a page with these facts tells of on top; nothing where the change does not touch them. */
export function changeOn(page: PageId, facts: readonly FactId[]): ServiceId | undefined {
	const service = serviceIds.find((id) => id === pages[page].group);
	const touched = service && changeTouches[service];
	if (!touched || page === `${service}/overview`) return service;
	return touched.some((fact) => facts.includes(fact)) ? service : undefined;
}
