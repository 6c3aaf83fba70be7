import type { SeverityOutcome, SeverityRow, SeverityTable } from '../../policy/severity-rules.ts';
import { severityRules } from '../../policy/severity-rules.ts';
import { loweredLevels } from '../../policy/lowered-levels.ts';
import type { LevelCase, SeverityLevelId, ServiceId } from '../../policy/model.ts';
import { impactIds, isSeverityService, planIds, requestKindIds, serviceIds } from '../../policy/model.ts';
import { silentOnLevels } from '../../policy/silences.ts';
import type { Answers, Parameters } from '../answers.ts';
import { matchingRow, resolve, unknown } from '../decide.ts';
import type { Verdict } from './verdict.ts';
import { verdictOf } from './verdict.ts';

const yesNoUnknown = ['yes', 'no', unknown] as const;

export const severityParameters = {
	service: { kind: 'choice', values: serviceIds },
	plan: { kind: 'choice', values: [...planIds, unknown] },
	impact: { kind: 'choice', values: [...impactIds, unknown] },
	commit: { kind: 'choice', values: yesNoUnknown },
	kind: { kind: 'choice', values: requestKindIds },
	agreement: { kind: 'choice', values: yesNoUnknown },
} as const satisfies Parameters;

export interface SeverityVerdict extends Verdict<SeverityOutcome> {
	/** The level that Microsoft may lower the request to, unless the reader commits to working along 24/7. */
	mayBecome?: SeverityLevelId | undefined;
	/** The level that the definitions point to, where the request cannot have it. */
	byImpact?: SeverityLevelId | undefined;
}

const nothingAnswered = { outcome: 'incomplete', possible: [], rows: [], deciding: ['service'] } as const;

/** Which severity level the definitions point to. Facts: MMD-SEV-*, PP-SEV-*, O21V-SEV-*, O21V-BILL-SEV-MAX, PC-SEV-*, MMD-SEV-A-DOWNGRADE, MMD-SEV-B-DOWNGRADE; M365-SEV and O365DE-SEV where the text has no levels. */
export function pickSeverity(answers: Answers): SeverityVerdict {
	const service = answers['service'] as ServiceId | undefined;
	if (!service) return { ...nothingAnswered, asked: ['service'] };
	if (!isSeverityService(service)) {
		const rows = [{ id: `${service}-silent`, when: {}, then: 'not-stated', facts: silentOnLevels[service] }] as const;
		return { outcome: 'not-stated', possible: [], rows, asked: ['service'], deciding: [] };
	}
	const table: SeverityTable = severityRules[service];
	const decision = resolve(
		table.questions,
		answers,
		(full) => matchingRow(table, full),
		({ then }) => then,
	);
	const [row] = decision.remaining as readonly [SeverityRow];
	// Billing has no level that asks for the agreement (O21V-SEV-A-TECH-ONLY).
	const questions = Object.keys(table.questions).filter(
		(name) => name !== 'agreement' || answers['kind'] !== 'billing',
	);
	const verdict = {
		...verdictOf(decision, ['service', ...questions]),
		byImpact: decision.state === 'decided' ? row.byImpact : undefined,
	};
	// Only a service whose levels may fall by a broken commitment asks for it, and not for the lowest level.
	const lowered: Readonly<Record<string, Readonly<Partial<Record<string, SeverityLevelId>>>>> = loweredLevels;
	const levels = lowered[service];
	if (!levels) return verdict;
	const asked = answers['impact'] === 'minimal' ? verdict.asked : [...verdict.asked, 'commit'];
	return { ...verdict, asked, mayBecome: answers['commit'] === 'yes' ? undefined : levels[verdict.outcome] };
}

/** The part of a level that fits the answers. */
export const caseOf = <Case extends Pick<LevelCase, 'when'>>(
	cases: readonly Case[] | undefined,
	{ plan, kind }: Answers,
): Case | undefined => cases?.find(({ when }) => includes(when.plan, plan) && includes(when.kind, kind));

const includes = (values: readonly string[] | undefined, value: string | undefined): boolean =>
	values === undefined || (value !== undefined && values.includes(value));
