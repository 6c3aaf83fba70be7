import { calendars } from '../../policy/calendars.ts';
import { initialResponses } from '../../policy/initial-response-times.ts';
import { type LimitId, limits } from '../../policy/limits.ts';
import {
	type Amount,
	type CalendarId,
	calendarIds,
	type RegionId,
	type SeverityLevelId,
	type SeverityServiceId,
	severityServiceIds,
} from '../../policy/model.ts';
import { severityLevels } from '../../policy/severity-levels.ts';
import { amountWord } from '../../search/amounts.ts';
import type { PageId } from '../pages.ts';
import type { ConceptId, Place } from './concepts.ts';

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

const minutesOf = { minute: 1, hour: 60, month: 43_200 } as const;

/** The pages that a limit alone leads to; none where it is a response of another version, a clock's, or in business days. */
const homeOfLimit: Readonly<Record<LimitId, readonly Place[]>> = {
	'managed-desktop-closes-after': ['managed-desktop/ground-rules#closure'],
	'dynamics-reopen-recommends-new-after': ['tools/reopen', 'dynamics-365/reopen#rules'],
	'dynamics-break-fix-effort': ['dynamics-365/performance-and-data', 'dynamics-365/reopen#closure'],
	'professional-direct-critical-response': ['dynamics-365/plans#professional-direct'],
	'dynamics-later-version-response-a': [],
	'dynamics-later-version-response-b-standard': [],
	'dynamics-later-version-response-b-higher': [],
	'partner-center-other-response': [],
	'summer-time-shift': [],
};
const homeOfResponses: Readonly<Record<SeverityServiceId, PageId>> = {
	'managed-desktop': 'managed-desktop/severity',
	'dynamics-365': 'dynamics-365/severity',
	'microsoft-365-21vianet': 'microsoft-365-21vianet/severity',
	'partner-center': 'partner-center/response-times',
};

/** Every amount of time that is an initial response, a time between updates or a limit, with the pages that say so. */
export function amountsOfTime(): ReadonlyMap<string, readonly Place[]> {
	const pages = new Map<string, Place[]>();
	const put = ({ value, unit }: Amount, places: readonly Place[]) => {
		// A business day names itself.
		if (unit === 'business-day') return;
		const word = amountWord(value * minutesOf[unit]);
		pages.set(word, [...new Set([...(pages.get(word) ?? []), ...places])]);
	};
	for (const service of severityServiceIds) {
		const levels = Object.values(severityLevels[service]);
		const responses = initialResponses[service].flatMap(({ cells }) => Object.values(cells));
		for (const amount of [...responses, ...levels.flatMap(({ update }) => update ?? [])].map((each) => each.amount))
			put(amount, ['compare/response-times', homeOfResponses[service]]);
	}
	for (const [id, places] of Object.entries(homeOfLimit) as [LimitId, readonly Place[]][])
		put(limits[id].amount, places);
	return pages;
}
