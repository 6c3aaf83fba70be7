import type { Answers } from '../engine/answers.ts';
import {
	additionsTo,
	type ContactVerdict,
	contactParameters,
	contactPath,
	findChannels,
	hoursOf,
	mayCallListed,
	offeredContacts,
} from '../engine/tools/contact.ts';
import { type Alternative, whatWouldChange } from '../engine/what-would-change.ts';
import { fill } from '../i18n/fill.ts';
import { listedChannel } from '../policy/channel-hours.ts';
import type { CalendarId, ChannelId, NoteId, StatementId } from '../policy/model.ts';
import { withOptions } from './answer-label.ts';
import { ChannelName, ContactChannel } from './ContactChannel.tsx';
import { type ListedPhones, useListedPhones } from './listed-phones.ts';
import { Notice } from './Notice.tsx';
import { Questions } from './Questions.tsx';
import { Result } from './Result.tsx';
import { Sentence, Sentences } from './sentences.tsx';
import { useNow } from './use-now.ts';
import { useTool } from './use-tool.ts';
import type { QuestionView, ToolFrame, Words } from './view.ts';

export interface ChannelLabels {
	name: string;
	href?: string;
	purpose: Words;
	/** What must be in place. */
	requirements?: readonly Words[];
	steps?: readonly Words[];
	remarks?: readonly Words[];
	/** Absent: not stated. */
	language?: Words;
	/** The numbers, or what is said in their place. */
	phone: readonly Words[];
	/** The country that the first numbers after the notice are for, and how many these are. */
	ownNumbers?: { country: string; count: number };
}
export interface CalendarView {
	name: string;
	hours: string;
	/** What is open about its zone or its clock hours. */
	doubt?: Words;
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
	| 'contact.turn-to'
	| 'contact.avoid'
	| 'contact.access-partner'
	| 'contact.country-list'
	| 'contact.listed-failed'
	| 'question.choose'
	| 'note.later';

export interface ContactFinderProps {
	frame: ToolFrame<Key>;
	channels: Readonly<Record<ChannelId, ChannelLabels>>;
	/** Everything that an order, a warning or the hours of a channel say. */
	sentences: Readonly<Partial<Record<StatementId, Words>>>;
	calendarViews: Readonly<Partial<Record<CalendarId, CalendarView>>>;
	/** Notes out of other documents, which are no reading of ours, with what they are called. */
	outside: Readonly<Partial<Record<NoteId, { title: string; words: Words }>>>;
	/** Address of the historical list of numbers by country. */
	list: string;
}

/** A question as it is asked for these answers. */
function fitQuestion(
	question: QuestionView,
	answers: Answers,
	{ strings }: ToolFrame<Key>,
	phones: ListedPhones | 'failed' | undefined,
): QuestionView {
	const { name } = question;
	if (name === 'country') {
		const numbers = mayCallListed(answers) && {
			hint: strings['contact.country-list'],
			emptyLabel: strings['question.choose'],
		};
		if (phones === 'failed') return { ...question, ...numbers, hint: strings['contact.listed-failed'] };
		const places = Object.entries(phones?.places ?? {}).map(([value, { name: label }]) => ({ value, label }));
		return { ...question, ...numbers, options: places };
	}
	if (name === 'access' && answers['service'] === 'partner-center')
		return { ...question, legend: strings['contact.access-partner'] };
	if (name !== 'product' && name !== 'plan') return question;
	return withOptions(question, [...(offeredContacts(answers)[name] ?? []), answers[name] ?? '']);
}

export default function ContactFinder(props: ContactFinderProps) {
	const { frame: given, channels, sentences, outside } = props;
	const tool = useTool(given, contactParameters, contactPath);
	const now = useNow();
	const { answers } = tool;
	const known = { ...tool.carried, ...answers };
	const verdict = findChannels(answers);
	const phones = useListedPhones(verdict.asked.includes('country') ? props.list : undefined);
	const frame = { ...given, questions: given.questions.map((each) => fitQuestion(each, answers, given, phones)) };
	const { strings } = frame;
	const { order, avoid } = verdict;
	const also = verdict.channels.flatMap((id) => additionsTo(id, known));
	const busy = answers['country'] !== undefined && phones === undefined && verdict.channels.includes(listedChannel);
	let others: Alternative<ContactVerdict>[] | undefined;
	const alternatives = () => {
		others ??= whatWouldChange(verdict, offeredContacts(answers), answers, findChannels);
		return others;
	};
	// An outcome holds public ids; its words are those of the cards that the service's text describes.
	const cardsOf = new Map<string, readonly ChannelId[]>([
		...verdict.possible.map((outcome, index) => [outcome, verdict.remaining[index] ?? []] as const),
		[verdict.outcome, verdict.channels],
	]);
	const nameOf = (outcome: string) => {
		const cards =
			cardsOf.get(outcome) ?? alternatives().findLast(({ result }) => result.outcome === outcome)?.result.channels;
		const names = (cards ?? []).map((id) => channels[id].name);
		return names.length > 0 ? names.join(' → ') : (strings[`tool.${outcome}` as 'tool.incomplete'] ?? outcome);
	};
	const decided = verdict.outcome !== 'incomplete' && verdict.outcome !== 'undecided';
	const outsideNotes = (decided ? verdict.rows : []).flatMap(({ notes = [] }) =>
		notes.flatMap((id) => (outside[id] ? [{ id, ...outside[id] }] : [])),
	);
	// The first thing to do: what the order says, the first step of the only channel, or its name.
	const [start] = verdict.channels;
	const first = (channel: ChannelLabels): Words =>
		channel.steps?.[0] ?? [fill(strings['contact.turn-to'], { channel: channel.name })];
	/** An outcome that remains, with its links. */
	const linked = (outcome: string) => {
		const cards = cardsOf.get(outcome) ?? [];
		const names = cards.map((id, index) => [index > 0 && ' → ', <ChannelName key={id} {...channels[id]} />]);
		return names.length > 0 ? names : nameOf(outcome);
	};
	return (
		<div class="tool" data-pagefind-ignore>
			<Notice
				frame={frame}
				tool={tool}
				outcome={verdict.outcome === 'incomplete' ? undefined : nameOf(verdict.outcome)}
			/>
			<Questions frame={frame} tool={tool} asked={verdict.asked} />
			<Result
				frame={frame}
				tool={tool}
				verdict={verdict}
				title={nameOf(verdict.outcome)}
				nameOf={nameOf}
				linked={linked}
				busy={busy}
				alternatives={alternatives}
				service={answers['service']}
				now={
					verdict.channels.length > 0 && (
						<>
							<p class={order && 'order'}>
								{start && verdict.channels.length === 1 && <Sentence words={first(channels[start])} />}{' '}
								{order && <Sentence words={sentences[order] ?? []} />}
							</p>
							{also.length > 0 && <Sentences list={also.map((id) => sentences[id] ?? [])} />}
							{verdict.asked.includes('access') && !answers['access'] && <p>{strings['contact.assumed-access']}</p>}
							{avoid.length > 0 && (
								<>
									<p>
										<b>{strings['contact.avoid']}</b>
									</p>
									<Sentences list={avoid.map((id) => sentences[id] ?? [])} />
								</>
							)}
						</>
					)
				}
				more={
					<>
						{verdict.outcome === 'undecided' && (
							<p>
								<Sentence words={sentences['which-plan'] ?? []} />
							</p>
						)}
						{outsideNotes.map(({ id, title, words }) => (
							<p key={id} class="later">
								<span class="tag">{title}</span> <Sentence words={words} />
							</p>
						))}
						{verdict.channels.length > 0 && (
							<ol class="channels">
								{verdict.channels.map((id) => (
									<ContactChannel
										{...props}
										key={id}
										id={id}
										frame={frame}
										answers={known}
										saidBefore={[...avoid, ...also]}
										now={now}
										phones={phones === 'failed' ? undefined : phones}
									/>
								))}
							</ol>
						)}
						{verdict.channels.some((id) => hoursOf(id, answers['issue']).calendars.length > 0) && (
							<p class="hint">{strings['contact.holidays-not-counted']}</p>
						)}
						{verdict.outcome === 'not-stated' && <p>{strings['tool.not-stated-why']}</p>}
					</>
				}
			/>
		</div>
	);
}
