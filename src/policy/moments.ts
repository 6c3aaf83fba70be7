import type { FactId } from './model.ts';

/** A date that a fact gives and that no document carries as its own: ISO, `YYYY-MM` where the day is not given. */
interface Moment {
	date: string;
	facts: readonly FactId[];
}
const defineMoments = <Id extends string>(moments: Record<Id, Moment>): Record<Id, Moment> => moments;

export const moments = defineMoments({
	'managed-desktop-endpoint-manager': { date: '2020-09', facts: ['MMD-OUT-LATER-PORTAL'] },
	'managed-desktop-admin-support-hours': { date: '2021-06', facts: ['MMD-OUT-LATER-HOURS'] },
	// No fact of the ledger: the last month in which the text named another role (AMB-17).
	'partner-center-provider-role': { date: '2021-04', facts: [] },
	// No fact of the ledger: a version of the text of that month has the new navigation (AMB-47).
	'partner-center-workspaces': { date: '2021-09', facts: [] },
	'germany-closed-to-new-customers': { date: '2018-08', facts: ['O365DE-OUT-CLOSED'] },
});

export type MomentId = keyof typeof moments;
