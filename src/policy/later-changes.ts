import type { FactId, ServiceId } from './model.ts';

/**
 * What later documents changed at a service: the outside facts of the note on top of every page about it, which
 * `src/i18n/policy/` words. Empty: the ledger has no such fact, only a later version of the text (AMB-47).
 */
export const laterChanges: Record<ServiceId, readonly FactId[]> = {
	'microsoft-365': ['M365-PHONE-OUT-CHANGED'],
	'microsoft-365-21vianet': ['M365-PHONE-OUT-CHANGED', 'O21V-PHONE-OUT-HOURS'],
	'office-365-germany': ['O365DE-OUT-CLOSED'],
	'dynamics-365': ['PP-OUT-2025-SEV', 'PP-OUT-2025-PREVIEW'],
	'managed-desktop': ['MMD-OUT-LATER-PORTAL', 'MMD-OUT-LATER-HOURS'],
	'partner-center': [],
};
