import type { CoveredServiceId, DecisionTable, NotStated, SeverityLevelId } from './model.ts';
import { planIds } from './model.ts';

/** How hard the business is hit; the scale that every covered text shares. From worst to mildest. */
export const impactIds = ['critical', 'moderate', 'minimal'] as const;

export type SeverityOutcome = SeverityLevelId | NotStated;
export type SeverityQuestion = 'plan' | 'impact';
type SeverityTable = DecisionTable<SeverityQuestion, SeverityOutcome> | DecisionTable<'impact', SeverityOutcome>;

const lettered = ['subscription', 'professional-direct', 'premier'] as const;
const unified = ['unified-core', 'unified-advanced', 'unified-performance'] as const;
const onPremises = ['software-assurance', 'advantage'] as const;

/** Which severity level an impact calls for, per service. */
export const severityRules = {
	'managed-desktop': {
		name: 'src/policy/severity-rules.ts › managed-desktop',
		questions: { impact: impactIds },
		rows: [
			{
				id: 'mmd-critical',
				when: { impact: 'critical' },
				then: 'a',
				facts: ['MMD-SEV-A-BUSINESS', 'MMD-SEV-A-NAME'],
				notes: ['significant-and-severe'],
			},
			{ id: 'mmd-moderate', when: { impact: 'moderate' }, then: 'b', facts: ['MMD-SEV-B-BUSINESS', 'MMD-SEV-B-NAME'] },
			{ id: 'mmd-minimal', when: { impact: 'minimal' }, then: 'c', facts: ['MMD-SEV-C-BUSINESS', 'MMD-SEV-C-NAME'] },
		],
	},
	'dynamics-365': {
		name: 'src/policy/severity-rules.ts › dynamics-365',
		questions: { plan: planIds, impact: impactIds },
		rows: [
			{
				id: 'pp-lettered-critical',
				when: { plan: lettered, impact: 'critical' },
				then: 'a',
				facts: ['PP-SEV-LEVELS', 'PP-SEV-A-DEF', 'PP-SEV-A-NAME'],
			},
			{
				id: 'pp-lettered-moderate',
				when: { plan: lettered, impact: 'moderate' },
				then: 'b',
				facts: ['PP-SEV-LEVELS', 'PP-SEV-B-DEF', 'PP-SEV-B-NAME'],
			},
			{
				id: 'pp-lettered-minimal',
				when: { plan: lettered, impact: 'minimal' },
				then: 'c',
				facts: ['PP-SEV-LEVELS', 'PP-SEV-C-DEF', 'PP-SEV-C-NAME'],
			},
			{
				id: 'pp-unified-critical',
				when: { plan: unified, impact: 'critical' },
				then: 'critical',
				facts: ['PP-SEV-LEVELS', 'PP-SEV-CRIT-DEF', 'PP-SEV-CRIT-NAME'],
			},
			{
				id: 'pp-unified-moderate',
				when: { plan: unified, impact: 'moderate' },
				then: 'standard',
				facts: ['PP-SEV-LEVELS', 'PP-SEV-STD-DEF', 'PP-SEV-STD-NAME'],
			},
			{
				id: 'pp-unified-minimal',
				when: { plan: unified, impact: 'minimal' },
				then: 'not-stated',
				facts: ['PP-SEV-LEVELS'],
				notes: ['unified-has-no-c'],
			},
			{
				id: 'pp-on-premises',
				when: { plan: onPremises },
				then: 'not-stated',
				facts: ['PP-PLAN-NAMES-ONPREM', 'PP-SEV-LEVELS'],
				notes: ['on-premises-plans-have-no-levels'],
			},
		],
	},
} as const satisfies Record<CoveredServiceId, SeverityTable>;
