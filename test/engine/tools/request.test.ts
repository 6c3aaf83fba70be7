import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/engine/answers.ts';
import { levelsOf } from '../../../src/engine/levels.ts';
import { draftRequest, requestParameters, requestPath, requestPlans } from '../../../src/engine/tools/request.ts';
import { pruneAnswers } from '../../../src/engine/tools/verdict.ts';
import { contactRules } from '../../../src/policy/contact-rules.ts';
import { productIds, serviceIds } from '../../../src/policy/model.ts';
import { requestFieldIds } from '../../../src/policy/request-fields.ts';
import { everyAnswer, faultsOf } from './every-answer.ts';

const filled = Object.fromEntries(requestFieldIds.map((field) => [field, 'x']));
const plain = requestFieldIds.filter((field) => field !== 'commitment');

describe('what is asked, and when there is a draft', () => {
	test.each<{ answers: Answers; asked: string; outcome: string; why: string }>([
		{ answers: {}, asked: 'service', outcome: 'incomplete', why: 'nothing is answered' },
		{ answers: { service: 'microsoft-365' }, asked: 'service', outcome: 'draft', why: 'M365-SEV: no levels' },
		{ answers: { service: 'office-365-germany' }, asked: 'service', outcome: 'draft', why: 'O365DE-SEV: no levels' },
		{
			answers: { service: 'managed-desktop' },
			asked: 'service severity',
			outcome: 'incomplete',
			why: 'the level decides what it asks',
		},
		{
			answers: { service: 'managed-desktop', severity: 'a' },
			asked: 'service severity commit',
			outcome: 'draft',
			why: 'MMD-SEV-A-COMMIT',
		},
		{
			answers: { service: 'managed-desktop', severity: 'b' },
			asked: 'service severity coverage',
			outcome: 'draft',
			why: 'MMD-SEV-B-CHOICE-24X7: a choice',
		},
		{
			answers: { service: 'managed-desktop', severity: 'b', coverage: '24x7' },
			asked: 'service severity coverage commit',
			outcome: 'draft',
			why: 'MMD-SEV-B-CHOICE-24X7: chosen',
		},
		{
			answers: { service: 'managed-desktop', severity: 'c' },
			asked: 'service severity',
			outcome: 'draft',
			why: 'C asks for no commitment',
		},
		{
			answers: { service: 'managed-desktop', severity: 'critical' },
			asked: 'service severity',
			outcome: 'incomplete',
			why: 'a level of another service counts as none',
		},
		{
			answers: { service: 'dynamics-365' },
			asked: 'service product plan severity',
			outcome: 'incomplete',
			why: 'the plan decides the levels',
		},
		{
			answers: { service: 'dynamics-365', plan: 'unified-core', severity: 'b' },
			asked: 'service product plan severity',
			outcome: 'incomplete',
			why: 'PP-SEV-LEVELS: Unified has no B',
		},
		{
			answers: { service: 'dynamics-365', plan: 'advantage' },
			asked: 'service product plan',
			outcome: 'draft',
			why: 'PP-PLAN-NAMES-ONPREM: the table names no level for it',
		},
		{
			answers: { service: 'dynamics-365', plan: 'unknown', severity: 'standard' },
			asked: 'service product plan severity',
			outcome: 'draft',
			why: 'whoever does not know the plan may know the level',
		},
		{
			answers: { service: 'microsoft-365-21vianet', severity: 'a' },
			asked: 'service kind severity agreement',
			outcome: 'draft',
			why: 'O21V-SEV-A-CONTRACT',
		},
		{
			answers: { service: 'partner-center', product: 'finance', severity: 'a' },
			asked: 'service product severity',
			outcome: 'draft',
			why: 'a product of another service counts as none, and is asked again',
		},
	])('$answers: $why', ({ answers, asked, outcome }) => {
		const verdict = draftRequest(answers);
		expect(verdict.asked.join(' ')).toBe(asked);
		expect(verdict.outcome).toBe(outcome);
	});
});

