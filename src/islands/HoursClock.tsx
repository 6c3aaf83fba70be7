import { useEffect, useMemo, useState } from 'preact/hooks';
import { isZone, parseInstant } from '../engine/answers.ts';
import { parseDate } from '../engine/calendar-date.ts';
import { DateTime } from '../engine/luxon.ts';
import type { Holidays } from '../engine/support-hours.ts';
import { weekInZone } from '../engine/support-hours.ts';
import { checkHours, holidayCountry, hoursParameters } from '../engine/tools/hours.ts';
import { instantOf } from '../engine/wall-time.ts';
import { fill } from '../i18n/fill.ts';
import { calendars } from '../policy/calendars.ts';
import type { CalendarId, Language } from '../policy/model.ts';
import { fieldId, Notice, Questions, Result, SelectQuestion, SubHeading } from './ToolParts.tsx';
import { useTool } from './use-tool.ts';
import type { ToolFrame } from './view.ts';
import { WeekChart } from './WeekChart.tsx';

type Key =
	| 'hours.open-until'
	| 'hours.closed-until'
	| 'hours.unconfirmed-until'
	| 'hours.then'
	| 'hours.always'
	| 'hours.no-clock'
	| 'hours.at'
	| 'hours.at-hint'
	| 'hours.now'
	| 'hours.zone'
	| 'hours.zone-wrong'
	| 'hours.country'
	| 'hours.country-default'
	| 'hours.country-none'
	| 'hours.support-time'
	| 'hours.your-time'
	| 'hours.holiday'
	| 'hours.past-horizon'
	| 'hours.no-holidays-looked-at'
	| 'hours.no-holiday-data'
	| 'hours.holidays-failed'
	| 'hours.week'
	| 'hours.day'
	| 'hours.closed-day';

interface HolidayFile extends Holidays {
	country: string;
	days: Readonly<Record<string, Record<Language, string>>>;
}

export interface HoursClockProps {
	frame: ToolFrame<Key>;
	outcomes: Readonly<Record<string, string>>;
	countries: readonly { code: string; name: string }[];
	/** Address of the holiday files; the country and `.json` follow. */
	holidays: string;
}

const askedFor = () => Object.keys(hoursParameters);

/** The holidays of a country, fetched when first needed. */
function useHolidays(country: string | undefined, base: string, known: boolean) {
	const [file, setFile] = useState<HolidayFile>();
	const [failed, setFailed] = useState<string>();
	useEffect(() => {
		if (!country || !known) return;
		const stop = new AbortController();
		fetch(`${base}${country}.json`, { signal: stop.signal })
			.then((response) => (response.ok ? response.json() : Promise.reject(response.status)))
			.then((loaded: HolidayFile) => setFile(loaded))
			.catch(() => stop.signal.aborted || setFailed(country));
		return () => stop.abort();
	}, [country, base, known]);
	return { file: file?.country === country ? file : undefined, failed: failed === country };
}

/** The clock: absent until the page is live, then new each half minute while the page is seen. */
function useNow() {
	const [now, setNow] = useState<number>();
	useEffect(() => {
		const tick = () => document.hidden || setNow(Date.now());
		tick();
		const timer = setInterval(tick, 30_000);
		document.addEventListener('visibilitychange', tick);
		return () => {
			clearInterval(timer);
			document.removeEventListener('visibilitychange', tick);
		};
	}, []);
	return now;
}

