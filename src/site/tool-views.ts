import type { Answers, Parameters } from '../engine/answers.ts';
import { decodeAnswers } from '../engine/answers.ts';
import { parametersOfOthers } from '../engine/case.ts';
import { PolicyError } from '../engine/errors.ts';
import { contactParameters } from '../engine/tools/contact.ts';
import { hoursParameters } from '../engine/tools/hours.ts';
import { reopenParameters } from '../engine/tools/reopen.ts';
import { requestParameters } from '../engine/tools/request.ts';
import { levelFacts, responseParameters, silentOnResponse } from '../engine/tools/response.ts';
import { severityParameters } from '../engine/tools/severity.ts';
import { fill } from '../i18n/fill.ts';
import { formatAmount, formatResponse } from '../i18n/format.ts';
import { dictionaries, pick, policyWords, type WordKey } from '../i18n/index.ts';
import type { HoursClockProps } from '../islands/HoursClock.tsx';
import type { ReopenCheckerProps } from '../islands/ReopenChecker.tsx';
import type { ResponseClockProps } from '../islands/ResponseClock.tsx';
import type { LevelView, ResponseView, SeverityPickerProps } from '../islands/SeverityPicker.tsx';
import { timeKeys } from '../islands/time-parts.tsx';
import { type Clause, frameKeys, type OptionView, type QuestionView, type ToolFrame } from '../islands/view.ts';
import { calendars } from '../policy/calendars.ts';
import { holidayCountries } from '../policy/holidays/countries.ts';
import { initialResponses } from '../policy/initial-response-times.ts';
import type {
	FactId,
	InitialResponse,
	Language,
	NoteId,
	ServiceId,
	SeverityLevel,
	SeverityLevelId,
	SeverityServiceId,
	StatementId,
} from '../policy/model.ts';
import { calendarIds, notStated, serviceIds, severityServiceIds, impactIds } from '../policy/model.ts';
import { reopenRules } from '../policy/reopen-rules.ts';
import { severityLevels, whoDecides } from '../policy/severity-levels.ts';
import { silentOnReopening } from '../policy/silences.ts';
import { impactMeanings, severityRules } from '../policy/severity-rules.ts';
import { fileHref, href } from './href.ts';
import { note, statement } from './parts.ts';
import { policyVersion } from './policy-version.ts';
import { provenance } from './provenance.ts';
import { sourceList, sourcesOfService, textsOf } from './source-date.ts';
import { answerText, levelName } from './words.ts';

/** The tools and what their address may hold. */
export const toolParameters = {
	severity: severityParameters,
	contact: contactParameters,
	hours: hoursParameters,
	response: responseParameters,
	reopen: reopenParameters,
	request: requestParameters,
} as const satisfies Record<string, Parameters>;
export type ToolId = keyof typeof toolParameters;
export const toolIds = Object.keys(toolParameters) as ToolId[];

export interface ToolPlace {
	lang: Language;
	/** Answers that the page gives, as a query string. */
	answers: string;
	/** On a policy page, below one of its headings. */
	embedded: boolean;
}

export interface Cited {
	facts: readonly FactId[];
	notes?: readonly NoteId[];
}

const hintKeys: Partial<Record<string, WordKey>> = {
	build: 'question.build-hint',
	at: 'question.at-hint',
	country: 'question.country-hint',
};

/** One question with its options in words. Text fields get no options. */
function questionView(lang: Language, name: string, parameter: Parameters[string]): QuestionView {
	const words = dictionaries[lang];
	const hint = hintKeys[name];
	const options = (values: readonly string[]): OptionView[] =>
		values.map((value) => ({ value, label: answerText(lang, name, value) }));
	return {
		name,
		legend: words[`question.${name}` as WordKey],
		short: words[`short.${name}` as WordKey],
		...(hint ? { hint: words[hint] } : {}),
		...(parameter.kind === 'choice' ? { options: options(parameter.values) } : {}),
		...(parameter.kind === 'choice' && parameter.values.length > 9
			? { field: 'select' as const, emptyLabel: '–' }
			: {}),
		...(parameter.kind === 'date' ? { field: 'date' as const } : {}),
		...(parameter.kind === 'country'
			? { field: 'select' as const, options: countryOptions(lang), emptyLabel: words['question.country-empty'] }
			: {}),
	};
}

const countryOptions = (lang: Language): OptionView[] => {
	const names = new Intl.DisplayNames(lang, { type: 'region' });
	return holidayCountries
		.map((value) => ({ value, label: names.of(value) ?? value }))
		.sort((a, b) => a.label.localeCompare(b.label, lang));
};

