import { loweredLevels } from './lowered-levels.ts';
import type { LevelCase, SeverityLevel, SeverityLevelId, SeverityServiceId, StatementId } from './model.ts';

/** Managed Desktop: the customer chooses the level (MMD-STEP-4). Update figures are bare in the source (AMB-11). */
const managedDesktopLevels: Record<'a' | 'b' | 'c', SeverityLevel> = {
	a: {
		definition: ['mmd-a-business', 'mmd-a-appcompat'],
		commitments: ['mmd-a-confirm', 'mmd-a-commit', 'mmd-contact-details-a'],
		lowering: ['mmd-a-downgrade', 'mmd-rule-downgrade', 'mmd-rule-response'],
		mayBecome: loweredLevels['managed-desktop'].a,
		update: {
			amount: { value: 60, unit: 'minute' },
			facts: ['MMD-SEV-A-UPDATE'],
			notes: ['update-is-longest-gap'],
		},
		hours: ['mmd-a-hours'],
	},
	b: {
		definition: ['mmd-b-business', 'mmd-b-appcompat'],
		commitments: ['mmd-b-confirm', 'mmd-b-choice-24x7', 'mmd-b-choice-business-hours', 'mmd-contact-details-b'],
		lowering: ['mmd-b-downgrade', 'mmd-rule-downgrade', 'mmd-rule-response'],
		mayBecome: loweredLevels['managed-desktop'].b,
		update: {
			amount: { value: 12, unit: 'hour' },
			facts: ['MMD-SEV-B-UPDATE'],
			notes: ['update-is-longest-gap'],
		},
		hours: ['mmd-b-hours'],
	},
	c: {
		definition: ['mmd-c-business', 'mmd-c-appcompat'],
		commitments: ['mmd-c-confirm', 'mmd-contact-details-c'],
		lowering: ['mmd-c-floor'],
		update: {
			amount: { value: 24, unit: 'hour' },
			facts: ['MMD-SEV-C-UPDATE'],
			notes: ['update-is-longest-gap'],
		},
		hours: ['mmd-c-hours'],
	},
};

/** The examples are technical problems; billing has hours of its own (AMB-14, AMB-15). */
const vianetCases: readonly LevelCase[] = [
	{ when: { kind: ['technical'] }, hours: ['o21v-bc-hours'] },
	{ when: { kind: ['billing'] }, hours: ['o21v-billing-hours'], examples: [] },
];

/** Office 365 operated by 21Vianet: 21Vianet sets the level when the case is opened (O21V-SEV-WHO). */
const vianetLevels: Record<'a' | 'b' | 'c', SeverityLevel> = {
	a: {
		definition: ['o21v-a-1', 'o21v-a-2', 'o21v-a-3'],
		examples: ['o21v-a-example-1', 'o21v-a-example-2', 'o21v-a-example-3'],
		conditions: ['o21v-a-contract', 'o21v-a-technical-only', 'o21v-billing-max'],
		commitments: ['o21v-a-duty-1', 'o21v-a-duty-2', 'o21v-a-duty-3'],
		lowering: ['o21v-lowering'],
		pace: ['o21v-a-followup'],
		hours: ['o21v-a-hours'],
	},
	b: {
		definition: ['o21v-b-1', 'o21v-b-2', 'o21v-b-3'],
		examples: ['o21v-b-example-1', 'o21v-b-example-2'],
		commitments: ['o21v-b-duty'],
		lowering: ['o21v-lowering'],
		pace: ['o21v-rhythm'],
		hours: ['o21v-bc-hours', 'o21v-billing-hours'],
		cases: vianetCases,
	},
	c: {
		definition: ['o21v-c-1', 'o21v-c-2', 'o21v-c-3'],
		examples: ['o21v-c-example-1', 'o21v-c-example-2'],
		commitments: ['o21v-c-duty'],
		lowering: ['o21v-lowering'],
		pace: ['o21v-rhythm'],
		hours: ['o21v-bc-hours', 'o21v-billing-hours'],
		cases: vianetCases,
	},
};

/** Partner Center: no update rhythm, duties or lowering are stated (PC-SEV-UPDATE, PC-SEV-DOWNGRADE). */
const partnerCenterLevels: Record<'a' | 'b' | 'c', SeverityLevel> = {
	a: {
		commitments: [],
		lowering: [],
		definition: ['pc-a-definition'],
		conditions: ['pc-scope'],
		hours: ['pc-language', 'pc-a-24x7', 'pc-hours'],
	},
	b: {
		commitments: [],
		lowering: [],
		definition: ['pc-b-definition'],
		conditions: ['pc-scope'],
		hours: ['pc-language', 'pc-hours'],
	},
	c: {
		commitments: [],
		lowering: [],
		definition: ['pc-c-definition'],
		conditions: ['pc-scope'],
		hours: ['pc-language', 'pc-hours'],
	},
};

const nothingElseStated = { commitments: [], lowering: [] } as const;

/** Round the clock only where the row of the plan says so (AMB-22). */
const dynamicsCases: readonly LevelCase[] = [
	{ when: { plan: ['subscription'] }, hours: ['pp-hours-subscription', 'pp-247-not'] },
	{ when: { plan: ['professional-direct'] }, hours: ['pp-hours-not-stated'] },
];

/** Dynamics 365 and Power Platform: no update rhythm, duties or lowering are stated (PP-SEV-UPDATE, PP-SEV-COMMIT). */
const dynamicsLevels: Record<'critical' | 'a' | 'b' | 'standard' | 'c', SeverityLevel> = {
	critical: { ...nothingElseStated, definition: ['pp-critical-definition'], hours: ['pp-hours-critical'] },
	a: { ...nothingElseStated, definition: ['pp-a-definition'], hours: ['pp-247-severity-a'] },
	b: {
		...nothingElseStated,
		definition: ['pp-b-definition'],
		hours: ['pp-247-other', 'pp-247-not'],
		cases: [...dynamicsCases, { when: { plan: ['premier'] }, hours: ['pp-hours-b-premier'] }],
	},
	standard: { ...nothingElseStated, definition: ['pp-standard-definition'], hours: ['pp-hours-standard'] },
	c: {
		...nothingElseStated,
		definition: ['pp-c-definition'],
		hours: ['pp-247-other', 'pp-247-not'],
		cases: [...dynamicsCases, { when: { plan: ['premier'] }, hours: ['pp-hours-not-stated'] }],
	},
};

/** The severity levels of each service that has them. */
export const severityLevels: Record<SeverityServiceId, Partial<Record<SeverityLevelId, SeverityLevel>>> = {
	'managed-desktop': managedDesktopLevels,
	'dynamics-365': dynamicsLevels,
	'microsoft-365-21vianet': vianetLevels,
	'partner-center': partnerCenterLevels,
};

/** Who sets the level, per service. */
export const whoDecides = {
	'managed-desktop': 'mmd-who-decides',
	'dynamics-365': 'pp-who-decides',
	'microsoft-365-21vianet': 'o21v-who-decides',
	'partner-center': 'pc-who-decides',
} as const satisfies Record<SeverityServiceId, StatementId>;

/** Where the reader sets the level; elsewhere the definitions only point to one (AMB-52). Facts: MMD-STEP-4. */
export const customerSets: readonly SeverityServiceId[] = ['managed-desktop'];
