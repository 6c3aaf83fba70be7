import { glossaryWords } from '../i18n/glossary/index.ts';
import { dictionaries } from '../i18n/index.ts';
import { calendars } from '../policy/calendars.ts';
import { channels } from '../policy/channels.ts';
import { channelAdditions } from '../policy/contact/channel-additions.ts';
import { productPortals } from '../policy/contact/dynamics-portals.ts';
import { contactRules } from '../policy/contact-rules.ts';
import { glossary, termIds } from '../policy/glossary.ts';
import { initialResponses } from '../policy/initial-response-times.ts';
import {
	type ChannelId,
	type ContactChannel,
	channelIds,
	type DecisionTable,
	type FactId,
	type Language,
	type NoteId,
	type ProductId,
	type ServiceId,
	type SeverityServiceId,
	type StatementId,
	serviceIds,
	severityServiceIds,
} from '../policy/model.ts';
import { phoneLines } from '../policy/phone-lines.ts';
import { reopenRules } from '../policy/reopen-rules.ts';
import { requestRulesOf } from '../policy/request-fields.ts';
import { severityLevels, whoDecides } from '../policy/severity-levels.ts';
import { severityRules } from '../policy/severity-rules.ts';
import { silentOnLevels, silentOnLowering, silentOnReopening } from '../policy/silences.ts';
import { notes } from '../policy/notes.ts';
import { statements } from '../policy/statements.ts';
import { subjectHours } from '../policy/subject-hours.ts';
import {
	coverageFacts,
	ownConditions,
	paceFacts,
	remarkFacts,
	remarks,
	responseRows,
	scales,
	silentRows,
} from './compare-rows.ts';
import type { PageId } from './pages.ts';
import { saidBy } from './said-by.ts';
import type { PageSection } from './sections.ts';

const said = (ids: readonly StatementId[] = []): FactId[] => ids.flatMap((id) => statements[id]);
const noted = (ids: readonly NoteId[] = []): FactId[] => ids.flatMap((id) => notes[id]);
/** The facts of rows, with those of their notes. */
const ofRows = (rows: readonly { facts: readonly FactId[]; notes?: readonly NoteId[] | undefined }[]): FactId[] =>
	rows.flatMap((row) => [...row.facts, ...noted(row.notes)]);
const ofTable = ({ rows }: DecisionTable): FactId[] => ofRows(rows);

const ofResponses = (service: SeverityServiceId): FactId[] =>
	initialResponses[service].flatMap(({ cells }) =>
		Object.entries(cells).flatMap(([level, response]) => [
			...ofRows([response]),
			...said(severityLevels[service][level as keyof typeof cells]?.hours),
		]),
	);
const ofLevels = (service: SeverityServiceId): FactId[] =>
	Object.values(severityLevels[service]).flatMap(({ update, cases = [], ...level }) => [
		...said(
			[
				level.definition,
				level.conditions,
				level.commitments,
				level.lowering,
				level.pace,
				level.hours,
				...cases.map(({ hours }) => hours),
			].flatMap((ids) => ids ?? []),
		),
		...(update ? ofRows([update]) : []),
	]);
const ofChannel = (id: ChannelId): FactId[] => {
	const { phone }: ContactChannel = channels[id];
	const lines = typeof phone === 'string' ? [] : phone.map((line) => phoneLines[line]);
	return [
		...said(saidBy(channels[id])),
		...said(channelAdditions[id]?.says),
		...lines.flatMap(({ facts, costs, instead }) => [...facts, ...said(costs), ...(instead ? said([instead]) : [])]),
		...(lines.length > 0 ? said(['phone-numbers-changed']) : []),
	];
};
const rowsOfPortal = (portal: (typeof productPortals)[ProductId]) => [
	portal,
	portal.avoid,
	{ facts: [], notes: portal.inOutage?.notes },
];
const ofContact = (service: ServiceId): FactId[] => [
	...ofTable(contactRules[service]),
	...noted(contactRules[service].notes),
	...(service === 'dynamics-365' ? ofRows(Object.values(productPortals).flatMap(rowsOfPortal)) : []),
];
const ofHours = (service: ServiceId): FactId[] => {
	const own = severityServiceIds.find((id) => id === service);
	return [
		...(own ? initialResponses[own] : []).flatMap(({ plan, cells }) =>
			plan ? Object.values(cells).flatMap(({ facts }) => facts) : [],
		),
		...(own ? Object.values(severityLevels[own]) : []).flatMap(({ hours }) => said(hours)),
		...subjectHours.filter((row) => row.service === service).flatMap(({ facts }) => facts),
	];
};
const ofSilence = silentRows.flatMap(({ facts, note }) => [...facts, ...(note ? notes[note] : [])]);

