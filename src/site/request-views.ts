import { requestFormats } from '../engine/request-text.ts';
import { dictionaries, type WordKey } from '../i18n/index.ts';
import type { DraftWords, RequestWriterProps } from '../islands/RequestWriter.tsx';
import type { FrameKey, QuestionView } from '../islands/view.ts';
import type { Language, SeverityLevel, SeverityLevelId, StatementId } from '../policy/model.ts';
import { issueIds, partnerProductIds, planIds, productIds, serviceIds, severityServiceIds } from '../policy/model.ts';
import { type RequestFieldId, requestFieldIds, requestRules, requestRulesOf } from '../policy/request-fields.ts';
import { severityLevels } from '../policy/severity-levels.ts';
import { statement } from './parts.ts';
import { documentsOf, frame, type ToolPlace } from './tool-views.ts';
import { answerText, levelName } from './words.ts';

const perField = (word: (field: RequestFieldId) => string): Record<RequestFieldId, string> =>
	Object.fromEntries(requestFieldIds.map((field) => [field, word(field)])) as Record<RequestFieldId, string>;

/** The answers whose words a draft in another language than the page's needs. */
const told: Readonly<Record<string, readonly string[]>> = {
	service: serviceIds.filter((id) => requestRules[id].english),
	product: [...productIds, ...partnerProductIds],
	plan: planIds,
	coverage: ['24x7', 'business-hours'],
	issue: issueIds,
	commit: ['yes', 'no'],
};

/** What the tool may ask, whatever the service. */
const askedHere = ['service', 'product', 'plan', 'kind', 'severity', 'agreement', 'coverage', 'commit'];

/** @param page the language of the page, where it is another one; what it has in its questions already is left out */
export function draftWords(lang: Language, page?: Language): DraftWords {
	const words = dictionaries[lang];
	const names = ['service', 'product', 'plan', 'severity', 'coverage', 'kind', 'issue', 'commit'];
	const levels = severityServiceIds
		.filter((service) => !page || requestRules[service].english)
		.flatMap((service) =>
			(Object.keys(severityLevels[service]) as SeverityLevelId[]).map((level) => [
				`severity.${service}.${level}`,
				levelName(words, service, level),
			]),
		);
	const answers = Object.entries(told).flatMap(([name, values]) =>
		values
			.filter((value) => page && answerText(lang, name, value) !== answerText(page, name, value))
			.map((value) => [`${name}.${value}`, answerText(lang, name, value)]),
	);
	return {
		title: words['request.title'],
		empty: words['request.empty'],
		headings: perField((field) => words[`request.field.${field}`]),
		names: Object.fromEntries(names.map((name) => [name, words[`short.${name}` as WordKey]])),
		values: Object.fromEntries([...levels, ...answers]),
	};
}

/** What only a tool with several outcomes says. A draft is one, and the words of this tool weigh most. */
const severalOutcomes: readonly string[] = [
	'tool.what-would-change',
	'tool.nothing-changes',
	'tool.would-become',
	'tool.depends',
	'tool.remaining',
	'tool.deciding',
	'tool.undecided',
	'tool.not-stated',
	'tool.not-stated-why',
] satisfies readonly FrameKey[];

/** What other tools ask is only named here: a country by its name in the browser, and a question by its short one. */
function fitted(question: QuestionView): QuestionView {
	const { field: _, emptyLabel: __, hint: ___, ...rest } = question;
	// The products of one service are few: the list is long only in the address.
	if (askedHere.includes(question.name)) return rest;
	const { options, ...named } = { ...rest, legend: rest.short };
	return question.name === 'country' || !options ? named : { ...named, options };
}

export async function requestProps(place: ToolPlace): Promise<RequestWriterProps> {
	const { lang } = place;
	const words = dictionaries[lang];
	const all = serviceIds.flatMap(requestRulesOf);
	const keys = [
		'request.private',
		'request.personal',
		'request.asked',
		'request.suggestion',
		'request.level-means',
		'request.against',
		'request.gaps-asked',
		'request.gaps-suggested',
		'request.no-gaps',
		'request.before',
		'request.points-to',
		'request.clear-question',
		'request.clear',
		'request.keep',
		'request.preview',
		'contact.language',
		'request.format',
		...requestFormats.flatMap((format) => [`request.format-${format}`, `request.save-${format}`] as const),
		'request.language',
		'request.language-nl',
		'request.language-en',
		'request.copy',
		'request.saved',
		'request.copy-failed',
		'request.file',
	] as const;
	const shared = await frame(place, 'request', keys, all, documentsOf(lang, serviceIds));
	return {
		frame: {
			...shared,
			questions: shared.questions.map(fitted),
			strings: Object.fromEntries(
				Object.entries(shared.strings).filter(([key]) => !severalOutcomes.includes(key)),
			) as typeof shared.strings,
		},
		outcomes: {
			incomplete: words['tool.incomplete'],
			draft: words['request.draft'],
			against: words['request.draft-against'],
		},
		rules: requestRules,
		words: { [lang]: draftWords(lang), ...(lang === 'en' ? {} : { en: draftWords('en', lang) }) },
		hints: perField((field) => words[`request.hint.${field}`]),
		sentences: Object.fromEntries(
			[...new Set(all.map(({ says }): StatementId => says))].map((id) => [id, statement(lang, id)]),
		),
		definitions: Object.fromEntries(
			severityServiceIds.flatMap((service) =>
				(Object.entries(severityLevels[service]) as [SeverityLevelId, SeverityLevel][]).map(([level, row]) => [
					`${service}.${level}`,
					row.definition.map((id) => statement(lang, id)),
				]),
			),
		),
	};
}
