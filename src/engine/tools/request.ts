import type { DecisionRow, FactId, ProductId, ServiceId, SeverityLevelId } from '../../policy/model.ts';
import { isSeverityService, planIds, severityLevelIds } from '../../policy/model.ts';
import type { AllRequestRules, RequestDemand, RequestFieldId, RequestRule } from '../../policy/request-fields.ts';
import { reproducible, requestFieldIds, requestRules } from '../../policy/request-fields.ts';
import type { Answers } from '../answers.ts';
import { caseParameters } from '../case.ts';
import { unknown } from '../decide.ts';
import { isStrayLevel, levelsOf } from '../levels.ts';
import { plansOf, productsOf } from '../products.ts';
import { pickSeverity } from './severity.ts';
import type { Verdict } from './verdict.ts';

/** The request holds the whole case, so it reads all of it. */
export const requestParameters = caseParameters;

/** What the reader typed. It stays in the page: never in the address, never stored. */
export type RequestTexts = Readonly<Partial<Record<RequestFieldId, string>>>;

export interface RequestSection {
	field: RequestFieldId;
	/** Without empty lines at its ends; empty: nothing typed yet. */
	text: string;
	/** What the text asks of this field; none: our own suggestion. */
	demands: readonly RequestDemand[];
}
export interface RequestGap {
	field: RequestFieldId;
	/** The facts that ask for the field; none: our own suggestion. */
	facts: readonly FactId[];
}
export interface RequestVerdict extends Verdict<'draft'> {
	/** The answers that the draft states, in its order. */
	about: readonly string[];
	sections: readonly RequestSection[];
	/** The fields that are still empty. */
	gaps: readonly RequestGap[];
	/** Why a request with these answers is not to be submitted as it is. */
	against: readonly RequestRule[];
	notices: readonly RequestRule[];
	/** Why the draft is better written in English. */
	english?: RequestRule | undefined;
	/** The level that the reader's own answers on impact lead to, where it is not the chosen one. */
	pointsTo?: SeverityLevelId | undefined;
}

/** The plans to offer: those that the table of portals names for the product. */
export const requestPlans = ({ product }: Answers): readonly string[] => {
	const own = productsOf('dynamics-365').includes(product ?? '');
	return [...(own ? plansOf(product as ProductId) : planIds), unknown];
};

/** An answer that the service does not know, as a product or a level of another one, counts as none. */
const isStray = (answers: Answers, name: string): boolean => {
	const value = answers[name];
	if (value === undefined) return false;
	if (name === 'kind') return answers['service'] !== 'microsoft-365-21vianet';
	if (name === 'product') return !productsOf(answers['service']).includes(value);
	return name === 'severity' && isStrayLevel(answers);
};

const withoutStray = (answers: Answers): Answers =>
	Object.fromEntries(Object.entries(answers).filter(([name]) => !isStray(answers, name)));

/** The questions on the path of these answers, in the order to ask them. */
function askedBy({ service, severity, coverage, ...rest }: Answers): string[] {
	if (!service) return ['service'];
	const all = { service, ...rest };
	const vianet = service === 'microsoft-365-21vianet';
	const desktop = service === 'managed-desktop';
	const steps: Readonly<Record<string, boolean>> = {
		service: true,
		product: productsOf(service).length > 0,
		plan: service === 'dynamics-365',
		kind: vianet,
		severity: levelsOf(all).length > 0,
		agreement: vianet && severity === 'a',
		coverage: desktop && severity === 'b',
		commit: desktop && (severity === 'a' || (severity === 'b' && coverage === '24x7')),
	};
	return Object.keys(steps).filter((name) => steps[name]);
}

/** What travels along: about the reader and the moment, and what other tools asked about this service. */
function alongWith(service: string | undefined): string[] {
	const ofReader = ['role', 'issue', 'country', 'filed', 'zone'];
	if (!service) return ofReader;
	return [
		...ofReader,
		...(isSeverityService(service) ? ['impact'] : []),
		...(service === 'managed-desktop' ? ['commit', 'coverage'] : ['access']),
		...(service === 'microsoft-365-21vianet' ? ['agreement'] : []),
		...(service === 'dynamics-365' ? ['region'] : []),
	];
}