describe('the gaps', () => {
	test.each<{ answers: Answers; field: string; facts: string; why: string }>([
		{
			answers: { service: 'managed-desktop', severity: 'a' },
			field: 'commitment',
			facts: 'MMD-SEV-A-COMMIT',
			why: 'A commits',
		},
		{
			answers: { service: 'managed-desktop', severity: 'c' },
			field: 'contact',
			facts: 'MMD-SEV-C-CONTACT MMD-RULE-APPCOMPAT-CONTACT MMD-RULE-APPCOMPAT-FASTTRACK',
			why: 'each level asks for contact details',
		},
		{
			answers: { service: 'microsoft-365-21vianet', severity: 'a' },
			field: 'business-impact',
			facts: 'O21V-SEV-A-DUTY-1',
			why: 'A asks for a well-founded statement',
		},
		{
			answers: { service: 'microsoft-365-21vianet', severity: 'a' },
			field: 'commitment',
			facts: 'O21V-SEV-A-DUTY-2',
			why: 'A asks for people who work along',
		},
		{
			answers: { service: 'dynamics-365', plan: 'premier', severity: 'c' },
			field: 'steps',
			facts: 'PP-REPRO-4H PP-REPRO-AFTER',
			why: 'what cannot be reproduced is closed',
		},
		{
			answers: { service: 'dynamics-365', plan: 'premier', severity: 'c' },
			field: 'contact',
			facts: '',
			why: 'PP-SEV-COMMIT: not stated, so our suggestion',
		},
		{
			answers: { service: 'partner-center', product: 'azure', severity: 'a' },
			field: 'contact',
			facts: 'PC-AZ-CONTACT',
			why: 'the partner’s own details',
		},
		{
			answers: { service: 'partner-center', product: 'marketplace', severity: 'a' },
			field: 'contact',
			facts: '',
			why: 'no rule for this product',
		},
		{ answers: { service: 'microsoft-365' }, field: 'what', facts: 'M365-ONLINE-STEP-5', why: 'describe the problem' },
		{
			answers: { service: 'office-365-germany' },
			field: 'contact',
			facts: 'O365DE-ONLINE-RESULT',
			why: 'an expert makes contact',
		},
	])('$answers, $field: $why', ({ answers, field, facts }) => {
		const { gaps } = draftRequest(answers);
		expect(gaps.find((gap) => gap.field === field)?.facts.join(' ')).toBe(facts);
		expect(draftRequest(answers, { [field]: ' \n\t' }).gaps, 'blanks fill nothing').toEqual(gaps);
		expect(draftRequest(answers, { [field]: 'x' }).gaps.map((gap) => gap.field)).not.toContain(field);
		expect(draftRequest(answers, filled).gaps).toEqual([]);
	});

	test('the commitment belongs to the levels that ask for it; what was typed there is left out elsewhere', () => {
		const fieldsOf = (answers: Answers) => draftRequest(answers, filled).sections.map(({ field }) => field);
		const desktop = { service: 'managed-desktop', severity: 'b' };
		expect(fieldsOf({ ...desktop, coverage: '24x7' })).toEqual(requestFieldIds);
		expect(fieldsOf({ ...desktop, coverage: 'business-hours' })).toEqual(plain);
		expect(fieldsOf({ ...desktop, severity: 'c' })).toEqual(plain);
		expect(fieldsOf({ service: 'microsoft-365' })).toEqual(plain);
	});

	test.each<{ answers: Answers; asked: boolean; why: string }>([
		{
			answers: { service: 'dynamics-365', plan: 'premier', severity: 'c', issue: 'outage' },
			asked: true,
			why: 'PP-REPRO-4H',
		},
		{
			answers: { service: 'dynamics-365', plan: 'premier', severity: 'c', issue: 'billing' },
			asked: false,
			why: 'a bill',
		},
		{ answers: { service: 'managed-desktop', severity: 'c', issue: 'how-to' }, asked: false, why: 'a question' },
		{ answers: { service: 'microsoft-365', issue: 'technical' }, asked: true, why: 'our suggestion' },
		{ answers: { service: 'microsoft-365', issue: 'licensing' }, asked: false, why: 'a licence' },
		{ answers: { service: 'microsoft-365', kind: 'billing' }, asked: true, why: 'an answer of another service' },
		{ answers: { service: 'microsoft-365-21vianet', severity: 'b', kind: 'technical' }, asked: true, why: 'a problem' },
		{ answers: { service: 'microsoft-365-21vianet', severity: 'b', kind: 'billing' }, asked: false, why: 'a bill' },
	])('$answers: steps to reproduce are asked for: $asked ($why)', ({ answers, asked }) => {
		const { sections, rows } = draftRequest(answers, filled);
		expect(sections.some(({ field }) => field === 'steps')).toBe(asked);
		const cited: readonly string[] = rows.flatMap(({ facts }) => facts);
		if (!asked) expect(cited.filter((fact) => /REPRO/.test(fact))).toEqual([]);
	});

	test.each([
		{ typed: '  down \n', text: 'down', why: 'no blanks at its ends' },
		{ typed: '\n \n    at a\n    at b\n\n', text: '    at a\n    at b', why: 'a log keeps its shape' },
		{ typed: '\n  down', text: 'down', why: 'one line has none' },
	])('$typed: $why', ({ typed, text }) => {
		const { sections } = draftRequest({ service: 'microsoft-365' }, { what: typed });
		expect(sections[0]).toMatchObject({ field: 'what', text });
	});
});

