import type { OnlinePlanId, SeverityLevelId, SeverityServiceId } from './model.ts';

export const lettered = ['a', 'b', 'c'] as const;
export const unified = ['critical', 'standard'] as const;

/** The levels of a plan, or of the service itself where it has no plans. */
interface PlanLevels {
	plan?: OnlinePlanId;
	levels: readonly SeverityLevelId[];
}

/**
 * The severity levels that each service has; of a plan that is not named none is stated. Apart from what is promised for them, since
 * a tool that only asks for the level needs no more. Facts: PP-SEV-LEVELS; those of the initial responses.
 */
export const levelsOfPlans: Readonly<Record<SeverityServiceId, readonly PlanLevels[]>> = {
	'managed-desktop': [{ levels: lettered }],
	'dynamics-365': [
		{ plan: 'subscription', levels: lettered },
		{ plan: 'professional-direct', levels: lettered },
		{ plan: 'premier', levels: lettered },
		{ plan: 'unified-core', levels: unified },
		{ plan: 'unified-advanced', levels: unified },
		{ plan: 'unified-performance', levels: unified },
	],
	'microsoft-365-21vianet': [{ levels: lettered }],
	'partner-center': [{ levels: lettered }],
};
