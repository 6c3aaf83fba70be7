import { describe, expect, test } from 'vitest';
import type { Answers, Parameters } from '../../../src/engine/answers.ts';
import { contactParameters, findChannels } from '../../../src/engine/tools/contact.ts';
import { checkHours, hoursParameters } from '../../../src/engine/tools/hours.ts';
import { checkReopen, reopenParameters } from '../../../src/engine/tools/reopen.ts';
import { computeResponse, responseParameters } from '../../../src/engine/tools/response.ts';
import { pickSeverity, severityParameters } from '../../../src/engine/tools/severity.ts';
import type { Verdict } from '../../../src/engine/tools/verdict.ts';
import { dictionaries, policyWords } from '../../../src/i18n/index.ts';
import { facts } from '../../../src/policy/facts/index.ts';
import { languages } from '../../../src/policy/model.ts';
import { answerText, questionText } from '../../../src/site/words.ts';
import { count } from '../../count.ts';
import { everyAnswer } from './every-answer.ts';

interface Tool {
	name: string;
	parameters: Parameters;
	/** Values for the questions without a closed set. */
	more?: Readonly<Record<string, readonly string[]>>;
	run: (answers: Answers) => Verdict;
	/** The keys of the words that an outcome is told in. */
	keysOf: (outcome: string) => readonly string[];
}

const filed = '2026-01-05T16:00+01:00';
const tools: readonly Tool[] = [
	{
		name: 'severity',
		parameters: severityParameters,
		run: pickSeverity,
		keysOf: (outcome) => [`severity.${outcome}`],
	},
	{
		name: 'contact',
		parameters: contactParameters,
		run: findChannels,
		keysOf: (outcome) => outcome.split(' ').map((channel) => `channel.${channel}`),
	},
	{
		name: 'reopen',
		parameters: reopenParameters,
		more: { closed: ['2025-12-01', '2026-04-01'], at: ['2026-05-05'] },
		run: (answers) => checkReopen(answers),
		keysOf: (outcome) => [`reopen.${outcome}`],
	},
	{
		name: 'response',
		parameters: responseParameters,
		more: { filed: [filed] },
		run: (answers) => computeResponse(answers, 'Asia/Tokyo'),
		keysOf: (outcome) => [`response.${outcome}`],
	},
	{
		name: 'hours',
		parameters: hoursParameters,
		run: (answers) =>
			checkHours(answers, Date.parse(filed), 'Europe/Brussels', {
				firstYear: 2026,
				lastYear: 2026,
				days: answers['calendar'] === 'dynamics-emea' ? { '2026-01-05': '' } : {},
			}),
		keysOf: (outcome) => [`hours.${outcome}`],
	},
];
const open = ['incomplete', 'undecided', 'not-stated'];

describe.each(tools)('$name: every way to answer', ({ name: tool, parameters, more, run, keysOf }) => {
	const verdicts = everyAnswer(parameters, more).map(run);
	count('combinations', tool, verdicts.length);
	const rows = new Set(verdicts.flatMap((verdict) => verdict.rows));
	const outcomes = new Set(verdicts.flatMap(({ outcome, possible }) => [outcome, ...possible]));

	test.each(languages)('has an outcome with words in %s', (lang) => {
		const words: Readonly<Record<string, string>> = dictionaries[lang];
		const keys = [...outcomes].flatMap((outcome) => (open.includes(outcome) ? [`tool.${outcome}`] : keysOf(outcome)));
		expect(keys.length).toBeGreaterThan(2);
		expect(keys.filter((key) => !words[key]?.trim())).toEqual([]);
	});

	test.each(languages)('rests on clauses and doubts that are told in %s', (lang) => {
		const cited = [...rows].flatMap((row) => row.facts);
		expect(cited.length).toBeGreaterThan(0);
		expect(cited.filter((fact) => !facts[fact][lang].trim())).toEqual([]);
		const notes = [...rows].flatMap((row) => row.notes ?? []);
		expect(notes.filter((note) => !policyWords[lang].noteWords[note].trim())).toEqual([]);
	});

	test.each(languages)('and has questions and answers with words in %s', (lang) => {
		const questions = Object.entries(parameters).filter(([, parameter]) => parameter.kind === 'choice');
		const silent = questions.flatMap(([question, parameter]) =>
			[
				questionText(dictionaries[lang], question),
				...(parameter.kind === 'choice' ? parameter.values : []).map((value) => answerText(lang, question, value)),
			].filter((text) => !text?.trim()),
		);
		expect(silent).toEqual([]);
	});
});
