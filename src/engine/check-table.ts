import type { DecisionTable } from '../policy/model.ts';
import { completions, matchingRows } from './decide.ts';
import { PolicyError } from './errors.ts';

/**
 * Proves that a table decides: every combination of answers has a row, rows that overlap agree, every row decides
 * something, every condition is a known value, every question matters. So the order of the rows need not count.
 * @throws {PolicyError} naming the table, the row and the combination
 */
export function checkTable<Q extends string, O extends string>(table: DecisionTable<Q, O>): void {
	const fail = (key: string, expected: string, actual: unknown): never => {
		throw new PolicyError({ file: table.name, key, expected, actual });
	};
	const questions = Object.keys(table.questions) as Q[];
	const ids = table.rows.map(({ id }) => id);
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	if (twice) fail(twice, 'an id of its own', 'two rows with this id');

	for (const { id, when, facts } of table.rows) {
		if (facts.length === 0) fail(id, 'at least one source fact', facts);
		for (const [question, condition] of Object.entries(when) as [Q, string | readonly string[]][]) {
			const known = table.questions[question];
			if (!known) fail(id, `a question out of ${questions.join(' | ')}`, question);
			const wrong = [condition].flat().find((value) => !known.includes(value));
			if (wrong !== undefined) fail(`${id}.${question}`, `one of ${known.join(' | ')}`, wrong);
		}
	}

	const deciding = new Set<string>();
	const outcomeOf = new Map<string, O>();
	for (const answers of completions(table.questions, {})) {
		const rows = matchingRows(table, answers);
		const [first] = rows;
		if (!first) {
			fail('rows', 'a row for every combination', answers);
			continue;
		}
		const other = rows.find(({ then }) => then !== first.then);
		if (other)
			fail(`${first.id} + ${other.id}`, 'rows that overlap to agree', { answers, then: [first.then, other.then] });
		for (const { id } of rows) deciding.add(id);
		outcomeOf.set(JSON.stringify(questions.map((question) => answers[question])), first.then);
	}
	const idle = ids.find((id) => !deciding.has(id));
	if (idle) fail(idle, 'a combination that it decides', 'none');

	for (const question of questions) {
		const others = questions.filter((other) => other !== question);
		const byOthers = new Map<string, Set<O>>();
		for (const answers of completions(table.questions, {})) {
			const rest = JSON.stringify(others.map((other) => answers[other]));
			const outcome = outcomeOf.get(JSON.stringify(questions.map((asked) => answers[asked]))) as O;
			byOthers.set(rest, (byOthers.get(rest) ?? new Set<O>()).add(outcome));
		}
		if ([...byOthers.values()].every((outcomes) => outcomes.size === 1)) {
			fail(question, 'a question that can change the outcome', 'never does');
		}
	}
}

/**
 * Proves that a worse answer never gives a milder outcome.
 * @param ordered  the question's values from worst to mildest
 * @param outcomes from worst to mildest; an outcome outside the list is not compared
 * @throws {PolicyError} naming both combinations
 */
export function checkMonotone<Q extends string, O extends string>(
	table: DecisionTable<Q, O>,
	question: Q,
	ordered: readonly string[],
	outcomes: readonly O[],
): void {
	for (const answers of completions(table.questions, {})) {
		const rank = (value: string) => {
			const [row] = matchingRows(table, { ...answers, [question]: value });
			return row ? outcomes.indexOf(row.then) : -1;
		};
		const ranks = ordered.map(rank).filter((found) => found >= 0);
		if (ranks.some((found, index) => index > 0 && found < (ranks[index - 1] as number))) {
			throw new PolicyError({
				file: table.name,
				key: question,
				expected: 'a worse answer never to give a milder outcome',
				actual: answers,
			});
		}
	}
}
