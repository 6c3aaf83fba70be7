import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeAnswers } from '../../src/engine/answers.ts';
import {
	answered,
	carriedAnswers,
	caseParameters,
	encodeCase,
	parametersOfOthers,
	partAnswers,
	stillCarried,
	withSubject,
} from '../../src/engine/case.ts';
import { contactParameters, contactPath } from '../../src/engine/tools/contact.ts';
import { reopenParameters } from '../../src/engine/tools/reopen.ts';
import { responseParameters, responsePath } from '../../src/engine/tools/response.ts';
import { requestParameters } from '../../src/engine/tools/request.ts';
import { severityParameters } from '../../src/engine/tools/severity.ts';

const tools = {
	severity: severityParameters,
	contact: contactParameters,
	response: responseParameters,
	reopen: reopenParameters,
	request: requestParameters,
};

describe.each(Object.entries(tools))('%s', (tool, own) => {
	test('asks a question, or carries its answer, or decides it: never two of these', () => {
		const carried = Object.keys(parametersOfOthers(tool, own));
		const asked = Object.keys(own);
		expect(carried.filter((name) => asked.includes(name))).toEqual([]);
		const rest = Object.keys(caseParameters).filter((name) => !asked.includes(name) && !carried.includes(name));
		expect(rest).toEqual(Object.hasOwn(caseParameters, tool) ? [tool] : []);
	});

	test('knows the values of a case as the case does, but for the “I don’t know” that a case does not pass on', () => {
		const values = (parameter: unknown) =>
			(parameter as { values?: readonly string[] }).values?.filter((value) => value !== 'unknown');
		const shared = Object.keys(own).filter((name) => Object.hasOwn(caseParameters, name));
		const valuesOf = (parameters: object) =>
			shared.map((name) => [name, values(parameters[name as keyof typeof parameters])]);
		expect(valuesOf(own)).toEqual(valuesOf(caseParameters));
	});
});

test.each([
	['a foreign answer is carried', 'severity=a&country=NL', { severity: 'a', country: 'NL' }],
	['an own answer is not', 'role=admin&severity=a', { severity: 'a' }],
	['a bad value is left out in silence: nothing rests on it', 'severity=z&coverage=24x7', { coverage: '24x7' }],
	['what no tool asks is left out', 'colour=red&__proto__=x&severity=b', { severity: 'b' }],
	['a moment that is asked about is no part of a case', 'at=2026-01-05T09:00Z&severity=b', { severity: 'b' }],
] as const)('the contact tool: %s', (_, query, carried) => {
	expect(carriedAnswers('contact', { role: contactParameters.role }, query)).toEqual(carried);
});

describe('when an own answer changes', () => {
	const carried = { severity: 'a', country: 'NL', filed: '2026-01-05T09:00Z' };
	test('the case stays', () => {
		expect(stillCarried(carried, { service: 'dynamics-365' }, { service: 'dynamics-365', plan: 'premier' })).toEqual(
			carried,
		);
	});
	test('another service keeps what is about the reader and the moment', () => {
		expect(stillCarried(carried, { service: 'dynamics-365' }, { service: 'managed-desktop' })).toEqual({
			country: 'NL',
			filed: '2026-01-05T09:00Z',
		});
	});
});

describe('an answer of the tool’s own', () => {
	test('rests where its question is not asked now, and is dropped where it does not go with the others', () => {
		const given = { service: 'microsoft-365', country: 'NL', severity: 'a', filed: '2026-01-05T09:00Z' };
		expect(partAnswers(given, responsePath)).toEqual({
			answers: { service: 'microsoft-365' },
			resting: { country: 'NL', severity: 'a', filed: '2026-01-05T09:00Z' },
		});
		const unfit = { service: 'partner-center', product: 'finance' };
		expect(partAnswers(unfit, contactPath)).toEqual({ answers: { service: 'partner-center' }, resting: {} });
		const alone = { service: 'managed-desktop', at: '2026-01-05' };
		expect(partAnswers(alone, () => ['service'])).toEqual({ answers: { service: 'managed-desktop' }, resting: {} });
	});

	test('counts when it comes to be asked, and rests again when it is not', () => {
		const asks = { service: 'dynamics-365', plan: 'subscription', region: 'japan', country: 'JP' };
		const a = { answers: { ...asks, severity: 'b' }, carried: { impact: 'critical' } };
		const b = answered(a, ['severity', 'a'], responseParameters, responsePath);
		expect(b).toEqual({
			answers: { service: 'dynamics-365', plan: 'subscription', severity: 'a' },
			carried: { impact: 'critical', region: 'japan', country: 'JP' },
			fallen: { region: 'japan', country: 'JP' },
		});
		expect(answered(b, ['severity', 'b'], responseParameters, responsePath)).toEqual({ ...a, fallen: {} });
	});

	test('goes when it is taken back, and with another service, but for what is about the reader', () => {
		const before = {
			answers: { service: 'dynamics-365', role: 'admin', issue: 'technical', country: 'NL' },
			carried: { plan: 'premier', severity: 'a' },
		};
		expect(answered(before, ['country', undefined], contactParameters, contactPath)).toMatchObject({
			answers: { service: 'dynamics-365', role: 'admin', issue: 'technical' },
			carried: { severity: 'a' },
		});
		expect(answered(before, ['service', 'managed-desktop'], contactParameters, contactPath)).toEqual({
			answers: { service: 'managed-desktop', role: 'admin', issue: 'technical' },
			carried: { country: 'NL' },
			fallen: { country: 'NL' },
		});
	});
});

describe('what a request to 21Vianet is about', () => {
	const service = 'microsoft-365-21vianet';
	test.each([
		{ said: { service, kind: 'billing' }, issue: 'billing', why: 'contact need not ask' },
		{ said: { service, kind: 'technical' }, issue: 'technical', why: 'the same' },
		{ said: { service, kind: 'technical', issue: 'how-to' }, issue: 'how-to', why: 'the finer answer stays' },
		{ said: { service }, issue: undefined, why: 'nothing is said' },
	])('$said: $issue ($why)', ({ said, issue }) => {
		expect(withSubject(said)).toEqual({ ...said, ...(issue && { issue }) });
	});

	test('is not said in two ways at odds: the last answer goes before that to the other tool', () => {
		const billing = {
			answers: { service, role: 'admin', issue: 'billing' },
			carried: { kind: 'billing', severity: 'b' },
		};
		expect(answered(billing, ['issue', 'technical'], contactParameters, contactPath)).toMatchObject({
			answers: { service, role: 'admin', issue: 'technical' },
			carried: { severity: 'b' },
			fallen: {},
		});
		const { carried } = answered(billing, ['role', 'user'], contactParameters, contactPath);
		expect(carried).toEqual({ kind: 'billing', severity: 'b' });
	});
});

test('a case that was passed on is read as it was, without its “I don’t know”', () => {
	const choices = Object.entries(caseParameters).flatMap(([name, parameter]) =>
		parameter.kind === 'choice'
			? [[name, fc.option(fc.constantFrom<string>(...parameter.values), { nil: undefined })] as const]
			: [],
	);
	fc.assert(
		fc.property(fc.record(Object.fromEntries(choices)), (said) => {
			const known = Object.entries(said).filter(([, value]) => value !== undefined) as [string, string][];
			const query = encodeCase(Object.fromEntries(known));
			const passed = Object.fromEntries(known.filter(([, value]) => value !== 'unknown'));
			expect(decodeAnswers(caseParameters, query)).toEqual({ answers: passed, problems: [] });
			expect(encodeCase(passed)).toBe(query);
		}),
		{ seed: 20260105, numRuns: 500 },
	);
});
