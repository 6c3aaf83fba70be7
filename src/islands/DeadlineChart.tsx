import { locales } from '../i18n/locale.ts';
import type { Language } from '../policy/model.ts';
import { type LaneStretch, type Reading, type Reason, timeLine, timeTicks } from './deadline-scale.ts';

interface Props {
	/** The readings of one deadline; both begin with the filing. */
	readings: readonly Reading[];
	/** The reader's clock, above the bars, and support's where it is another, below them. */
	zones: readonly string[];
	lang: Language;
	strings: Readonly<Record<`response.${Reason | 'does-count' | 'does-not-count'}`, string>>;
}

/** As many marks as a phone has room for. */
const mostTicks = 5;
const date = { weekday: 'short', day: 'numeric' } as const;
const time = { hour: '2-digit', minute: '2-digit' } as const;
const moment = { ...date, month: 'short', ...time } as const;
const percent = (at: number) => `${at}%`;

/** A stretch that counts is a block, one that is skipped a line; how the line is broken says why. */
function Stretch({ at, width, reason, counted }: LaneStretch) {
	if (counted) return <rect class="counted" x={percent(at)} width={percent(width)} y="3" height="22" />;
	return <line class={`skipped ${reason}`} x1={percent(at)} x2={percent(at + width)} y1="14" y2="14" />;
}

/** The readings of a deadline on one line of time, from filing to the later of them. The tables below say the same. */
export function DeadlineChart({ readings, zones, lang, strings }: Props) {
	const [yours = 'UTC', theirs] = zones;
	const show = (instant: number, options: Intl.DateTimeFormatOptions, timeZone = yours) =>
		new Intl.DateTimeFormat(locales[lang], { timeZone, hourCycle: 'h23', ...options }).format(instant);
	const line = timeLine(readings);
	if (!line) return null;
	const { from, to, lanes, reasons } = line;
	const ticks = timeTicks(from, to, yours, mostTicks);
	const axis = (zone: string) => (
		<svg class="plot deadline-axis" height="20" aria-hidden="true">
			{timeTicks(from, to, zone, mostTicks).map((tick) => (
				<text key={tick.instant} x={percent(tick.at)} y="15">
					{show(tick.instant, tick.isMidnight ? date : time, zone)}
				</text>
			))}
		</svg>
	);
	return (
		<div class="deadline">
			{axis(yours)}
			{lanes.map(({ name, due, dueAt, stretches }) => (
				<div key={name}>
					<p class="deadline-name">
						<b>{name}</b> {show(due, moment)}
					</p>
					<svg class="plot" height="28" role="img" aria-label={`${name}: ${show(from, moment)} – ${show(due, moment)}`}>
						{ticks.map((tick) => (
							<line key={tick.instant} class="grid" x1={percent(tick.at)} x2={percent(tick.at)} y2="28" />
						))}
						{stretches.map((stretch) => (
							<Stretch key={stretch.at} {...stretch} />
						))}
						<line class="due" x1={percent(dueAt)} x2={percent(dueAt)} y2="28" />
					</svg>
				</div>
			))}
			{theirs && axis(theirs)}
			<ul class="legend">
				{reasons.map(({ reason, counted }) => (
					<li key={reason}>
						<svg class="swatch" width="32" height="28" aria-hidden="true">
							<Stretch at={0} width={100} reason={reason} counted={counted} />
						</svg>
						{strings[`response.${reason}`]}: {strings[`response.does-${counted ? 'count' : 'not-count'}`]}
					</li>
				))}
			</ul>
		</div>
	);
}
