import { describe, expect, test } from 'vitest';
import { type Answers, choicesOf, type Parameters } from '../../src/engine/answers.ts';
import { levelsOf } from '../../src/engine/levels.ts';
import { computeResponse, knownChoices } from '../../src/engine/tools/response.ts';
import { checkReopen, reopenParameters } from '../../src/engine/tools/reopen.ts';
import { findChannels, offeredContacts } from '../../src/engine/tools/contact.ts';
import { pickSeverity, severityParameters } from '../../src/engine/tools/severity.ts';
import { languages } from '../../src/policy/model.ts';
import { type HTMLElement, sitePages } from './pages.ts';

interface Said {
	outcome: string;
	possible: readonly string[];
	asked: readonly string[];
}
/** The tools themselves, on the answers of a way through the details. */
const tools: Record<string, (answers: Answers) => Said> = {
	severity: pickSeverity,
	contact: findChannels,
	reopen: ({ age, ...answers }) =>
		checkReopen(age ? { ...answers, closed: age === 'old' ? '2025-01-15' : '2026-01-14' } : answers, '2026-01-15'),
	// A promise is all that can be said without a moment of filing.
	response: (answers) => {
		const verdict = computeResponse({ ...answers, filed: '2026-01-15T10:00Z' }, 'UTC');
		return verdict.outcome === 'incomplete' && verdict.response ? { ...verdict, outcome: 'computed' } : verdict;
	},
};

const parameters: Record<string, Parameters> = {
	severity: severityParameters,
	reopen: reopenParameters,
};

type Options = (question: string, answers: Answers) => readonly string[];

/** Every answer that a question may get there: of the service's own products and the product's own plans. */
function offered(tool: string, question: string, answers: Answers): readonly string[] {
	if (question === 'age') return ['recent', 'old'];
	if (tool === 'contact') return offeredContacts(answers)[question] ?? [];
	// Without a moment of filing "I don't know" leads to no promise; of the levels only those that there are.
	if (tool === 'response') return question === 'severity' ? levelsOf(answers) : (knownChoices[question] ?? []);
	return choicesOf(parameters[tool] as Parameters)[question] ?? [];
}

interface End {
	answers: Answers;
	outcomes: string[];
}

/** Every way through, opened to its end; of a branch for several values, one way for each. */
function ends(container: HTMLElement, answers: Answers, options: Options): End[] {
	const children = container.childNodes.filter((node): node is HTMLElement => 'tagName' in node);
	const question = children.find((element) => element.getAttribute('data-question'))?.getAttribute('data-question');
	if (!question) {
		const outcomes = children.flatMap((element) => element.getAttribute('data-flow-outcome') ?? []);
		return [{ answers, outcomes }];
	}
	const branches = children.flatMap((element) => element.querySelectorAll(':scope > li > details'));
	const values = (details: HTMLElement) =>
		details.querySelector(':scope > summary')?.getAttribute('data-values')?.split(' ') ?? [];
	expect(branches.flatMap(values).sort()).toEqual([...options(question, answers)].sort());
	return branches.flatMap((details) =>
		values(details).flatMap((value) => ends(details, { ...answers, [question]: value }, options)),
	);
}

/** What the tool says; where the steps left a question out, since it changes nothing there, with every answer to it. */
function leadsTo(tool: string, answers: Answers): string[] {
	const { outcome, possible, asked } = (tools[tool] as (answers: Answers) => Said)(answers);
	const open = asked.find((question) => answers[question] === undefined && offered(tool, question, answers).length > 0);
	if (outcome === 'incomplete' && open) {
		return offered(tool, open, answers).flatMap((value) => leadsTo(tool, { ...answers, [open]: value }));
	}
	return [(possible.length > 0 ? possible : [outcome]).join('|')];
}

describe.each(languages)('%s', (lang) => {
	test.each(Object.keys(tools))('the steps of %s lead where the tool leads', (tool) => {
		const page = sitePages.find((each) => each.lang === lang && each.id === `tools/${tool}`)?.built;
		const flow = page?.one('.flow') as HTMLElement;
		const all = ends(flow, {}, (question, answers) => offered(tool, question, answers));
		expect(all.length).toBeGreaterThan(20);
		const wrong = all.filter(({ answers, outcomes }) => {
			return leadsTo(tool, answers).some((each) => each !== outcomes.join('|'));
		});
		expect(wrong).toEqual([]);
	});
});
