import { dayAt, minuteOfDay, weekdayOf } from '../engine/day-number.ts';
import type { SharedHours } from '../engine/shared-hours.ts';
import type { WeekSpan } from '../engine/support-hours.ts';
import { SubHeading } from './sentences.tsx';
import type { ToolFrame } from './view.ts';
import { WeekChart, type WeekKey } from './WeekChart.tsx';

export type HoursWeekKey =
	| WeekKey
	| 'hours.support-time'
	| 'hours.your-time'
	| 'hours.week'
	| 'hours.week-legend'
	| 'hours.week-not-stated'
	| 'hours.week-unconfirmed';

/** The week of support on the reader's clock and, where it is another, on that of support. */
export function HoursWeek({
	frame,
	week,
	shared,
	supportZone,
	readerZone,
	at,
	silent,
}: {
	frame: ToolFrame<HoursWeekKey>;
	week: Readonly<Record<'yours' | 'theirs', readonly WeekSpan[]>>;
	shared: { hours: SharedHours; work: readonly WeekSpan[] };
	supportZone: string;
	readerZone: string;
	/** Milliseconds since 1970. */
	at: number;
	/** The text says nothing about holidays. */
	silent: boolean;
}) {
	const { strings, lang } = frame;
	return (
		<div class="result-block">
			<SubHeading frame={frame}>{strings['hours.week']}</SubHeading>
			<WeekChart
				lang={lang}
				label={strings['hours.week']}
				rows={[
					{
						label: `${strings['hours.your-time']} (${readerZone})`,
						spans: week.yours,
						work: { day: shared.work, shared: shared.hours.kind === 'some' ? shared.hours.week : [] },
						now: { weekday: weekdayOf(dayAt(at, readerZone)), minute: minuteOfDay(at, readerZone) },
					},
					...(supportZone === readerZone
						? []
						: [{ label: `${strings['hours.support-time']} (${supportZone})`, spans: week.theirs }]),
				]}
				strings={strings}
			/>
			<p class="hint">{strings['hours.week-legend']}</p>
			{week.yours.some(({ unconfirmed }) => unconfirmed) && (
				<p class="hint">{strings[silent ? 'hours.week-not-stated' : 'hours.week-unconfirmed']}</p>
			)}
		</div>
	);
}
