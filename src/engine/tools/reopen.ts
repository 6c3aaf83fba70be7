import type { DecisionRow } from '../../policy/model.ts';
import { limits } from '../../policy/limits.ts';
import { serviceIds } from '../../policy/model.ts';
import type { ReopenOutcome, ReopenQuestion } from '../../policy/reopen-rules.ts';
import { reopenRules } from '../../policy/reopen-rules.ts';
import type { Answers, Parameters } from '../answers.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { addMonths, compareDates, formatDate, parseDate } from '../calendar-date.ts';
import { matchingRow, resolve, unknown } from '../decide.ts';
import type { Verdict } from './verdict.ts';
import { verdictOf } from './verdict.ts';

export const reopenParameters = {
	service: { kind: 'choice', values: serviceIds },
	build: { kind: 'choice', values: ['same', 'changed', unknown] },
	error: { kind: 'choice', values: ['same', 'different', unknown] },
	environment: { kind: 'choice', values: ['same', 'different', unknown] },
	fix: { kind: 'choice', values: ['no', 'new-error', unknown] },
	closed: { kind: 'date' },
	at: { kind: 'date' },
} as const satisfies Parameters;

/** The facts that say that a service's text is silent on reopening. */
const silence = {
	'managed-desktop': 'MMD-REOPEN',
	'partner-center': 'PC-CLOSE',
	'microsoft-365': 'M365-SEV',
	'microsoft-365-21vianet': 'O21V-CLOSE',
	'office-365-germany': 'O365DE-SEV',
} as const;

export interface ReopenVerdict extends Verdict<ReopenOutcome | 'not-stated'> {
	/** `YYYY-MM-DD` from which a new incident is recommended; absent without a closing date, and where none decides any more. */
	oldFrom?: string | undefined;
	/** The closing date lies after the date of the check, so it was left out. */
	closedInFuture?: boolean | undefined;
	/** What the answers make of each row; absent where there are no rules. */
	states?: Readonly<Record<string, ReopenRowState>>;
}

/**
 * `decides`: all its conditions are met. `out`: one of them is not. `open`: an answer is still missing. `unknown`: the reader
 * does not know one, and has answered the rest.
 */
export type ReopenRowState = 'decides' | 'out' | 'open' | 'unknown';

/**
 * The first day on which a new incident is recommended instead of reopening. Calendar months, exactly three included:
 * closed 15 January, from 15 April on (PP-REOPEN-4, AMB-29).
 */
const newRecommendedFrom = (closed: CalendarDate): CalendarDate =>
	addMonths(closed, limits['dynamics-reopen-recommends-new-after'].amount.value);

/** Rows that hold at once agree, so each of them decides. */
function rowStates(given: Readonly<Record<ReopenQuestion, string | undefined>>): Record<string, ReopenRowState> {
	const stateOf = ({ when }: DecisionRow<ReopenQuestion>): ReopenRowState => {
		const conditions = Object.entries(when) as [ReopenQuestion, string][];
		const unmet = conditions.filter(([question, value]) => given[question] !== value).map(([question]) => question);
		if (unmet.length === 0) return 'decides';
		if (unmet.some((question) => ![undefined, unknown].includes(given[question]))) return 'out';
		return unmet.some((question) => given[question] === undefined) ? 'open' : 'unknown';
	};
	return Object.fromEntries(reopenRules.rows.map((row) => [row.id, stateOf(row)]));
}

/**
 * Whether a closed incident may be reopened (PP-REOPEN-1 to 4). Other services than Dynamics 365: not stated.
 * @param today `YYYY-MM-DD`, used when the answers hold no `at`; absent while the page has no clock
 */
export function checkReopen(answers: Answers, today?: string): ReopenVerdict {
	const service = answers['service'];
	if (!service) return { outcome: 'incomplete', possible: [], rows: [], asked: ['service'], deciding: ['service'] };
	if (service !== 'dynamics-365') {
		const row = {
			id: `${service}-silent`,
			when: {},
			then: 'not-stated',
			facts: [silence[service as keyof typeof silence]],
		};
		return { outcome: 'not-stated', possible: [], rows: [row], asked: ['service'], deciding: [] };
	}
	const at = parseDate(answers['at'] ?? today ?? '');
	const closed = parseDate(answers['closed'] ?? '');
	const closedInFuture = closed && at && compareDates(closed, at) > 0;
	const oldFrom = closed && !closedInFuture ? newRecommendedFrom(closed) : undefined;
	const age = oldFrom && at ? (compareDates(at, oldFrom) >= 0 ? 'old' : 'recent') : undefined;

	const { fix, build, error, environment } = answers;
	const given = { fix, build, error, environment, age };
	const decision = resolve<ReopenQuestion, DecisionRow<string, ReopenOutcome>>(
		reopenRules.questions,
		given,
		(full) => matchingRow(reopenRules, full),
		({ then }) => then,
	);
	const verdict = verdictOf(decision, ['service', 'fix', 'build', 'error', 'environment', 'closed', 'at']);
	const states = rowStates(given);
	const open = verdict.possible.length > 0;
	return {
		...verdict,
		// All rows that decide agree, and while none does all that still may are worth reading.
		rows: reopenRules.rows.filter(({ id }) => (open ? states[id] !== 'out' : states[id] === 'decides')),
		deciding: verdict.deciding.map((name) => (name === 'age' ? 'closed' : name)),
		oldFrom: oldFrom && verdict.outcome !== 'new-incident' ? formatDate(oldFrom) : undefined,
		closedInFuture,
		states,
	};
}
