import type { Alternative } from '../engine/what-would-change.ts';
import type { Verdict } from '../engine/tools/verdict.ts';
import { fill } from '../i18n/fill.ts';
import type { DecisionRow, FactId, NoteId } from '../policy/model.ts';
import { answerLabel, legendOf } from './answer-label.ts';
import { Sentence, SubHeading } from './sentences.tsx';
import type { ToolFrame } from './view.ts';

const unique = <T,>(list: readonly T[]) => [...new Set(list)];

/** The rows that decided: their notes, the sections that state their facts, and the facts' own ids. */
export function Why({
	frame,
	rows,
	service,
}: {
	frame: ToolFrame;
	rows: readonly DecisionRow[];
	service: string | undefined;
}) {
	const source = service && frame.documents[service];
	const facts = unique(rows.flatMap((row) => row.facts as FactId[]));
	const notes = unique(rows.flatMap((row) => (row.notes ?? []) as NoteId[]));
	const sections = frame.clauses.flatMap(({ href, title, sections: all }) =>
		all.map(([stated, id, name]) => ({
			href: id ? `${href}#${id}` : href,
			title: name ? `${title} › ${name}` : title,
			stated,
		})),
	);
	const clauses = unique(facts.flatMap((fact) => sections.find(({ stated }) => stated.includes(fact)) ?? []));
	return (
		<div class="result-block why">
			<SubHeading frame={frame}>{frame.strings['tool.why']}</SubHeading>
			<ul>
				{clauses.map(({ href, title }) => (
					<li key={href}>
						<a class="alone" href={href}>
							{title}
						</a>
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
				{source && `${source}. `}
				{frame.strings['tool.facts']}{' '}
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

export function WhatWouldChange({
	frame,
	alternatives,
	nameOf,
}: {
	frame: ToolFrame;
	alternatives: readonly Alternative<Verdict>[];
	nameOf: (outcome: string) => string;
}) {
	// Answers to one question that lead to the same are one line.
	const lines: Record<string, string[]> = {};
	for (const { question, value, result } of alternatives) {
		const line = fill(frame.strings['tool.would-become'], {
			question: legendOf(frame, question),
			answer: '{answer}',
			outcome: result.outcome === 'incomplete' ? frame.strings['tool.depends'] : nameOf(result.outcome),
		});
		lines[line] = [...(lines[line] ?? []), answerLabel(frame, question, value)];
	}
	const told = Object.entries(lines);
	return (
		<div class="result-block">
			<SubHeading frame={frame}>{frame.strings['tool.what-would-change']}</SubHeading>
			{told.length === 0 && <p>{frame.strings['tool.nothing-changes']}</p>}
			<ul>
				{told.map(([line, answers]) => (
					<li key={line}>{fill(line, { answer: answers.join(' / ') })}</li>
				))}
			</ul>
		</div>
	);
}
