import { type Answers, only } from '../engine/answers.ts';
import type { Deadline, TraceSpan } from '../engine/deadline.ts';
import { unknown } from '../engine/decide.ts';
import { levelsOf } from '../engine/levels.ts';
import { localCalendar } from '../engine/local-hours.ts';
import {
	computeResponse,
	knownChoices,
	type ResponseVerdict,
	responseCountries,
	responseParameters,
	responsePath,
} from '../engine/tools/response.ts';
import { whatWouldChange } from '../engine/what-would-change.ts';
import { offsetAt } from '../engine/zone-offsets.ts';
import { fill } from '../i18n/fill.ts';
import { locales } from '../i18n/locale.ts';
import { answerLabel, withOptions } from './answer-label.ts';
import { calendarFile } from './calendar-file.ts';
import { DeadlineChart } from './DeadlineChart.tsx';
import { type HolidayKey, HolidayNote, useHolidays } from './holidays.tsx';
import { type LocalKey, LocalNote, useLocalPlace, useZoneInAddress } from './local-place.tsx';
import { Notice } from './Notice.tsx';
import { Questions } from './Questions.tsx';
import { Deciding, Result } from './Result.tsx';
import { Sentences, SubHeading } from './sentences.tsx';
import { type TraceKey, TraceTable } from './TraceTable.tsx';
import { MomentField, type TimeKey, utc, ZoneField } from './time-parts.tsx';
import { useNow } from './use-now.ts';
import { useTool } from './use-tool.ts';
import type { QuestionView, ToolFrame, Words } from './view.ts';

type Key =
	| TimeKey
	| HolidayKey
	| TraceKey
	| LocalKey
	| 'question.filed'
	| 'response.due'
	| 'response.due-between'
	| 'response.due-from'
	| 'response.do'
	| 'response.promise'
	| 'response.no-latest'
	| 'response.earliest'
	| 'response.latest'
	| 'response.both'
	| 'response.trace'
	| 'response.chart-clock'
	| 'response.chart-clocks'
	| 'response.does-count'
	| 'response.does-not-count'
	| 'response.round-the-clock'
	| 'response.every-day'
	| 'response.workday'
	| 'response.open'
	| 'response.closed'
	| 'response.weekend'
	| 'response.holiday'
	| 'response.calendar-file'
	| 'response.left'
	| 'response.passed'
	| 'hours.support-time'
	| 'hours.country-none'
	| 'hours.your-time';

export interface ResponseClockProps {
	frame: ToolFrame<Key>;
	outcomes: Readonly<Record<string, string>>;
	/** By `service.level` or `service.plan.level`: what is promised, in words. */
	responses: Readonly<Record<string, { text: string; conditions?: readonly Words[] }>>;
	/** Countries with holiday data. */
	countries: readonly string[];
	/** Address of the holiday files; the country and `.json` follow. */
	holidays: string;
	/** Address of the historical list of numbers and hours by country. */
	list: string;
}

const hour = 3_600_000;

/** The level is asked among those that there are; without a choice only some calendars have a country whose holidays count. */
function fitQuestion(
	question: QuestionView,
	{ country: _, ...answers }: Answers,
	strings: Readonly<Record<Key, string>>,
): QuestionView {
	const levels: readonly string[] = levelsOf(answers);
	if (question.name === 'country' && responseCountries(answers).length === 0)
		return { ...question, emptyLabel: strings['hours.country-none'] };
	if (question.name !== 'severity' || levels.length === 0) return question;
	return withOptions(question, levels);
}

