import { calendars } from '../../policy/calendars.ts';
import { initialResponses } from '../../policy/initial-response-times.ts';
import type {
	CalendarId,
	DecisionRow,
	FactId,
	InitialResponse,
	NoteId,
	RegionId,
	ServiceId,
	SeverityServiceId,
	WeeklyHours,
} from '../../policy/model.ts';
import { isSeverityService, planIds, regionIds, serviceIds, severityLevelIds } from '../../policy/model.ts';
import { regionCalendars } from '../../policy/regions.ts';
import { silentOnLevels } from '../../policy/silences.ts';
import { type Answers, choicesOf, type Parameters } from '../answers.ts';
import type { Deadline } from '../deadline.ts';
import { deadline } from '../deadline.ts';
import { unknown } from '../decide.ts';
import { isStrayLevel, levelsOf } from '../levels.ts';
import { type LocalHours, localCalendar } from '../local-hours.ts';
import { minutesOf } from '../minutes-of.ts';
import type { Holidays } from '../support-hours.ts';
import type { Verdict } from './verdict.ts';

export const coverageIds = ['24x7', 'business-hours'] as const;

export const responseParameters = {
	service: { kind: 'choice', values: serviceIds },
	plan: { kind: 'choice', values: [...planIds, unknown] },
	severity: { kind: 'choice', values: severityLevelIds },
	coverage: { kind: 'choice', values: [...coverageIds, unknown] },
	region: { kind: 'choice', values: [...regionIds, unknown] },
	country: { kind: 'country' },
	filed: { kind: 'instant' },
	zone: { kind: 'zone' },
} as const satisfies Parameters;

/** The values to choose from, without "I don't know": what depends on those says nothing new. */
export const knownChoices: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
	Object.entries(choicesOf(responseParameters)).map(([name, values]) => [
		name,
		values.filter((each) => each !== unknown),
	]),
);

export interface ResponseVerdict extends Verdict<'computed' | 'not-stated'> {
	response?: InitialResponse;
	/** The reading that ends first. */
	earliest?: Deadline;
	/** The reading that ends last; absent where the text gives no hours, so that none follows. */
	latest?: Deadline;
	/** The calendar whose hours count in a reading; absent where it depends on what the reader does not know. */
	calendar?: CalendarId;
	/** What each answer would give to a question that the reader does not know; the moments above hold all of them. */
	ways?: readonly { name: string; value: string; result: ResponseVerdict }[];
}

/** When the time starts, where a text says so (AMB-50). */
const starts: Partial<Record<SeverityServiceId, readonly FactId[]>> = {
	'managed-desktop': ['MMD-IRT-DEF'],
	'dynamics-365': ['PP-IRT-DEF'],
};

/** Where none says so, the moment of filing is our reading. */
const startOpen: readonly NoteId[] = ['start-not-stated'];

/** What the rows of a result may cite beside those of its response: the start of the time, and the hours of a calendar. */
export const citedByResponse: readonly Pick<DecisionRow, 'facts' | 'notes'>[] = [
	...Object.values(starts).map((facts) => ({ facts })),
	{ facts: [], notes: startOpen },
	...(['managed-desktop', '21vianet-technical', ...Object.values(regionCalendars)] as const).map((id) => calendars[id]),
];

/** The facts on what has no level: a plan of Dynamics 365 that promises none. */
export const withoutLevels: readonly FactId[] = ['PP-SEV-LEVELS'];

/** The calendar that a service's business hours follow; of Dynamics 365 the region's. */
function calendarOf(service: SeverityServiceId, region: string | undefined): CalendarId | undefined {
	if (service === 'managed-desktop') return 'managed-desktop';
	if (service === 'microsoft-365-21vianet') return '21vianet-technical';
	return service === 'dynamics-365' && region ? regionCalendars[region as RegionId] : undefined;
}

/** What the answers leave of the regions: all of them, where the reader does not know. */
const regionsOf = ({ region }: Answers): readonly (string | undefined)[] => (region === unknown ? regionIds : [region]);

/**
 * The countries whose holidays the latest reading skips: the reader's, else those of the calendars that may count. At 21Vianet the
 * public holidays of China count, wherever the reader is.
 */
