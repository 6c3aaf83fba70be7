import type { WeekSpan } from '../engine/support-hours.ts';
import type { Language } from '../policy/model.ts';
import { HourScale } from './HourScale.tsx';
import { clockText, weekdayText } from './week-lanes.ts';

interface WeekRow {
	/** Whose clock this is. */
	label: string;
	spans: readonly WeekSpan[];
	now?: { weekday: number; minute: number };
	/** The working day to lay beside the spans, and the parts in which both are there. */
	work?: { day: readonly WeekSpan[]; shared: readonly WeekSpan[] };
}

export interface WeekChartProps {
	lang: Language;
	/** Name of the box, which the keyboard can reach to scroll it. */
	label: string;
	rows: readonly WeekRow[];
	strings: Readonly<Record<WeekKey, string>>;
}

export type WeekKey = 'hours.day' | 'hours.closed-day' | 'hours.unconfirmed' | 'hours.both' | 'hours.not-both';

const height = 60;
/** Where the working day begins under the bar of support. */
const workTop = 40;

const barOf = ({ fromMinute, toMinute }: WeekSpan) => ({
	key: fromMinute,
	x: fromMinute,
	width: toMinute - fromMinute,
});

/** One day as a bar; under it, where there is a working day, that day with the shared hours filled. */
function DayPicture({ row: { spans, now, work }, weekday }: { row: WeekRow; weekday: number }) {
	const on = (list: readonly WeekSpan[] = []) => list.filter((span) => span.weekday === weekday);
	const open = work ? workTop - 4 : height;
	return (
		<svg
			class={work ? 'day with-work' : 'day'}
			viewBox={`0 0 1440 ${height}`}
			preserveAspectRatio="none"
			aria-hidden="true"
		>
			<rect class="day-ground" width="1440" height={open} />
			{on(spans).map((span) => (
				<rect {...barOf(span)} class={span.unconfirmed ? 'day-unconfirmed' : 'day-open'} height={open} />
			))}
			{on(work?.day).map((span) => (
				<rect {...barOf(span)} class="day-work" y={workTop} height={height - workTop} />
			))}
			{on(work?.shared).map((span) => (
				<rect
					{...barOf(span)}
					class={span.unconfirmed ? 'day-unconfirmed' : 'day-shared'}
					y={workTop}
					height={height - workTop}
				/>
			))}
			{[6, 12, 18].map((hour) => (
				<line key={hour} class="day-tick" x1={hour * 60} x2={hour * 60} y1="0" y2={height} />
			))}
			{now?.weekday === weekday && <line class="day-now" x1={now.minute} x2={now.minute} y1="0" y2={height} />}
		</svg>
	);
}

/** A week of opening hours: bars on a day's length, with the hours as text beside them. */
export function WeekChart({ lang, label: name, rows, strings }: WeekChartProps) {
	const text = (spans: readonly WeekSpan[]) =>
		spans
			.map(({ fromMinute, toMinute, unconfirmed }) => {
				const hours = `${clockText(fromMinute)}–${clockText(toMinute)}`;
				return unconfirmed ? `${hours} (${strings['hours.unconfirmed'].toLowerCase()})` : hours;
			})
			.join(', ');
	return (
		<section class="scroll" tabIndex={0} aria-label={name}>
			<table class="week">
				<thead>
					<tr>
						<th scope="col">{strings['hours.day']}</th>
						{rows.map(({ label }) => (
							<th key={label} scope="col">
								{label}
								<HourScale />
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
						<tr key={weekday}>
							<th scope="row">{weekdayText(lang, weekday, 'short')}</th>
							{rows.map((row) => {
								const on = (list: readonly WeekSpan[]) => list.filter((span) => span.weekday === weekday);
								return (
									<td key={row.label}>
										<DayPicture row={row} weekday={weekday} />
										<span class="day-text">{text(on(row.spans)) || strings['hours.closed-day']}</span>
										{row.work && on(row.work.day).length > 0 && (
											<span class="day-text day-both" data-both={weekday}>
												{on(row.work.shared).length > 0 ? (
													<>
														{strings['hours.both']} <b>{text(on(row.work.shared))}</b>
													</>
												) : (
													strings['hours.not-both']
												)}
											</span>
										)}
									</td>
								);
							})}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
