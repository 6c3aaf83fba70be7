import { fill } from '../i18n/fill.ts';
import { answerLabel } from './answer-label.ts';
import { outcomeId } from './Questions.tsx';
import type { ToolState } from './use-tool.ts';
import type { ToolFrame } from './view.ts';

interface NoticeProps {
	frame: ToolFrame;
	tool: ToolState;
	/** The outcome in words; absent while there is none. */
	outcome: string | undefined;
}

/** Names what the address held that could not be read, and says when it was made with other policy data. */
export function Notice({ frame, tool, outcome }: NoticeProps) {
	return (
		<>
			{tool.problems.length > 0 && (
				<div class="notice" data-notice role="note">
					<p>{frame.strings['tool.notice']}</p>
					<ul>
						{tool.problems.map(({ parameter, value, reason }) => (
							<li key={parameter + reason}>{fill(frame.strings[`tool.notice-${reason}`], { parameter, value })}</li>
						))}
					</ul>
				</div>
			)}
			{tool.otherPolicy && (
				<p class="notice" data-notice="policy" role="note">
					{frame.strings['tool.other-policy']}
				</p>
			)}
			<CaseSoFar frame={frame} tool={tool} outcome={outcome} />
		</>
	);
}

/** All that was said so far, here and to the tools before, and what came of it, which stands below the questions. */
function CaseSoFar({ frame, tool, outcome }: NoticeProps) {
	const all = { ...tool.answers, ...tool.carried };
	const given = [...frame.questions, ...frame.others].filter(({ name }) => all[name] !== undefined);
	if (frame.embedded || !tool.mounted || given.length < 2) return null;
	return (
		<section class="case no-print" aria-label={frame.strings['tool.case']}>
			<p>
				<b>{frame.strings['tool.case']}:</b>{' '}
				{given
					.map(({ name, short }) => `${short} ${answerLabel(frame, name, all[name] as string, all['zone'])}`)
					.join(' · ')}
			</p>
			{outcome && (
				<p class="to-outcome">
					<button type="button" class="link" onClick={() => document.getElementById(outcomeId(frame))?.focus()}>
						{frame.strings['tool.outcome']} {outcome}
					</button>
				</p>
			)}
		</section>
	);
}