export function responseCountries(answers: Answers): readonly string[] {
	const service = answers['service'] as ServiceId | undefined;
	if (answers['country'] && service !== 'microsoft-365-21vianet') return [answers['country']];
	if (!service || !isSeverityService(service)) return [];
	const ids = regionsOf(answers).flatMap((region) => calendarOf(service, region) ?? []);
	const countries = ids
		.map((id) => calendars[id])
		.flatMap((each) => ('country' in each ? [each.country as string] : []));
	return [...new Set(countries)];
}

/** The holidays of the one country that counts, or of each country. */
export type HolidaySource = Holidays | ((country: string) => Holidays | undefined);

const holidaysFor = (answers: Answers, source: HolidaySource | undefined): Holidays | undefined =>
	typeof source === 'function' ? responseCountries(answers).map(source)[0] : source;

const row = (id: string, then: string, facts: readonly FactId[], notes: DecisionRow['notes'] = []): DecisionRow => ({
	id,
	when: {},
	then,
	facts,
	notes,
});

/** The questions whose answer a reader may not know, with the answers that this stands for: of the plans those that have the level. */
const uncertain: Readonly<Record<string, (answers: Answers) => readonly string[]>> = {
	plan: (answers) => planIds.filter((plan) => !isStrayLevel({ ...answers, plan })),
	coverage: () => coverageIds,
	region: () => regionIds,
};

/**
 * When the initial response is due: the earliest and the latest reading of the text. A level that the service or the plan does not
 * have counts as none. Where the reader does not know the plan, the hours chosen or the region, the first and the last moment of all
 * that it may be.
 * Facts: MMD-IRT-DEF, PP-IRT-DEF, PP-IRT-BH, and those of the response itself.
 * @param holidays of `responseCountries(answers)`; absent while they load, or where there are none: none is skipped
 * @param place    the country that the reader is in, for hours in local time; absent: the reader's zone counts
 */
export function computeResponse(
	answers: Answers,
	readerZone: string | undefined,
	holidays?: HolidaySource,
	place?: LocalHours,
): ResponseVerdict {
	const [name = '', valuesOf = () => []] = Object.entries(uncertain).find(([each]) => answers[each] === unknown) ?? [];
	const ways = valuesOf(answers).map((value) => ({
		name,
		value,
		result: computeResponse({ ...answers, [name]: value }, readerZone, holidays, place),
	}));
	const all = <Item>(of: (result: ResponseVerdict) => readonly Item[]): Item[] => [
		...new Set(ways.flatMap(({ result }) => of(result))),
	];
	const asked = Object.keys(responseParameters).filter((each) => all((result) => result.asked).includes(each));
	const moments = all(({ earliest, latest }) => [earliest, latest].flatMap((each) => each ?? []));
	const [earliest] = moments.sort((one, other) => one.due - other.due);
	const latest = ways.every(({ result }) => result.latest) ? moments.at(-1) : undefined;
	if (ways.some(({ result }) => result.outcome === 'incomplete'))
		return { outcome: 'incomplete', possible: [], rows: [], asked, deciding: all(({ deciding }) => deciding) };
	if (!earliest) return computeKnown(answers, readerZone, holidays, place);
	const [calendar, ...others] = all((result) => (result.calendar ? [result.calendar] : []));
	return {
		outcome: 'computed',
		possible: [],
		rows: all(({ rows }) => rows),
		asked,
		deciding: [],
		earliest,
		...(latest ? { latest } : {}),
		ways,
		...(calendar && others.length === 0 ? { calendar } : {}),
	};
}

