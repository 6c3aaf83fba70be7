import type { SeverityLevel } from './model.ts';

/** Managed Desktop: the customer chooses the level (MMD-STEP-4). Update figures are bare in the source (AMB-11). */
export const managedDesktopLevels: Record<'a' | 'b' | 'c', SeverityLevel> = {
	a: {
		definition: ['mmd-a-business', 'mmd-a-appcompat'],
		commitments: ['mmd-a-confirm', 'mmd-a-commit', 'mmd-contact-details-a'],
		lowering: ['mmd-a-downgrade', 'mmd-rule-downgrade', 'mmd-rule-response'],
		mayBecome: 'b',
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
		mayBecome: 'c',
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

const nothingElseStated = { commitments: [], lowering: [] } as const;

/** Dynamics 365 and Power Platform: no update rhythm, duties or lowering are stated (PP-SEV-UPDATE, PP-SEV-COMMIT). */
export const dynamicsLevels: Record<'critical' | 'a' | 'b' | 'standard' | 'c', SeverityLevel> = {
	critical: { ...nothingElseStated, definition: ['pp-critical-definition'], hours: ['pp-hours-critical'] },
	a: { ...nothingElseStated, definition: ['pp-a-definition'], hours: ['pp-247-severity-a'] },
	b: { ...nothingElseStated, definition: ['pp-b-definition'], hours: ['pp-247-other', 'pp-247-not'] },
	standard: { ...nothingElseStated, definition: ['pp-standard-definition'], hours: ['pp-hours-standard'] },
	c: { ...nothingElseStated, definition: ['pp-c-definition'], hours: ['pp-247-other', 'pp-247-not'] },
};
