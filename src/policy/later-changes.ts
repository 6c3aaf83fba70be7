import type { OutsideDocumentId } from './documents.ts';
import type { FactId, ServiceId } from './model.ts';
import type { MomentId } from './moments.ts';

/**
 * What later documents changed at a service: the outside facts of the note on top of the pages that it touches, which
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

/**
 * The facts that a change touches: its note stands on the pages that state one of them, and on the overview. Absent: the
 * whole text (AMB-47), or all of its pages.
 */
export const changeTouches: Partial<Record<ServiceId, readonly FactId[]>> = {
	'microsoft-365': ['M365-WHAT-CALL', 'M365-PHONE-OTHER'],
	'microsoft-365-21vianet': ['O21V-PHONE-NEW', 'O21V-PRESALES-PHONE', 'O21V-BILL-NUMBER'],
	'partner-center': ['PC-STEP-1', 'PC-STEP-2', 'PC-STEP-3', 'PC-STEP-4'],
};

/**
 * Where the change at a service was read, for its date: an outside document, or a date of its own where the document is
 * an earlier version than the one with the change.
 */
export const changeReadIn: Record<ServiceId, { outside: OutsideDocumentId } | { moment: MomentId }> = {
	'microsoft-365': { outside: 'OUT-13' },
	'microsoft-365-21vianet': { outside: 'OUT-13' },
	'office-365-germany': { outside: 'OUT-15' },
	'dynamics-365': { outside: 'OUT-08' },
	'managed-desktop': { outside: 'OUT-02' },
	'partner-center': { moment: 'partner-center-workspaces' },
};
