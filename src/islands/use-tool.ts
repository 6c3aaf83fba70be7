import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { versionName } from '../embedding/version-name.ts';
import type { AddressProblem, Answers, Parameters } from '../engine/answers.ts';
import { decodeAnswers, encodeAnswers, unfitAnswers } from '../engine/answers.ts';
import { answered, carriedAnswers, encodeCase, partAnswers, withSubject } from '../engine/case.ts';
import { focusQuestion } from './Questions.tsx';
import type { ToolFrame } from './view.ts';

export interface ToolState {
	answers: Answers;
	/** Answers about the same problem that other tools ask for, and this one not or not now. They travel along and decide nothing here. */
	carried: Answers;
	/** What the address held that could not be read. */
	problems: readonly AddressProblem[];
	/** The address was made with other policy data than the page holds. */
	otherPolicy: boolean;
	/** Answers that the reader's last change took off the path. */
	fallen: Answers;
	/** False in the built HTML and in the first client render, which must equal it. */
	mounted: boolean;
	setAnswer: (name: string, value: string | undefined) => void;
	/** The question that the reader went back to from the result. */
	changing: string | undefined;
	change: (name: string | undefined) => void;
	startOver: () => void;
	/** Counts the reader's own changes, so that only those are announced. */
	changes: number;
	/** An address that shows the same to somebody else. @param more what the answers leave to the reader's own machine */
	link: (more?: Answers) => string;
	/** The query for another tool: these answers, those carried, and what this tool found. */
	caseQuery: (found: Answers) => string;
}

/**
 * What follows from the reader's own click, a task after it, so that the answer itself is on the screen sooner. What an address holds
 * is there at once, and whoever goes on by Tab before that task finds it in its place: it is drawn before the focus moves.
 */
export function useLater<T>(value: T, { changes }: Pick<ToolState, 'changes'>): T {
	const [drawn, draw] = useState(value);
	useLayoutEffect(() => {
		const drawBeforeTab = ({ key }: KeyboardEvent) => key === 'Tab' && draw(() => value);
		addEventListener('keydown', drawBeforeTab);
		return () => removeEventListener('keydown', drawBeforeTab);
	}, [value]);
	useEffect(() => draw(() => value), [value]);
	return changes === 0 ? value : drawn;
}

interface Said {
	answers: Answers;
	carried: Answers;
	fallen: Answers;
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
	const { embedded } = frame;
	const prefix = embedded ? `${frame.tool}.` : '';
	const [said, setSaid] = useState<Said>({ answers: frame.prefill, carried: {}, fallen: {} });
	const [problems, setProblems] = useState<readonly AddressProblem[]>([]);
	const [otherPolicy, setOtherPolicy] = useState(false);
	const [mounted, setMounted] = useState(false);
	const [changes, setChanges] = useState(0);
	const [changing, change] = useState<string>();
	const asked = useRef(askedFor);
	asked.current = askedFor;

	useEffect(() => {
		const read = () => {
			const decoded = decodeAnswers(parameters, location.search, prefix);
			const { answers, resting } = partAnswers({ ...frame.prefill, ...decoded.answers }, asked.current);
			const carried = embedded ? {} : { ...carriedAnswers(frame.tool, parameters, location.search), ...resting };
			setSaid({ answers, carried, fallen: {} });
			setProblems([...decoded.problems, ...unfitAnswers(decoded.answers, answers, asked.current(answers))]);
			const version = new URLSearchParams(location.search).get(prefix + versionName);
			setOtherPolicy(version !== null && version !== frame.version);
		};
		read();
		if (location.search) document.documentElement.dataset['query'] = 'read';
		setMounted(true);
		addEventListener('popstate', read);
		return () => removeEventListener('popstate', read);
	}, [parameters, prefix, frame.prefill, embedded, frame.tool, frame.version]);

	const latest = useRef(said);
	latest.current = said;
	const write = useCallback(
		(next: Said) => {
			const own = encodeAnswers(parameters, next.answers, prefix, location.search);
			const query = [own, encodeCase(next.carried)].filter(Boolean).join('&');
			history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
			latest.current = next;
			setSaid(next);
			setProblems([]);
			setOtherPolicy(false);
			setChanges((count) => count + 1);
		},
		[parameters, prefix],
	);

	/** The same function for the life of the tool, so that a question can be drawn again only when it changed. */
	const setAnswer = useCallback(
		(name: string, value: string | undefined) => {
			const next = answered(latest.current, [name, value], parameters, asked.current);
			write(embedded ? { ...next, carried: {} } : next);
		},
		[write, parameters, embedded],
	);

	return useMemo(() => {
		const { answers, carried } = said;
		return {
			...said,
			problems,
			otherPolicy,
			mounted,
			changes,
			changing,
			change,
			setAnswer,
			startOver: () => {
				write({ answers: frame.prefill, carried: {}, fallen: {} });
				focusQuestion(frame, frame.questions[0]?.name ?? '');
			},
			link: (more) => {
				const query = [
					encodeAnswers(parameters, { ...answers, ...more }),
					encodeCase(carried),
					`${versionName}=${frame.version}`,
				];
				return new URL(`${frame.page}?${query.filter(Boolean).join('&')}`, location.href).href;
			},
			caseQuery: (found) => encodeCase(withSubject({ ...carried, ...answers, ...found })),
		};
	}, [
		said,
		problems,
		otherPolicy,
		mounted,
		changes,
		changing,
		write,
		setAnswer,
		parameters,
		frame.prefill,
		frame.page,
		frame.version,
	]);
}
