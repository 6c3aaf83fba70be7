import { type Answers, type Parameters, readValue } from './answers.ts';
import { PolicyError } from './errors.ts';

/** What a parameter takes, for those who gave something else. */
const taken = {
	date: 'a date, YYYY-MM-DD',
	instant: 'an ISO instant with an offset',
	zone: 'an IANA zone',
	country: 'an ISO 3166-1 alpha-2 code',
	'day-hours': 'hours of a day, as 09:00-17:00',
};

/**
 * A tool's function as other programs get it. The site reads answers from an address and names what it cannot read there; a program
 * is told by an error, so that nothing is guessed. Answers to the questions of other tools are let through.
 * @param name what the error calls the function
 * @throws {PolicyError} when called: naming an answer that the tool cannot read, what it takes and what it got
 */
export const checked =
	<Rest extends readonly unknown[], Result>(
		name: string,
		parameters: Parameters,
		decide: (answers: Answers, ...rest: Rest) => Result,
	) =>
	(answers: Answers, ...rest: Rest): Result => {
		for (const [key, parameter] of Object.entries(parameters)) {
			const actual = answers[key];
			if (actual === undefined || readValue(parameter, actual) === actual) continue;
			const expected = parameter.kind === 'choice' ? `one of ${parameter.values.join(', ')}` : taken[parameter.kind];
			throw new PolicyError({ file: name, key, expected, actual });
		}
		return decide(answers, ...rest);
	};
