import { describe, expect, test } from 'vitest';
import { caseOf, pickSeverity, severityParameters } from '../../../src/engine/tools/severity.ts';
import { severityLevelIds, severityServiceIds } from '../../../src/policy/model.ts';
import { severityLevels } from '../../../src/policy/severity-levels.ts';
import { severityExpectations } from '../../policy/hand-written/severity.ts';
import { everyAnswer, faultsOf, fullAnswers } from './every-answer.ts';

const read = (query: string) => pickSeverity(Object.fromEntries(new URLSearchParams(query)));

const rows = Object.entries(severityExpectations).flatMap(([service, list]) =>
	list.map((each) => ({ service, ...each })),
);
test.each(rows)('$service $answers: $then ($why)', ({ service, answers, then, byImpact }) => {
	const verdict = pickSeverity({ service, ...answers });
	expect(verdict).toMatchObject({ outcome: then, possible: [], deciding: [] });
	expect(verdict.byImpact).toBe(byImpact);
});

test.each([
	{ service: 'microsoft-365', facts: ['M365-SEV'] },
	{ service: 'office-365-germany', facts: ['O365DE-SEV'] },
])('$service: the text is silent, and $facts says so', ({ service, facts }) => {
	const verdict = pickSeverity({ service, impact: 'critical' });
	expect(verdict.outcome).toBe('not-stated');
	expect(verdict.asked).toEqual(['service']);
	expect(verdict.rows.flatMap((row) => row.facts)).toEqual(facts);
});

test.each([
	{ query: '', outcome: 'incomplete', possible: [], deciding: ['service'], why: 'the service comes first' },
	{ query: 'impact=critical', outcome: 'incomplete', possible: [], deciding: ['service'], why: 'still' },
	{
		query: 'service=managed-desktop',
		outcome: 'incomplete',
		possible: ['a', 'b', 'c'],
		deciding: ['impact'],
		why: 'the impact decides; the commitment does not',
	},
	{
		query: 'service=managed-desktop&impact=unknown',
		outcome: 'undecided',
		possible: ['a', 'b', 'c'],
		deciding: ['impact'],
		why: 'not known',
	},
	{
		query: 'service=managed-desktop&impact=moderate&commit=unknown',
		outcome: 'b',
		possible: [],
		deciding: [],
		why: 'an unknown commitment does not change the level',
	},
	{
		query: 'service=dynamics-365&impact=critical',
		outcome: 'incomplete',
		possible: ['a', 'critical', 'not-stated'],
		deciding: ['plan'],
		why: 'lettered, Unified and on-premises plans differ',
	},
	{
		query: 'service=dynamics-365&impact=critical&plan=unknown',
		outcome: 'undecided',
		possible: ['a', 'critical', 'not-stated'],
		deciding: ['plan'],
		why: 'the same, not known',
	},
	{
		query: 'service=dynamics-365&plan=premier&impact=unknown',
		outcome: 'undecided',
		possible: ['a', 'b', 'c'],
		deciding: ['impact'],
		why: 'the plan is known',
	},
	{
		query: 'service=dynamics-365&plan=advantage',
		outcome: 'not-stated',
		possible: [],
		deciding: [],
		why: 'no impact gives an on-premises plan a level',
	},
	{
		query: 'service=dynamics-365&plan=advantage&impact=unknown',
		outcome: 'not-stated',
		possible: [],
		deciding: [],
		why: 'so an unknown impact does not matter',
	},
	{
		query: 'service=dynamics-365&plan=unknown',
		outcome: 'incomplete',
		possible: ['a', 'b', 'c', 'critical', 'standard', 'not-stated'],
		deciding: ['plan', 'impact'],
		why: 'the impact narrows it still',
	},
	{
		query: 'service=microsoft-365-21vianet&impact=critical&kind=technical&agreement=unknown',
		outcome: 'undecided',
		possible: ['a', 'b'],
		deciding: ['agreement'],
		why: 'the agreement decides',
	},
	{
		query: 'service=microsoft-365-21vianet&impact=critical&kind=billing&agreement=unknown',
		outcome: 'b',
		possible: [],
		deciding: [],
		why: 'billing is capped, with or without the agreement',
	},
	{
		query: 'service=microsoft-365-21vianet&impact=minimal',
		outcome: 'c',
		possible: [],
		deciding: [],
		why: 'minimal impact is C for whatever request',
	},
])('"$query": $outcome ($why)', ({ query, outcome, possible, deciding }) => {
	const verdict = read(query);
	expect(verdict.outcome).toBe(outcome);
	expect([...verdict.possible].sort()).toEqual([...possible].sort());
	expect([...verdict.deciding].sort()).toEqual([...deciding].sort());
});

