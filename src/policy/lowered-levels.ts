import type { SeverityLevelId, SeverityServiceId } from './model.ts';

/**
 * The level that Microsoft may lower a request to when the round-the-clock commitment is broken; other texts name none. Apart
 * from the rest of the levels, since it is all of them that decides. Facts: MMD-SEV-A-DOWNGRADE, MMD-SEV-B-DOWNGRADE.
 */
export const loweredLevels = {
	'managed-desktop': { a: 'b', b: 'c' },
} as const satisfies Partial<Record<SeverityServiceId, Partial<Record<SeverityLevelId, SeverityLevelId>>>>;
