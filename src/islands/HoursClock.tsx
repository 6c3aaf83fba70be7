import { useMemo } from 'preact/hooks';
import { parseInstant } from '../engine/answers.ts';
import { dayAt, weekdayOf } from '../engine/day-number.ts';
import { localCalendar } from '../engine/local-hours.ts';
import type { OpenState } from '../engine/open-spans.ts';
import { defaultWorkday, sharedHours, workweek } from '../engine/shared-hours.ts';
import { weekInZone } from '../engine/support-hours.ts';
import { checkHours, holidayCountry, hoursParameters } from '../engine/tools/hours.ts';
import { fill } from '../i18n/fill.ts';
import { locales } from '../i18n/locale.ts';
import { calendars } from '../policy/calendars.ts';
import type { CalendarId, Weekday } from '../policy/model.ts';
import { type HolidayKey, HolidayNote, useHolidays } from './holidays.tsx';
import { HoursWeek, type HoursWeekKey } from './HoursWeek.tsx';
import { type LocalKey, LocalNote, useLocalPlace, useZoneInAddress } from './local-place.tsx';
import { Notice } from './Notice.tsx';
import { Questions, SelectQuestion } from './Questions.tsx';
import { Result } from './Result.tsx';
import { SharedHours, type SharedKey } from './SharedHours.tsx';
import { MomentField, type TimeKey, utc, ZoneField } from './time-parts.tsx';
import { useNow } from './use-now.ts';
import { useTool } from './use-tool.ts';
import type { ToolFrame } from './view.ts';
import { WorkdayField, type WorkdayKey } from './WorkdayField.tsx';

type Key =
	| TimeKey
	| HolidayKey
	| SharedKey
	| HoursWeekKey
	| WorkdayKey
	| 'hours.open-until'
	| 'hours.closed-until'
	| 'hours.closed-at-least'
	| 'hours.no-clock-day'
	| LocalKey
	| 'note.later'
	| 'hours.unconfirmed-until'
	| `hours.do-${OpenState}`
	| 'hours.then'
	| 'hours.always'
	| 'hours.no-clock'
	| 'hours.at'
	| 'hours.country'
	| 'hours.country-default'
	| 'hours.country-none'
	| 'hours.support-time'
	| 'hours.your-time'
	| 'hours.holiday'
	| 'hours.holiday-not-stated';

export interface HoursClockProps {
	frame: ToolFrame<Key>;
	outcomes: Readonly<Record<string, string>>;
	countries: readonly { code: string; name: string }[];
	/** Address of the holiday files; the country and `.json` follow. */
	holidays: string;
	/** Address of the historical list of numbers and hours by country. */
	list: string;
}

const askedFor = () => Object.keys(hoursParameters);

