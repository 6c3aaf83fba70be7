import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AddressProblem, Answers, Parameters } from '../engine/answers.ts';
import { decodeAnswers, encodeAnswers } from '../engine/answers.ts';
import { pruneAnswers } from '../engine/tools/verdict.ts';
import type { ToolFrame } from './view.ts';

export interface ToolState {
	answers: Answers;
	/** What the address held that could not be read. */
	problems: readonly AddressProblem[];
	/** False in the built HTML and in the first client render, which must equal it. */
	mounted: boolean;
	setAnswer: (name: string, value: string | undefined) => void;
	startOver: () => void;
	/** Counts the reader's own changes, so that only those are announced. */
	changes: number;
	/** An address that shows these answers to somebody else. */
	link: () => string;
}

/**
 * The answers of a tool, kept in the address. They start as the page's own prefill; the address is read after mount
 * and written with `replaceState`, so the back button leaves the page.
 * @param askedFor the parameters on the path of some answers; others are dropped
 */
export function useTool(
	frame: ToolFrame,
	parameters: Parameters,
	askedFor: (answers: Answers) => readonly string[],
): ToolState {
	const prefix = frame.embedded ? `${frame.tool}.` : '';
	const [answers, setAnswers] = useState<Answers>(frame.prefill);
	const [problems, setProblems] = useState<readonly AddressProblem[]>([]);
	const [mounted, setMounted] = useState(false);
	const [changes, setChanges] = useState(0);
	const asked = useRef(askedFor);
	asked.current = askedFor;

	useEffect(() => {
		const read = () => {
			const decoded = decodeAnswers(parameters, location.search, prefix);
			setAnswers(pruneAnswers({ ...frame.prefill, ...decoded.answers }, asked.current));
			setProblems(decoded.problems);
		};
		read();
		if (location.search) document.documentElement.dataset['query'] = 'read';
		setMounted(true);
		addEventListener('popstate', read);
		return () => removeEventListener('popstate', read);
	}, [parameters, prefix, frame.prefill]);

	const write = useCallback(
		(next: Answers) => {
			const query = encodeAnswers(parameters, next, prefix, location.search);
			history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
			setAnswers(next);
			setProblems([]);
			setChanges((count) => count + 1);
		},
		[parameters, prefix],
	);

	return useMemo(
		() => ({
			answers,
			problems,
			mounted,
			changes,
			setAnswer: (name, value) => {
				const { [name]: _, ...others } = answers;
				write(pruneAnswers(value === undefined ? others : { ...others, [name]: value }, asked.current));
			},
			startOver: () => write(frame.prefill),
			link: () => {
				const query = encodeAnswers(parameters, answers);
				return new URL(query ? `${frame.page}?${query}` : frame.page, location.href).href;
			},
		}),
		[answers, problems, mounted, changes, write, parameters, frame.prefill, frame.page],
	);
}
