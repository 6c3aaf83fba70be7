import { parseInstant } from '../engine/answers.ts';
import { parseDate } from '../engine/calendar-date.ts';
import { locales } from '../i18n/locale.ts';
import type { QuestionView, ToolFrame } from './view.ts';

/** A question with some of its options, in its own order. An answer that is none of them keeps its label. */
export const withOptions = (question: QuestionView, values: readonly string[]): QuestionView => ({
	...question,
	...(question.options && {
		options: question.options.filter(({ value }) => values.includes(value)),
		labels: question.options,
	}),
});

/**
 * The label of an answer, as the reader chose it; a country by its name; a moment on the reader's own clock.
 * @param zone the reader's, where they named one; else the browser's
 */
export function answerLabel(frame: ToolFrame, name: string, value: string, zone?: string): string {
	const question = [...frame.questions, ...frame.others].find((each) => each.name === name);
	const label = [...(question?.options ?? []), ...(question?.labels ?? [])].find(
		(option) => option.value === value,
	)?.label;
	const locale = locales[frame.lang];
	const instant = parseInstant(value);
	const show = (options: Intl.DateTimeFormatOptions, at: number) => new Intl.DateTimeFormat(locale, options).format(at);
	if (name === 'country' && label === undefined)
		return new Intl.DisplayNames(locale, { type: 'region' }).of(value) ?? value;
	if (parseDate(value)) return show({ dateStyle: 'long', timeZone: 'UTC' }, Date.parse(value));
	if (label !== undefined || instant === undefined) return label ?? value;
	return show({ dateStyle: 'full', timeStyle: 'short', ...(zone ? { timeZone: zone } : {}) }, instant);
}
export const legendOf = (frame: ToolFrame, name: string) =>
	frame.questions.find((question) => question.name === name)?.legend ?? name;
