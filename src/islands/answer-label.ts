import { parseInstant } from '../engine/answers.ts';
import { locales } from '../i18n/locale.ts';
import type { ToolFrame } from './view.ts';

/** The label of an answer, as the reader chose it; a moment on the reader's own clock. */
export function answerLabel(frame: ToolFrame, name: string, value: string): string {
	const options = [...frame.questions, ...frame.others].find((question) => question.name === name)?.options;
	const label = options?.find((option) => option.value === value)?.label;
	const instant = parseInstant(value);
	if (label !== undefined || instant === undefined) return label ?? value;
	return new Intl.DateTimeFormat(locales[frame.lang], { dateStyle: 'full', timeStyle: 'short' }).format(instant);
}
export const legendOf = (frame: ToolFrame, name: string) =>
	frame.questions.find((question) => question.name === name)?.legend ?? name;
