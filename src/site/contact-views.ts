import { hoursOf } from '../engine/tools/contact.ts';
import { formatCalendar } from '../i18n/format.ts';
import { dictionaries } from '../i18n/index.ts';
import { locales } from '../i18n/locale.ts';
import type { ChannelLabels, ContactFinderProps } from '../islands/ContactFinder.tsx';
import type { QuestionView, Words } from '../islands/view.ts';
import { calendars } from '../policy/calendars.ts';
import { channels } from '../policy/channels.ts';
import { channelAdditions } from '../policy/contact/channel-additions.ts';
import type { ContactRow } from '../policy/contact/contact-table.ts';
import { productPortals } from '../policy/contact/dynamics-portals.ts';
import { type ContactRoute, contactRoutes, contactRules } from '../policy/contact-rules.ts';
import type { OutsideDocumentId } from '../policy/documents.ts';
import { facts } from '../policy/facts/index.ts';
import { links } from '../policy/links.ts';
import type { CalendarId, ChannelId, ContactChannel, Language, NoteId, StatementId } from '../policy/model.ts';
import { channelIds, issueIds, notStated, serviceIds } from '../policy/model.ts';
import { notes } from '../policy/notes.ts';
import { phoneLines } from '../policy/phone-lines.ts';
import { fileHref } from './href.ts';
import { outsideTitle } from './later.ts';
import { note, statement } from './parts.ts';
import { phoneLineWords } from './phone-words.ts';
import { type Cited, documentsOf, frame, type ToolPlace } from './tool-views.ts';

/** @param signedIn says what only helps who can sign in; the tool says that elsewhere, to those */
function phoneWords(lang: Language, phone: ContactChannel['phone'], signedIn = true): readonly Words[] {
	const words = dictionaries[lang];
	if (phone === notStated) return [[words['tool.not-stated']]];
	if (phone === 'none') return [[words['contact.phone-none']]];
	return [statement(lang, 'phone-numbers-changed'), ...phone.map((id) => phoneLineWords(lang, id, signedIn))];
}

/** The numbers that are for callers in one country; they come first. */
function ownNumbers(id: ChannelId): Pick<ChannelLabels, 'ownNumbers'> {
	const { phone }: ContactChannel = channels[id];
	const countries = typeof phone === 'string' ? [] : phone.flatMap((line) => phoneLines[line].country ?? []);
	const [country] = countries;
	return country ? { ownNumbers: { country, count: countries.length } } : {};
}

/** A channel in words, for a page. */
export function channelView(lang: Language, id: ChannelId) {
	const channel: ContactChannel = channels[id];
	const say = (ids: readonly StatementId[]) => ids.map((each) => statement(lang, each));
	return {
		...channelLabels(lang, id),
		purpose: statement(lang, channel.purpose),
		requirements: say(channel.requirements),
		steps: say(channel.steps),
		remarks: say(channel.remarks),
		/** What some answers add. */
		more: say(channelAdditions[id]?.says ?? []),
		language: channel.language === notStated ? undefined : statement(lang, channel.language),
		phone: phoneWords(lang, channel.phone),
	};
}

function channelLabels(lang: Language, id: ChannelId): { name: string; href?: string } {
	const { link } = channels[id];
	return { name: dictionaries[lang][`channel.${id}`], ...(link ? { href: links[link].url } : {}) };
}

const allRows: readonly ContactRow<string, ContactRoute>[] = Object.values(contactRules).flatMap(({ rows }) => rows);

/** Why the channels of a row stand in their order. */
export const orderOf = ({ then }: { then: string }): StatementId | undefined =>
	contactRoutes[then as ContactRoute].order;

const restsOnOutside = (id: NoteId): boolean => notes[id].every((fact) => facts[fact].kind === 'outside');
/** What a note is called; one that rests on outside documents alone is no reading of ours. */
export function noteTitle(lang: Language, id: NoteId): string {
	if (!restsOnOutside(id)) return dictionaries[lang]['note.reading'];
	const documents = notes[id].flatMap((fact) => (facts[fact].outside ?? []) as readonly OutsideDocumentId[]);
	return outsideTitle(lang, documents);
}

/** Doubts about hours that matter to who calls now: whose clock, which days, and who is meant. The others stand in the tool of hours. */
const doubts: readonly NoteId[] = [
	'pacific-standard-time',
	'managed-desktop-days-assumed',
	'cet-follows-summer-time',
	'local-time-is-yours',
	'regions-not-defined',
	'vianet-billing-no-clock',
	'microsoft-365-billing-local',
	'microsoft-365-billing-australia',
];
const doubtsOf = (id: CalendarId): readonly NoteId[] => doubts.filter((each) => calendars[id].notes?.includes(each));