/** The same for answers that hold no "I don't know", or where it makes no difference. */
function computeKnown(
	answers: Answers,
	readerZone: string | undefined,
	holidays: HolidaySource | undefined,
	place: LocalHours | undefined,
): ResponseVerdict {
	const service = answers['service'] as ServiceId | undefined;
	const open = (asked: readonly string[], deciding: readonly string[]): ResponseVerdict => ({
		outcome: 'incomplete',
		possible: [],
		rows: [],
		asked,
		deciding,
	});
	if (!service) return open(['service'], ['service']);
	if (!isSeverityService(service)) {
		const rows = [row(`${service}-silent`, 'not-stated', silentOnLevels[service])];
		return { outcome: 'not-stated', possible: [], rows, asked: ['service'], deciding: [] };
	}
	const table = initialResponses[service];
	const hasPlans = table.some(({ plan }) => plan);
	const asked = hasPlans ? ['service', 'plan'] : ['service'];
	if (levelsOf(answers).length === 0) {
		const rows = [row('no-levels', 'not-stated', withoutLevels)];
		return { outcome: 'not-stated', possible: [], rows, asked, deciding: [] };
	}
	asked.push('severity');
	const cells = table.find(({ plan }) => plan === (hasPlans ? answers['plan'] : undefined))?.cells;
	const response = cells?.[answers['severity'] as keyof typeof cells];
	if (!response) {
		const missing = asked.filter(
			(name) => answers[name] === undefined || (name === 'severity' && isStrayLevel(answers)),
		);
		return open(asked, missing);
	}
	const usesHours = !['elapsed', 'hours-unknown'].includes(response.counting);
	const chosen = response.counting === 'as-chosen';
	const inHours = usesHours && !(chosen && answers['coverage'] === '24x7');
	if (chosen) asked.push('coverage');
	if (inHours && service === 'dynamics-365') asked.push('region');
	if (inHours && service !== 'microsoft-365-21vianet') asked.push('country');
	asked.push('filed');
	const id = calendarOf(service, answers['region']);
	if (inHours && id === 'dynamics-other') asked.push('zone');
	const needed = asked.filter((name) => !['country', 'zone'].includes(name) && answers[name] === undefined);
	if (needed.length > 0) return { ...open(asked, needed), response };

	const filed = Date.parse(answers['filed'] as string);
	// What is open about counting in business hours is settled for who chose every hour.
	const notes = [...(chosen && !inHours ? [] : (response.notes ?? [])), ...(starts[service] ? [] : startOpen)];
	const decided = row(`${service}-response`, 'computed', [...response.facts, ...(starts[service] ?? [])], notes);
	const computed = { outcome: 'computed', possible: [], rows: [decided], asked, deciding: [], response } as const;
	const elapsed = () => deadline(filed, { kind: 'elapsed', minutes: minutesOf(response.amount) });
	if (response.counting === 'hours-unknown') return { ...computed, earliest: elapsed() };
	if (!inHours) return { ...computed, earliest: elapsed(), latest: elapsed() };

	const zone = answers['zone'] ?? readerZone;
	const calendar = localCalendar(id as CalendarId, place, zone) as WeeklyHours | undefined;
	if (!calendar || (calendar.zone === null && !zone)) return { ...open(asked, ['zone']), response };
	const found = readings(filed, response, calendar, zone, holidaysFor(answers, holidays));
	const { facts, notes: doubts } = calendars[id as CalendarId];
	const hours = row(id as CalendarId, 'computed', facts, doubts);
	return { ...computed, ...found, rows: [decided, hours], calendar: id as CalendarId };
}

/** The parameters whose answers count. Unlike `asked` it leaves out a level of another service or plan, whose question stays. */
export const responsePath = (answers: Answers): readonly string[] => {
	const { asked } = computeResponse(answers, 'UTC');
	return isStrayLevel(answers) ? asked.filter((name) => name !== 'severity') : asked;
};

/** Both ends of what the text leaves open. */
function readings(
	filed: number,
	{ counting, amount }: InitialResponse,
	calendar: WeeklyHours,
	zone: string | undefined,
	holidays: Holidays | undefined,
): { earliest: Deadline; latest: Deadline } {
	if (counting === 'working-days') {
		const days = amount.value;
		return {
			earliest: deadline(filed, { kind: 'every-day', days, calendar }, zone),
			latest: deadline(filed, { kind: 'business-days', days, calendar }, zone, holidays),
		};
	}
	const minutes = minutesOf(amount);
	const business = { kind: 'business', minutes, calendar } as const;
	return {
		earliest: counting === 'business' ? deadline(filed, business, zone) : deadline(filed, { kind: 'elapsed', minutes }),
		latest: deadline(filed, business, zone, holidays),
	};
}
