import { fill } from '../i18n/fill.ts';
import { formatAmount } from '../i18n/format.ts';
import { type Dictionary, dictionaries, type WordKey } from '../i18n/index.ts';
import { limits } from '../policy/limits.ts';
import type { Language, SeverityLevelId, SeverityServiceId } from '../policy/model.ts';

const byOwnName = [
	'service',
	'plan',
	'impact',
	'product',
	'kind',
	'role',
	'issue',
	'calendar',
	'severity',
	'region',
] as const;
const byAnswer = ['fix', 'build', 'error', 'environment'] as const;
const includes = (list: readonly string[], name: string) => list.includes(name);

/** The words of one value of one question. */
export function answerText(lang: Language, question: string, value: string): string {
	const words = dictionaries[lang];
	if (value === 'unknown') return words['answer.unknown'];
	if (question === 'age') {
		const limit = formatAmount(lang, limits['dynamics-reopen-recommends-new-after'].amount);
		return fill(words[`reopen.age-${value}` as 'reopen.age-old'], { limit });
	}
	if (includes(byOwnName, question)) return words[`${question}.${value}` as WordKey];
	if (question === 'coverage') return words[`coverage-choice.${value}` as WordKey];
	if (includes(byAnswer, question)) return words[`answer.${question}-${value}` as WordKey];
	return words[`answer.${value}` as WordKey];
}

/** The words of a question, as its legend asks it. */
export const questionText = (words: Dictionary, question: string): string =>
	question === 'age' ? words['reopen.age'] : words[`question.${question}` as WordKey];

/** "Severity A, critical impact": the word is the service's own. A level whose name says it already has none. */
export function levelName(words: Dictionary, service: SeverityServiceId, level: SeverityLevelId): string {
	const name = words[`severity.${level}`];
	const word = words[`severity.${service}.${level}` as WordKey] as string | undefined;
	return word ? `${name}, ${word}` : name;
}
