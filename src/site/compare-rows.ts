import { initialResponses } from '../policy/initial-response-times.ts';
import {
	type Amount,
	type FactId,
	type InitialResponse,
	type NoteId,
	type PlanId,
	planIds,
	type ServiceId,
	type SeverityLevel,
	type SeverityLevelId,
	type SeverityServiceId,
	type StatementId,
	severityLevelIds,
	severityServiceIds,
} from '../policy/model.ts';
import { severityLevels } from '../policy/severity-levels.ts';
import { silentOnLevels, silentOnUpdates } from '../policy/silences.ts';
import { notes } from '../policy/notes.ts';
import { statements } from '../policy/statements.ts';

/** A service, or the part of it that some plans make, which the texts give no level. */
interface SilentRow {
	service: ServiceId;
	plans: readonly PlanId[];
	facts: readonly FactId[];
	note?: NoteId;
}

const onPremises = 'on-premises-plans-have-no-levels';
const onlinePlans = initialResponses['dynamics-365'].map(({ plan }) => plan);

/** What the texts are silent on, so that no table leaves a service out. */
export const silentRows: readonly SilentRow[] = [
	{
		service: 'dynamics-365',
		plans: planIds.filter((plan) => !(onlinePlans as readonly (PlanId | undefined)[]).includes(plan)),
		facts: notes[onPremises],
		note: onPremises,
	},
	...(Object.keys(silentOnLevels) as (keyof typeof silentOnLevels)[]).map((service) => ({
		service,
		plans: [],
		facts: silentOnLevels[service],
	})),
];

/** Plans of a service that share their levels; a service without plans has one scale and no plans. */
interface Scale {
	service: SeverityServiceId;
	plans: readonly PlanId[];
	levels: readonly SeverityLevelId[];
}

/** The scales of levels, one after the other per service. */
export const scales: readonly Scale[] = severityServiceIds.flatMap((service) => {
	const byLevels = new Map<string, { service: SeverityServiceId; plans: PlanId[]; levels: SeverityLevelId[] }>();
	for (const { plan, cells } of initialResponses[service]) {
		const levels = severityLevelIds.filter((level) => cells[level]);
		const scale = byLevels.get(levels.join()) ?? { service, plans: [], levels };
		byLevels.set(levels.join(), scale);
		if (plan) scale.plans.push(plan);
	}
	return [...byLevels.values()];
});

/** What a service demands for one level alone; what it demands for all of them tells no two apart. */
export function ownConditions(service: SeverityServiceId, level: SeverityLevelId): readonly StatementId[] {
	const levels = Object.values(severityLevels[service]);
	const { conditions = [] } = severityLevels[service][level] ?? {};
	return conditions.filter((id) => !levels.every((each) => each.conditions?.includes(id)));
}

/** One service, plan and level, with what the texts promise there. */
interface ResponseRow {
	service: SeverityServiceId;
	plan?: PlanId;
	level: SeverityLevelId;
	response: InitialResponse;
	update: SeverityLevel['update'];
	/** How follow-up goes where the text gives no figure. */
	pace: readonly StatementId[];
	/** The facts that say that the text is silent on updates. */
	silentOnUpdates: readonly FactId[];
}

export const responseRows: readonly ResponseRow[] = severityServiceIds.flatMap((service) =>
	initialResponses[service].flatMap(({ plan, cells }) =>
		severityLevelIds.flatMap((level): ResponseRow[] => {
			const response = cells[level];
			const { update, pace = [] } = severityLevels[service][level] ?? {};
			if (!response) return [];
			const row = { service, level, response, update, pace, silentOnUpdates: silentOnUpdates[service] ?? [] };
			return [plan ? { ...row, plan } : row];
		}),
	),
);

export type Remark = NoteId | StatementId;
export const isNote = (id: Remark): id is NoteId => Object.hasOwn(notes, id);
/** What is said about a figure: for what it holds, and our notes. */
export const remarksOf = ({ conditions = [], notes: ids = [] }: InitialResponse): Remark[] => [...conditions, ...ids];
/** Every remark about the table once, in the order of its rows. */
export const remarks: readonly Remark[] = [
	...new Set(responseRows.flatMap(({ response, update }) => [...remarksOf(response), ...(update?.notes ?? [])])),
];
export const remarkFacts = (id: Remark): readonly FactId[] => (isNote(id) ? notes[id] : statements[id]);

/** The facts behind a row's updates. */
export const paceFacts = (row: ResponseRow): readonly FactId[] =>
	row.update?.facts ?? (row.pace.length > 0 ? row.pace.flatMap((id) => statements[id]) : row.silentOnUpdates);
/** The hours of a row's level, and the facts behind the words on when its promise counts. */
export const hoursOf = ({ service, level }: ResponseRow): readonly StatementId[] =>
	severityLevels[service][level]?.hours ?? [];
export const coverageFacts = (row: ResponseRow): readonly FactId[] =>
	row.response.coverage === 'level-hours' ? hoursOf(row).flatMap((id) => statements[id]) : row.response.facts;

const minutesOf = { minute: 1, hour: 60, 'business-day': 24 * 60, month: 30 * 24 * 60 } as const;

/** Minutes to sort by, and for nothing else: a business day and a month have no fixed length. */
export const sortMinutes = ({ value, unit }: Amount): number => value * minutesOf[unit];
