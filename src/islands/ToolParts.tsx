import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { parseInstant } from '../engine/answers.ts';
import type { Alternative } from '../engine/what-would-change.ts';
import type { Verdict } from '../engine/tools/verdict.ts';
import { fill } from '../i18n/fill.ts';
import { locales } from '../i18n/locale.ts';
import type { DecisionRow, FactId, NoteId } from '../policy/model.ts';
import type { ToolState } from './use-tool.ts';
import type { Clause, QuestionView, ToolFrame, Words } from './view.ts';

/** A sentence with its portal names in bold and its links. */
export function Sentence({ words }: { words: Words }) {
	return (
		<>
			{words.map((part) => {
				if (typeof part === 'string') return part;
				if ('href' in part) return <a href={part.href}>{part.text}</a>;
				return (
					<>
						<b>{part.bold}</b>
						{part.also && <span class="also"> ({part.also})</span>}
					</>
				);
			})}
		</>
	);
}

export function Sentences({ list }: { list: readonly Words[] }) {
	return (
		<ul>
			{list.map((words) => (
				<li key={JSON.stringify(words)}>
					<Sentence words={words} />
				</li>
			))}
		</ul>
	);
}

/** One level below the result's own heading. */
export function SubHeading({ frame, children }: { frame: ToolFrame; children: ComponentChildren }) {
	return frame.headingLevel === 2 ? <h3>{children}</h3> : <h4>{children}</h4>;
}

export const fieldId = (frame: ToolFrame, name: string) => `${frame.tool}-${name}`;

/** Moves the focus to a question, to the chosen option where there is one. */
function focusQuestion(frame: ToolFrame, name: string): void {
	const field = document.getElementById(fieldId(frame, name));
	const target = field?.matches('input, select')
		? field
		: (field?.querySelector<HTMLElement>('input:checked') ?? field?.querySelector<HTMLElement>('input, select'));
	target?.focus();
	field?.scrollIntoView({ block: 'center' });
}

