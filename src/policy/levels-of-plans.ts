import type { OnlinePlanId, SeverityLevelId, SeverityServiceId } from './model.ts';

export const lettered = ['a', 'b', 'c'] as const;
export const unified = ['critical', 'standard'] as const;

/** The levels of a plan, or of the service itself where it has no plans. */
interface PlanLevels {
	plan?: OnlinePlanId;
	levels: readonly SeverityLevelId[];
}

/** The plans of Dynamics 365 that have levels; of another plan none is stated. Fact: PP-SEV-LEVELS. */
export const dynamicsLevels: readonly Required<PlanLevels>[] = [
	{ plan: 'subscription', levels: lettered },
	{ plan: 'professional-direct', levels: lettered },
	{ plan: 'premier', levels: lettered },
	{ plan: 'unified-core', levels: unified },
	{ plan: 'unified-advanced', levels: unified },
	{ plan: 'unified-performance', levels: unified },
];

/**
 * The severity levels that each service has. Apart from what is promised for them, since a tool that only asks for the level
 * needs no more. Facts: those of the initial responses.
 */
export const levelsOfPlans: Readonly<Record<SeverityServiceId, readonly PlanLevels[]>> = {
	'managed-desktop': [{ levels: lettered }],
	'dynamics-365': dynamicsLevels,
	'microsoft-365-21vianet': [{ levels: lettered }],
	'partner-center': [{ levels: lettered }],
};
