import type { Answers } from '../engine/answers.ts';
import { localCalendar } from '../engine/local-hours.ts';
import { isOpenNow } from '../engine/open-now.ts';
import { additionsTo, hoursOf, publicId } from '../engine/tools/contact.ts';
import { ownZone } from '../engine/wall-clock.ts';
import { channelHours, listedChannel } from '../policy/channel-hours.ts';
import type { CalendarId, ChannelId, RegionId, SeverityLevelId, StatementId } from '../policy/model.ts';
import { regionCalendars, regionOf } from '../policy/regions.ts';
import type { ChannelLabels, ContactFinderProps } from './ContactFinder.tsx';
import type { ListedPhones } from './listed-phones.ts';
import { Sentence, Sentences, SubHeading } from './sentences.tsx';

interface Props extends ContactFinderProps {
	id: ChannelId;
	/** To this tool and to the others. */
	answers: Answers;
	/** What the result says elsewhere. */
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
						<b>{row.place}</b> · {hours ? hoursOfRow(row).join(' · ') : <Sentence words={row.numbers} />}
					</li>
				))}
			</ul>
		</div>
	);
}

/** A country's own numbers alone; for who calls from elsewhere the others first. */
function numbersFor({ phone, ownNumbers: own }: ChannelLabels, country: string | undefined) {
	if (!own || !country) return phone;
	const [notice = [], ...lines] = phone;
	const ofOthers = country === own.country ? [] : lines.slice(own.count);
	return [notice, ...ofOthers, ...lines.slice(0, own.count)];
}

/** The hours that fit the question and, where the country or the reader says which, the region's. */
function Hours({ id, answers, now, calendarViews, sentences, phones, frame: { strings } }: Props) {
	const listed = id === listedChannel;
	const regional = [answers['region'], regionOf(answers['country'])].map(
		(region) => regionCalendars[region as RegionId],
	);
	const { calendars: all, says = [] } = hoursOf(id, answers['issue']);
	const own = all.filter((calendar) => regional.includes(calendar));
	const shown = own.length > 0 ? own : all;
	const atAnyHour = channelHours[id].roundTheClock?.[answers['severity'] as SeverityLevelId];
	const said = [...new Set([atAnyHour ?? [], says].flat())];
	const place = answers['country'] ? phones?.places[answers['country']] : undefined;
	const openNow = (id: CalendarId) => {
		// A level that is handled round the clock is never met by closed doors.
		if (now === undefined || atAnyHour) return undefined;
		const calendar = localCalendar(id, place, ownZone());
		// Nothing is said of hours in the local time of no country, nor against a country's own row of the list.
		const local = calendar === undefined || (calendar.kind === 'weekly' && calendar.zone === null);
		if (local || (id === 'always' && listed && place && !place.always)) return undefined;
		const state = isOpenNow(calendar, now, ownZone());
		return state === true ? strings['contact.open-now'] : state === false ? strings['contact.closed-now'] : undefined;
	};
	/** The row of the country, which stands with it, goes before the general hours (AMB-04). */
	const rowDecides = (id: CalendarId) => id === 'microsoft-365-billing' && listed && place?.billing !== undefined;
	if (shown.length + said.length === 0) return <>{strings['tool.not-stated']}</>;
	return (
		<ul>
			{said.map((each) => (
				<li key={each}>
					<Sentence words={sentences[each] ?? []} />
				</li>
			))}
			{shown.map((calendar) => {
				const view = calendarViews[calendar];
				return (
					<li key={calendar} data-calendar={calendar}>
						{view?.name}
						{!rowDecides(calendar) && `: ${view?.hours}`}
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

/** The name of a channel, with a link to where it opens. */
export function ChannelName({ name, href }: Pick<ChannelLabels, 'name' | 'href'>) {
	if (!href) return <>{name}</>;
	return (
		<a class="alone" href={href}>
			{name}
		</a>
	);
}

/** One channel of a route: what it is for, what must be in place, its steps, number, language and hours. */
export function ContactChannel(props: Props) {
	const { id, answers, channels: labels, sentences, frame, saidBefore } = props;
	const { strings } = frame;
	const { purpose, requirements, steps, remarks = [], language } = labels[id];
	const before = saidBefore.map((each) => JSON.stringify(sentences[each]));
	const may = additionsTo(id, answers, true).map((each) => sentences[each] ?? []);
	const more = [...remarks, ...may].filter((each) => !before.includes(JSON.stringify(each)));
	return (
		<li data-channel={publicId(id)} data-card={id} class="channel">
			<SubHeading frame={frame}>
				<ChannelName {...labels[id]} />
			</SubHeading>
			<p>
				<Sentence words={purpose} />
			</p>
			{requirements && (
				<>
					<p class="label">{strings['contact.requirements']}</p>
					<Sentences list={requirements} />
				</>
			)}
			{steps && (
				<>
					<p class="label">{strings['contact.steps']}</p>
					<ol>
						{steps.map((each) => (
							<li key={JSON.stringify(each)}>
								<Sentence words={each} />
							</li>
						))}
					</ol>
				</>
			)}
			<dl class="facts">
				<dt>{strings['contact.phone']}</dt>
				<dd>
					<Listed {...props} />
					<Sentences list={numbersFor(labels[id], answers['country'])} />
				</dd>
				<dt>{strings['contact.language']}</dt>
				<dd>
					<Sentence words={language ?? [strings['tool.not-stated']]} />
				</dd>
				<dt>{strings['contact.hours']}</dt>
				<dd>
					<Listed {...props} hours />
					<Hours {...props} />
				</dd>
			</dl>
			{more.length > 0 && <Sentences list={more} />}
		</li>
	);
}
