import type { Answers, Parameters } from '../engine/answers.ts';
import { decodeAnswers } from '../engine/answers.ts';
import { caseParameters } from '../engine/case.ts';
import { PolicyError } from '../engine/errors.ts';
import { contactParameters } from '../engine/tools/contact.ts';
import { hoursParameters } from '../engine/tools/hours.ts';
import { reopenParameters } from '../engine/tools/reopen.ts';
import { requestParameters } from '../engine/tools/request.ts';
import { responseParameters } from '../engine/tools/response.ts';
import { severityParameters } from '../engine/tools/severity.ts';
import { dictionaries, pick, type WordKey } from '../i18n/index.ts';
import type { ToolOnPage } from '../islands/place.ts';
import { type ClausePage, frameKeys, type OptionView, type QuestionView, type ToolFrame } from '../islands/view.ts';
import { holidayCountries } from '../policy/holidays/countries.ts';
import type { FactId, Language, NoteId, ServiceId } from '../policy/model.ts';
import { notStated } from '../policy/model.ts';
import { href } from './href.ts';
import { note } from './parts.ts';
import { policyVersion } from './policy-version.ts';
import { bestHomes, type Home, provenance } from './provenance.ts';
import { sourcesOfService } from './source-date.ts';
import { answerText } from './words.ts';

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
			? { field: 'select' as const, emptyLabel: words['question.choose'] }
			: {}),
		...(parameter.kind === 'date' ? { field: 'date' as const } : {}),
		...(parameter.kind === 'country'
			? { field: 'select' as const, options: countryOptions(lang), emptyLabel: words['question.country-empty'] }
			: {}),
	};
}

/** The countries of which holidays are known, by name. */
export const countryOptions = (lang: Language): OptionView[] => {
	const names = new Intl.DisplayNames(lang, { type: 'region' });
	return holidayCountries
		.map((value) => ({ value, label: names.of(value) ?? value }))
		.sort((a, b) => a.label.localeCompare(b.label, lang));
};

/** What a page says about a tool on it; a page of policy needs no more of it. */
export const placeOf = (tool: ToolId, { answers, embedded }: ToolPlace): ToolOnPage => ({
	embedded,
	headingLevel: embedded ? 3 : 2,
	prefill: prefill(tool, answers),
});

/** The sections that facts lead to, by page: the name of a page is said once. */
function clausesOf(best: ReadonlyMap<FactId, Home>): ClausePage[] {
	const byPage = Map.groupBy(best, ([, { pageId }]) => pageId);
	return [...byPage.values()].map((onPage) => {
		const [[, { href: to, page }]] = onPage as [[FactId, Home]];
		const bySection = Map.groupBy(onPage, ([, home]) => home.href);
		const sections = [...bySection].map(([section, stated]): ClausePage['sections'][number] => {
			const facts = stated.map(([fact]) => fact);
			const title = stated[0]?.[1].section;
			return title === undefined ? [facts] : [facts, section.split('#')[1] ?? '', title];
		});
		return { href: to.split('#')[0] ?? '', title: page, sections };
	});
}

/** The parts that every tool shares. `cited`: whatever its result may cite. */
export async function frame<Key extends WordKey>(
	place: ToolPlace,
	tool: ToolId,
	keys: readonly Key[],
	cited: readonly Cited[],
	documents: Readonly<Record<string, string>>,
): Promise<ToolFrame<Key>> {
	const { lang } = place;
	const parameters: Parameters = toolParameters[tool];
	const notes: Partial<Record<NoteId, ReturnType<typeof note>>> = {};
	const facts = [...new Set(cited.flatMap((each) => each.facts))];
	const best = bestHomes(await provenance(lang), facts, subjectPages[tool]);
	for (const id of cited.flatMap(({ notes: ids = [] }) => ids)) notes[id] = note(lang, id);
	return {
		lang,
		tool,
		title: dictionaries[lang][`page.tools/${tool}.nav`],
		...placeOf(tool, place),
		page: href(`tools/${tool}`, lang),
		sources: href('reference/sources', lang),
		questions: Object.entries(parameters).map(([name, parameter]) => questionView(lang, name, parameter)),
		strings: pick(dictionaries[lang], [...frameKeys, ...keys]),
		clauses: clausesOf(best),
		notes,
		documents,
		version: policyVersion,
		others: [],
		next: nextTools[tool].map((next) => ({
			tool: next,
			label: dictionaries[lang][`continue.${next}`],
			page: href(`tools/${next}`, lang),
		})),
	};
}

/** Every question that travels from tool to tool. */
export const caseQuestions = (lang: Language): QuestionView[] =>
	Object.entries(caseParameters).map(([name, parameter]) => questionView(lang, name, parameter));

/** What the pages on a tool's subject are called, by the last part of their ids. */
const subjectPages: Readonly<Record<ToolId, readonly string[]>> = {
	severity: ['severity', 'response-times'],
	contact: ['contact', 'where-to-submit', 'submit-a-request', 'phone-support'],
	hours: ['languages-and-hours', 'response-times'],
	response: ['severity', 'response-times'],
	reopen: ['reopen'],
	request: ['severity', 'submit-a-request'],
};

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
export const openOutcomes = (lang: Language) => ({
	incomplete: dictionaries[lang]['tool.incomplete'],
	undecided: dictionaries[lang]['tool.undecided'],
	[notStated]: dictionaries[lang]['tool.not-stated'],
});
