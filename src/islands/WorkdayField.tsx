import { useState } from 'preact/hooks';
import { parseDayHours } from '../engine/answers.ts';
import { fill } from '../i18n/fill.ts';
import { fieldId } from './Questions.tsx';
import type { ToolFrame } from './view.ts';

export type WorkdayKey =
	'question.workday' | 'hours.workday-hint' | 'hours.workday-from' | 'hours.workday-to' | 'hours.workday-wrong';

/** What a time field shows of `24:00`, which it does not know. */
const midnight = '00:00';

/** The reader's working hours. What was typed stays until it is right; an end at midnight is the end of the day. */
export function WorkdayField({
	frame,
	value,
	onWorkday,
}: {
	frame: ToolFrame<WorkdayKey>;
	/** `09:00-17:00`. */
	value: string;
	onWorkday: (workday: string) => void;
}) {
	const { strings } = frame;
	const [wrong, setWrong] = useState<readonly [string, string]>();
	const id = fieldId(frame, 'workday');
	const [opens = '', closes = ''] = value.split('-');
	const [from, to] = wrong ?? [opens, closes === '24:00' ? midnight : closes];
	const change = (first: string, last: string) => {
		const typed = `${first}-${last === midnight ? '24:00' : last}`;
		const good = parseDayHours(typed) !== undefined;
		setWrong(good ? undefined : [first, last]);
		if (good) onWorkday(typed);
	};
	const describedBy = wrong ? `${id}-hint ${id}-wrong` : `${id}-hint`;
	return (
		<fieldset id={id} class="question" aria-describedby={describedBy}>
			<legend>{strings['question.workday']}</legend>
			<p class="hint" id={`${id}-hint`}>
				{strings['hours.workday-hint']}
			</p>
			<div class="row">
				<label>
					{strings['hours.workday-from']}{' '}
					<input
						type="time"
						aria-invalid={wrong !== undefined}
						value={from}
						onChange={({ currentTarget }) => change(currentTarget.value, to)}
					/>
				</label>
				<label>
					{strings['hours.workday-to']}{' '}
					<input
						type="time"
						aria-invalid={wrong !== undefined}
						value={to}
						onChange={({ currentTarget }) => change(from, currentTarget.value)}
					/>
				</label>
			</div>
			{wrong && (
				<p class="error" id={`${id}-wrong`}>
					{fill(strings['hours.workday-wrong'], { workday: `${opens}–${closes}` })}
				</p>
			)}
		</fieldset>
	);
}
