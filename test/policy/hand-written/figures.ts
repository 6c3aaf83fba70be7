import { initialResponses } from '../../../src/policy/initial-response-times.ts';
import { limits } from '../../../src/policy/limits.ts';
import type { Amount } from '../../../src/policy/model.ts';
import { severityLevels } from '../../../src/policy/severity-levels.ts';

/** A figure as the texts print it, typed by hand. */
interface Figure {
	of: string;
	says: string;
	why: string;
}

/** Every initial response as the texts print it, with the hours in which it holds, the clock that counts it, and for what it holds. */
export const responseFigures: readonly Figure[] = [
	{ of: 'managed-desktop a', says: '< 1 hour, round-the-clock, elapsed', why: 'MMD-SEV-A-INITIAL, MMD-SEV-A-HOURS' },
	{ of: 'managed-desktop b', says: '< 4 hour, chosen-when-filing, as-chosen', why: 'MMD-SEV-B-INITIAL, AMB-10' },
	{ of: 'managed-desktop c', says: '< 8 hour, support-in-business-hours, either', why: 'MMD-SEV-C-INITIAL, AMB-10' },
	{ of: 'dynamics-365 subscription a', says: '< 1 hour, round-the-clock, elapsed', why: 'PP-SEV-A-SUB' },
	{ of: 'dynamics-365 subscription b', says: '< 4 hour, business-hours, business', why: 'PP-SEV-B-SUB, PP-IRT-BH' },
	{ of: 'dynamics-365 subscription c', says: '< 8 hour, business-hours, business', why: 'PP-SEV-C-SUB, PP-IRT-BH' },
	{ of: 'dynamics-365 professional-direct a', says: '< 1 hour, round-the-clock, elapsed', why: 'PP-SEV-A-PRODIRECT' },
	{ of: 'dynamics-365 professional-direct b', says: '< 2 hour, not-stated, either', why: 'PP-SEV-B-PRODIRECT, AMB-22' },
	{ of: 'dynamics-365 professional-direct c', says: '< 4 hour, not-stated, either', why: 'PP-SEV-C-PRODIRECT, AMB-22' },
	{ of: 'dynamics-365 premier a', says: '< 1 hour, round-the-clock, elapsed', why: 'PP-SEV-A-PREMIER' },
	{ of: 'dynamics-365 premier b', says: '< 2 hour, round-the-clock, elapsed', why: 'PP-SEV-B-PREMIER' },
	{ of: 'dynamics-365 premier c', says: '< 4 hour, not-stated, either', why: 'PP-SEV-C-PREMIER, AMB-22' },
	{
		of: 'dynamics-365 unified-core critical',
		says: '< 1 hour, round-the-clock, elapsed',
		why: 'PP-SEV-CRIT-UNIFIED-CA',
	},
	{ of: 'dynamics-365 unified-core standard', says: '< 8 hour, round-the-clock, elapsed', why: 'AMB-02: Core alone' },
	{
		of: 'dynamics-365 unified-advanced critical',
		says: '< 1 hour, round-the-clock, elapsed',
		why: 'PP-SEV-CRIT-UNIFIED-CA',
	},
	{
		of: 'dynamics-365 unified-advanced standard',
		says: '< 4 hour, round-the-clock, elapsed',
		why: 'AMB-02: in the faster row',
	},
	{
		of: 'dynamics-365 unified-performance critical',
		says: '< 30 minute, round-the-clock, elapsed',
		why: 'PP-SEV-CRIT-UNIFIED-P',
	},
	{
		of: 'dynamics-365 unified-performance standard',
		says: '< 4 hour, round-the-clock, elapsed',
		why: 'PP-SEV-STD-UNIFIED-AP',
	},
	{
		of: 'microsoft-365-21vianet a',
		says: '<= 1 hour, round-the-clock, elapsed, o21v-a-contract o21v-a-technical-only',
		why: 'O21V-SEV-A-INITIAL: or less; O21V-SEV-A-CONTRACT, O21V-SEV-A-TECH-ONLY',
	},
	{
		of: 'microsoft-365-21vianet b',
		says: '<= 1 business-day, level-hours, working-days',
		why: 'O21V-SEV-B-INITIAL, AMB-53',
	},
	{
		of: 'microsoft-365-21vianet c',
		says: '<= 3 business-day, level-hours, working-days',
		why: 'O21V-SEV-C-INITIAL, AMB-53',
	},
	{
		of: 'partner-center a',
		says: '= 2 hour, clock-not-stated, hours-unknown, pc-language pc-scope',
		why: 'PC-SEV-A-INITIAL: two hours, AMB-49; PC-LANG-IRT, PC-SEV-SCOPE',
	},
	{
		of: 'partner-center b',
		says: '= 4 hour, clock-not-stated, hours-unknown, pc-language pc-scope',
		why: 'PC-SEV-B-INITIAL, AMB-49',
	},
	{
		of: 'partner-center c',
		says: '= 8 hour, clock-not-stated, hours-unknown, pc-language pc-scope',
		why: 'PC-SEV-C-INITIAL, AMB-49',
	},
];

