import { calendars } from '../../policy/calendars.ts';
import { type CalendarId, calendarIds, type RegionId, type SeverityLevelId } from '../../policy/model.ts';
import type { PageId } from '../pages.ts';
import type { ConceptId } from './concepts.ts';

/** The concepts that an answer card can be about. */
export const answersTo: Partial<Record<ConceptId, string>> = {
	severity: 'level',
	response: 'response',
	hours: 'hours',
	holidays: 'hours',
	'round-the-clock': 'always',
	phone: 'phone',
	number: 'number',
	billing: 'billing',
	reopen: 'reopen',
};

/** How readers write a severity level. A letter alone is no level: it needs the word beside it. */
export function levelPhrases(level: SeverityLevelId): string[] {
	if (level === 'critical') return ['kritiek', 'critical', 'kritisch'];
	if (level === 'standard') return ['standaard', 'standard'];
	return ['ernst', 'ernstniveau', 'urgentie', 'prioriteit', 'severity', 'sev', 'priority', 'prio', 'niveau', 'level']
		.flatMap((word) => [`${word} ${level}`])
		.concat(`sev${level}`);
}

/** Names of the regions of the Dynamics 365 hours, in both languages. */
export const regionPhrases: Readonly<Record<RegionId, readonly string[]>> = {
	'asia-pacific': ['Azië-Pacific', 'Asia-Pacific', 'APAC', 'Azië', 'Asia'],
	japan: ['Japan', 'Tokyo', 'Tokio'],
	emea: ['EMEA', 'Europa', 'Europe', 'Midden-Oosten', 'Middle East', 'Afrika', 'Africa'],
	'north-america': ['Noord-Amerika', 'North America', 'Amerika', 'America'],
	other: ['Zuid-Amerika', 'South America'],
};

/** The page that tells the hours of each calendar. */
const homeOf: Readonly<Record<CalendarId, PageId>> = {
	always: 'compare/hours',
	'managed-desktop': 'managed-desktop/ground-rules',
	'dynamics-asia-pacific': 'dynamics-365/languages-and-hours',
	'dynamics-japan': 'dynamics-365/languages-and-hours',
	'dynamics-emea': 'dynamics-365/languages-and-hours',
	'dynamics-north-america': 'dynamics-365/languages-and-hours',
	'dynamics-other': 'dynamics-365/languages-and-hours',
	'21vianet-technical': 'microsoft-365-21vianet/contact',
	'21vianet-billing': 'microsoft-365-21vianet/contact',
	'microsoft-365-billing': 'microsoft-365/phone-support',
	'germany-billing': 'office-365-germany/contact',
};

/** Every time at which support opens or closes, with the pages that say so. */
export function timesOfDay(): ReadonlyMap<string, readonly PageId[]> {
	const pages = new Map<string, PageId[]>();
	for (const id of calendarIds) {
		const calendar = calendars[id];
		if (calendar.kind !== 'weekly') continue;
		const [first] = calendar.intervals;
		for (const time of first ? [first.opens, first.closes] : [])
			pages.set(time, [...new Set<PageId>(['compare/hours', ...(pages.get(time) ?? []), homeOf[id]])]);
	}
	return pages;
}
