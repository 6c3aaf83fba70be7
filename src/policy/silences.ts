import type { FactId, ServiceId, SeverityServiceId } from './model.ts';

/** The services whose texts have no severity levels, with the fact that says so. */
export const silentOnLevels = {
	'microsoft-365': ['M365-SEV'],
	'office-365-germany': ['O365DE-SEV'],
} as const satisfies Record<Exclude<ServiceId, SeverityServiceId>, readonly FactId[]>;

/** The services that have levels but no word on how often an update comes, with the fact that says so. */
export const silentOnUpdates: Partial<Record<SeverityServiceId, readonly FactId[]>> = {
	'dynamics-365': ['PP-SEV-UPDATE'],
	'partner-center': ['PC-SEV-UPDATE'],
};

/** The services whose texts have no rules for reopening, with the facts that say so. */
export const silentOnReopening = {
	'managed-desktop': ['MMD-REOPEN'],
	'microsoft-365': ['M365-SEV'],
	'microsoft-365-21vianet': ['O21V-CLOSE'],
	'office-365-germany': ['O365DE-SEV'],
	'partner-center': ['PC-CLOSE'],
} as const satisfies Record<Exclude<ServiceId, 'dynamics-365'>, readonly FactId[]>;

/** The services that have levels but no rules for lowering one, with the facts that say so. */
export const silentOnLowering: Partial<Record<SeverityServiceId, readonly FactId[]>> = {
	'dynamics-365': ['PP-SEV-COMMIT'],
	'partner-center': ['PC-SEV-DOWNGRADE'],
};