/** The parameters whose answers count. Unlike `asked` it leaves out stray ones, whose questions stay. */
export function requestPath(answers: Answers): readonly string[] {
	const known = withoutStray(answers);
	const path = new Set([...askedBy(known), ...alongWith(known['service'])]);
	return Object.keys(requestParameters).filter((name) => path.has(name) && !isStray(answers, name));
}

const holds = ({ when = {} }: Pick<RequestRule, 'when'>, answers: Answers): boolean =>
	Object.entries(when).every(([name, values]) => [values].flat().includes(answers[name] ?? unknown));

/** A pasted log may begin with a line that is set in; a single line does so by chance. */
function whole(typed = ''): string {
	const text = typed.replace(/^\s*\n|\s+$/g, '');
	return text.includes('\n') ? text : text.trim();
}

const technical = { when: { issue: reproducible, kind: ['technical', unknown] } };

/** The level that the definitions point to, where the reader answered on impact and chose another. */
function pointsTo(answers: Answers): SeverityLevelId | undefined {
	if (answers['impact'] === undefined) return undefined;
	const { outcome } = pickSeverity(answers);
	const level = severityLevelIds.find((id) => id === outcome);
	return level === answers['severity'] ? undefined : level;
}

const nothing = { possible: [], rows: [], about: [], sections: [], gaps: [], against: [], notices: [] } as const;

/** What the draft says about the case; the rest of the answers helps to find the channel and the deadline. */
const stated = ['service', 'product', 'plan', 'severity', 'coverage', 'kind', 'issue', 'commit'];

/** A support request as far as it is known. Facts: those of `request-fields.ts`. */
export const draftRequest = (given: Answers, texts: RequestTexts = {}): RequestVerdict =>
	draftBy(requestRules, given, texts);

/**
 * What a service and a level ask for, what was typed, what is still empty.
 * @param all   the rules of every service; a page holds them beside their sentences, which weighs less than in a script
 * @param texts what the reader typed, by field; what belongs to another level is left out
 */
export function draftBy(all: AllRequestRules, given: Answers, texts: RequestTexts): RequestVerdict {
	const answers = withoutStray(given);
	const asked = askedBy(answers);
	const service = answers['service'] as ServiceId | undefined;
	const missing = ['service', 'severity'].filter((name) => asked.includes(name) && answers[name] === undefined);
	if (!service || missing.length > 0) return { ...nothing, outcome: 'incomplete', asked, deciding: missing };

	const rules = all[service];
	const demands = rules.demands.filter((rule) => holds(rule, answers));
	const against = rules.against.filter((rule) => holds(rule, answers));
	const notices = rules.notices.filter((rule) => holds(rule, answers));
	const sections = requestFieldIds
		.map((field) => ({
			field,
			text: whole(texts[field]),
			demands: demands.filter((demand) => demand.field === field),
		}))
		// Nobody is asked to work round the clock but by a text, nor to reproduce what is no technical problem.
		.filter(({ field, demands: own }) =>
			field === 'commitment' ? own.length > 0 : field !== 'steps' || holds(technical, answers),
		);
	const cited = [...demands, ...against, ...notices, ...(rules.english ? [rules.english] : [])];
	const row: DecisionRow = {
		id: `${service}-request`,
		when: {},
		then: 'draft',
		facts: cited.flatMap(({ facts }) => facts),
	};
	const tellable = (name: string) => name === 'issue' || asked.includes(name);
	return {
		outcome: 'draft',
		possible: [],
		rows: [row],
		asked,
		deciding: [],
		about: stated.filter((name) => tellable(name) && answers[name] !== undefined && answers[name] !== unknown),
		sections,
		gaps: sections
			.filter(({ text }) => text === '')
			.map(({ field, demands: own }) => ({ field, facts: [...new Set(own.flatMap(({ facts }) => facts))] })),
		against,
		notices,
		english: rules.english,
		pointsTo: pointsTo(answers),
	};
}
