import type { Answers } from '../engine/answers.ts';
import { calendarIn } from '../engine/local-hours.ts';
import { isOpenNow } from '../engine/open-now.ts';
import { hoursOf } from '../engine/tools/contact.ts';
import { ownZone } from '../engine/wall-clock.ts';
import { calendars } from '../policy/calendars.ts';
import { channels, listedChannel } from '../policy/channels.ts';
import type { CalendarId, ContactChannel as Channel, ChannelId, StatementId } from '../policy/model.ts';
import { notStated } from '../policy/model.ts';
import { regionCalendars, regionOf } from '../policy/regions.ts';
import type { ContactFinderProps } from './ContactFinder.tsx';
import type { ListedPhones } from './listed-phones.ts';
import { Sentence, Sentences, SubHeading } from './sentences.tsx';
import type { Words } from './view.ts';

interface Props extends ContactFinderProps {
	id: ChannelId;
	answers: Answers;
	/** Sentences that the result says elsewhere. */
	saidBefore: readonly StatementId[];
	/** Milliseconds since 1970; absent before the reader's clock was read. */
	now: number | undefined;
	/** The historical list by country. */
	phones: ListedPhones | undefined;
}

/** What the historical list has for the country: the hours that fit the question, or the numbers. Nothing without a country. */
function Listed({ id, answers: { country, issue }, phones, frame: { strings }, hours }: Props & { hours?: true }) {
	if (!country || !phones || id !== listedChannel) return null;
	const known = phones.places[country]?.rows;
	if (!known) return <p class="hint">{phones.missing}</p>;
	const hoursOfRow = ({ technical, billing }: (typeof known)[number]) =>
		issue === 'billing'
			? billing
			: issue === 'technical' || issue === 'outage'
				? technical
				: [...new Set([...technical, ...billing])];
	return (
		<div data-listed={country}>
			<span class="tag">{strings['note.later']}</span> <a href={phones.page}>{phones.name}</a>
			<ul>
				{known.map((row) => (
					<li key={row.place}>
						<b>{row.place}</b> · {hours ? hoursOfRow(row).join(' · ') : row.numbers}
					</li>
				))}
			</ul>
		</div>
	);
}

/** The hours that fit the question and, where the country says which, the region's. */
function Hours({ id, answers, now, calendarViews, sentences, phones, frame: { strings } }: Props) {
	const listed = id === listedChannel;
	const region = regionOf(answers['country']);
	const regional = region && regionCalendars[region];
	const { calendars: all, says = [] } = hoursOf(id, answers['issue']);
	const shown = regional && all.includes(regional) ? [regional] : all;
	const place = answers['country'] ? phones?.places[answers['country']] : undefined;
	const openNow = (id: CalendarId) => {
		if (now === undefined) return undefined;
		const calendar = place ? calendarIn(id, calendars[id], place, ownZone()) : calendars[id];
		// Nothing is said of hours in the local time of no country, nor against a country's own row of the list.
		const local = calendar === undefined || (calendar.kind === 'weekly' && calendar.zone === null);
		if (local || (id === 'always' && listed && place && !place.always)) return undefined;
		const state = isOpenNow(calendar, now, ownZone());
		return state === true ? strings['contact.open-now'] : state === false ? strings['contact.closed-now'] : undefined;
	};
	if (shown.length + says.length === 0) return <>{strings['tool.not-stated']}</>;
	return (
		<ul>
			{says.map((each) => (
				<li key={each}>
					<Sentence words={sentences[each] ?? []} />
				</li>
			))}
			{shown.map((calendar) => {
				const view = calendarViews[calendar];
				return (
					<li key={calendar} data-calendar={calendar}>
						{view?.name}: {view?.hours}
						{openNow(calendar) && (
							<>
								{' · '}
								<strong title={strings['contact.holidays-not-counted']}>{openNow(calendar)}</strong>
							</>
						)}
						{view?.doubt && (
							<>
								{' '}
								<small>
									<Sentence words={view.doubt} />
								</small>
							</>
						)}
					</li>
				);
			})}
		</ul>
	);
}

/** One channel of a route: what it is for, what must be in place, its steps, number, language and hours. */
export function ContactChannel(props: Props) {
	const { id, channels: labels, sentences, frame, saidBefore } = props;
	const { strings } = frame;
	const channel: Channel = channels[id];
	const { name, href, phone } = labels[id];
	const say = (list: readonly StatementId[]): Words[] => list.map((each) => sentences[each] ?? []);
	const remarks = channel.remarks.filter((each) => !saidBefore.includes(each));
	const noPhone = strings[channel.phone === 'none' ? 'contact.phone-none' : 'tool.not-stated'];
	return (
		<li data-channel={channel.as ?? id} data-card={id} class="channel">
			<SubHeading frame={frame}>
				{href ? (
					<a class="alone" href={href}>
						{name}
					</a>
				) : (
					name
				)}
			</SubHeading>
			<p>
				<Sentence words={sentences[channel.purpose] ?? []} />
			</p>
			{channel.requirements.length > 0 && (
				<>
					<p class="label">{strings['contact.requirements']}</p>
					<Sentences list={say(channel.requirements)} />
				</>
			)}
			{channel.steps.length > 0 && (
				<>
					<p class="label">{strings['contact.steps']}</p>
					<ol>
						{channel.steps.map((each) => (
							<li key={each}>
								<Sentence words={sentences[each] ?? []} />
							</li>
						))}
					</ol>
				</>
			)}
			<dl class="facts">
				<dt>{strings['contact.phone']}</dt>
				<dd>
					<Listed {...props} />
					<Sentences list={phone ?? [[noPhone]]} />
				</dd>
				<dt>{strings['contact.language']}</dt>
				<dd>
					{channel.language === notStated ? (
						strings['tool.not-stated']
					) : (
						<Sentence words={sentences[channel.language] ?? []} />
					)}
				</dd>
				<dt>{strings['contact.hours']}</dt>
				<dd>
					<Listed {...props} hours />
					<Hours {...props} />
				</dd>
			</dl>
			{remarks.length > 0 && <Sentences list={say(remarks)} />}
		</li>
	);
}