/** The hours, and whose clock they go by. */
function hoursInZone(lang: Language, id: CalendarId): string {
	const calendar = calendars[id];
	const hours = formatCalendar(lang, calendar);
	if (calendar.kind !== 'weekly' || calendar.zone === null) return hours;
	const format = new Intl.DateTimeFormat(locales[lang], { timeZone: calendar.zone, timeZoneName: 'longGeneric' });
	return `${hours} (${format.formatToParts().find(({ type }) => type === 'timeZoneName')?.value})`;
}

export async function contactProps(place: ToolPlace): Promise<ContactFinderProps> {
	const { lang } = place;
	const words = dictionaries[lang];
	const tables = Object.values(contactRules);
	const portals = Object.values(productPortals);
	const cited: Cited[] = [
		...allRows,
		...portals.flatMap(({ inOutage, ...portal }) => [portal, portal.avoid, { facts: [], ...inOutage }]),
	];
	const outsideNotes = tables.flatMap((table) => (table.notes ?? []).filter(restsOnOutside));
	const keys = [
		'contact.steps',
		'contact.requirements',
		'contact.language',
		'contact.hours',
		'contact.phone',
		'contact.open-now',
		'contact.closed-now',
		'contact.holidays-not-counted',
		'contact.assumed-access',
		'contact.turn-to',
		'contact.avoid',
		'contact.access-partner',
		'contact.country-list',
		'contact.listed-failed',
		'question.choose',
		'note.later',
	] as const;
	const hoursSay = (id: ChannelId) => [
		...[undefined, ...issueIds].flatMap((issue) => hoursOf(id, issue).says ?? []),
		...Object.values(channels[id].roundTheClock ?? {}),
	];
	const said = new Set<StatementId>([
		...channelIds.flatMap(hoursSay),
		...Object.values(contactRoutes).flatMap(({ order }) => order ?? []),
		...allRows.flatMap(({ avoid = [] }) => avoid),
		...portals.flatMap(({ avoid }) => avoid.says),
		...channelIds.flatMap((id) => channelAdditions[id]?.says ?? []),
		'which-plan',
	]);
	const used = new Set(channelIds.flatMap((id): readonly CalendarId[] => channels[id].calendars));
	/** Lists that say something. */
	const labels = (id: ChannelId): ChannelLabels => {
		const { requirements, steps, remarks, more: _, language, ...view } = channelView(lang, id);
		const phone = phoneWords(lang, channels[id].phone, false);
		const lists = Object.entries({ requirements, steps, remarks }).filter(([, list]) => list.length > 0);
		return { ...view, phone, ...ownNumbers(id), ...Object.fromEntries(lists), ...(language ? { language } : {}) };
	};
	const shared = await frame(place, 'contact', keys, cited, documentsOf(lang, serviceIds));
	// The products of one service are few: the list is long only in the address.
	const asButtons = ({ field: _, emptyLabel: __, ...question }: QuestionView): QuestionView => question;
	// The countries come with the list of numbers.
	const withoutOptions = ({ options: _, ...question }: QuestionView): QuestionView => question;
	// AMB-38: two clouds with numbers of their own.
	const byDomain = ({ options = [], ...question }: QuestionView): QuestionView => ({
		...question,
		options: options.map((each) =>
			each.value === 'office-365-germany' ? { ...each, hint: words['contact.germany-domain'] } : each,
		),
	});
	const fit: Partial<Record<string, typeof asButtons>> = {
		service: byDomain,
		product: asButtons,
		country: withoutOptions,
	};
	return {
		frame: { ...shared, questions: shared.questions.map((each) => fit[each.name]?.(each) ?? each) },
		channels: Object.fromEntries(channelIds.map((id) => [id, labels(id)])) as Record<ChannelId, ChannelLabels>,
		sentences: Object.fromEntries([...said].map((id) => [id, statement(lang, id)])),
		calendarViews: Object.fromEntries(
			[...used].map((id) => {
				const open = doubtsOf(id).flatMap((each) => [' ', ...note(lang, each)]);
				const view = { name: words[`calendar.${id}`], hours: hoursInZone(lang, id) };
				return [id, open.length > 0 ? { ...view, doubt: open.slice(1) } : view];
			}),
		),
		list: fileHref(`phones/${lang}.json`),
		outside: Object.fromEntries(outsideNotes.map((id) => [id, { title: noteTitle(lang, id), words: note(lang, id) }])),
	};
}
