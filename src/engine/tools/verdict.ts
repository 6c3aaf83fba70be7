import type { DecisionRow } from '../../policy/model.ts';
import { type Answers, only } from '../answers.ts';
import type { Decision } from '../decide.ts';

/** What a tool says to a set of answers. */
export interface Verdict<Outcome extends string = string> {
	/** The contract's `data-outcome`: an outcome, `incomplete`, `undecided` or `not-stated`. */
	outcome: Outcome | 'incomplete' | 'undecided';
	/** The outcomes that remain while there is more than one; the contract's `data-possible`. */
	possible: readonly Outcome[];
	/** The rows that decided; with several outcomes, one row each. */
	rows: readonly DecisionRow[];
	/** The parameters that these answers lead to, in the order to ask them. Others are off the path. */
	asked: readonly string[];
	/** Open questions whose answer would narrow the outcome. */
	deciding: readonly string[];
}

/** Answers to questions off the path are dropped. Repeats itself, since dropping one may take another off the path. */
export function pruneAnswers(answers: Answers, askedFor: (answers: Answers) => readonly string[]): Answers {
	const asked = askedFor(answers);
	const kept = only(answers, (name) => asked.includes(name));
	return Object.keys(kept).length === Object.keys(answers).length ? answers : pruneAnswers(kept, askedFor);
}

/** The verdict of a decision whose results are rows. */
export function verdictOf<Outcome extends string>(
	decision: Decision<string, DecisionRow<string, Outcome>>,
	asked: readonly string[],
): Verdict<Outcome> {
	const outcomes = decision.remaining.map(({ then }) => then);
	const [only] = outcomes;
	return {
		outcome: decision.state === 'decided' && only ? only : (decision.state as 'incomplete' | 'undecided'),
		possible: decision.state === 'decided' ? [] : outcomes,
		rows: decision.remaining,
		asked,
		deciding: decision.deciding,
	};
}
