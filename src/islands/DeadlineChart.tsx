import type { TraceSpan } from '../engine/deadline.ts';

/** A deadline on one line: what counts is filled, what is skipped is not. The table beside it says the same. */
export function DeadlineChart({ trace }: { trace: readonly TraceSpan[] }) {
	const [first, last] = [trace[0], trace.at(-1)];
	if (!first || !last || last.to === first.from) return null;
	const x = (instant: number) => (1000 * (instant - first.from)) / (last.to - first.from);
	return (
		<svg class="deadline" viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true">
			<rect class="day-ground" y="12" width="1000" height="16" />
			{trace
				.filter(({ counted }) => counted)
				.map(({ from, to }) => (
					<rect key={from} class="day-open" x={x(from)} width={Math.max(2, x(to) - x(from))} y="6" height="28" />
				))}
			<line class="day-now" x1="999" x2="999" y1="0" y2="40" />
		</svg>
	);
}
