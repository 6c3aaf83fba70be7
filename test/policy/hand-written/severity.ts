import type { Expectation } from './expectation.ts';

interface LevelExpectation extends Expectation {
	/** What the definitions point to, where that level is not open. */
	byImpact?: string;
}

type Levels = readonly [critical: string, moderate: string, minimal: string];
const perImpact = (
	answers: Record<string, string>,
	[critical, moderate, minimal]: Levels,
	why: string,
): LevelExpectation[] => [
	{ answers: { ...answers, impact: 'critical' }, then: critical, why },
	{ answers: { ...answers, impact: 'moderate' }, then: moderate, why },
	{ answers: { ...answers, impact: 'minimal' }, then: minimal, why },
];

/** Without A: its definition fits a critical impact still (O21V-SEV-A-DEF-1 to -3). */
const capped = (answers: Record<string, string>, why: string): LevelExpectation[] =>
	perImpact(answers, ['b', 'b', 'c'], why).map((each) =>
		each.answers['impact'] === 'critical' ? { ...each, byImpact: 'a' } : each,
	);

const lettered: Levels = ['a', 'b', 'c'];
const unified: Levels = ['critical', 'standard', 'not-stated'];
const none: Levels = ['not-stated', 'not-stated', 'not-stated'];

/** The level that an impact calls for, per service. */
export const severityExpectations: Readonly<Record<string, readonly LevelExpectation[]>> = {
	'managed-desktop': perImpact({}, lettered, 'MMD-SEV-A, B and C-BUSINESS'),
	'partner-center': perImpact({}, lettered, 'PC-SEV-A, B and C-DEF'),
	'dynamics-365': [
		...perImpact({ plan: 'subscription' }, lettered, 'PP-SEV-LEVELS: A, B and C'),
		...perImpact({ plan: 'professional-direct' }, lettered, 'PP-SEV-LEVELS: A, B and C'),
		...perImpact({ plan: 'premier' }, lettered, 'PP-SEV-LEVELS: A, B and C'),
		...perImpact({ plan: 'unified-core' }, unified, 'PP-SEV-LEVELS: Critical and Standard, nothing like C (AMB-21)'),
		...perImpact(
			{ plan: 'unified-advanced' },
			unified,
			'PP-SEV-LEVELS: Critical and Standard, nothing like C (AMB-21)',
		),
		...perImpact(
			{ plan: 'unified-performance' },
			unified,
			'PP-SEV-LEVELS: Critical and Standard, nothing like C (AMB-21)',
		),
		...perImpact({ plan: 'software-assurance' }, none, 'the table of levels does not name this plan'),
		...perImpact({ plan: 'advantage' }, none, 'the table of levels does not name this plan'),
	],
	'microsoft-365-21vianet': [
		...perImpact({ kind: 'technical', agreement: 'yes' }, ['a', 'b', 'c'], 'O21V-SEV-A-CONTRACT is met'),
		...capped({ kind: 'technical', agreement: 'no' }, 'O21V-SEV-A-CONTRACT: no A without it'),
		...capped({ kind: 'billing', agreement: 'yes' }, 'O21V-BILL-SEV-MAX: B at most'),
		...capped({ kind: 'billing', agreement: 'no' }, 'O21V-BILL-SEV-MAX: B at most'),
	],
};
