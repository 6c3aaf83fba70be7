import { useEffect, useState } from 'preact/hooks';
import type { Answers } from '../engine/answers.ts';
import { choicesOf } from '../engine/answers.ts';
import { isOpenNow } from '../engine/open-now.ts';
import { contactParameters, findChannels, plansOf } from '../engine/tools/contact.ts';
import { whatWouldChange } from '../engine/what-would-change.ts';
import { calendars } from '../policy/calendars.ts';
import type { CalendarId, ChannelId, ProductId } from '../policy/model.ts';
import { planIds } from '../policy/model.ts';
import { regionCalendars, regionOf } from '../policy/regions.ts';
import { Notice, Questions, Result, Sentence, Sentences, SubHeading } from './ToolParts.tsx';
import { useTool } from './use-tool.ts';
import type { ToolFrame, Words } from './view.ts';

export interface ChannelView {
	name: string;
	href?: string;
	purpose: Words;
	requirements: readonly Words[];
	steps: readonly Words[];
	remarks: readonly Words[];
	/** Absent: not stated. */
	language?: Words;
	/** The numbers, or why there is none. */
	phone: readonly Words[];
	calendars: readonly CalendarId[];
}
export interface CalendarView {
	name: string;
	hours: string;
}

type Key =
	| 'contact.steps'
	| 'contact.requirements'
	| 'contact.language'
	| 'contact.hours'
	| 'contact.phone'
	| 'contact.open-now'
	| 'contact.closed-now'
	| 'contact.holidays-not-counted'
	| 'contact.assumed-access'
	| 'contact.order';

export interface ContactFinderProps {
	frame: ToolFrame<Key>;
	channels: Readonly<Record<ChannelId, ChannelView>>;
	calendarViews: Readonly<Partial<Record<CalendarId, CalendarView>>>;
}

const askedFor = (answers: Answers) => findChannels(answers).asked;
const options = choicesOf(contactParameters);

/** The plans to offer: those that the chosen product has; all of them while no product is chosen. */
const offeredPlans = (product: string | undefined): readonly string[] =>
	product ? [...plansOf(product as ProductId), 'unknown'] : [...planIds, 'unknown'];

export default function ContactFinder({ frame: given, channels, calendarViews }: ContactFinderProps) {
	const tool = useTool(given, contactParameters, askedFor);
	const [now, setNow] = useState<number>();
	useEffect(() => {
		setNow(Date.now());
		const timer = setInterval(() => setNow(Date.now()), 30_000);
		return () => clearInterval(timer);
	}, []);
	const { answers } = tool;
	const plans = answers['issue'] === 'pre-sales' ? offeredPlans(undefined) : offeredPlans(answers['product']);
	const frame = {
		...given,
		questions: given.questions.map((question) =>
			question.name === 'plan' && question.options
				? {
						...question,
						options: question.options.filter(({ value }) => plans.includes(value) || value === answers['plan']),
					}
				: question,
		),
	};
	const verdict = findChannels(answers);
	const nameOf = (outcome: string) => {
		const names = outcome.split(' ').map((id) => channels[id as ChannelId]?.name);
		if (names.every(Boolean) && names.length > 0) return names.join(' → ');
		return frame.strings[`tool.${outcome}` as 'tool.incomplete'] ?? outcome;
	};
	const alternatives = whatWouldChange(
		{ ...options, plan: plans },
		answers,
		findChannels,
		({ outcome }) => outcome,
	).filter(({ question }) => question !== 'service');
	const { strings } = frame;
	const region = regionOf(answers['country']);
	const hoursOf = (id: ChannelId): readonly CalendarId[] => {
		const all = channels[id].calendars;
		const regional = region && regionCalendars[region];
		return regional && all.includes(regional) ? [regional] : all;
	};
	const openNow = (id: CalendarId) => {
		if (now === undefined) return undefined;
		const state = isOpenNow(calendars[id], now, Intl.DateTimeFormat().resolvedOptions().timeZone);
		return state === true ? strings['contact.open-now'] : state === false ? strings['contact.closed-now'] : undefined;
	};
	return (
		<div class="tool" data-pagefind-ignore>
			<Notice frame={frame} tool={tool} />
			<Questions frame={frame} tool={tool} asked={verdict.asked} />
			<Result
				frame={frame}
				tool={tool}
				verdict={verdict}
				title={nameOf(verdict.outcome)}
				nameOf={nameOf}
				alternatives={alternatives}
				service={answers['service']}
				now={
					verdict.channels.length > 0 && (
						<>
							{verdict.channels.length > 1 && <p>{strings['contact.order']}</p>}
							{verdict.asked.includes('access') && !answers['access'] && <p>{strings['contact.assumed-access']}</p>}
						</>
					)
				}
			>
				{verdict.channels.length > 0 && (
					<ol class="channels">
						{verdict.channels.map((id) => {
							const channel = channels[id];
							return (
								<li key={id} data-channel={id} class="channel">
									<SubHeading frame={frame}>
										{channel.href ? <a href={channel.href}>{channel.name}</a> : channel.name}
									</SubHeading>
									<p>
										<Sentence words={channel.purpose} />
									</p>
									{channel.requirements.length > 0 && (
										<>
											<p class="label">{strings['contact.requirements']}</p>
											<Sentences list={channel.requirements} />
										</>
									)}
									{channel.steps.length > 0 && (
										<>
											<p class="label">{strings['contact.steps']}</p>
											<ol>
												{channel.steps.map((words) => (
													<li key={JSON.stringify(words)}>
														<Sentence words={words} />
													</li>
												))}
											</ol>
										</>
									)}
									<dl class="facts">
										<dt>{strings['contact.phone']}</dt>
										<dd>
											<Sentences list={channel.phone} />
										</dd>
										<dt>{strings['contact.language']}</dt>
										<dd>{channel.language ? <Sentence words={channel.language} /> : strings['tool.not-stated']}</dd>
										<dt>{strings['contact.hours']}</dt>
										<dd>
											{hoursOf(id).length === 0 && strings['tool.not-stated']}
											<ul>
												{hoursOf(id).map((calendar) => (
													<li key={calendar}>
														{calendarViews[calendar]?.name}: {calendarViews[calendar]?.hours}{' '}
														{openNow(calendar) && (
															<strong title={strings['contact.holidays-not-counted']}>{openNow(calendar)}</strong>
														)}
													</li>
												))}
											</ul>
										</dd>
									</dl>
									{channel.remarks.length > 0 && <Sentences list={channel.remarks} />}
								</li>
							);
						})}
					</ol>
				)}
				{verdict.channels.some((id) => channels[id].calendars.length > 0) && (
					<p class="hint">{strings['contact.holidays-not-counted']}</p>
				)}
				{verdict.outcome === 'not-stated' && <p>{strings['tool.not-stated-why']}</p>}
			</Result>
		</div>
	);
}
