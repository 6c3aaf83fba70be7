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
