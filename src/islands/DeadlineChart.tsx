import type { TraceSpan } from '../engine/deadline.ts';
import { instantAt } from '../engine/wall-time.ts';
import { offsetAt } from '../engine/zone-offsets.ts';
import { locales } from '../i18n/locale.ts';
import type { Language } from '../policy/model.ts';

interface Reading {
	name: string;
	trace: readonly TraceSpan[];
}

const minute = 60_000;
const day = 1440;
/** Minutes between two marks on the time line; the first that leaves few enough. */
const steps = [15, 60, 180, 360, 720, day, 2 * day, 7 * day, 28 * day, 91 * day];
const mostMarks = 5;

/** The marks of a zone's own clock between two instants. */
function marksOf(from: number, to: number, zone: string): { instant: number; step: number }[] {
	const step = steps.find((each) => (to - from) / (each * minute) <= mostMarks) ?? 364 * day;
	const length = step * minute;
	const marks: { instant: number; step: number }[] = [];
	for (let wall = Math.ceil((from + offsetAt(from, zone)) / length) * length; ; wall += length) {
		const instant = instantAt(wall, zone, 'opens');
		if (instant > to) return marks;
		if (instant >= from) marks.push({ instant, step });
	}
}

/** An hour; where a day begins, the day. */
function markText(lang: Language, zone: string, { instant, step }: { instant: number; step: number }): string {
	const show = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(locales[lang], { timeZone: zone, hourCycle: 'h23', ...options }).format(instant);
	if (step > 2 * day) return show({ day: 'numeric', month: 'short' });
	const hour = show({ hour: '2-digit', minute: '2-digit' });
	return step >= day || hour === '00:00' ? show({ weekday: 'short', day: 'numeric' }) : hour;
}

const rowHeight = 44;
const axisHeight = 24;

/**
 * The readings of a deadline under one another on one time line, with the hours of one or two clocks: what counts is
 * filled, what is skipped is not. The tables beside it say the same. Sizes across are shares, so that text keeps its size.
 */
export function DeadlineChart({
	lang,
	readings,
	zones,
}: {
	lang: Language;
	readings: readonly Reading[];
	/** The reader's, above the bars, and support's where it is another, below them. */
	zones: readonly string[];
}) {
	const from = readings[0]?.trace[0]?.from ?? 0;
	const to = Math.max(from, ...readings.flatMap(({ trace }) => trace.map((span) => span.to)));
	if (to === from) return null;
	const share = (length: number) => `${((100 * length) / (to - from)).toFixed(3)}%`;
	const anchor = (instant: number) => {
		const place = (instant - from) / (to - from);
		return place < 0.08 ? 'start' : place > 0.92 ? 'end' : 'middle';
	};
	const marks = zones[0] ? marksOf(from, to, zones[0]) : [];
	const bottom = axisHeight + rowHeight * readings.length;
	return (
		<svg class="deadline" height={bottom + (zones.length > 1 ? axisHeight : 4)} aria-hidden="true">
			{zones.map((zone, index) =>
				marksOf(from, to, zone).map((mark) => {
					const x = share(mark.instant - from);
					const [tick, text] = index === 0 ? [axisHeight - 6, 12] : [bottom, bottom + 18];
					return (
						<g key={`${zone}${mark.instant}`}>
							<line class="day-tick" x1={x} x2={x} y1={tick} y2={tick + 6} />
							<text x={x} y={text} text-anchor={anchor(mark.instant)}>
								{markText(lang, zone, mark)}
							</text>
						</g>
					);
				}),
			)}
			{readings.map(({ name, trace }, index) => {
				const top = axisHeight + rowHeight * index;
				const due = trace.at(-1)?.to ?? from;
				return (
					<g key={name}>
						<text class="reading" x="0" y={top + 14}>
							{name}
						</text>
						<rect class="day-ground" y={top + 20} width={share(due - from)} height="18" />
						{trace
							.filter(({ counted }) => counted)
							.map((span) => (
								<rect
									key={span.from}
									class="day-open"
									x={share(span.from - from)}
									width={share(Math.max(span.to - span.from, (to - from) / 250))}
									y={top + 20}
									height="18"
								/>
							))}
						{marks.map(({ instant }) => (
							<line
								key={instant}
								class="day-tick"
								x1={share(instant - from)}
								x2={share(instant - from)}
								y1={top + 20}
								y2={top + 38}
							/>
						))}
						<line class="day-now" x1={share(due - from)} x2={share(due - from)} y1={top + 18} y2={top + 40} />
					</g>
				);
			})}
		</svg>
	);
}
