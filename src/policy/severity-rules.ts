import type {
	DecisionRow,
	DecisionTable,
	NotStated,
	SeverityLevelId,
	SeverityServiceId,
	StatementId,
} from './model.ts';
import { impactIds, planIds, requestKindIds } from './model.ts';

/** What each answer on impact means for a service: the words of its own definitions. */
export const impactMeanings = {
	'managed-desktop': {
		critical: ['mmd-a-business', 'mmd-a-appcompat'],
		moderate: ['mmd-b-business', 'mmd-b-appcompat'],
		minimal: ['mmd-c-business', 'mmd-c-appcompat'],
	},
	'dynamics-365': { critical: ['pp-a-definition'], moderate: ['pp-b-definition'], minimal: ['pp-c-definition'] },
	'microsoft-365-21vianet': {
		critical: ['o21v-a-1', 'o21v-a-3'],
		moderate: ['o21v-b-1', 'o21v-b-3'],
		minimal: ['o21v-c-2'],
	},
	'partner-center': { critical: ['pc-a-definition'], moderate: ['pc-b-definition'], minimal: ['pc-c-definition'] },
} as const satisfies Record<SeverityServiceId, Record<(typeof impactIds)[number], readonly StatementId[]>>;

export type SeverityOutcome = SeverityLevelId | NotStated;
export interface SeverityRow<Question extends string = string> extends DecisionRow<Question, SeverityOutcome> {
	/** The level that the definitions point to, where it is not open to this request. */
	byImpact?: SeverityLevelId;
}
export interface SeverityTable<Question extends string = string> extends DecisionTable<Question, SeverityOutcome> {
	rows: readonly SeverityRow<Question>[];
}
type Table =
	SeverityTable<'impact'> | SeverityTable<'plan' | 'impact'> | SeverityTable<'kind' | 'agreement' | 'impact'>;

/** 21Vianet: whether the customer has the advanced online service agreement. */
const agreementIds = ['yes', 'no'] as const;

const lettered = ['subscription', 'professional-direct', 'premier'] as const;
const unified = ['unified-core', 'unified-advanced', 'unified-performance'] as const;
const vianetA = ['O21V-SEV-A-DEF-1', 'O21V-SEV-A-DEF-2', 'O21V-SEV-A-DEF-3'] as const;
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
	'microsoft-365-21vianet': {
		name: 'src/policy/severity-rules.ts › microsoft-365-21vianet',
		questions: { kind: requestKindIds, agreement: agreementIds, impact: impactIds },
		rows: [
			{
				id: 'o21v-critical',
				when: { impact: 'critical', kind: 'technical', agreement: 'yes' },
				then: 'a',
				facts: [...vianetA, 'O21V-SEV-A-CONTRACT', 'O21V-SEV-A-TECH-ONLY'],
			},
			{
				id: 'o21v-critical-billing',
				when: { impact: 'critical', kind: 'billing' },
				then: 'b',
				byImpact: 'a',
				facts: [...vianetA, 'O21V-BILL-SEV-MAX', 'O21V-SEV-A-TECH-ONLY'],
				notes: ['vianet-billing-capped'],
			},
			{
				id: 'o21v-critical-no-agreement',
				when: { impact: 'critical', agreement: 'no' },
				then: 'b',
				byImpact: 'a',
				facts: [...vianetA, 'O21V-SEV-A-CONTRACT'],
				notes: ['vianet-a-needs-agreement'],
			},
			{
				id: 'o21v-moderate',
				when: { impact: 'moderate' },
				then: 'b',
				facts: ['O21V-SEV-B-DEF-1', 'O21V-SEV-B-DEF-2', 'O21V-SEV-B-DEF-3'],
			},
			{
				id: 'o21v-minimal',
				when: { impact: 'minimal' },
				then: 'c',
				facts: ['O21V-SEV-C-DEF-1', 'O21V-SEV-C-DEF-2', 'O21V-SEV-C-DEF-3'],
				notes: ['vianet-c-two-names'],
			},
		],
	},
	'partner-center': {
		name: 'src/policy/severity-rules.ts › partner-center',
		questions: { impact: impactIds },
		rows: [
			{
				id: 'pc-critical',
				when: { impact: 'critical' },
				then: 'a',
				facts: ['PC-SEV-A-DEF', 'PC-SEV-A-NAME', 'PC-SEV-SCOPE'],
			},
			{
				id: 'pc-moderate',
				when: { impact: 'moderate' },
				then: 'b',
				facts: ['PC-SEV-B-DEF', 'PC-SEV-B-NAME', 'PC-SEV-SCOPE'],
			},
			{
				id: 'pc-minimal',
				when: { impact: 'minimal' },
				then: 'c',
				facts: ['PC-SEV-C-DEF', 'PC-SEV-C-NAME', 'PC-SEV-SCOPE'],
			},
		],
	},
} as const satisfies Record<SeverityServiceId, Table>;