/** The parts that every tool shares. `cited`: whatever its result may cite. */
export async function frame<Key extends WordKey>(
	place: ToolPlace,
	tool: ToolId,
	keys: readonly Key[],
	cited: readonly Cited[],
	documents: Readonly<Record<string, string>>,
): Promise<ToolFrame<Key>> {
	const { lang, embedded } = place;
	const parameters: Parameters = toolParameters[tool];
	const homes = await provenance(lang);
	const clauses: Partial<Record<FactId, Clause>> = {};
	const notes: Partial<Record<NoteId, ReturnType<typeof note>>> = {};
	for (const { facts, notes: ids = [] } of cited) {
		for (const fact of facts) {
			const [home] = homes[fact];
			if (home) clauses[fact] = { href: home.href, title: home.title };
		}
		for (const id of ids) notes[id] = note(lang, id);
	}
	return {
		lang,
		tool,
		title: dictionaries[lang][`page.tools/${tool}.nav`],
		embedded,
		headingLevel: embedded ? 3 : 2,
		prefill: prefill(tool, place.answers),
		page: href(`tools/${tool}`, lang),
		sources: href('reference/sources', lang),
		questions: Object.entries(parameters).map(([name, parameter]) => questionView(lang, name, parameter)),
		strings: pick(dictionaries[lang], [...frameKeys, ...keys]),
		clauses,
		notes,
		documents,
		version: policyVersion,
		others: embedded
			? []
			: Object.entries(parametersOfOthers(tool, parameters)).map(([name, parameter]) =>
					questionView(lang, name, parameter),
				),
		next: nextTools[tool].map((next) => ({
			tool: next,
			label: dictionaries[lang][`continue.${next}`],
			page: href(`tools/${next}`, lang),
		})),
	};
}

/** Which tools a reader goes on to. */
const nextTools = {
	severity: ['response', 'contact', 'request'],
	contact: ['response', 'request'],
	hours: ['contact'],
	response: ['contact', 'request'],
	reopen: ['contact', 'severity', 'request'],
	request: ['contact', 'response'],
} as const satisfies Record<ToolId, readonly ToolId[]>;

/**
 * The answers that a page gives to a tool.
 * @throws {PolicyError} naming the tool and the answer that it does not know
 */
function prefill(tool: ToolId, query: string): Answers {
	const { answers, problems } = decodeAnswers(toolParameters[tool], query);
	const [problem] = problems;
	const stray = [...new URLSearchParams(query).keys()].find((name) => !Object.hasOwn(toolParameters[tool], name));
	if (problem || stray) {
		throw new PolicyError({
			file: `<Tool name="${tool}">`,
			key: 'answers',
			expected: 'answers that it knows',
			actual: problem ?? stray,
		});
	}
	return answers;
}

export const documentsOf = (lang: Language, services: readonly ServiceId[]): Record<string, string> =>
	Object.fromEntries(services.map((service) => [service, sourcesOfService(lang, service)]));

/** Words for the outcomes that every tool can have. */
const openOutcomes = (lang: Language) => ({
	incomplete: dictionaries[lang]['tool.incomplete'],
	undecided: dictionaries[lang]['tool.undecided'],
	[notStated]: dictionaries[lang]['tool.not-stated'],
});

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
function impactLines(lang: Language, service: SeverityServiceId, impact: (typeof impactIds)[number]): string[] {
	const say = (id: StatementId) => policyWords[lang].statementWords[id];
	const meaning: readonly StatementId[] = impactMeanings[service][impact];
	const { examples = [] } =
		Object.values(severityLevels[service]).find(({ definition }) => meaning.every((id) => definition.includes(id))) ??
		{};
	const told = `${dictionaries[lang]['severity.examples']}: ${examples.map(say).join(' ')}`;
	return [...meaning.map(say), ...(examples.length > 0 ? [told] : [])];
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
		{ facts: ['M365-SEV', 'O365DE-SEV'] },
	];
	const keys = [
		'severity.may-become',
		'severity.now-choose',
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
		impacts: Object.fromEntries(
			severityServiceIds.flatMap((service) =>
				impactIds.map((impact) => [`${service}.${impact}`, impactLines(lang, service, impact)]),
			),
		),
		outcomes: openOutcomes(lang),
	};
}

/** The fields that a tool draws itself, since they need the reader's clock; its holidays are those of a country. */
function ownFields<Key extends string>(lang: Language, shared: ToolFrame<Key>, own: readonly string[]): ToolFrame<Key> {
	const words = dictionaries[lang];
	const holidays = { legend: words['hours.country'], emptyLabel: words['hours.country-default'] };
	const questions = shared.questions.map(({ hint, ...question }): QuestionView => {
		if (question.name === 'country')
			return { ...question, ...holidays, ...(own.includes('country') ? { field: 'own' } : {}) };
		if (question.name === 'at') return { ...question, legend: words['hours.at'], field: 'own' };
		return { ...question, ...(hint ? { hint } : {}), ...(own.includes(question.name) ? { field: 'own' } : {}) };
	});
	return { ...shared, questions };
}

