import type { Answers } from '../engine/answers.ts';
import type { FactId, Language, NoteId } from '../policy/model.ts';

/** A piece of a sentence, ready to show in one language. */
export type Part = string | { bold: string; also?: string } | { href: string; text: string };
/** One sentence. */
export type Words = readonly Part[];

/** The sections of one page that state what a tool may cite. */
export interface ClausePage {
	href: string;
	title: string;
	/** The lead has no id and no title. As lists, since there are many: names of keys would weigh. */
	sections: readonly (readonly [facts: readonly FactId[], id?: string, title?: string])[];
}

export interface OptionView {
	value: string;
	label: string;
	hint?: string;
	/** More of what the answer means, a sentence a line. */
	lines?: readonly string[];
}
export interface QuestionView {
	name: string;
	legend: string;
	/** The question in a word or two, for a line of answers. */
	short: string;
	hint?: string;
	options?: readonly OptionView[];
	/** Options that are not offered now, with those that are: words of an answer that no longer fits. */
	labels?: readonly OptionView[];
	/** How it is asked; radio buttons unless said otherwise. `own`: the tool draws the field itself. */
	field?: 'date' | 'select' | 'own';
	/** What an empty choice means. */
	emptyLabel?: string;
}

/** What every tool is given, in one language. Built by `src/site/tool-views.ts`; no island holds a dictionary. */
export interface ToolFrame<Key extends string = never> {
	lang: Language;
	tool: string;
	/** What the tool is called, so that two results on a page have two names. */
	title: string;
	/** An embedded tool writes to the address under its own name only. */
	embedded: boolean;
	/** Level of the result's heading: 2 on the tool's own page, 3 within a section. */
	headingLevel: 2 | 3;
	/** Answers given by the page. */
	prefill: Answers;
	/** Address of the tool's own page, for links that others can open. */
	page: string;
	/** Address of the sources page; a fact's id is its fragment. */
	sources: string;
	questions: readonly QuestionView[];
	strings: Readonly<Record<FrameKey | Key, string>>;
	/** Where each fact that the tool may cite is stated. */
	clauses: readonly ClausePage[];
	notes: Readonly<Partial<Record<NoteId, Words>>>;
	/** Name and date of the text behind a service. */
	documents: Readonly<Record<string, string>>;
	/** The policy data that the page holds, see `policyVersion`. */
	version: string;
	/** Questions of other tools whose answers the address carries, so that these can be shown. None in an embedded tool. */
	others: readonly QuestionView[];
	/** The tools that go on with these answers. */
	next: readonly NextTool[];
}

export interface NextTool {
	tool: string;
	/** What the reader gets there. */
	label: string;
	page: string;
}

/** The strings of the frame around every tool. */
export const frameKeys = [
	'tool.start-over',
	'tool.copy-link',
	'tool.copy-text',
	'tool.copied',
	'tool.copy-failed',
	'tool.print',
	'tool.change',
	'tool.your-answers',
	'tool.what-now',
	'tool.why',
	'tool.what-would-change',
	'tool.nothing-changes',
	'tool.outcome',
	'tool.depends',
	'tool.would-become',
	'tool.reading',
	'tool.facts',
	'tool.may-have-changed',
	'tool.notice',
	'tool.notice-unknown-value',
	'tool.notice-unfit',
	'tool.notice-repeated',
	'tool.incomplete',
	'tool.answer-first',
	'tool.remaining',
	'tool.undecided',
	'tool.deciding',
	'tool.unknown',
	'tool.not-stated',
	'tool.not-stated-why',
	'tool.other-policy',
	'tool.fallen',
	'tool.back-to-result',
	'tool.continue',
	'tool.case',
] as const;
export type FrameKey = (typeof frameKeys)[number];