/** How often an update comes, and the level to which a broken commitment may lower a request. Others: not stated. */
export const levelFigures: readonly Figure[] = [
	{ of: 'managed-desktop a', says: '60 minute, falls to b', why: 'MMD-SEV-A-UPDATE: in minutes; MMD-SEV-A-DOWNGRADE' },
	{ of: 'managed-desktop b', says: '12 hour, falls to c', why: 'MMD-SEV-B-UPDATE, MMD-SEV-B-DOWNGRADE' },
	{ of: 'managed-desktop c', says: '24 hour', why: 'MMD-SEV-C-UPDATE, MMD-SEV-C-FLOOR' },
	{ of: 'dynamics-365 critical', says: '', why: 'PP-SEV-UPDATE, PP-SEV-COMMIT: not stated' },
	{ of: 'dynamics-365 a', says: '', why: 'PP-SEV-UPDATE, PP-SEV-COMMIT: not stated' },
	{ of: 'dynamics-365 b', says: '', why: 'PP-SEV-UPDATE, PP-SEV-COMMIT: not stated' },
	{ of: 'dynamics-365 standard', says: '', why: 'PP-SEV-UPDATE, PP-SEV-COMMIT: not stated' },
	{ of: 'dynamics-365 c', says: '', why: 'PP-SEV-UPDATE, PP-SEV-COMMIT: not stated' },
	{ of: 'microsoft-365-21vianet a', says: '', why: 'O21V-SEV-RHYTHM: no figure; O21V-DOWNGRADE names no level' },
	{ of: 'microsoft-365-21vianet b', says: '', why: 'O21V-SEV-RHYTHM: no figure; O21V-DOWNGRADE names no level' },
	{ of: 'microsoft-365-21vianet c', says: '', why: 'O21V-SEV-RHYTHM: no figure; O21V-DOWNGRADE names no level' },
	{ of: 'partner-center a', says: '', why: 'PC-SEV-UPDATE, PC-SEV-DOWNGRADE: not stated' },
	{ of: 'partner-center b', says: '', why: 'PC-SEV-UPDATE, PC-SEV-DOWNGRADE: not stated' },
	{ of: 'partner-center c', says: '', why: 'PC-SEV-UPDATE, PC-SEV-DOWNGRADE: not stated' },
];

export const limitFigures: readonly Figure[] = [
	{ of: 'partner-center-other-response', says: '<= 1 business-day', why: 'PC-SEV-OTHER: up to' },
	{ of: 'managed-desktop-closes-after', says: '<= 48 hour', why: 'MMD-CLOSE-48H: within, and in hours' },
	{ of: 'dynamics-break-fix-effort', says: '<= 4 hour', why: 'PP-REPRO-4H: at most' },
	{ of: 'dynamics-reopen-recommends-new-after', says: '= 3 month', why: 'PP-REOPEN-4' },
	{ of: 'dynamics-later-version-response-a', says: '< 1 hour', why: 'PP-OUT-2025-SEV' },
	{ of: 'dynamics-later-version-response-b-standard', says: '< 4 hour', why: 'PP-OUT-2025-SEV' },
	{ of: 'dynamics-later-version-response-b-higher', says: '< 2 hour', why: 'PP-OUT-2025-SEV' },
	{ of: 'summer-time-shift', says: '= 1 hour', why: 'AMB-08, AMB-40: one hour later on the clock in summer' },
	{ of: 'professional-direct-critical-response', says: '= 1 hour', why: 'PP-PRODIRECT-LIST: one-hour response' },
];

const sign = { 'less-than': '<', 'at-most': '<=', exactly: '=' } as const;
const text = ({ value, unit }: Amount) => `${value} ${unit}`;

/** What the data set says now, in the form of the figures above. */
export const responsesNow = (): Map<string, string> =>
	new Map(
		Object.entries(initialResponses).flatMap(([service, rows]) =>
			rows.flatMap(({ plan, cells }) =>
				Object.entries(cells).map(([level, response]): [string, string] => [
					[service, plan, level].filter(Boolean).join(' '),
					[
						`${sign[response.sign]} ${text(response.amount)}`,
						response.coverage,
						response.counting,
						...(response.conditions ? [response.conditions.join(' ')] : []),
					].join(', '),
				]),
			),
		),
	);

export const levelsNow = (): Map<string, string> =>
	new Map(
		Object.entries(severityLevels).flatMap(([service, levels]) =>
			Object.entries(levels).map(([level, { update, mayBecome }]): [string, string] => [
				`${service} ${level}`,
				[update && text(update.amount), mayBecome && `falls to ${mayBecome}`].filter(Boolean).join(', '),
			]),
		),
	);

export const limitsNow = (): Map<string, string> =>
	new Map(Object.entries(limits).map(([id, limit]) => [id, `${sign[limit.sign]} ${text(limit.amount)}`]));
