import { useMemo } from 'preact/hooks';
import { isOpenNow, nextChange } from '../engine/open-now.ts';
import { ownZone, wallClock } from '../engine/wall-clock.ts';
import { weekOnClock } from '../engine/week-on-clock.ts';
import { fill } from '../i18n/fill.ts';
import { calendars } from '../policy/calendars.ts';
import type { CalendarId, SupportCalendar } from '../policy/model.ts';
import { notStated } from '../policy/model.ts';
import { HourScale } from './HourScale.tsx';
import { useNow } from './use-now.ts';
import { clockText } from './week-lanes.ts';

type Key =
	| 'contact.hours'
	| 'home.now-column'
	| 'home.now-support'
	| 'home.now-today'
	| 'home.now-clock'
	| 'home.now-count'
	| 'home.now-open'
	| 'home.now-closed'
	| 'home.now-always'
	| 'home.now-not-stated';

export interface OpenNowProps {
	rows: readonly {
		calendar: CalendarId;
		name: string;
		/** The hours on the calendar's own clock, with its zone. */
		hours: string;
		/** Address of the tool that says more. */
		href: string;
	}[];
	strings: Readonly<Record<Key, string>>;
	/** From Monday on. */
	weekdays: Readonly<Record<'short' | 'long', readonly string[]>>;
}

/** All changes fall on a quarter of an hour, so between two of them only the needle moves. */
const quarter = 900_000;

/** The hours of a calendar on the reader's own date. */
function openToday(calendar: SupportCalendar, at: number, zone: string): { fromMinute: number; toMinute: number }[] {
	if (calendar.kind === 'round-the-clock') return [{ fromMinute: 0, toMinute: 1440 }];
	if (calendar.kind === notStated) return [];
	const { weekday } = wallClock(at, zone);
	return weekOnClock(calendar, at, zone).filter((span) => span.weekday === weekday);
}

/** Which support is open now, until when, and over the reader's own day. Holidays are not looked at. */
export default function OpenNow({ rows, strings, weekdays }: OpenNowProps) {
	const now = useNow();
	const zone = now === undefined ? undefined : ownZone();
	const states = useMemo(() => {
		if (now === undefined || zone === undefined) return undefined;
		const today = wallClock(now, zone).date;
		const moment = (at: number) => {
			const { date, weekday, minute } = wallClock(at, zone);
			return `${date === today ? '' : `${weekdays.short[weekday - 1]} `}${clockText(minute)}`;
		};
		return rows.map(({ calendar: id }) => {
			const calendar = calendars[id];
			const open = isOpenNow(calendar, now, zone);
			const change = nextChange(calendar, now, zone);
			const key = open === notStated ? open : change === undefined ? 'always' : open ? 'open' : 'closed';
			return {
				open,
				text: fill(strings[`home.now-${key}`], change === undefined ? {} : { moment: moment(change) }),
				spans: openToday(calendar, now, zone),
			};
		});
	}, [rows, strings, weekdays, zone, now === undefined ? undefined : Math.floor(now / quarter)]);
	const counted = { open: String(states?.filter(({ open }) => open === true).length), all: String(rows.length) };
	const clock = now === undefined || zone === undefined ? undefined : wallClock(now, zone);

	return (
		<div class="open-now-live">
			<p class="open-now-count">
				{/* A space keeps the line's height until the clock is read. */}
				{states ? fill(strings['home.now-count'], counted) : '\u00a0'}
			</p>
			<p class="open-now-clock">
				{clock && zone
					? fill(strings['home.now-clock'], {
							moment: `${weekdays.long[clock.weekday - 1]} ${clockText(clock.minute)}`,
							zone,
						})
					: '\u00a0'}
			</p>
			<table class="open-now-table">
				<thead>
					<tr>
						<th scope="col">{strings['home.now-support']}</th>
						<th scope="col" class="open-now-hours">
							{strings['contact.hours']}
						</th>
						<th scope="col" class="open-now-state">
							{strings['home.now-column']}
						</th>
						<th scope="col" class="open-now-day">
							<span class="visually-hidden">{strings['home.now-today']}</span>
							<HourScale />
						</th>
					</tr>
				</thead>
				<tbody>
					{rows.map(({ calendar, name, hours, href }, index) => {
						const state = states?.[index];
						return (
							<tr key={calendar} data-calendar={calendar} data-open={state ? String(state.open) : undefined}>
								<th scope="row">
									<a href={href}>{name}</a>
								</th>
								<td class="open-now-hours">{hours}</td>
								<td class="open-now-state">{state?.text}</td>
								<td class="open-now-day">
									<svg viewBox="0 0 1440 20" preserveAspectRatio="none" aria-hidden="true">
										<rect class="open-now-ground" width="1440" height="20" />
										{state?.spans.map(({ fromMinute, toMinute }) => (
											<rect
												key={fromMinute}
												class="open-now-span"
												x={fromMinute}
												width={toMinute - fromMinute}
												height="20"
											/>
										))}
										{[6, 12, 18].map((hour) => (
											<path key={hour} class="open-now-tick" d={`M${hour * 60} 0v20`} />
										))}
										{clock && (
											<>
												<path class="open-now-halo" d={`M${clock.minute} 0v20`} />
												<path class="open-now-needle" d={`M${clock.minute} -4v28`} />
											</>
										)}
									</svg>
								</td>
							</tr>
						);
					})}
				</tbody>
			</table>
		</div>
	);
}
