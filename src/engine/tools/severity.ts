import type { SeverityOutcome } from '../../policy/severity-rules.ts';
import { severityRules } from '../../policy/severity-rules.ts';
import { severityLevels } from '../../policy/severity-levels.ts';
import type { DecisionTable, SeverityLevelId, ServiceId } from '../../policy/model.ts';
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
	const table: DecisionTable<string, SeverityOutcome> = severityRules[service];
	const decision = resolve(
		table.questions,
		answers,
		(full) => matchingRow(table, full),
		({ then }) => then,
	);
	const verdict = verdictOf(decision, ['service', ...Object.keys(table.questions)]);
	const levels = Object.entries(severityLevels[service]);
	// Only a service whose levels may fall by a broken commitment asks for it, and not for the lowest level.
	if (!levels.some(([, { mayBecome }]) => mayBecome)) return verdict;
	const asked = answers['impact'] === 'minimal' ? verdict.asked : [...verdict.asked, 'commit'];
	const level = levels.find(([id]) => id === verdict.outcome)?.[1];
	return { ...verdict, asked, mayBecome: answers['commit'] === 'yes' ? undefined : level?.mayBecome };
}
