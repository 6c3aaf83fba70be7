import type { Answers } from '../engine/answers.ts';
import { choicesOf } from '../engine/answers.ts';
import { levelsOf } from '../engine/levels.ts';
import { findChannels, offeredContacts } from '../engine/tools/contact.ts';
import { checkReopen, reopenParameters } from '../engine/tools/reopen.ts';
import { computeResponse, knownChoices } from '../engine/tools/response.ts';
import { pickSeverity, severityParameters } from '../engine/tools/severity.ts';
import type { DecisionRow } from '../policy/model.ts';

/** Where some answers lead: to an outcome, or to several that remain. */
export interface FlowEnd {
	answers: Answers;
	/** One outcome; with an "I don't know", all that remain. */
	outcomes: readonly string[];
	rows: readonly DecisionRow[];
	/** What else the answers settle: the level that it may become, the promise. */
	more?: string | undefined;
}
/** A question whose answers lead on to different places. Answers that lead to the same place share a branch. */
export interface FlowQuestion {
	question: string;
	branches: readonly { values: readonly string[]; next: Flow }[];
}
export type Flow = FlowEnd | FlowQuestion;

/** The tools with more than one question. */
export type FlowToolId = 'severity' | 'contact' | 'response' | 'reopen';

interface Said {
	outcome: string;
	possible: readonly string[];
	rows: readonly DecisionRow[];
	asked: readonly string[];
	/** What else an answer may change about the outcome. */
	more?: string | undefined;
}
type Evaluate = (answers: Answers) => Said;
/** The values that each question offers after some answers. */
type Offered = (answers: Answers) => Readonly<Record<string, readonly string[]>>;

/** What tells two ends apart, whatever was answered on the way. */
const shape = (flow: Flow): unknown =>
	'question' in flow
		? [flow.question, flow.branches.map(({ values, next }) => [values, shape(next)])]
		: [flow.outcomes, flow.rows.map(({ id }) => id), flow.more];

const keyOf = ({ outcome, possible, more }: Said) => [outcome, ...possible, more].join(' ');

/**
 * All the ways through a tool's questions, each ending where the tool itself ends. Questions that change nothing on a
 * way are left out of it.
 */
function walk(offered: Offered, evaluate: Evaluate, answers: Answers): Flow {
	const options = offered(answers);
	const said = evaluate(answers);
	const open = said.asked.filter((name) => options[name] && answers[name] === undefined);
	const matters = (name: string) =>
		options[name]?.some((value) => keyOf(evaluate({ ...answers, [name]: value })) !== keyOf(said));
	const question = said.outcome === 'incomplete' ? open[0] : open.find(matters);
	if (question === undefined) {
		return {
			answers,
			outcomes: said.possible.length > 0 ? said.possible : [said.outcome],
			rows: said.rows,
			more: said.more,
		};
	}
	const branches = new Map<string, { values: string[]; next: Flow }>();
	for (const value of options[question] ?? []) {
		const next = walk(offered, evaluate, { ...answers, [question]: value });
		const key = JSON.stringify(shape(next));
		const same = branches.get(key);
		if (same) same.values.push(value);
		else branches.set(key, { values: [value], next });
	}
	const [only, ...others] = [...branches.values()];
	return only && others.length === 0 ? only.next : { question, branches: [...branches.values()] };
}

/** Both sides of the limit of age, on days of their own. */
const today = '2026-06-01';
const closedOn: Readonly<Record<string, string>> = { recent: '2026-05-31', old: '2026-01-31' };

/** Without a clock the response tool ends at the promise; when it is due is the clock's part. */
function promise(answers: Answers): Said {
	const verdict = computeResponse(answers, 'UTC');
	const { response, rows, asked } = verdict;
	const missing = asked.some((name) => ['coverage', 'region'].includes(name) && answers[name] === undefined);
	if (!response || missing) return verdict;
	const row = { id: asked.join(' '), when: {}, then: 'computed', facts: response.facts };
	return {
		...verdict,
		outcome: 'computed',
		rows: rows.length > 0 ? rows : [row],
		more: [answers['service'], answers['plan'], answers['severity']].filter(Boolean).join('.'),
	};
}

const tools: Record<FlowToolId, { offered: Offered; evaluate: Evaluate }> = {
	severity: {
		offered: () => choicesOf(severityParameters),
		evaluate: (answers) => {
			const verdict = pickSeverity(answers);
			return { ...verdict, more: verdict.mayBecome };
		},
	},
	contact: { offered: offeredContacts, evaluate: findChannels },
	response: { offered: (answers) => ({ ...knownChoices, severity: levelsOf(answers) }), evaluate: promise },
	reopen: {
		offered: () => ({ ...choicesOf(reopenParameters), age: Object.keys(closedOn) }),
		evaluate: ({ age, ...answers }) => {
			const verdict = checkReopen(age ? { ...answers, closed: closedOn[age] as string } : answers, today);
			return { ...verdict, asked: verdict.asked.map((name) => (name === 'closed' ? 'age' : name)) };
		},
	},
};

/** The tools with questions that can be led through without scripts. */
export const flowToolIds = Object.keys(tools) as FlowToolId[];

const known = new Map<FlowToolId, Flow>();

/** The questions of a tool as a tree, made once from the tool itself. */
export function flowOf(tool: FlowToolId): Flow {
	const { offered, evaluate } = tools[tool];
	const flow = known.get(tool) ?? walk(offered, evaluate, {});
	known.set(tool, flow);
	return flow;
}