/** Sections of pages that are not written in MDX: what each one states, so that it counts as a home of its facts. */
export function viewSections(page: PageId, lang: Language): PageSection[] {
	const words = dictionaries[lang];
	const section = (level: 2 | 3, id: string, title: string, facts: readonly FactId[]): PageSection => ({
		id,
		title,
		level,
		facts: [...new Set(facts)],
	});
	const perService = (rows: readonly (readonly [ServiceId, readonly FactId[]])[]) =>
		rows.map(([service, facts]) => section(3, service, words[`service.${service}`], facts));
	const silent = perService(Object.entries(silentOnLevels) as [keyof typeof silentOnLevels, readonly FactId[]][]);
	switch (page) {
		case 'tools/severity':
			return [
				...perService(
					severityServiceIds.map((id) => [id, [...ofTable(severityRules[id]), ...ofResponses(id), ...ofLevels(id)]]),
				),
				...silent,
			];
		case 'tools/response':
			return [...perService(severityServiceIds.map((id) => [id, ofResponses(id)])), ...silent];
		case 'tools/contact':
			return [
				...perService(serviceIds.map((id) => [id, ofContact(id)])),
				section(3, 'channels', words['table.per-channel'], channelIds.flatMap(ofChannel)),
			];
		case 'tools/hours':
			return [section(2, 'table', words['table.whole'], ofRows(Object.values(calendars)))];
		case 'tools/reopen':
			return perService([
				['dynamics-365', ofTable(reopenRules)],
				...(Object.entries(silentOnReopening) as [ServiceId, readonly FactId[]][]),
			]);
		case 'tools/request':
			return perService(serviceIds.map((id) => [id, ofRows(requestRulesOf(id))]));
		case 'compare/severity':
			return [
				section(2, 'levels', words['compare.severity-caption'], [
					...scales.flatMap(({ service, levels }) => [
						...levels.flatMap((id) => {
							const level = severityLevels[service][id];
							return [...said(level?.definition), ...said(ownConditions(service, id)), ...said(level?.examples)];
						}),
						...said([whoDecides[service]]),
					]),
					...notes['unified-has-no-c'],
					...ofSilence,
				]),
				section(2, 'lowering', words['compare.lowering'], [
					...severityServiceIds.flatMap((id) =>
						Object.values(severityLevels[id]).flatMap(({ lowering }) => said(lowering)),
					),
					...Object.values(silentOnLowering).flat(),
				]),
			];
		case 'compare/response-times':
			return [
				section(2, 'times', words['compare.response-caption'], [
					'MMD-IRT-DEF',
					'PP-IRT-DEF',
					...responseRows.flatMap((row) => [...row.response.facts, ...coverageFacts(row), ...paceFacts(row)]),
					...ofSilence,
				]),
				section(2, 'notes', words['table.notes'], remarks.flatMap(remarkFacts)),
			];
		case 'compare/hours':
			return [
				section(2, 'calendars', words['compare.calendars'], ofRows(Object.values(calendars))),
				...perService(serviceIds.map((id) => [id, ofHours(id)])),
			];
		case 'reference/glossary':
			return termIds.flatMap((id) => {
				const { facts } = glossary[id];
				return facts ? [section(3, id, glossaryWords[lang][id].term, facts)] : [];
			});
		default:
			return [];
	}
}
