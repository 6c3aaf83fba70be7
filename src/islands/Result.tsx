import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Answers } from '../engine/answers.ts';
import type { Verdict } from '../engine/tools/verdict.ts';
import type { Alternative } from '../engine/what-would-change.ts';
import { fill } from '../i18n/fill.ts';
import { answerLabel, legendOf } from './answer-label.ts';
import { announce, useSaid } from './announce.ts';
import { focusQuestion, outcomeId } from './Questions.tsx';
import { SubHeading } from './sentences.tsx';
import { type ToolState, useLater } from './use-tool.ts';
import type { ToolFrame } from './view.ts';
import { WhatWouldChange, Why } from './Why.tsx';

/** More outcomes than this say nothing to a reader; the next question does. */
const mostShown = 6;

function YourAnswers({ frame, tool }: { frame: ToolFrame; tool: ToolState }) {
	const given = frame.questions.filter(({ name }) => tool.answers[name] !== undefined);
	const change = (name: string) => {
		tool.change(name);
		focusQuestion(frame, name);
	};
	return (
		<div class="result-block">
			<SubHeading frame={frame}>{frame.strings['tool.your-answers']}</SubHeading>
			<dl class="answers">
				{given.map(({ name, legend }) => (
					<div key={name}>
						<dt>{legend}</dt>
						<dd>
							{answerLabel(frame, name, tool.answers[name] as string, tool.answers['zone'])}{' '}
							<button type="button" class="link no-print" onClick={() => change(name)}>
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

function Actions({
	frame,
	link,
	tool,
	text,
}: Pick<ResultProps, 'frame' | 'tool'> & Record<'link' | 'text', () => string>) {
	const [said, say] = useSaid(tool.answers);
	const copy = async (content: string) => {
		try {
			await navigator.clipboard.writeText(content);
			say(frame.strings['tool.copied']);
		} catch {
			say(fill(frame.strings['tool.copy-failed'], { content }));
		}
	};
	return (
		<div class="actions no-print">
			<button type="button" onClick={tool.startOver}>
				{frame.strings['tool.start-over']}
			</button>
			<button type="button" onClick={() => copy(link())}>
				{frame.strings['tool.copy-link']}
			</button>
			<button type="button" onClick={() => copy(`${text()}\n\n${link()}`)}>
				{frame.strings['tool.copy-text']}
			</button>
			<button type="button" onClick={() => print()}>
				{frame.strings['tool.print']}
			</button>
			<span class="said">{said}</span>
		</div>
	);
}

/** What an element says in words: its text without buttons and pictures. */
function textOf(element: HTMLElement | null): string | undefined {
	const others = [...(element?.querySelectorAll<HTMLElement>('.no-print, .deadline') ?? [])];
	for (const other of others) other.style.display = 'none';
	const text = element?.innerText;
	for (const other of others) other.style.display = '';
	return text;
}

/** Tells the page's one live region, after the reader changed something: the outcome, or what is new about the same one. */
function useAnnouncement(tool: ToolState, title: string, detail: string, busy: boolean) {
	const last = useRef({ title, detail });
	useEffect(() => {
		if (busy) return;
		const { current } = last;
		if (tool.changes > 0 && current.title !== title) announce(title);
		else if (tool.changes > 0 && current.detail !== detail) announce(`${title}: ${detail}`);
		last.current = { title, detail };
	}, [title, detail, tool.changes, busy]);
}

export interface ResultProps {
	frame: ToolFrame;
	tool: ToolState;
	verdict: Verdict;
	/** The outcome in words. */
	title: string;
	/** Words of an outcome value, for what remains and what would change. */
	nameOf: (outcome: string) => string;
	/** An outcome that remains, with its links. */
	linked?: (outcome: string) => ComponentChildren;
	/** What else a screen reader is told where it changes and the outcome does not. */
	detail?: string;
	/** What tells two outcomes apart where `verdict.outcome` is the same for both. */
	outcomeKey?: string;
	/** Absent where no other answer is worth trying: there are no questions with a choice. */
	alternatives?: () => readonly Alternative<Verdict>[];
	/** More attributes of the contract. */
	attributes?: Readonly<Record<`data-${string}`, string | undefined>>;
	/** What to do now. */
	now?: ComponentChildren;
	/** What the reader's own machine added to the answers, which a link to them has to say. */
	assumed?: Answers;
	/** What this tool adds to the case for the tools that go on with it. */
	found?: Answers;
	/** What is said with the outcome. */
	children?: ComponentChildren;
	/** What is said about it, drawn in a task after it. */
	more?: ComponentChildren;
	service?: string | undefined;
	/** Something that may change the outcome is still being fetched; it is announced when that has come. */
	busy?: boolean;
}

/** Says which answers a change took off the path, where the outcome is another one since. */
function Fallen({ frame, tool, outcome }: { frame: ToolFrame; tool: ToolState; outcome: string }) {
	const last = useRef({ changes: tool.changes, before: outcome, outcome });
	const { current } = last;
	if (current.changes !== tool.changes) last.current = { changes: tool.changes, before: current.outcome, outcome };
	else current.outcome = outcome;
	const fallen = Object.entries(tool.fallen);
	if (fallen.length === 0 || last.current.before === outcome) return null;
	const list = fallen.map(([name, value]) => `${legendOf(frame, name)} ${answerLabel(frame, name, value)}`).join(' · ');
	return (
		<p class="limit" data-fallen={fallen.map(([name]) => name).join(' ')}>
			{fill(frame.strings['tool.fallen'], { answers: list })}
		</p>
	);
}

/** The tools that go on with the same case. */
function Continue({ frame, query }: { frame: ToolFrame; query: string }) {
	if (frame.next.length === 0) return null;
	return (
		<nav class="result-block continue no-print" aria-label={frame.strings['tool.continue']}>
			<SubHeading frame={frame}>{frame.strings['tool.continue']}</SubHeading>
			<ul>
				{frame.next.map(({ tool, label, page }) => (
					<li key={tool}>
						<a class="alone" href={query ? `${page}?${query}` : page}>
							{label}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

const isOpen = ({ outcome }: Verdict) => outcome === 'incomplete' || outcome === 'undecided';

/** What stands below the outcome: why, what would change it, the answers and what to do with them. */
function below(props: ResultProps) {
	const { frame, tool, verdict, title, nameOf, alternatives, more, service, assumed, found = {} } = props;
	// A page's own prefill is not the reader's answer yet.
	const touched = JSON.stringify(tool.answers) !== JSON.stringify(frame.prefill) || verdict.outcome !== 'incomplete';
	const text = () => textOf(document.getElementById(outcomeId(frame))?.parentElement ?? null) ?? title;
	return (
		<>
			{more}
			{!isOpen(verdict) && <Continue frame={frame} query={tool.caseQuery(found)} />}
			{verdict.rows.length > 0 && verdict.outcome !== 'incomplete' && (
				<Why frame={frame} rows={verdict.rows} service={service} />
			)}
			{alternatives && verdict.outcome !== 'incomplete' && (
				<WhatWouldChange frame={frame} alternatives={alternatives()} nameOf={nameOf} />
			)}
			{touched && <YourAnswers frame={frame} tool={tool} />}
			{touched && <Actions {...{ frame, tool, text }} link={() => tool.link(assumed)} />}
		</>
	);
}

/** The open questions that decide, each with a way to it. */
export const Deciding = ({ frame, names }: { frame: ToolFrame; names: readonly string[] }) => (
	<>
		<p>{frame.strings['tool.deciding']}</p>
		<ul>
			{names.map((name) => (
				<li key={name}>
					<button type="button" class="link" onClick={() => focusQuestion(frame, name)}>
						{legendOf(frame, name)}
					</button>
				</li>
			))}
		</ul>
	</>
);

/** What is left while nothing is decided. */
function remaining({ frame, verdict, nameOf, linked = nameOf }: ResultProps) {
	const { outcome, possible, deciding } = verdict;
	if (possible.length === 0 || possible.length > mostShown)
		return outcome === 'incomplete' && <p>{frame.strings['tool.answer-first']}</p>;
	return (
		<>
			<p>{frame.strings['tool.remaining']}</p>
			<ul>
				{possible.map((each) => (
					<li key={each}>{linked(each)}</li>
				))}
			</ul>
			{deciding.length > 0 && <Deciding frame={frame} names={deciding} />}
		</>
	);
}

/** A part of the result that follows from the outcome. */
function Later({ part, props }: { part: (props: ResultProps) => ComponentChildren; props: ResultProps }) {
	const shown = useLater(props, props.tool);
	return useMemo(() => part(shown), [part, shown]);
}

/** The result, in the order of the contract: outcome, what to do now, why, what would change it, answers, actions. */
export function Result(props: ResultProps) {
	const { frame, tool, verdict, title, attributes, now, children, detail = '', busy = false } = props;
	const { outcomeKey = verdict.outcome } = props;
	useAnnouncement(tool, title, detail, busy);
	const Heading = `h${frame.headingLevel}` as 'h2' | 'h3';
	return (
		<section
			class="result"
			data-tool={frame.tool}
			data-outcome={verdict.outcome}
			data-possible={verdict.outcome === 'undecided' ? verdict.possible.join(' ') : undefined}
			{...attributes}
			aria-label={`${frame.title}: ${title}`}
			aria-busy={busy || undefined}
		>
			<div>
				<Heading id={outcomeId(frame)} class="outcome" tabIndex={-1}>
					{title}
				</Heading>
				{isOpen(verdict) && <Later part={remaining} props={props} />}
				<Fallen frame={frame} tool={tool} outcome={outcomeKey} />
				{now && (
					<div class="result-block now">
						<SubHeading frame={frame}>{frame.strings['tool.what-now']}</SubHeading>
						{now}
					</div>
				)}
				{children}
				<Later part={below} props={props} />
			</div>
		</section>
	);
}
