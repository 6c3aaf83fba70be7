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
import { decodeAnswers, encodeAnswers, only } from './answers.ts';
import { unknown } from './decide.ts';
import { pruneAnswers } from './tools/verdict.ts';

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
	only<Parameters[string]>(caseParameters, (name) => name !== tool && !Object.hasOwn(own, name));

/** The answers to other tools in the address. Total: what cannot be read is left out, since nothing rests on it here. */
export const carriedAnswers = (tool: string, own: object, query: string): Answers =>
	decodeAnswers(parametersOfOthers(tool, own), query).answers;

/**
 * A tool's own parameters, parted: the answers that count, and those that it does not ask for now, which travel on with the
 * rest of the case. An answer that does not go with the others, though its question is asked, is in neither.
 */
export function partAnswers(
	given: Answers,
	askedFor: (answers: Answers) => readonly string[],
): { answers: Answers; resting: Answers } {
	const answers = pruneAnswers(given, askedFor);
	const asked = askedFor(answers);
	const rests = (name: string) =>
		answers[name] === undefined && !asked.includes(name) && Object.hasOwn(caseParameters, name);
	return { answers, resting: only(given, rests) };
}

/** At 21Vianet one tool asks what a request is about as `kind`, another as `issue`, which has the same words and more. */
const sameQuestion: Readonly<Record<string, string>> = { kind: 'issue', issue: 'kind' };

/** The case of who answered `kind`, with what that says to the other question. */
export const withSubject = (answers: Answers): Answers => {
	const { kind, issue = kind } = answers;
	return issue === undefined ? answers : { ...answers, issue };
};

/** What is left of carried answers when the tool's own answers change: another service is another case. */
export const stillCarried = (carried: Answers, before: Answers, after: Answers): Answers =>
	only(carried, (name) => before['service'] === after['service'] || ofAnyService.includes(name));

/** Answers whose questions this tool asks or may ask, and those that only other tools ask. */
interface Case {
	answers: Answers;
	carried: Answers;
}

/**
 * The case when the reader answers one question, or takes an answer back.
 * @param own      what the tool asks, by name: of these what was carried counts again when it is asked for
 * @param askedFor the parameters on the path of some answers
 * @returns `fallen`: what this took off the path
 */
export function answered(
	before: Case,
	[name, value]: readonly [string, string | undefined],
	own: object,
	askedFor: (answers: Answers) => readonly string[],
): Case & { fallen: Answers } {
	const isOther = (each: string) => each !== name && each !== sameQuestion[name];
	const others = only(before.answers, isOther);
	const wanted = value === undefined ? others : { ...others, [name]: value };
	const kept = only(stillCarried(before.carried, before.answers, wanted), isOther);
	const isOwn = (each: string) => Object.hasOwn(own, each);
	// An own answer that rested counts again where it is asked for now; one that is not asked for now rests.
	const { answers, resting } = partAnswers({ ...only(kept, isOwn), ...wanted }, askedFor);
	const carried = { ...only(kept, (each) => !isOwn(each)), ...resting };
	return {
		answers,
		carried: stillCarried(carried, before.answers, answers),
		fallen: only(wanted, (each) => answers[each] === undefined),
	};
}

/**
 * The case as a query string for another tool, in the order of `caseParameters`. An "I don't know" stays behind: where
 * the next tool asks it again, the reader may know by then.
 */
export const encodeCase = (answers: Answers): string =>
	encodeAnswers(
		caseParameters,
		only(answers, (name) => answers[name] !== unknown),
	);
