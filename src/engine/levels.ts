import { levelsOfPlans } from '../policy/levels-of-plans.ts';
import type { SeverityLevelId } from '../policy/model.ts';
import { isSeverityService, severityLevelIds } from '../policy/model.ts';
import type { Answers } from './answers.ts';
import { unknown } from './decide.ts';

/** The levels that a service has; at Dynamics 365 those of the plan, where it is known. Facts: PP-SEV-LEVELS, M365-SEV, O365DE-SEV. */
export function levelsOf({ service, plan }: Answers): readonly SeverityLevelId[] {
	if (!isSeverityService(service)) return [];
	const open = plan === undefined || plan === unknown;
	const rows = levelsOfPlans[service].filter((row) => row.plan === undefined || open || row.plan === plan);
	return severityLevelIds.filter((level) => rows.some(({ levels }) => levels.includes(level)));
}

/** Whether the level among some answers is one of another service or plan, and so counts as none. */
export const isStrayLevel = (answers: Answers): boolean =>
	answers['severity'] !== undefined && !(levelsOf(answers) as readonly string[]).includes(answers['severity']);
