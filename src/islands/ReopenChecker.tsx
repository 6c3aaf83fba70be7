import { useEffect, useState } from 'preact/hooks';
import type { Answers } from '../engine/answers.ts';
import { choicesOf } from '../engine/answers.ts';
import { checkReopen, reopenParameters } from '../engine/tools/reopen.ts';
import { whatWouldChange } from '../engine/what-would-change.ts';
import { fill } from '../i18n/fill.ts';
import { locales } from '../i18n/locale.ts';
import { Notice } from './Notice.tsx';
import { Questions } from './Questions.tsx';
import { ReopenRules, type RulesKey, type RuleView } from './ReopenRules.tsx';
import { Result } from './Result.tsx';
import { useTool } from './use-tool.ts';
import type { ToolFrame } from './view.ts';

type Key =
	| RulesKey
	| 'reopen.now-reopen'
	| 'reopen.now-new-incident'
	| 'reopen.now-new-incident-recommended'
	| 'reopen.old-from'
	| 'reopen.closed-in-future'
	| 'reopen.scope';

export interface ReopenCheckerProps {
	frame: ToolFrame<Key>;
	outcomes: Readonly<Record<string, string>>;
	rules: readonly RuleView[];
}

const options = choicesOf(reopenParameters);

/** Today on the reader's own calendar, `YYYY-MM-DD`. */
const today = () => {
	const now = new Date();
	const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
	return local.toISOString().slice(0, 10);
};

export default function ReopenChecker({ frame, outcomes, rules }: ReopenCheckerProps) {
	const [date, setDate] = useState<string>();
	useEffect(() => setDate(today()), []);
	const evaluate = (answers: Answers) => checkReopen(answers, date);
	const tool = useTool(frame, reopenParameters, (answers) => evaluate(answers).asked);
	const verdict = evaluate(tool.answers);
	const nameOf = (outcome: string) => outcomes[outcome] ?? outcome;
	const now = frame.strings[`reopen.now-${verdict.outcome}` as Key] as string | undefined;
	const format = (iso: string) =>
		new Intl.DateTimeFormat(locales[frame.lang], { dateStyle: 'long', timeZone: 'UTC' }).format(
			new Date(`${iso}T00:00Z`),
		);
	return (
		<div class="tool" data-pagefind-ignore>
			<Notice
				frame={frame}
				tool={tool}
				outcome={verdict.outcome === 'incomplete' ? undefined : nameOf(verdict.outcome)}
			/>
			<Questions
				frame={frame}
				tool={tool}
				asked={verdict.asked}
				wrong={verdict.closedInFuture ? { closed: frame.strings['reopen.closed-in-future'] } : {}}
			/>
			<Result
				frame={frame}
				tool={tool}
				verdict={verdict}
				title={nameOf(verdict.outcome)}
				nameOf={nameOf}
				alternatives={() => whatWouldChange(verdict, options, tool.answers, evaluate)}
				service={tool.answers['service']}
				now={now && <p>{now}</p>}
			>
				{verdict.closedInFuture && <p class="limit">{frame.strings['reopen.closed-in-future']}</p>}
				{verdict.oldFrom && (
					<p>
						<time data-field="old-from" dateTime={verdict.oldFrom}>
							{fill(frame.strings['reopen.old-from'], { date: format(verdict.oldFrom) })}
						</time>
					</p>
				)}
				{verdict.states && <ReopenRules {...{ frame, rules, nameOf }} states={verdict.states} />}
				{verdict.outcome === 'not-stated' && <p>{frame.strings['reopen.scope']}</p>}
			</Result>
		</div>
	);
}
