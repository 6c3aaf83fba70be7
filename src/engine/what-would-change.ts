/** One other answer that leads elsewhere. */
export interface Alternative<Result> {
	question: string;
	value: string;
	result: Result;
}

/**
 * Tries every other answer to every question that was answered, one at a time, and keeps those with another outcome.
 * @param options the values a reader may choose, per question, in the order to try
 */
export function whatWouldChange<Result>(
	options: Readonly<Record<string, readonly string[]>>,
	answers: Readonly<Record<string, string>>,
	evaluate: (answers: Readonly<Record<string, string>>) => Result,
	keyOf: (result: Result) => string,
): Alternative<Result>[] {
	const now = keyOf(evaluate(answers));
	const found: Alternative<Result>[] = [];
	for (const [question, values] of Object.entries(options)) {
		if (answers[question] === undefined) continue;
		for (const value of values) {
			if (value === answers[question]) continue;
			const result = evaluate({ ...answers, [question]: value });
			if (keyOf(result) !== now) found.push({ question, value, result });
		}
	}
	return found;
}