export async function hoursProps(place: ToolPlace): Promise<HoursClockProps> {
	const { lang } = place;
	const words = dictionaries[lang];
	const keys = [
		...timeKeys,
		'hours.open-until',
		'hours.closed-until',
		'hours.unconfirmed-until',
		'hours.then',
		'hours.always',
		'hours.no-clock',
		'hours.at',
		'hours.country',
		'hours.country-default',
		'hours.country-none',
		'hours.support-time',
		'hours.your-time',
		'hours.holiday',
		'hours.past-horizon',
		'hours.no-holidays-looked-at',
		'hours.no-holiday-data',
		'hours.holidays-failed',
		'hours.week',
		'hours.week-legend',
		'hours.week-unconfirmed',
		'hours.day',
		'hours.closed-day',
		'hours.unconfirmed',
		'hours.both',
		'hours.not-both',
		'hours.shared',
		'hours.shared-all',
		'hours.shared-some',
		'hours.shared-unconfirmed',
		'hours.shared-none',
		'hours.shared-never',
		'hours.shared-next',
		'hours.shared-not-stated',
		'hours.shared-local',
		'question.workday',
		'hours.workday-hint',
		'hours.workday-from',
		'hours.workday-to',
		'hours.workday-wrong',
	] as const;
	const documents = Object.fromEntries(calendarIds.map((id) => [id, sourceList(lang, textsOf(calendars[id].facts))]));
	const shared = await frame(place, 'hours', keys, Object.values(calendars), documents);
	return {
		frame: ownFields(lang, shared, ['at', 'zone', 'country', 'workday']),
		outcomes: {
			...openOutcomes(lang),
			open: words['hours.open'],
			closed: words['hours.closed'],
			unconfirmed: words['hours.unconfirmed'],
		},
		countries: countryOptions(lang).map(({ value, label }) => ({ code: value, name: label })),
		holidays: fileHref('holidays/'),
	};
}

/** The promises by `service.level` or `service.plan.level`, in words. */
function promises(lang: Language): Record<string, { text: string }> {
	return Object.fromEntries(
		severityServiceIds.flatMap((service) =>
			initialResponses[service].flatMap(({ plan, cells }) =>
				Object.entries(cells).map(([level, response]) => [
					[service, plan, level].filter(Boolean).join('.'),
					{ text: formatResponse(lang, response) },
				]),
			),
		),
	);
}

export async function responseProps(place: ToolPlace): Promise<ResponseClockProps> {
	const { lang } = place;
	const words = dictionaries[lang];
	const cited: Cited[] = [
		...severityServiceIds.flatMap((service) => initialResponses[service].flatMap(({ cells }) => Object.values(cells))),
		{ facts: [...Object.values(silentOnResponse), ...Object.values(levelFacts).flat()] },
	];
	const keys = [
		...timeKeys,
		'question.filed',
		'response.due',
		'response.due-between',
		'response.due-from',
		'response.promise',
		'response.no-latest',
		'response.earliest',
		'response.latest',
		'response.both',
		'response.trace',
		'response.from',
		'response.to',
		'response.counts',
		'response.counted',
		'response.skipped',
		'response.does-count',
		'response.does-not-count',
		'response.why',
		'response.chart-clock',
		'response.chart-clocks',
		'response.round-the-clock',
		'response.open',
		'response.closed',
		'response.weekend',
		'response.holiday',
		'response.calendar-file',
		'response.left',
		'response.passed',
		'hours.support-time',
		'hours.your-time',
		'hours.past-horizon',
		'hours.no-holidays-looked-at',
		'hours.no-holiday-data',
		'hours.holidays-failed',
	] as const;
	const shared = await frame(place, 'response', keys, cited, documentsOf(lang, serviceIds));
	return {
		frame: ownFields(lang, shared, ['filed', 'zone']),
		outcomes: { ...openOutcomes(lang), computed: words['response.computed'] },
		responses: promises(lang),
		countries: holidayCountries,
		holidays: fileHref('holidays/'),
	};
}

export async function reopenProps(place: ToolPlace): Promise<ReopenCheckerProps> {
	const { lang } = place;
	const words = dictionaries[lang];
	const silent: Cited = { facts: Object.values(silentOnReopening).flat() };
	const keys = [
		'reopen.now-reopen',
		'reopen.now-new-incident',
		'reopen.now-new-incident-recommended',
		'reopen.old-from',
		'reopen.closed-in-future',
		'reopen.scope',
		'reopen.rules',
		'reopen.rule',
		'reopen.row-decides',
		'reopen.row-open',
		'reopen.row-out',
		'table.if',
		'table.then',
	] as const;
	return {
		frame: await frame(place, 'reopen', keys, [...reopenRules.rows, silent], documentsOf(lang, serviceIds)),
		outcomes: {
			...openOutcomes(lang),
			reopen: words['reopen.reopen'],
			'new-incident': words['reopen.new-incident'],
			'new-incident-recommended': words['reopen.new-incident-recommended'],
		},
		rules: reopenRules.rows
			.map(({ id, when, facts }) => ({
				id,
				rules: [...new Set(facts.map((fact) => fact.replace(/^PP-REOPEN-|-ELSE$/g, '')))],
				conditions: Object.entries(when).map(([question, value]) => ({
					question: words[question === 'age' ? 'short.closed' : (`short.${question}` as WordKey)],
					answer: answerText(lang, question, value),
				})),
			}))
			// In the order of the text's rules; the row that rests on two of them comes last.
			.sort((a, b) => a.rules.length - b.rules.length || Number(a.rules[0]) - Number(b.rules[0])),
	};
}
