import type { FullAnswers } from '../../src/engine/decide.ts';
import { dictionaries } from '../../src/i18n/index.ts';
import type { DecisionTable, Language } from '../../src/policy/model.ts';
import { answerText, questionText } from '../../src/site/words.ts';
import { type BuiltPage, type HTMLElement, textOf } from './pages.ts';

/** A row of a decision table as a reader of the page sees it. */
export interface BuiltRow {
	id: string;
	then: string;
	/** The outcome in words. */
	outcome: string;
	/** The answers that each named question may have; a question that is not named may have any. */
	conditions: ReadonlyMap<string, readonly string[]>;
}

/** The one key of some words; the page would mislead if two had the same. */
function keyOf(words: ReadonlyMap<string, string>, shown: string): string {
	const keys = [...words].filter(([, text]) => text === shown).map(([key]) => key);
	const [key, other] = keys;
	if (key === undefined || other !== undefined)
		throw new Error(`“${shown}” stands for ${keys.join(' and ') || 'nothing'}`);
	return key;
}

/** Reads a condition, “question **answer / answer**”, back into ids. */
function readCondition(lang: Language, table: DecisionTable, item: HTMLElement): [string, string[]] {
	const words = dictionaries[lang];
	const answers = item.querySelector('b');
	if (!answers) throw new Error(`no answer in “${textOf(item)}”`);
	const questions = new Map(Object.keys(table.questions).map((id) => [id, questionText(words, id)]));
	const question = keyOf(questions, textOf(item).slice(0, -textOf(answers).length).trim());
	const values = new Map((table.questions[question] ?? []).map((value) => [value, answerText(lang, question, value)]));
	return [
		question,
		textOf(answers)
			.split(' / ')
			.map((shown) => keyOf(values, shown)),
	];
}

/** The rows of a decision table on a built page, found by their ids. */
export function readTable(page: BuiltPage, lang: Language, table: DecisionTable): BuiltRow[] {
	const ids = table.rows.map(({ id }) => id);
	return page
		.all('tr[data-row]')
		.filter((row) => ids.includes(row.getAttribute('data-row') ?? ''))
		.map((row) => ({
			id: row.getAttribute('data-row') ?? '',
			then: row.getAttribute('data-then') ?? '',
			outcome: textOf(row.querySelector('td strong') as HTMLElement),
			conditions: new Map(row.querySelectorAll('.conditions li').map((item) => readCondition(lang, table, item))),
		}));
}

/** The rows that hold for complete answers, as the page words their conditions. */
export const rowsThatHold = (rows: readonly BuiltRow[], answers: FullAnswers): BuiltRow[] =>
	rows.filter(({ conditions }) =>
		[...conditions].every(([question, values]) => values.includes(answers[question] as string)),
	);
