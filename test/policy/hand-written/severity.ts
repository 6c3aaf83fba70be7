import type { Expectation } from './expectation.ts';

type Levels = readonly [critical: string, moderate: string, minimal: string];
const byImpact = (
	answers: Record<string, string>,
	[critical, moderate, minimal]: Levels,
	why: string,
): Expectation[] => [
	{ answers: { ...answers, impact: 'critical' }, then: critical, why },
	{ answers: { ...answers, impact: 'moderate' }, then: moderate, why },
	{ answers: { ...answers, impact: 'minimal' }, then: minimal, why },
];

const lettered: Levels = ['a', 'b', 'c'];
const unified: Levels = ['critical', 'standard', 'not-stated'];
const none: Levels = ['not-stated', 'not-stated', 'not-stated'];

/** The level that an impact calls for, per service. */
export const severityExpectations: Readonly<Record<string, readonly Expectation[]>> = {
	'managed-desktop': byImpact({}, lettered, 'MMD-SEV-A, B and C-BUSINESS'),
	'partner-center': byImpact({}, lettered, 'PC-SEV-A, B and C-DEF'),
	'dynamics-365': [
		...byImpact({ plan: 'subscription' }, lettered, 'PP-SEV-LEVELS: A, B and C'),
		...byImpact({ plan: 'professional-direct' }, lettered, 'PP-SEV-LEVELS: A, B and C'),
		...byImpact({ plan: 'premier' }, lettered, 'PP-SEV-LEVELS: A, B and C'),
		...byImpact({ plan: 'unified-core' }, unified, 'PP-SEV-LEVELS: Critical and Standard, nothing like C (AMB-21)'),
		...byImpact({ plan: 'unified-advanced' }, unified, 'PP-SEV-LEVELS: Critical and Standard, nothing like C (AMB-21)'),
		...byImpact(
			{ plan: 'unified-performance' },
			unified,
			'PP-SEV-LEVELS: Critical and Standard, nothing like C (AMB-21)',
		),
		...byImpact({ plan: 'software-assurance' }, none, 'the table of levels does not name this plan'),
		...byImpact({ plan: 'advantage' }, none, 'the table of levels does not name this plan'),
	],
	'microsoft-365-21vianet': [
		...byImpact({ kind: 'technical', agreement: 'yes' }, ['a', 'b', 'c'], 'O21V-SEV-A-CONTRACT is met'),
		...byImpact({ kind: 'technical', agreement: 'no' }, ['b', 'b', 'c'], 'O21V-SEV-A-CONTRACT: no A without it'),
		...byImpact({ kind: 'billing', agreement: 'yes' }, ['b', 'b', 'c'], 'O21V-BILL-SEV-MAX: B at most'),
		...byImpact({ kind: 'billing', agreement: 'no' }, ['b', 'b', 'c'], 'O21V-BILL-SEV-MAX: B at most'),
	],
};