test('the plans to offer are those of the product, where there is one of Dynamics 365', () => {
	expect(requestPlans({ product: 'customer-engagement-on-premises' })).toContain('advantage');
	expect(requestPlans({ product: 'dynamics-365-and-power-platform' })).not.toContain('advantage');
	expect(requestPlans({ product: 'azure' })).toEqual(requestPlans({}));
});

describe('the path', () => {
	test('keeps what other tools asked about the service, and what is about the reader', () => {
		const said = {
			service: 'managed-desktop',
			role: 'admin',
			issue: 'technical',
			impact: 'critical',
			commit: 'yes',
			severity: 'c',
			country: 'NL',
			filed: '2026-01-05T09:00Z',
			zone: 'Europe/Amsterdam',
		};
		expect(pruneAnswers(said, requestPath)).toEqual(said);
		const { service: _, impact: __, commit: ___, severity: ____, ...ofReader } = said;
		expect(pruneAnswers({ ...said, service: 'microsoft-365' }, requestPath)).toEqual({
			...ofReader,
			service: 'microsoft-365',
		});
	});

	test('holds the question on access where the table of channels asks it', () => {
		for (const service of serviceIds) {
			expect(requestPath({ service }).includes('access'), service).toBe('access' in contactRules[service].questions);
		}
	});

	test('leaves out a product and a level of another service', () => {
		expect(requestPath({ service: 'managed-desktop', product: 'azure', severity: 'standard' })).not.toEqual(
			expect.arrayContaining(['product']),
		);
		expect(pruneAnswers({ service: 'managed-desktop', severity: 'standard' }, requestPath)).toEqual({
			service: 'managed-desktop',
		});
		expect(pruneAnswers({ product: 'azure', role: 'admin' }, requestPath)).toEqual({ role: 'admin' });
	});
});

test('every answer, in every combination, gives one verdict with its reasons, and what is dropped changes none', () => {
	const { service, plan, kind, agreement, severity, coverage } = requestParameters;
	const some = ['azure', 'marketplace', 'dynamics-365', ...productIds.slice(0, 2)];
	const product = { kind: 'choice', values: some } as const;
	const faults = everyAnswer({ service, product, plan, kind, agreement, severity, coverage }).flatMap((answers) => {
		const verdict = draftRequest(answers);
		const path = requestPath(answers);
		const kept = Object.fromEntries(Object.entries(answers).filter(([name]) => path.includes(name)));
		const levels: readonly (string | undefined)[] = levelsOf(kept);
		const settled = levels.length === 0 ? Boolean(kept['service']) : levels.includes(kept['severity']);
		const found = faultsOf(verdict, kept, {
			outcomes: ['draft'],
			optional: ['product', 'plan', 'kind', 'agreement', 'coverage', 'commit'],
		});
		const whole =
			(verdict.outcome === 'draft') === settled &&
			verdict.about.every((name) => kept[name] !== undefined) &&
			verdict.gaps.length === verdict.sections.length;
		const after = draftRequest(kept);
		const same =
			after.outcome === verdict.outcome &&
			after.notices.length === verdict.notices.length &&
			after.against.length === verdict.against.length &&
			after.gaps.length === verdict.gaps.length;
		return whole && same ? found : [...found, JSON.stringify(answers)];
	});
	expect(faults.slice(0, 5)).toEqual([]);
}, 120_000);