export default function HoursClock({ frame, outcomes, countries, holidays: base }: HoursClockProps) {
	const tool = useTool(frame, hoursParameters, askedFor);
	const now = useNow();
	const { answers } = tool;
	const { strings, lang } = frame;
	const readerZone =
		answers['zone'] ?? (now === undefined ? undefined : Intl.DateTimeFormat().resolvedOptions().timeZone);
	const at = answers['at'] === undefined ? now : parseInstant(answers['at']);

	const country = holidayCountry(answers);
	const hasData = countries.some(({ code }) => code === country);
	const { file, failed } = useHolidays(country, base, hasData);
	const verdict = checkHours(answers, at, readerZone, file);
	const { hours } = verdict;
	const calendar = answers['calendar'] ? calendars[answers['calendar'] as CalendarId] : undefined;
	const supportZone = calendar?.kind === 'weekly' ? (calendar.zone ?? readerZone) : undefined;

	const show = (instant: number, zone: string, options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(lang, { timeZone: zone, hourCycle: 'h23', ...options }).format(instant);
	const moment = (instant: number, zone: string) =>
		show(instant, zone, { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
	const name = outcomes[verdict.outcome] ?? verdict.outcome;
	const change = hours?.nextChange;
	const until =
		change !== undefined && readerZone
			? fill(strings[`hours.${verdict.outcome}-until` as 'hours.open-until'], { moment: moment(change, readerZone) })
			: undefined;

	const local = at !== undefined && readerZone ? DateTime.fromMillis(at, { zone: readerZone }) : undefined;
	const week = useMemo(() => {
		if (calendar?.kind !== 'weekly' || !readerZone || at === undefined || !supportZone) return undefined;
		return {
			yours: weekInZone(calendar, at, readerZone, readerZone),
			theirs: weekInZone(calendar, at, supportZone, readerZone),
		};
	}, [calendar, readerZone, supportZone, at !== undefined && Math.floor(at / 3_600_000)]);

	const setAt = (value: string) => {
		const [date = '', time = ''] = value.split('T');
		if (!value || !readerZone || !parseDate(date)) return tool.setAnswer('at', undefined);
		const chosen = DateTime.fromMillis(instantOf(date, time.slice(0, 5), readerZone, 'opens'), { zone: readerZone });
		tool.setAnswer('at', chosen.toISO({ suppressSeconds: true, suppressMilliseconds: true }).replace(/Z$/, '+00:00'));
	};
	return (
		<div class="tool" data-pagefind-ignore>
			<Notice frame={frame} tool={tool} />
			<Questions frame={frame} tool={tool} asked={verdict.asked}>
				<div class="question">
					<label for={fieldId(frame, 'at')}>{strings['hours.at']}</label>
					<p class="hint" id={`${fieldId(frame, 'at')}-hint`}>
						{fill(strings['hours.at-hint'], { zone: readerZone ?? '…' })}
					</p>
					<div class="row">
						<input
							id={fieldId(frame, 'at')}
							type="datetime-local"
							aria-describedby={`${fieldId(frame, 'at')}-hint`}
							value={answers['at'] && local ? local.toFormat("yyyy-MM-dd'T'HH:mm") : ''}
							onChange={({ currentTarget }) => setAt(currentTarget.value)}
						/>
						<button type="button" onClick={() => tool.setAnswer('at', undefined)}>
							{strings['hours.now']}
						</button>
					</div>
				</div>
				<ZoneField
					frame={frame}
					value={answers['zone']}
					zone={readerZone}
					onZone={(zone) => tool.setAnswer('zone', zone)}
				/>
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
				title={until ? `${name} ${until}` : name}
				nameOf={(outcome) => outcomes[outcome] ?? outcome}
				service={answers['calendar']}
				now={
					change !== undefined &&
					readerZone && (
						<dl class="facts">
							<dt>{strings['hours.your-time']}</dt>
							<dd>
								<time data-field="next-change" dateTime={new Date(change).toISOString().replace('.000Z', 'Z')}>
									{moment(change, readerZone)}
								</time>{' '}
								({readerZone})
							</dd>
							{supportZone && supportZone !== readerZone && (
								<>
									<dt>{strings['hours.support-time']}</dt>
									<dd>
										{moment(change, supportZone)} ({supportZone})
									</dd>
								</>
							)}
						</dl>
					)
				}
			>
				{hours?.nextState && (
					<p>{fill(strings['hours.then'], { state: outcomes[hours.nextState] ?? hours.nextState })}</p>
				)}
				{calendar?.kind === 'round-the-clock' && <p>{strings['hours.always']}</p>}
				{calendar?.kind === 'not-stated' && <p>{strings['hours.no-clock']}</p>}
				{hours?.holiday && file && (
					<p class="limit">
						{fill(strings['hours.holiday'], {
							name: file.days[hours.holiday]?.[lang] ?? hours.holiday,
							date: show(Date.parse(`${hours.holiday}T00:00Z`), 'UTC', {
								day: 'numeric',
								month: 'long',
								year: 'numeric',
							}),
						})}
					</p>
				)}
				{calendar?.kind === 'weekly' && calendar.holidays !== 'included' && (
					<>
						{!country && <p class="hint">{strings['hours.no-holidays-looked-at']}</p>}
						{country && !hasData && <p class="limit">{fill(strings['hours.no-holiday-data'], { country })}</p>}
						{failed && <p class="limit">{strings['hours.holidays-failed']}</p>}
						{hours?.pastHorizon && file && (
							<p class="limit">
								{fill(strings['hours.past-horizon'], { first: String(file.firstYear), last: String(file.lastYear) })}
							</p>
						)}
					</>
				)}
				{week && supportZone && readerZone && (
					<div class="result-block">
						<SubHeading frame={frame}>{strings['hours.week']}</SubHeading>
						<WeekChart
							lang={lang}
							rows={[
								...(supportZone === readerZone
									? []
									: [{ label: `${strings['hours.support-time']} (${supportZone})`, spans: week.theirs }]),
								{
									label: `${strings['hours.your-time']} (${readerZone})`,
									spans: week.yours,
									...(local ? { now: { weekday: local.weekday, minute: local.hour * 60 + local.minute } } : {}),
								},
							]}
							dayHeading={strings['hours.day']}
							closed={strings['hours.closed-day']}
						/>
					</div>
				)}
			</Result>
		</div>
	);
}

/** A time zone by name, with the names that the browser knows as suggestions. What was typed stays until it is right. */
function ZoneField(props: {
	frame: ToolFrame<Key>;
	value: string | undefined;
	zone: string | undefined;
	onZone: (zone: string | undefined) => void;
}) {
	const { frame, value, zone, onZone } = props;
	const [wrong, setWrong] = useState<string>();
	const [zones, setZones] = useState<readonly string[]>([]);
	const id = fieldId(frame, 'zone');
	const change = (typed: string) => {
		const good = typed === '' || isZone(typed);
		setWrong(good ? undefined : typed);
		if (good) onZone(typed || undefined);
	};
	return (
		<div class="question">
			<label for={id}>{frame.strings['hours.zone']}</label>
			<input
				id={id}
				type="text"
				list={`${id}-list`}
				autoComplete="off"
				spellcheck={false}
				placeholder={zone}
				value={wrong ?? value ?? ''}
				aria-invalid={wrong !== undefined}
				aria-describedby={wrong === undefined ? undefined : `${id}-wrong`}
				onFocus={() => setZones(Intl.supportedValuesOf('timeZone'))}
				onChange={({ currentTarget }) => change(currentTarget.value)}
			/>
			<datalist id={`${id}-list`}>
				{zones.map((known) => (
					<option key={known} value={known} />
				))}
			</datalist>
			{wrong !== undefined && (
				<p class="error" id={`${id}-wrong`}>
					{fill(frame.strings['hours.zone-wrong'], { zone: wrong })}
				</p>
			)}
		</div>
	);
}