export default function HoursClock({ frame, outcomes, countries, holidays: base, list }: HoursClockProps) {
	const tool = useTool(frame, hoursParameters, askedFor);
	const now = useNow();
	const { answers } = tool;
	const { strings, lang } = frame;
	const readerZone =
		answers['zone'] ?? (now === undefined ? undefined : Intl.DateTimeFormat().resolvedOptions().timeZone);
	const at = answers['at'] === undefined ? now : parseInstant(answers['at']);

	const country = holidayCountry(answers);
	const looked = useHolidays(country ? [country] : [], base, (each) => countries.some(({ code }) => code === each));
	const file = country ? looked.files[country] : undefined;
	const id = answers['calendar'] as CalendarId | undefined;
	const general = id && calendars[id];
	const inLocalTime = general?.kind === 'weekly' && general.zone === null;
	const { phones, place } = useLocalPlace(inLocalTime ? answers['country'] : undefined, list);
	const verdict = checkHours(answers, at, readerZone, file, place);
	const { hours, opening } = verdict;
	useZoneInAddress(tool, frame, inLocalTime ? readerZone : undefined);
	const calendar = useMemo(() => id && localCalendar(id, place, readerZone), [id, place, readerZone]);
	// Of holidays some texts say that they are left out, and not which; others say nothing.
	const silent = general?.kind === 'weekly' && general.holidays === 'not-stated';
	const supportZone = calendar?.kind === 'weekly' ? (calendar.zone ?? readerZone) : undefined;

	const show = (instant: number, zone: string, options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(locales[lang], { timeZone: zone, hourCycle: 'h23', ...options }).format(instant);
	const yearOf = (instant: number, zone: string) => show(instant, zone, { year: 'numeric' });
	const moment = (instant: number, zone: string) =>
		show(instant, zone, {
			weekday: 'long',
			day: 'numeric',
			month: 'long',
			...(at !== undefined && yearOf(instant, zone) !== yearOf(at, zone) ? { year: 'numeric' } : {}),
			hour: '2-digit',
			minute: '2-digit',
		});
	const nameOf = (outcome: string) => outcomes[outcome] ?? outcome;
	const name = nameOf(verdict.outcome);
	const change = hours?.nextChange;
	// Whoever is told to wait is told until when somebody is there for certain, which may be later than the next change.
	const wait = opening ?? change;
	const sure = verdict.outcome !== 'closed' || wait === change;
	const until =
		change !== undefined && readerZone
			? fill(strings[sure ? (`hours.${verdict.outcome}-until` as 'hours.open-until') : 'hours.closed-at-least'], {
					moment: moment(change, readerZone),
				})
			: undefined;
	// The holiday that makes the coming hours unconfirmed counts as much as one that is now.
	const holiday =
		hours?.holiday ??
		(sure || change === undefined ? undefined : checkHours(answers, change, readerZone, file, place).hours?.holiday);

	const title = until ? `${name} ${until}` : name;

	const workday = answers['workday'] ?? defaultWorkday;
	const week = useMemo(() => {
		if (calendar?.kind !== 'weekly' || !readerZone || at === undefined || !supportZone) return undefined;
		return {
			yours: weekInZone(calendar, at, readerZone, readerZone, file),
			theirs: weekInZone(calendar, at, supportZone, readerZone, file),
		};
	}, [calendar, readerZone, supportZone, workday, file, at !== undefined && Math.floor(at / 3_600_000)]);
	const shared = useMemo(
		() =>
			calendar && readerZone && at !== undefined
				? {
						hours: sharedHours(calendar, workday, at, readerZone, file),
						work: workweek(workday, at, readerZone),
					}
				: undefined,
		[calendar, readerZone, workday, file, at !== undefined && Math.floor(at / 3_600_000)],
	);

	return (
		<div class="tool" data-pagefind-ignore>
			<Notice frame={frame} tool={tool} outcome={verdict.outcome === 'incomplete' ? undefined : title} />
			<Questions frame={frame} tool={tool} asked={verdict.asked}>
				<MomentField
					frame={frame}
					name="at"
					legend={strings['hours.at']}
					value={at === undefined ? undefined : answers['at']}
					zone={readerZone}
					onMoment={(moment) => tool.setAnswer('at', moment)}
				/>
				<ZoneField
					frame={frame}
					value={answers['zone']}
					zone={readerZone}
					onZone={(zone) => tool.setAnswer('zone', zone)}
				/>
				<WorkdayField frame={frame} value={workday} onWorkday={(value) => tool.setAnswer('workday', value)} />
				<SelectQuestion
					frame={frame}
					tool={tool}
					question={{
						name: 'country',
						legend: strings['hours.country'],
						options: countries.map(({ code, name: label }) => ({ value: code, label })),
						emptyLabel:
							strings[
								calendar && 'country' in calendar && calendar.country ? 'hours.country-default' : 'hours.country-none'
							],
					}}
				/>
			</Questions>
			<Result
				frame={frame}
				tool={tool}
				verdict={verdict}
				title={title}
				nameOf={nameOf}
				service={answers['calendar']}
				assumed={inLocalTime && readerZone ? { zone: readerZone } : {}}
				busy={
					hours !== undefined &&
					(looked.status === 'holidays-loading' || (inLocalTime && answers['country'] !== undefined && !phones))
				}
				now={
					wait !== undefined &&
					readerZone && (
						<>
							<p>{strings[`hours.do-${verdict.outcome as OpenState}`]}</p>
							<dl class="facts">
								<dt>{strings['hours.your-time']}</dt>
								<dd>
									<time data-field={wait === change ? 'next-change' : 'next-opening'} dateTime={utc(wait)}>
										{moment(wait, readerZone)}
									</time>{' '}
									({readerZone})
								</dd>
								{supportZone && supportZone !== readerZone && (
									<>
										<dt>{strings['hours.support-time']}</dt>
										<dd>
											{moment(wait, supportZone)} ({supportZone})
										</dd>
									</>
								)}
							</dl>
						</>
					)
				}
			>
				{at !== undefined && readerZone && !answers['at'] && (
					<p class="print-only">
						{strings['hours.your-time']}: {show(at, readerZone, { dateStyle: 'full', timeStyle: 'short' })} (
						{readerZone})
					</p>
				)}
				{change !== undefined && hours?.nextState && readerZone && (
					<p>
						{wait === change ? (
							fill(strings['hours.then'], { state: nameOf(hours.nextState) })
						) : (
							<>
								<time data-field="next-change" dateTime={utc(change)}>
									{moment(change, readerZone)}
								</time>
								: {nameOf(hours.nextState)}.
							</>
						)}
					</p>
				)}
				{calendar?.kind === 'round-the-clock' && <p>{strings['hours.always']}</p>}
				{calendar?.kind === 'not-stated' && (
					<p>
						{strings['hours.no-clock']}{' '}
						{at !== undefined &&
							!calendar.weekdays.includes(weekdayOf(dayAt(at, calendar.zone)) as Weekday) &&
							fill(strings['hours.no-clock-day'], { day: show(at, calendar.zone, { weekday: 'long' }) })}
					</p>
				)}
				{inLocalTime && (
					<LocalNote
						settled={calendar !== undefined}
						billing={id === 'microsoft-365-billing'}
						{...{ strings, phones, place }}
					/>
				)}
				{id === 'microsoft-365-billing' && place && phones !== 'failed' && (
					<p data-listed={answers['country']}>
						<span class="tag">{strings['note.later']}</span> <a href={phones?.page}>{phones?.name}</a>:{' '}
						{place.rows.flatMap(({ billing }) => billing).join(' · ')}
					</p>
				)}
				{holiday && file && (
					<p class="limit">
						{fill(strings[silent ? 'hours.holiday-not-stated' : 'hours.holiday'], {
							name: file.days[holiday]?.[lang] ?? holiday,
							date: show(Date.parse(`${holiday}T00:00Z`), 'UTC', {
								day: 'numeric',
								month: 'long',
								year: 'numeric',
							}),
						})}
					</p>
				)}
				{calendar?.kind === 'weekly' && calendar.holidays !== 'included' && (
					<HolidayNote frame={frame} holidays={looked} pastHorizon={hours?.pastHorizon} />
				)}
				{shared && readerZone && (
					<SharedHours
						frame={frame}
						shared={shared.hours}
						work={shared.work}
						workday={workday.replace('-', '–')}
						local={inLocalTime && !place}
						moment={(instant) => moment(instant, readerZone)}
					/>
				)}
				{week && shared && supportZone && readerZone && at !== undefined && (
					<HoursWeek {...{ frame, week, shared, supportZone, readerZone, at, silent }} />
				)}
			</Result>
		</div>
	);
}
