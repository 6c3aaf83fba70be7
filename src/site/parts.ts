import { PolicyError } from '../engine/errors.ts';
import { fill } from '../i18n/fill.ts';
import { formatAmount, formatCalendar, formatDate } from '../i18n/format.ts';
import { dictionaries, policyWords, type WordKey } from '../i18n/index.ts';
import type { Part, Words } from '../islands/view.ts';
import { labels, type LabelId } from '../policy/labels.ts';
import { limits, type LimitId } from '../policy/limits.ts';
import { links, type LinkId } from '../policy/links.ts';
import { calendars } from '../policy/calendars.ts';
import { datedHours, type DatedHoursId } from '../policy/dated-hours.ts';
import { type OutsideDocumentId, outsideDocuments, sourceDocuments } from '../policy/documents.ts';
import type { DocumentId } from '../policy/facts/index.ts';
import type { CalendarId, Coverage, Language, NoteId, ServiceId, StatementId } from '../policy/model.ts';
import { type MomentId, moments } from '../policy/moments.ts';
import { isNote, type Remark } from './compare-rows.ts';
import { href } from './href.ts';
import type { PageId } from './pages.ts';
import { outsideDate, outsideName, sourceDate } from './source-date.ts';

/** A portal's own name in the page's language, and in the other one for who has the portal in that. */
export function labelPart(lang: Language, id: LabelId): { bold: string; also?: string } {
	const other: Language = lang === 'nl' ? 'en' : 'nl';
	const label = labels[id];
	if (label.nl === label.en) return { bold: label[lang] };
	return { bold: label[lang], also: fill(dictionaries[lang][`format.also-${other}`], { label: label[other] }) };
}

/** Our own pages that sentences lead to. */
const pageLinks: Readonly<Record<string, { page: PageId; section?: string }>> = {
	'premier-contract': { page: 'dynamics-365/premier', section: 'link-a-contract' },
	'dynamics-plans': { page: 'dynamics-365/plans' },
};

/**
 * A sentence of the data set as pieces: its figures, portal names, dates and links filled in.
 * @throws {PolicyError} a placeholder that names nothing
 */
function toParts(lang: Language, template: string): Words {
	const part = (kind: string, id: string): Part => {
		const words = dictionaries[lang];
		if (kind === 'limit' && Object.hasOwn(limits, id)) return formatAmount(lang, limits[id as LimitId].amount);
		if (kind === 'hours' && Object.hasOwn(datedHours, id)) return formatCalendar(lang, datedHours[id as DatedHoursId]);
		if (kind === 'date' && Object.hasOwn(sourceDocuments, id)) return sourceDate(lang, id as DocumentId);
		if (kind === 'date' && Object.hasOwn(outsideDocuments, id)) return outsideDate(lang, id as OutsideDocumentId);
		if (kind === 'moment' && Object.hasOwn(moments, id)) return formatDate(lang, moments[id as MomentId].date);
		if (kind === 'outside' && Object.hasOwn(outsideDocuments, id))
			return { href: href('reference/sources', lang, id), text: outsideName(lang, id as OutsideDocumentId) };
		if (kind === 'calendar' && Object.hasOwn(calendars, id)) return formatCalendar(lang, calendars[id as CalendarId]);
		if (kind === 'label' && Object.hasOwn(labels, id)) return labelPart(lang, id as LabelId);
		const text = words[`link.${id}` as WordKey] as string | undefined;
		const to = kind === 'page' ? pageLinks[id] : undefined;
		if (to && text) return { href: href(to.page, lang, to.section), text };
		if (kind === 'link' && Object.hasOwn(links, id) && text) return { href: links[id as LinkId].url, text };
		throw new PolicyError({
			file: `src/i18n/policy/${lang}.ts`,
			key: template,
			expected: 'a known placeholder',
			actual: id,
		});
	};
	return template
		.split(/(\{\w+:[\w-]+\})/)
		.filter(Boolean)
		.map((piece) => {
			const placeholder = /^\{(\w+):([\w-]+)\}$/.exec(piece);
			return placeholder?.[1] && placeholder[2] ? part(placeholder[1], placeholder[2]) : piece;
		});
}

export const statement = (lang: Language, id: StatementId): Words =>
	toParts(lang, policyWords[lang].statementWords[id]);
/** When a promise counts: what it says itself; the hours of its level stand beside a promise that says nothing (AMB-53). */
export const coverageWords = (lang: Language, coverage: Coverage, hours: readonly StatementId[]): Words => [
	dictionaries[lang][`coverage.${coverage}`],
	...(coverage === 'level-hours' ? hours.flatMap((id) => [' ', ...statement(lang, id)]) : []),
];
export const note = (lang: Language, id: NoteId): Words => toParts(lang, policyWords[lang].noteWords[id]);
export const remark = (lang: Language, id: Remark): Words => (isNote(id) ? note(lang, id) : statement(lang, id));
/** What later documents changed at a service. */
export const later = (lang: Language, service: ServiceId): Words =>
	toParts(lang, policyWords[lang].laterWords[service]);
