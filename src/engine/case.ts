import {
	issueIds,
	partnerProductIds,
	planIds,
	productIds,
	regionIds,
	roleIds,
	serviceIds,
	severityLevelIds,
	impactIds,
	requestKindIds,
} from '../policy/model.ts';
import type { Answers, Parameters } from './answers.ts';
import { decodeAnswers, encodeAnswers } from './answers.ts';
import { unknown } from './decide.ts';

const yesNoUnknown = ['yes', 'no', unknown] as const;

/**
 * What a reader has said to any tool about one and the same problem. It travels in the address from tool to tool, so
 * that nothing is asked twice. `at` and `calendar` are no part of it: they ask about a moment, not about the problem.
 */
export const caseParameters = {
	service: { kind: 'choice', values: serviceIds },
	product: { kind: 'choice', values: [...productIds, ...partnerProductIds] },
	plan: { kind: 'choice', values: [...planIds, unknown] },
	role: { kind: 'choice', values: roleIds },
	issue: { kind: 'choice', values: issueIds },
	access: { kind: 'choice', values: ['yes', 'no'] },
	impact: { kind: 'choice', values: [...impactIds, unknown] },
	commit: { kind: 'choice', values: yesNoUnknown },
	kind: { kind: 'choice', values: requestKindIds },
	agreement: { kind: 'choice', values: yesNoUnknown },
	severity: { kind: 'choice', values: severityLevelIds },
	coverage: { kind: 'choice', values: ['24x7', 'business-hours'] },
	region: { kind: 'choice', values: regionIds },
	country: { kind: 'country' },
	filed: { kind: 'instant' },
	zone: { kind: 'zone' },
} as const satisfies Parameters;

/** Answers about the reader and the moment of filing; the others fall when another service is meant. */
const ofAnyService = ['role', 'country', 'filed', 'zone'];

/**
 * The part of a case that a tool neither asks nor decides. The tool `severity` decides the answer of that name.
 * @param own what the tool asks, by name
 */
export const parametersOfOthers = (tool: string, own: object): Parameters =>
	Object.fromEntries(Object.entries(caseParameters).filter(([name]) => name !== tool && !Object.hasOwn(own, name)));

/** The answers to other tools in the address. Total: what cannot be read is left out, since nothing rests on it here. */
export const carriedAnswers = (tool: string, own: object, query: string): Answers =>
	decodeAnswers(parametersOfOthers(tool, own), query).answers;

/** What is left of carried answers when the tool's own answers change: another service is another case. */
export const stillCarried = (carried: Answers, before: Answers, after: Answers): Answers =>
	before['service'] === after['service']
		? carried
		: Object.fromEntries(Object.entries(carried).filter(([name]) => ofAnyService.includes(name)));

/**
 * The case as a query string for another tool, in the order of `caseParameters`. An "I don't know" stays behind: where
 * the next tool asks it again, the reader may know by then.
 */
export function encodeCase(answers: Answers): string {
	const known = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== unknown));
	return encodeAnswers(caseParameters, known);
}
