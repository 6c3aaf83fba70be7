/** One other answer that leads elsewhere. */
export interface Alternative<Result> {
	question: string;
	value: string;
	result: Result;
}

/**
 * Tries every other answer to every question that was answered or is asked, one at a time, and keeps those with another
 * outcome; what leads to more questions is one. Nothing is tried while the verdict is incomplete, nor another service: that
 * is another request. Only closed sets are tried, so no country, of which there are hundreds.
 * @param verdict what `evaluate` says to `answers`
 * @param options the values a reader may choose, per question, in the order to try
 */
export function whatWouldChange<Verdict extends { outcome: string; asked: readonly string[] }>(
	verdict: Verdict,
	options: Readonly<Record<string, readonly string[]>>,
	answers: Readonly<Record<string, string>>,
	evaluate: (answers: Readonly<Record<string, string>>) => Verdict,
): Alternative<Verdict>[] {
	if (verdict.outcome === 'incomplete') return [];
	const found: Alternative<Verdict>[] = [];
	for (const [question, values] of Object.entries(options)) {
		if (question === 'service') continue;
		if (answers[question] === undefined && !verdict.asked.includes(question)) continue;
		for (const value of values) {
			if (value === answers[question]) continue;
			const result = evaluate({ ...answers, [question]: value });
			if (result.outcome !== verdict.outcome) found.push({ question, value, result });
		}
	}
	return found;
}
