import type { WeekSpan } from '../engine/support-hours.ts';
import type { Language } from '../policy/model.ts';
import { clockText, weekdayText } from './week-lanes.ts';

interface WeekRow {
	/** Whose clock this is. */
	label: string;
	spans: readonly WeekSpan[];
	now?: { weekday: number; minute: number };
}

export interface WeekChartProps {
	lang: Language;
	/** Name of the box, which the keyboard can reach to scroll it. */
	label: string;
	rows: readonly WeekRow[];
	dayHeading: string;
	closed: string;
}

/** A week of opening hours: bars on a day's length, with the hours as text beside them. */
export function WeekChart({ lang, label: name, rows, dayHeading, closed }: WeekChartProps) {
	return (
		<section class="scroll" tabIndex={0} aria-label={name}>
			<table class="week">
				<thead>
					<tr>
						<th scope="col">{dayHeading}</th>
						{rows.map(({ label }) => (
							<th key={label} scope="col">
								{label}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
						<tr key={weekday}>
							<th scope="row">{weekdayText(lang, weekday, 'short')}</th>
							{rows.map(({ label, spans, now }) => {
								const today = spans.filter((span) => span.weekday === weekday);
								return (
									<td key={label}>
										<svg class="day" viewBox="0 0 1440 60" preserveAspectRatio="none" aria-hidden="true">
											<rect class="day-ground" width="1440" height="60" />
											{today.map(({ fromMinute, toMinute }) => (
												<rect
													key={fromMinute}
													class="day-open"
													x={fromMinute}
													width={toMinute - fromMinute}
													height="60"
												/>
											))}
											{[6, 12, 18].map((hour) => (
												<line key={hour} class="day-tick" x1={hour * 60} x2={hour * 60} y1="0" y2="60" />
											))}
											{now?.weekday === weekday && (
												<line class="day-now" x1={now.minute} x2={now.minute} y1="0" y2="60" />
											)}
										</svg>
										<span class="day-text">
											{today
												.map(({ fromMinute, toMinute }) => `${clockText(fromMinute)}–${clockText(toMinute)}`)
												.join(', ') || closed}
										</span>
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
