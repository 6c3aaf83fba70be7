import type { TraceSpan } from '../engine/deadline.ts';
import type { ToolFrame } from './view.ts';

export type TraceKey =
	'response.from' | 'response.to' | 'response.counts' | 'response.counted' | 'response.skipped' | 'response.why';

/** The stretches of a deadline from filing to the end, each on the reader's clock and, in small, on support's. */
export function TraceTable({
	frame: { strings },
	name,
	trace,
	zones,
	show,
	reason,
}: {
	frame: ToolFrame<TraceKey>;
	name: string;
	trace: readonly TraceSpan[];
	zones: readonly string[];
	show: (instant: number, zone: string) => string;
	reason: (span: TraceSpan) => string;
}) {
	const moment = (instant: number) =>
		zones.map((zone, index) =>
			index === 0 ? (
				<span key={zone}>{show(instant, zone)}</span>
			) : (
				<small key={zone} class="other-clock">
					{show(instant, zone)}
				</small>
			),
		);
	return (
		<section class="scroll" tabIndex={0} aria-label={name}>
			<table class="cards trace">
				<caption>{name}</caption>
				<thead>
					<tr>
						<th scope="col">{strings['response.from']}</th>
						<th scope="col">{strings['response.to']}</th>
						<th scope="col">{strings['response.counts']}</th>
						<th scope="col">{strings['response.why']}</th>
					</tr>
				</thead>
				<tbody>
					{trace.map((span) => (
						<tr key={span.from} class={span.counted ? 'counted' : 'skipped'}>
							<td data-label={strings['response.from']}>{moment(span.from)}</td>
							<td data-label={strings['response.to']}>{moment(span.to)}</td>
							<td data-label={strings['response.counts']}>
								{strings[span.counted ? 'response.counted' : 'response.skipped']}
							</td>
							<td data-label={strings['response.why']}>{reason(span)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
