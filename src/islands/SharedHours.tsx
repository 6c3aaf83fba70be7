import type { SharedHours as Shared } from '../engine/shared-hours.ts';
import type { WeekSpan } from '../engine/support-hours.ts';
import { fill } from '../i18n/fill.ts';
import { SubHeading } from './sentences.tsx';
import type { ToolFrame } from './view.ts';

export type SharedKey =
	| 'hours.shared'
	| 'hours.shared-all'
	| 'hours.shared-some'
	| 'hours.shared-unconfirmed'
	| 'hours.shared-none'
	| 'hours.shared-never'
	| 'hours.shared-next'
	| 'hours.shared-not-stated'
	| 'hours.shared-local';

/** In words whether support and the reader's working day are there at once; the week beside it says when. */
export function SharedHours({
	frame,
	shared,
	workday,
	work,
	local,
	moment,
}: {
	frame: ToolFrame<SharedKey>;
	shared: Shared;
	/** `09:00–17:00`. */
	workday: string;
	/** The working days of the week. */
	work: readonly WeekSpan[];
	/** Support runs on the reader's own clock. */
	local: boolean;
	/** A moment on the reader's clock. */
	moment: (instant: number) => string;
}) {
	const { strings, lang } = frame;
	const hours = (list: readonly WeekSpan[]) =>
		new Intl.NumberFormat(lang, { style: 'unit', unit: 'hour', unitDisplay: 'long', maximumFractionDigits: 2 }).format(
			list.reduce((sum, { fromMinute, toMinute }) => sum + toMinute - fromMinute, 0) / 60,
		);
	const week = shared.kind === 'some' ? shared.week : [];
	const unconfirmed = week.filter((span) => span.unconfirmed);
	const sure = week.filter((span) => !span.unconfirmed);
	const next = shared.kind === 'none' ? shared.next : undefined;
	const says = shared.kind === 'none' && next === undefined ? 'never' : shared.kind;
	return (
		<div class="result-block" data-shared={says}>
			<SubHeading frame={frame}>{strings['hours.shared']}</SubHeading>
			<p>
				{says === 'some'
					? fill(strings['hours.shared-some'], { workday, shared: hours(sure), total: hours(work) })
					: fill(strings[`hours.shared-${says}`], { workday })}
				{unconfirmed.length > 0 && ` ${fill(strings['hours.shared-unconfirmed'], { unconfirmed: hours(unconfirmed) })}`}
				{next !== undefined && ` ${fill(strings['hours.shared-next'], { moment: moment(next) })}`}
				{local && ` ${strings['hours.shared-local']}`}
			</p>
		</div>
	);
}