function ChoiceQuestion({ frame, tool, question }: { frame: ToolFrame; tool: ToolState; question: QuestionView }) {
	const id = fieldId(frame, question.name);
	return (
		<fieldset id={id} class="question" aria-describedby={question.hint && `${id}-hint`}>
			<legend>{question.legend}</legend>
			{question.hint && (
				<p class="hint" id={`${id}-hint`}>
					{question.hint}
				</p>
			)}
			<div class="options">
				{question.options?.map(({ value, label, hint }) => (
					<label key={value} class="option">
						<input
							type="radio"
							name={id}
							value={value}
							checked={tool.answers[question.name] === value}
							onChange={() => tool.setAnswer(question.name, value)}
						/>
						<span>
							{label}
							{hint && <small>{hint}</small>}
						</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}

function DateQuestion({ frame, tool, question }: { frame: ToolFrame; tool: ToolState; question: QuestionView }) {
	const id = fieldId(frame, question.name);
	return (
		<div class="question">
			<label for={id}>{question.legend}</label>
			{question.hint && (
				<p class="hint" id={`${id}-hint`}>
					{question.hint}
				</p>
			)}
			<input
				id={id}
				type="date"
				aria-describedby={question.hint && `${id}-hint`}
				value={tool.answers[question.name] ?? ''}
				onInput={({ currentTarget }) => tool.setAnswer(question.name, currentTarget.value || undefined)}
			/>
		</div>
	);
}

export function SelectQuestion({
	frame,
	tool,
	question,
}: {
	frame: ToolFrame;
	tool: ToolState;
	question: QuestionView;
}) {
	const id = fieldId(frame, question.name);
	const given = tool.answers[question.name];
	const options = question.options ?? [];
	return (
		<div class="question">
			<label for={id}>{question.legend}</label>
			{question.hint && (
				<p class="hint" id={`${id}-hint`}>
					{question.hint}
				</p>
			)}
			<select
				id={id}
				aria-describedby={question.hint && `${id}-hint`}
				value={given ?? ''}
				onChange={({ currentTarget }) => tool.setAnswer(question.name, currentTarget.value || undefined)}
			>
				<option value="">{question.emptyLabel}</option>
				{options.map(({ value, label }) => (
					<option key={value} value={value}>
						{label}
					</option>
				))}
				{given && !options.some(({ value }) => value === given) && <option value={given}>{given}</option>}
			</select>
		</div>
	);
}

const fields = { date: DateQuestion, select: SelectQuestion };

/** The questions on the path of these answers. Hidden by style where scripts do not run: it could not answer there. */
export function Questions({
	frame,
	tool,
	asked,
	children,
}: {
	frame: ToolFrame;
	tool: ToolState;
	asked: readonly string[];
	children?: ComponentChildren;
}) {
	const onPath = asked.flatMap((name) => frame.questions.find((question) => question.name === name) ?? []);
	return (
		<form class="questions" onSubmit={(event) => event.preventDefault()}>
			{onPath.map((question) => {
				if (question.field === 'own') return null;
				const Field = question.field ? fields[question.field] : ChoiceQuestion;
				return <Field key={question.name} frame={frame} tool={tool} question={question} />;
			})}
			{children}
		</form>
	);
}

/** Names what the address held that could not be read. */
export function Notice({ frame, tool }: { frame: ToolFrame; tool: ToolState }) {
	if (tool.problems.length === 0) return null;
	return (
		<div class="notice" data-notice role="note">
			<p>{frame.strings['tool.notice']}</p>
			<ul>
				{tool.problems.map(({ parameter, value, reason }) => (
					<li key={parameter + reason}>{fill(frame.strings[`tool.notice-${reason}`], { parameter, value })}</li>
				))}
			</ul>
		</div>
	);
}

/** The label of an answer, as the reader chose it; a moment on the reader's own clock. */
function answerLabel(frame: ToolFrame, name: string, value: string): string {
	const options = frame.questions.find((question) => question.name === name)?.options;
	const label = options?.find((option) => option.value === value)?.label;
	const instant = parseInstant(value);
	if (label !== undefined || instant === undefined) return label ?? value;
	return new Intl.DateTimeFormat(locales[frame.lang], { dateStyle: 'full', timeStyle: 'short' }).format(instant);
}
const legendOf = (frame: ToolFrame, name: string) =>
	frame.questions.find((question) => question.name === name)?.legend ?? name;

/** More outcomes than this say nothing to a reader; the next question does. */
const mostShown = 6;

const unique = <T,>(list: readonly T[]) => [...new Set(list)];

/** The rows that decided: their notes, the sections that state their facts, and the facts' own ids. */
function Why({
	frame,
	rows,
	service,
}: {
	frame: ToolFrame;
	rows: readonly DecisionRow[];
	service: string | undefined;
}) {
	const facts = unique(rows.flatMap((row) => row.facts as FactId[]));
	const notes = unique(rows.flatMap((row) => (row.notes ?? []) as NoteId[]));
	const clauses = new Map<string, Clause>();
	for (const fact of facts) {
		const clause = frame.clauses[fact];
		if (clause) clauses.set(clause.href, clause);
	}
	return (
		<div class="result-block why">
			<SubHeading frame={frame}>{frame.strings['tool.why']}</SubHeading>
			<ul>
				{[...clauses.values()].map(({ href, title }) => (
					<li key={href}>
						<a href={href}>{title}</a>
					</li>
				))}
				{notes.map((note) => {
					const words = frame.notes[note];
					return (
						words && (
							<li key={note}>
								<span class="tag">{frame.strings['tool.reading']}</span> <Sentence words={words} />
							</li>
						)
					);
				})}
			</ul>
			<p class="source">
				{service && frame.documents[service]} {frame.strings['tool.facts']}{' '}
				{facts.map((fact, index) => (
					<>
						{index > 0 && ', '}
						<a href={`${frame.sources}#${fact}`}>{fact}</a>
					</>
				))}
				. {frame.strings['tool.may-have-changed']}
			</p>
		</div>
	);
}

function WhatWouldChange({
	frame,
	alternatives,
	nameOf,
}: {
	frame: ToolFrame;
	alternatives: readonly Alternative<Verdict>[];
	nameOf: (outcome: string) => string;
}) {
	const told = alternatives.filter(({ result }) => result.outcome !== 'incomplete');
	return (
		<div class="result-block">
			<SubHeading frame={frame}>{frame.strings['tool.what-would-change']}</SubHeading>
			{told.length === 0 && <p>{frame.strings['tool.nothing-changes']}</p>}
			<ul>
				{told.map(({ question, value, result }) => (
					<li key={question + value}>
						{fill(frame.strings['tool.would-become'], {
							question: legendOf(frame, question),
							answer: answerLabel(frame, question, value),
							outcome: nameOf(result.outcome),
						})}
					</li>
				))}
			</ul>
		</div>
	);
}

function YourAnswers({ frame, tool }: { frame: ToolFrame; tool: ToolState }) {
	const given = frame.questions.filter(({ name }) => tool.answers[name] !== undefined);
	return (
		<div class="result-block">
			<SubHeading frame={frame}>{frame.strings['tool.your-answers']}</SubHeading>
			<dl class="answers">
				{given.map(({ name, legend }) => (
					<div key={name}>
						<dt>{legend}</dt>
						<dd>
							{answerLabel(frame, name, tool.answers[name] as string)}{' '}
							<button type="button" class="link no-print" onClick={() => focusQuestion(frame, name)}>
								{frame.strings['tool.change']}
								<span class="visually-hidden"> {legend}</span>
							</button>
						</dd>
					</div>
				))}
			</dl>
		</div>
	);
}

function Actions({ frame, tool, text }: { frame: ToolFrame; tool: ToolState; text: () => string }) {
	const [said, setSaid] = useState('');
	const copy = async (content: string) => {
		try {
			await navigator.clipboard.writeText(content);
			setSaid(frame.strings['tool.copied']);
		} catch {
			setSaid(fill(frame.strings['tool.copy-failed'], { content }));
		}
	};
	return (
		<div class="actions no-print">
			<button type="button" onClick={tool.startOver}>
				{frame.strings['tool.start-over']}
			</button>
			<button type="button" onClick={() => copy(tool.link())}>
				{frame.strings['tool.copy-link']}
			</button>
			<button type="button" onClick={() => copy(`${text()}\n\n${tool.link()}`)}>
				{frame.strings['tool.copy-text']}
			</button>
			<button type="button" onClick={() => print()}>
				{frame.strings['tool.print']}
			</button>
			<span class="said">{said}</span>
		</div>
	);
}

/** What an element says on paper: its text without the buttons. */
function textOf(element: HTMLElement | null): string | undefined {
	const buttons = [...(element?.querySelectorAll<HTMLElement>('.no-print') ?? [])];
	for (const button of buttons) button.hidden = true;
	const text = element?.innerText;
	for (const button of buttons) button.hidden = false;
	return text;
}

/** Tells the page's one live region, after the reader changed something. */
function useAnnouncement(tool: ToolState, title: string) {
	const last = useRef(title);
	useEffect(() => {
		const region = document.getElementById('announcer');
		if (tool.changes > 0 && last.current !== title && region) region.textContent = title;
		last.current = title;
	}, [title, tool.changes]);
}

export interface ResultProps {
	frame: ToolFrame;
	tool: ToolState;
	verdict: Verdict;
	/** The outcome in words. */
	title: string;
	/** Words of an outcome value, for what remains and what would change. */
	nameOf: (outcome: string) => string;
	/** Absent where no other answer is worth trying: there are no questions with a choice. */
	alternatives?: readonly Alternative<Verdict>[];
	/** More attributes of the contract. */
	attributes?: Readonly<Record<`data-${string}`, string | undefined>>;
	/** What to do now. */
	now?: ComponentChildren;
	children?: ComponentChildren;
	service?: string | undefined;
}

/** The result, in the order of the contract: outcome, what to do now, why, what would change it, answers, actions. */
export function Result(props: ResultProps) {
	const { frame, tool, verdict, title, nameOf, alternatives, attributes, now, children, service } = props;
	const content = useRef<HTMLDivElement>(null);
	useAnnouncement(tool, title);
	const Heading = `h${frame.headingLevel}` as 'h2' | 'h3';
	const open = verdict.outcome === 'incomplete' || verdict.outcome === 'undecided';
	// A page's own prefill is not the reader's answer yet.
	const touched = JSON.stringify(tool.answers) !== JSON.stringify(frame.prefill) || verdict.outcome !== 'incomplete';
	const decisive = verdict.deciding.map((name) => legendOf(frame, name));
	return (
		<section
			class="result"
			data-tool={frame.tool}
			data-outcome={verdict.outcome}
			data-possible={verdict.outcome === 'undecided' ? verdict.possible.join(' ') : undefined}
			{...attributes}
			aria-label={`${frame.title}: ${title}`}
		>
			<div ref={content}>
				<Heading id={`${frame.tool}-outcome`} class="outcome" tabIndex={-1}>
					{title}
				</Heading>
				{verdict.outcome === 'incomplete' && (verdict.possible.length === 0 || verdict.possible.length > mostShown) && (
					<p>{frame.strings['tool.answer-first']}</p>
				)}
				{open && verdict.possible.length > 0 && verdict.possible.length <= mostShown && (
					<>
						<p>{frame.strings['tool.remaining']}</p>
						<ul>
							{verdict.possible.map((outcome) => (
								<li key={outcome}>{nameOf(outcome)}</li>
							))}
						</ul>
						{decisive.length > 0 && <p>{fill(frame.strings['tool.deciding'], { questions: decisive.join(' · ') })}</p>}
					</>
				)}
				{now && (
					<div class="result-block now">
						<SubHeading frame={frame}>{frame.strings['tool.what-now']}</SubHeading>
						{now}
					</div>
				)}
				{children}
				{verdict.rows.length > 0 && verdict.outcome !== 'incomplete' && (
					<Why frame={frame} rows={verdict.rows} service={service} />
				)}
				{alternatives && verdict.outcome !== 'incomplete' && (
					<WhatWouldChange frame={frame} alternatives={alternatives} nameOf={nameOf} />
				)}
				{touched && <YourAnswers frame={frame} tool={tool} />}
			</div>
			{touched && <Actions frame={frame} tool={tool} text={() => textOf(content.current) ?? title} />}
		</section>
	);
}
