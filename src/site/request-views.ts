import { requestFormats } from '../engine/request-text.ts';
import { dictionaries, type WordKey } from '../i18n/index.ts';
import type { DraftWords, RequestWriterProps } from '../islands/RequestWriter.tsx';
import type { QuestionView } from '../islands/view.ts';
import type { Language, ServiceId, SeverityLevel, SeverityLevelId, StatementId } from '../policy/model.ts';
import { issueIds, partnerProductIds, planIds, productIds, serviceIds, severityServiceIds } from '../policy/model.ts';
import { type RequestFieldId, requestFieldIds, type RequestRule, requestRules } from '../policy/request-fields.ts';
import { severityLevels } from '../policy/severity-levels.ts';
import { statement } from './parts.ts';
import { documentsOf, frame, type ToolPlace } from './tool-views.ts';
import { answerText, levelName } from './words.ts';

const rulesOf = (service: ServiceId): readonly RequestRule[] => {
	const { demands, notices, english } = requestRules[service];
	return [...demands, ...notices, ...(english ? [english] : [])];
};

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

/** @param foreign the page's own language has these words in its questions already */
export function draftWords(lang: Language, foreign: boolean): DraftWords {
	const words = dictionaries[lang];
	const names = ['service', 'product', 'plan', 'severity', 'coverage', 'kind', 'issue', 'commit'];
	const levels = severityServiceIds.flatMap((service) =>
		(Object.keys(severityLevels[service]) as SeverityLevelId[]).map((level) => [
			`severity.${service}.${level}`,
			levelName(words, service, level),
		]),
	);
	const answers = Object.entries(told).flatMap(([name, values]) =>
		values.map((value) => [`${name}.${value}`, answerText(lang, name, value)]),
	);
	return {
		title: words['request.title'],
		empty: words['request.empty'],
		headings: perField((field) => words[`request.field.${field}`]),
		names: Object.fromEntries(names.map((name) => [name, words[`short.${name}` as WordKey]])),
		values: Object.fromEntries(foreign ? [...levels, ...answers] : levels),
	};
}

export async function requestProps(place: ToolPlace): Promise<RequestWriterProps> {
	const { lang } = place;
	const words = dictionaries[lang];
	const rules = serviceIds.flatMap(rulesOf);
	const keys = [
		'request.private',
		'request.personal',
		'request.asked',
		'request.suggestion',
		'request.level-means',
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
	const shared = await frame(place, 'request', keys, rules, documentsOf(lang, serviceIds));
	// The products of one service are few: the list is long only in the address.
	const asButtons = ({ field: _, emptyLabel: __, ...question }: QuestionView): QuestionView => question;
	return {
		frame: { ...shared, questions: shared.questions.map((each) => (each.name === 'product' ? asButtons(each) : each)) },
		outcomes: { incomplete: words['tool.incomplete'], draft: words['request.draft'] },
		words: { [lang]: draftWords(lang, false), ...(lang === 'en' ? {} : { en: draftWords('en', true) }) },
		hints: perField((field) => words[`request.hint.${field}`]),
		sentences: Object.fromEntries(
			[...new Set(rules.map(({ says }): StatementId => says))].map((id) => [id, statement(lang, id)]),
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