export default function ResponseClock({
	frame: given,
	outcomes,
	responses,
	countries,
	holidays: base,
	list,
}: ResponseClockProps) {
	const now = useNow();
	const ownZone = now === undefined ? undefined : Intl.DateTimeFormat().resolvedOptions().timeZone;
	const tool = useTool(given, responseParameters, responsePath);
	const { answers } = tool;
	const looked = useHolidays(responseCountries(answers), base, (country) => countries.includes(country));
	const { files } = looked;
	// Only hours of Dynamics 365 may be in the local time of a country.
	const local = answers['service'] === 'dynamics-365' ? answers['country'] : undefined;
	const { phones, place } = useLocalPlace(local, list);
	const evaluate = (answers: Answers) =>
		computeResponse(answers, answers['zone'] ?? ownZone, (country) => files[country], place);
	const frame = {
		...given,
		questions: given.questions.map((question) => fitQuestion(question, answers, given.strings)),
	};
	const zone = answers['zone'] ?? ownZone;
	const verdict = evaluate(answers);
	const { strings, lang } = frame;
	const { earliest, latest, calendar: calendarId } = verdict;
	const inLocalTime = verdict.asked.includes('zone');
	const assumed: Answers = inLocalTime && zone ? { zone } : {};
	useZoneInAddress(tool, frame, inLocalTime && earliest ? ownZone : undefined);
	const calendar = calendarId && localCalendar(calendarId, place, zone);
	const supportZone = calendar?.kind === 'weekly' ? (calendar.zone ?? zone) : undefined;
	const show = (instant: number, inZone: string) =>
		new Intl.DateTimeFormat(locales[lang], {
			timeZone: inZone,
			hourCycle: 'h23',
			weekday: 'short',
			day: 'numeric',
			month: 'short',
			year: 'numeric',
			hour: '2-digit',
			minute: '2-digit',
			// Of an hour that the clock shows twice, which.
			...(offsetAt(instant - hour, inZone) > offsetAt(instant + hour, inZone) ? { timeZoneName: 'shortOffset' } : {}),
		}).format(instant);

	const promiseOf = ({ service, plan, severity }: Answers) =>
		responses[[service, plan, severity].filter(Boolean).join('.')];
	const { ways = [] } = verdict;
	const promises = ways.map(({ name, value }) => promiseOf({ ...answers, [name]: value }));
	const promised =
		promiseOf(answers) ?? (new Set(promises.map((each) => each?.text)).size === 1 ? promises[0] : undefined);
	const promise = promised?.text;
	const nameOf = (outcome: string) => outcomes[outcome] ?? outcome;
	const titleOf = ({ outcome, earliest, latest }: ResponseVerdict) => {
		if (!earliest || !zone) return nameOf(outcome);
		const first = show(earliest.due, zone);
		if (!latest) return fill(strings['response.due-from'], { earliest: first });
		if (latest.due === earliest.due) return fill(strings['response.due'], { due: first });
		return fill(strings['response.due-between'], { earliest: first, latest: show(latest.due, zone) });
	};
	const title = titleOf(verdict);
	/** What other answers say. Where the holidays of another country count, which are not here, the first moment is told: it counts none. */
	const tryOther = (other: Answers): ResponseVerdict => {
		const { latest: last, ...result } = evaluate(other);
		const here = responseCountries(other).every((country) => files[country] || !countries.includes(country));
		return last && here ? { ...result, latest: last } : result;
	};
	// What each answer would give where the reader does not know; answers that give the same are one line.
	const byResult = new Map<string, string[]>();
	for (const [index, { name, value, result }] of ways.entries()) {
		const line = [promise ? undefined : promises[index]?.text, titleOf(result)].filter(Boolean).join(' · ');
		byResult.set(line, [...(byResult.get(line) ?? []), answerLabel(frame, name, value)]);
	}
	// Another answer changes the moment.
	const alternatives = () =>
		whatWouldChange(
			{ ...verdict, outcome: verdict.outcome === 'incomplete' ? verdict.outcome : title },
			only({ ...knownChoices, severity: levelsOf(answers) }, (name) => answers[name] !== unknown),
			answers,
			(other) => {
				const result = tryOther(other);
				return { ...result, outcome: result.outcome === 'incomplete' ? result.outcome : titleOf(result) };
			},
		);
	const readings = [
		...(earliest ? [{ name: strings['response.earliest'], field: 'due-earliest', deadline: earliest }] : []),
		...(latest ? [{ name: strings['response.latest'], field: 'due-latest', deadline: latest }] : []),
	];
	const differ = latest !== undefined && earliest !== undefined && latest.due !== earliest.due;
	const traces = readings
		.filter((_, index) => differ || index === 0)
		.map(({ name, deadline }) => ({
			name: latest && !differ ? strings['response.both'] : name,
			trace: deadline.trace,
		}));
	const zones = [zone, supportZone].flatMap((each, index, all) => (each && all.indexOf(each) === index ? [each] : []));
	/** The countries whose holidays a reading skips: where the reader does not know, those of the answer that gives it. */
	const countriesOf = (reading: Deadline) => {
		const way = ways.find(({ result }) => result.latest?.due === reading.due);
		return responseCountries(way ? { ...answers, [way.name]: way.value } : answers);
	};
	const reason = (span: TraceSpan) => {
		const [country] = latest ? countriesOf(latest) : [];
		const named = span.holiday && country && files[country]?.days[span.holiday]?.[lang];
		return named ? `${strings['response.holiday']}: ${named}` : strings[`response.${span.reason}`];
	};
	const download = () => {
		if (!earliest) return;
		const due = latest ?? earliest;
		const about = Object.entries(only(answers, (name) => ['service', 'plan', 'severity'].includes(name)));
		const named = about.map(([name, value]) => answerLabel(frame, name, value));
		const text = calendarFile({
			due: due.due,
			about: [...about.map(([, value]) => value), answers['filed']].join('.').replace(/[^\w.]+/g, '-'),
			title: `${named.join(', ')}: ${title} (${zone})`,
			description: promise ?? '',
			link: tool.link(assumed),
		});
		const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
		const anchor = document.createElement('a');
		anchor.href = address;
		anchor.download = 'supportwijzer.ics';
		anchor.click();
		URL.revokeObjectURL(address);
	};
	return (
		<div class="tool" data-pagefind-ignore>
			<Notice frame={frame} tool={tool} outcome={verdict.outcome === 'incomplete' ? undefined : title} />
			<Questions frame={frame} tool={tool} asked={verdict.asked}>
				{verdict.asked.includes('filed') && (
					<MomentField
						frame={frame}
						name="filed"
						legend={strings['question.filed']}
						value={answers['filed']}
						zone={zone}
						now={now}
						onMoment={(moment) => tool.setAnswer('filed', moment)}
					/>
				)}
				{verdict.asked.includes('zone') && (
					<ZoneField
						frame={frame}
						value={answers['zone']}
						zone={zone}
						onZone={(value) => tool.setAnswer('zone', value)}
					/>
				)}
			</Questions>
			<Result
				frame={frame}
				tool={tool}
				verdict={verdict}
				title={title}
				assumed={assumed}
				outcomeKey={[verdict.outcome, earliest?.due, latest?.due].join(' ')}
				nameOf={nameOf}
				alternatives={alternatives}
				service={answers['service']}
				busy={
					(latest !== undefined && looked.status === 'holidays-loading') ||
					(inLocalTime && local !== undefined && phones === undefined)
				}
				now={
					(promise || earliest) && (
						<>
							{promise && <p>{fill(strings['response.promise'], { promise })}</p>}
							{promised?.conditions && <Sentences list={promised.conditions} />}
							{earliest && (
								<>
									<p>{strings['response.do']}</p>
									<p class="no-print">
										<button type="button" onClick={download}>
											{strings['response.calendar-file']}
										</button>
									</p>
								</>
							)}
						</>
					)
				}
			>
				{zone && earliest && (
					<>
						{byResult.size > 1 && (
							<div class="result-block">
								<Deciding frame={frame} names={verdict.asked.filter((name) => answers[name] === unknown)} />
								<ul>
									{[...byResult].map(([line, values]) => (
										<li key={line}>
											<b>{values.join(' / ')}</b>: {line}
										</li>
									))}
								</ul>
							</div>
						)}
						<dl class="facts">
							{readings.map(({ name, field, deadline }) => (
								<>
									<dt>{name}</dt>
									<dd>
										<time data-field={field} dateTime={utc(deadline.due)}>
											{show(deadline.due, zone)}
										</time>{' '}
										({strings['hours.your-time']}, {zone})
										{supportZone && supportZone !== zone && (
											<>
												<br />
												{show(deadline.due, supportZone)} ({strings['hours.support-time']}, {supportZone})
											</>
										)}
									</dd>
								</>
							))}
						</dl>
						{!latest && <p class="limit">{strings['response.no-latest']}</p>}
						{now !== undefined && (
							<Countdown
								reading={(differ ? readings : traces).at(-1)?.name}
								strings={strings}
								left={(latest ?? earliest).due - now}
								lang={lang}
							/>
						)}
						{(calendarId || verdict.asked.includes('country')) && latest && (
							<HolidayNote frame={frame} holidays={looked} pastHorizon={latest.pastHorizon} />
						)}
						<div class="result-block">
							<SubHeading frame={frame}>{strings['response.trace']}</SubHeading>
							<DeadlineChart {...{ lang, zones, strings }} readings={traces} />
							<p class="hint">
								{fill(strings[zones.length > 1 ? 'response.chart-clocks' : 'response.chart-clock'], {
									yours: zone,
									...(zones[1] ? { support: zones[1] } : {}),
								})}
							</p>
							{traces.map(({ name, trace }) => (
								<TraceTable key={name} {...{ frame, name, trace, zones, show, reason }} />
							))}
						</div>
					</>
				)}
				{local && inLocalTime && (earliest || verdict.deciding.includes('zone')) && (
					<LocalNote settled={earliest !== undefined} {...{ strings, phones, place }} />
				)}
				{verdict.outcome === 'not-stated' && <p>{strings['tool.not-stated-why']}</p>}
			</Result>
		</div>
	);
}

/** The time left, for eyes only: a clock that speaks each minute helps nobody. */
function Countdown({
	reading,
	strings,
	left,
	lang,
}: {
	reading: string | undefined;
	strings: Readonly<Record<Key, string>>;
	left: number;
	lang: string;
}) {
	const minutes = Math.floor(Math.abs(left) / 60_000);
	const unit = (value: number, name: 'day' | 'hour' | 'minute') =>
		new Intl.NumberFormat(lang, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
	const parts = [
		[Math.floor(minutes / 1440), 'day'],
		[Math.floor((minutes % 1440) / 60), 'hour'],
		[minutes % 60, 'minute'],
	] as const;
	const time = parts
		.filter(([value]) => value > 0)
		.map(([value, name]) => unit(value, name))
		.join(' ');
	return (
		<p class="countdown no-print" aria-hidden="true">
			{reading}: {fill(strings[left >= 0 ? 'response.left' : 'response.passed'], { time: time || unit(0, 'minute') })}
		</p>
	);
}
