import {
	type AmountUnit,
	calendarIds,
	type Coverage,
	type Counting,
	channelIds,
	type HolidayRule,
	issueIds,
	languages,
	notStated,
	planIds,
	productIds,
	regionIds,
	type Sign,
	serviceIds,
	severityLevelIds,
	severityServiceIds,
	impactIds,
} from '../../policy/model.ts';
import { sourceDocuments } from '../../policy/documents.ts';
import type { FactKind } from '../../policy/facts/define.ts';
import { reopenOutcomes } from '../../policy/reopen-rules.ts';
import { requestFieldIds } from '../../policy/request-fields.ts';
import { subjectIds } from '../../policy/subject-hours.ts';
import { routePlaceholders } from '../../policy/contact/contact-table.ts';
import { nameGroups } from './name-groups.ts';
import { byId, forEach, forSome, listOf, objectOf, oneOf, part, schema, type Schema } from './schema-parts.ts';

/** Every member of a union as a list; a member that is missing or made up does not compile. */
const all = <Member extends string>(members: Record<Member, true>): Member[] => Object.keys(members) as Member[];

const documentIds = Object.keys(sourceDocuments);
const signs = all<Sign>({ 'less-than': true, 'at-most': true, exactly: true });
const units = all<AmountUnit>({ minute: true, hour: true, 'business-day': true, month: true });
const coverages = all<Coverage>({
	'round-the-clock': true,
	'business-hours': true,
	'support-in-business-hours': true,
	'chosen-when-filing': true,
	'level-hours': true,
	'clock-not-stated': true,
	[notStated]: true,
});
const countings = all<Counting>({
	elapsed: true,
	business: true,
	either: true,
	'as-chosen': true,
	'working-days': true,
	'hours-unknown': true,
});
const kinds = all<FactKind>({ stated: true, [notStated]: true, outside: true, structure: true });
const holidayRules = all<HolidayRule>({ excluded: true, included: true, [notStated]: true });

