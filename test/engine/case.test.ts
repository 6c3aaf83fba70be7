import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeAnswers } from '../../src/engine/answers.ts';
import { carriedAnswers, caseParameters, encodeCase, parametersOfOthers, stillCarried } from '../../src/engine/case.ts';
import { contactParameters } from '../../src/engine/tools/contact.ts';
import { reopenParameters } from '../../src/engine/tools/reopen.ts';
import { responseParameters } from '../../src/engine/tools/response.ts';
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