describe('a level that may become lower', () => {
	test.each([
		{ query: 'service=managed-desktop&impact=critical', mayBecome: 'b', why: 'MMD-SEV-A-DOWNGRADE' },
		{ query: 'service=managed-desktop&impact=critical&commit=no', mayBecome: 'b', why: 'no commitment' },
		{ query: 'service=managed-desktop&impact=critical&commit=unknown', mayBecome: 'b', why: 'perhaps none' },
		{
			query: 'service=managed-desktop&impact=critical&commit=yes',
			mayBecome: undefined,
			why: 'the commitment is kept',
		},
		{ query: 'service=managed-desktop&impact=moderate&commit=no', mayBecome: 'c', why: 'MMD-SEV-B-DOWNGRADE' },
		{
			query: 'service=managed-desktop&impact=moderate&commit=yes',
			mayBecome: undefined,
			why: 'the commitment is kept',
		},
		{ query: 'service=managed-desktop&impact=minimal&commit=no', mayBecome: undefined, why: 'MMD-SEV-C-FLOOR' },
		{ query: 'service=managed-desktop&impact=unknown&commit=no', mayBecome: undefined, why: 'there is no level yet' },
		{
			query: 'service=dynamics-365&plan=premier&impact=critical&commit=no',
			mayBecome: undefined,
			why: 'PP-SEV-COMMIT: not stated, and not borrowed',
		},
		{
			query: 'service=microsoft-365-21vianet&impact=critical&kind=technical&agreement=yes&commit=no',
			mayBecome: undefined,
			why: 'O21V-DOWNGRADE names no level',
		},
		{ query: 'service=partner-center&impact=critical&commit=no', mayBecome: undefined, why: 'PC-SEV-DOWNGRADE' },
	])('$query: $mayBecome ($why)', ({ query, mayBecome }) => {
		expect(read(query).mayBecome).toBe(mayBecome);
	});
});

describe('a level that the definitions point to and that is not open', () => {
	test.each([
		{ query: 'kind=technical&agreement=no&impact=critical', byImpact: 'a', why: 'O21V-SEV-A-CONTRACT' },
		{ query: 'kind=billing&agreement=no&impact=critical', byImpact: 'a', why: 'O21V-BILL-SEV-MAX' },
		{ query: 'kind=billing&impact=critical', byImpact: 'a', why: 'whatever the agreement' },
		{ query: 'kind=technical&agreement=yes&impact=critical', byImpact: undefined, why: 'it is open' },
		{ query: 'kind=technical&agreement=no&impact=moderate', byImpact: undefined, why: 'the definition is that of B' },
		{ query: 'kind=technical&impact=critical', byImpact: undefined, why: 'the agreement is not known yet' },
	])('$query: $byImpact ($why)', ({ query, byImpact }) => {
		const verdict = read(`service=microsoft-365-21vianet&${query}`);
		expect(verdict.byImpact).toBe(byImpact);
		const cited = verdict.rows.flatMap(({ facts }) => facts);
		if (byImpact) expect(cited).toEqual(expect.arrayContaining(['O21V-SEV-A-DEF-1', 'O21V-SEV-A-DEF-3']));
	});
});

describe('what a level says in a case', () => {
	const { c } = severityLevels['microsoft-365-21vianet'];
	const { b } = severityLevels['dynamics-365'];
	test.each([
		{ level: c, answers: { kind: 'technical' }, hours: ['o21v-bc-hours'] },
		{ level: c, answers: { kind: 'billing' }, hours: ['o21v-billing-hours'] },
		{ level: c, answers: {}, hours: undefined },
		{ level: b, answers: { plan: 'premier' }, hours: ['pp-hours-b-premier'] },
		{ level: b, answers: { plan: 'unknown' }, hours: undefined },
		{ level: severityLevels['partner-center'].a, answers: {}, hours: undefined },
	])('$answers: $hours', ({ level, answers, hours }) => {
		expect(caseOf(level?.cases, answers)?.hours).toEqual(hours);
	});
});

test.each([
	{ query: 'service=managed-desktop', asked: 'service impact commit', why: 'the commitment may matter' },
	{ query: 'service=managed-desktop&impact=minimal', asked: 'service impact', why: 'C cannot fall' },
	{ query: 'service=dynamics-365', asked: 'service plan impact', why: 'the plan comes first (AMB-21)' },
	{ query: 'service=partner-center', asked: 'service impact', why: 'nothing else is stated' },
	{ query: 'service=microsoft-365-21vianet', asked: 'service kind agreement impact', why: 'the cap and the contract' },
])('$query asks $asked ($why)', ({ query, asked }) => {
	expect(read(query).asked.join(' ')).toBe(asked);
});

test('any answers: one outcome, with facts, and a question to go on with', () => {
	const expected = { outcomes: [...severityLevelIds, 'not-stated'], optional: ['commit'] };
	const all = everyAnswer(severityParameters);
	expect(all.flatMap((answers) => faultsOf(pickSeverity(answers), answers, expected))).toEqual([]);
});

test.each(severityServiceIds)('%s: "I don’t know" and no answer leave what the full answers leave', (service) => {
	const { asked } = pickSeverity({ service });
	const questions = Object.entries(severityParameters).filter(([name]) => asked.includes(name) && name !== 'service');
	const all = everyAnswer(Object.fromEntries(questions));
	const full = all.filter((answers) => questions.every(([name]) => ![undefined, 'unknown'].includes(answers[name])));
	for (const answers of all) {
		const reach = fullAnswers(full, answers).map((each) => pickSeverity({ service, ...each }).outcome);
		const { outcome, possible } = pickSeverity({ service, ...answers });
		const shown = possible.length > 0 ? possible : [outcome];
		expect(new Set(shown), JSON.stringify(answers)).toEqual(new Set(reach));
	}
});