const text = { type: 'string', minLength: 1 } as const;
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}(-\\d{2})?$' } as const;
const orNull = (value: Schema): Schema => ({ anyOf: [value, { type: 'null' }] });
const country = { type: 'string', pattern: '^[A-Z]{2}$' } as const;
const weekday = { type: 'integer', minimum: 1, maximum: 7, description: 'Monday is 1, Sunday is 7.' } as const;
const opens = { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' } as const;
const closes = { type: 'string', pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$' } as const;
const facts = part('factIds');
const both = part('inBoth');
const sentence = part('sentenceId');
const sentences = listOf(sentence);
const notes = listOf(part('noteId'));
const cited = { facts, notes };
const calendarsOf = listOf(oneOf(calendarIds));
const said = objectOf({ facts, text: both });

const parts = {
	sentenceId: { ...text, description: 'Id of a sentence; a key of `statements`.' },
	noteId: { ...text, description: 'Id of a doubt and its reading; a key of `notes`.' },
	amount: objectOf({ value: { type: 'number', exclusiveMinimum: 0 }, unit: oneOf(units) }),
	calendar: {
		description: 'When a service can be reached. A zone of null: the local time of the person who calls.',
		oneOf: [
			objectOf({ kind: { const: 'round-the-clock' }, facts }, { notes }),
			objectOf({ kind: { const: notStated }, zone: text, weekdays: listOf(weekday), country, facts }, { notes }),
			objectOf(
				{
					kind: { const: 'weekly' },
					zone: orNull(text),
					intervals: listOf(objectOf({ weekday, opens, closes })),
					holidays: oneOf(holidayRules),
					facts,
				},
				{
					notes,
					country,
					exceptions: listOf(objectOf({ date: day, intervals: listOf(objectOf({ opens, closes })) })),
				},
			),
		],
	},
	level: objectOf(
		{ definition: sentences, commitments: sentences, lowering: sentences, hours: sentences },
		{
			examples: sentences,
			conditions: sentences,
			pace: sentences,
			mayBecome: oneOf(severityLevelIds),
			update: objectOf({ amount: part('amount'), ...cited }),
			cases: listOf(
				objectOf(
					{ when: { type: 'object', additionalProperties: listOf(text, { minItems: 1 }) }, hours: sentences },
					{ examples: sentences },
				),
			),
		},
	),
	response: objectOf(
		{ sign: oneOf(signs), amount: part('amount'), coverage: oneOf(coverages), counting: oneOf(countings), facts },
		{ conditions: sentences, notes },
	),
	table: objectOf(
		{
			questions: byId(listOf(text, { minItems: 1 })),
			rows: listOf(
				objectOf(
					{
						id: text,
						when: { type: 'object', additionalProperties: { anyOf: [text, listOf(text)] } },
						then: text,
						facts,
					},
					{ notes, avoid: sentences, byImpact: oneOf(severityLevelIds) },
				),
				{ minItems: 1 },
			),
		},
		{ notes },
	),
	channel: objectOf(
		{
			purpose: sentence,
			requirements: sentences,
			steps: sentences,
			remarks: sentences,
			language: sentence,
			calendars: calendarsOf,
			phone: { anyOf: [oneOf([notStated, 'none']), listOf(text, { minItems: 1 })] },
		},
		{
			as: oneOf(channelIds),
			link: text,
			says: sentences,
			hours: forSome(issueIds, objectOf({ calendars: calendarsOf }, { says: sentences })),
			roundTheClock: forSome(severityLevelIds, sentence),
		},
	),
	requestRule: objectOf(
		{ says: sentence, facts },
		{
			when: { type: 'object', additionalProperties: { anyOf: [text, listOf(text)] } },
			field: oneOf(requestFieldIds),
		},
	),
} as const satisfies Record<string, Schema>;

const body = objectOf({
	format: { type: 'string', pattern: '^1\\.\\d+\\.\\d+$', description: 'Version of this format.' },
	data: { type: 'string', pattern: '^[0-9a-f]{8}$', description: 'Changes when the data change.' },
	languages: { const: languages },
	names: objectOf(Object.fromEntries(Object.entries(nameGroups).map(([group, ids]) => [group, forEach(ids, both)]))),
	documents: forEach(
		documentIds,
		objectOf(
			{
				services: listOf(oneOf(serviceIds)),
				date: orNull(day),
				facts,
				title: both,
				dateInWords: both,
				reviewBy: day,
			},
			{
				between: { type: 'array', prefixItems: [day, orNull(day)], items: false, minItems: 2 },
				version: oneOf(['older', 'newer']),
			},
		),
	),
	outsideDocuments: byId(
		objectOf({
			repository: text,
			path: text,
			commit: orNull(text),
			date: orNull(day),
			beside: listOf(oneOf(documentIds)),
			title: both,
		}),
		'^OUT-\\d{2}$',
	),
	mainDocument: forEach(serviceIds, oneOf(documentIds)),
	facts: byId(
		objectOf(
			{
				service: oneOf([...serviceIds, 'documents']),
				kind: oneOf(kinds),
				text: both,
				source: forSome(documentIds, listOf({ type: 'integer', minimum: 1 })),
			},
			{ doubts: listOf(text), outside: listOf(text) },
		),
		'^[A-Z0-9]+(-[A-Z0-9]+)+$',
	),
	statements: byId(said),
	notes: byId(said),
	laterChanges: forEach(serviceIds, said),
	limits: byId(objectOf({ sign: oneOf(signs), amount: part('amount'), facts })),
	moments: byId(objectOf({ date: day, facts }, { outside: text })),
	labels: byId(both),
	links: byId(objectOf({ url: { type: 'string', pattern: '^https?://' } }, { facts, outside: text })),
	calendars: forEach(calendarIds, part('calendar')),
	datedHours: byId(part('calendar')),
	regions: forEach(regionIds, objectOf({ calendar: oneOf(calendarIds), countries: listOf(country) })),
	subjectHours: listOf(
		objectOf({
			service: oneOf(serviceIds),
			subject: oneOf(subjectIds),
			hours: {
				oneOf: [objectOf({ calendar: oneOf(calendarIds) }, { statement: sentence }), objectOf({ statement: sentence })],
			},
			facts,
		}),
	),
	severityLevels: forEach(severityServiceIds, forSome(severityLevelIds, part('level'))),
	whoDecides: forEach(severityServiceIds, sentence),
	initialResponses: forEach(
		severityServiceIds,
		listOf(objectOf({ cells: forSome(severityLevelIds, part('response')) }, { plan: oneOf(planIds) })),
	),
	channels: forEach(channelIds, part('channel')),
	phoneLines: byId(
		objectOf(
			{
				number: text,
				tel: { type: 'string', pattern: '^\\+\\d+$' },
				document: oneOf(documentIds),
				facts,
				calendars: calendarsOf,
				costs: sentences,
			},
			{ instead: sentence, country: text },
		),
	),
	questions: byId(objectOf({ text: both, answers: byId(both) })),
	impactMeanings: forEach(severityServiceIds, forEach(impactIds, sentences)),
	decisions: objectOf({
		severity: forEach(severityServiceIds, part('table')),
		contact: forEach(serviceIds, part('table')),
		reopen: { ...part('table'), description: `Outcomes: ${reopenOutcomes.join(', ')}.` },
		routes: byId(objectOf({ channels: listOf(oneOf([...channelIds, ...routePlaceholders])) }, { order: sentence })),
		productPortals: forEach(
			productIds,
			objectOf(
				{
					portal: forEach(planIds, oneOf([...channelIds, notStated])),
					withoutAccess: oneOf(channelIds),
					avoid: objectOf({ says: sentences, facts }),
					...cited,
				},
				{ inOutage: objectOf({ notes }) },
			),
		),
		channelAdditions: forSome(
			channelIds,
			objectOf({
				when: { type: 'object', additionalProperties: { anyOf: [text, listOf(text)] } },
				says: sentences,
			}),
		),
		whereToBuy: forEach(planIds, listOf(oneOf(channelIds))),
	}),
	requests: forEach(
		serviceIds,
		objectOf(
			{
				demands: listOf(part('requestRule')),
				against: listOf(part('requestRule')),
				notices: listOf(part('requestRule')),
			},
			{ english: part('requestRule') },
		),
	),
	silences: objectOf({
		levels: forSome(serviceIds, facts),
		updates: forSome(serviceIds, facts),
		reopening: forSome(serviceIds, facts),
	}),
	glossary: byId(
		objectOf(
			{
				pages: listOf(text),
				words: forEach(languages, objectOf({ term: text, also: listOf(text), meaning: text })),
			},
			{ facts },
		),
	),
});

/** What `/api/policy.json` holds. */
export const policySchema = schema('policy', 'Microsoft support policies, as data', body, parts);
