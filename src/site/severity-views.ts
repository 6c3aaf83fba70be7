import { fill } from '../i18n/fill.ts';
import { formatAmount, formatResponse } from '../i18n/format.ts';
import { dictionaries, policyWords } from '../i18n/index.ts';
import type { ImpactView, LevelView, ResponseView, SeverityPickerProps } from '../islands/SeverityPicker.tsx';
import { initialResponses } from '../policy/initial-response-times.ts';
import type {
	InitialResponse,
	Language,
	SeverityLevel,
	SeverityLevelId,
	SeverityServiceId,
	StatementId,
} from '../policy/model.ts';
import { impactIds, serviceIds, severityServiceIds } from '../policy/model.ts';
import { customerSets, severityLevels, whoDecides } from '../policy/severity-levels.ts';
import { impactMeanings, severityRules } from '../policy/severity-rules.ts';
import { silentOnLevels } from '../policy/silences.ts';
import { note, statement } from './parts.ts';
import { type Cited, documentsOf, frame, openOutcomes, type ToolPlace } from './tool-views.ts';
import { levelName } from './words.ts';

export function levelView(lang: Language, name: string, level: SeverityLevel): LevelView {
	const say = (ids: SeverityLevel['definition']) => ids.map((id) => statement(lang, id));
	const { update } = level;
	const every = (text: string) => fill(dictionaries[lang]['severity.update-every'], { amount: text });
	return {
		name,
		definition: say(level.definition),
		hours: say(level.hours),
		conditions: say(level.conditions ?? []),
		commitments: say(level.commitments),
		lowering: say(level.lowering),
		examples: say(level.examples ?? []),
		pace: say(level.pace ?? []),
		...(level.cases
			? {
					cases: level.cases.map(({ when, hours, examples }) => ({
						when,
						hours: say(hours),
						...(examples ? { examples: say(examples) } : {}),
					})),
				}
			: {}),
		...(update
			? { update: { text: every(formatAmount(lang, update.amount)), notes: update.notes.map((id) => note(lang, id)) } }
			: {}),
	};
}

const responseView = (lang: Language, response: InitialResponse): ResponseView => ({
	text: formatResponse(lang, response),
	notes: (response.notes ?? []).map((id) => note(lang, id)),
});

/** An answer on impact in the service's own words, with the examples of the level that these words define. */
function impactView(lang: Language, service: SeverityServiceId, impact: (typeof impactIds)[number]): ImpactView {
	const say = (id: StatementId) => policyWords[lang].statementWords[id];
	const meaning: readonly StatementId[] = impactMeanings[service][impact];
	const { examples = [] } =
		Object.values(severityLevels[service]).find(({ definition }) => meaning.every((id) => definition.includes(id))) ??
		{};
	const told = `${dictionaries[lang]['severity.examples']}: ${examples.map(say).join(' ')}`;
	return { lines: meaning.map(say), ...(examples.length > 0 ? { examples: told } : {}) };
}

export async function severityProps(place: ToolPlace): Promise<SeverityPickerProps> {
	const { lang } = place;
	const words = dictionaries[lang];
	const levels: Record<string, LevelView> = {};
	const responses: Record<string, ResponseView> = {};
	for (const id of severityServiceIds) {
		for (const [level, row] of Object.entries(severityLevels[id]) as [SeverityLevelId, SeverityLevel][]) {
			levels[`${id}.${level}`] = levelView(lang, levelName(words, id, level), row);
		}
		for (const { plan, cells } of initialResponses[id]) {
			for (const [level, response] of Object.entries(cells)) {
				responses[[id, plan, level].filter(Boolean).join('.')] = responseView(lang, response);
			}
		}
	}
	const cited: Cited[] = [
		...Object.values(severityRules).flatMap(({ rows }): readonly Cited[] => rows),
		{ facts: Object.values(silentOnLevels).flat() },
	];
	const keys = [
		'severity.may-become',
		'severity.may-become-a',
		'severity.may-become-b',
		'severity.or-lower',
		'severity.stays',
		'severity.now-choose',
		'severity.now-argue',
		'severity.now-not-open',
		'severity.initial-response',
		'severity.update',
		'severity.hours',
		'severity.conditions',
		'severity.commitments',
		'severity.lowering',
		'severity.definition',
		'severity.examples',
		'severity.who-decides',
	] as const;
	return {
		frame: await frame(place, 'severity', keys, cited, documentsOf(lang, serviceIds)),
		levels,
		responses,
		whoDecides: Object.fromEntries(Object.entries(whoDecides).map(([id, words]) => [id, statement(lang, words)])),
		customerSets,
		impacts: Object.fromEntries(
			severityServiceIds.flatMap((service) =>
				impactIds.map((impact) => [`${service}.${impact}`, impactView(lang, service, impact)]),
			),
		),
		outcomes: openOutcomes(lang),
	};
}
