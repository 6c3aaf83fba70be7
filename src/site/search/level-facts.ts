import { initialResponses } from '../../policy/initial-response-times.ts';
import {
	type FactId,
	type NoteId,
	notStated,
	type SeverityLevelId,
	type SeverityServiceId,
	type StatementId,
} from '../../policy/model.ts';
import { type SeverityOutcome, severityRules } from '../../policy/severity-rules.ts';

/** The facts behind a level's initial response, of every plan; empty: the service has no such level. */
export const levelFacts = (service: SeverityServiceId, level: SeverityLevelId): FactId[] =>
	initialResponses[service].flatMap(({ cells }) => [...(cells[level]?.facts ?? [])]);

/** What a level's promise is tied to. */
export const conditionsOf = (service: SeverityServiceId, level: SeverityLevelId): StatementId[] => [
	...new Set(initialResponses[service].flatMap(({ cells }) => [...(cells[level]?.conditions ?? [])])),
];

/** A row of the severity tool, whatever else it asks. */
interface SeverityRow {
	when: Readonly<Record<string, unknown>>;
	then: SeverityOutcome;
	notes?: readonly NoteId[];
}

/** Why the tool may answer with another level to the same impact. */
export function exceptionsTo(service: SeverityServiceId, impact: string, level: SeverityLevelId): NoteId[] {
	const rows: readonly SeverityRow[] = severityRules[service].rows;
	return rows
		.filter(({ when, then }) => when['impact'] === impact && then !== level && then !== notStated)
		.flatMap(({ notes = [] }) => [...notes]);
}
