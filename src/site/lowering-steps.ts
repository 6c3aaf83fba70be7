import {
	type SeverityLevel,
	type SeverityLevelId,
	type SeverityServiceId,
	type StatementId,
	severityLevelIds,
} from '../policy/model.ts';
import { severityLevels } from '../policy/severity-levels.ts';

interface Rung {
	level: SeverityLevelId;
	/** What holds at this level and no other. */
	own: readonly StatementId[];
	/** Where that leads to; absent: nowhere, or the text does not name it. */
	to?: SeverityLevelId | undefined;
}
interface Ladder {
	/** What holds at several levels. */
	shared: readonly { said: StatementId; levels: readonly SeverityLevelId[] }[];
	/** From worst to mildest. */
	rungs: readonly Rung[];
}

/** What lowers the severity of a request, as a way down from level to level. A service that is silent has no rules on it. */
export function loweringOf(service: SeverityServiceId): Ladder {
	const levels = severityLevelIds.flatMap((id): [SeverityLevelId, SeverityLevel][] => {
		const level = severityLevels[service][id];
		return level ? [[id, level]] : [];
	});
	const levelsWith = (said: StatementId) => levels.filter(([, { lowering }]) => lowering.includes(said));
	const isShared = (said: StatementId) => levelsWith(said).length > 1;
	const all = [...new Set(levels.flatMap(([, { lowering }]) => lowering))];
	return {
		shared: all.filter(isShared).map((said) => ({ said, levels: levelsWith(said).map(([id]) => id) })),
		rungs: levels.map(([level, { lowering, mayBecome }]) => ({
			level,
			own: lowering.filter((said) => !isShared(said)),
			to: mayBecome,
		})),
	};
}
