import { fill } from '../../i18n/fill.ts';
import { formatAmount, formatCalendar, formatDate, formatResponse } from '../../i18n/format.ts';
import { glossaryWords } from '../../i18n/glossary/index.ts';
import { dictionaries } from '../../i18n/index.ts';
import type { Words } from '../../islands/view.ts';
import { calendars } from '../../policy/calendars.ts';
import { outsideDocuments } from '../../policy/documents.ts';
import { termIds } from '../../policy/glossary.ts';
import { initialResponses } from '../../policy/initial-response-times.ts';
import {
	type CalendarId,
	calendarIds,
	type FactId,
	type Language,
	type ServiceId,
	type SeverityLevelId,
	type SeverityServiceId,
	severityLevelIds,
	severityServiceIds,
} from '../../policy/model.ts';
import { type PhoneLineId, phoneLines } from '../../policy/phone-lines.ts';
import { phoneList } from '../../policy/phone-list.ts';
import { severityLevels } from '../../policy/severity-levels.ts';
import type { Card } from '../../search/lexicon.ts';
import { href } from '../href.ts';
import type { PageId } from '../pages.ts';
import { note, statement } from '../parts.ts';
import { phoneLine, phoneLineWords, phoneRowWords } from '../phone-words.ts';
import { provenance } from '../provenance.ts';
import { sourceList, textsOf } from '../source-date.ts';
import { levelName } from '../words.ts';
import { conditionsOf, exceptionsTo, levelFacts } from './level-facts.ts';
import { roundTheClockLines } from './round-the-clock.ts';

/** Services with phone numbers of their own, the country that they are for, and the numbers, its own first. */
const serviceLines = [
	{ service: 'microsoft-365-21vianet', country: 'CN', ids: ['21vianet'] },
	{ service: 'office-365-germany', country: 'DE', ids: ['germany', 'germany-alternative', 'germany-eea'] },
] as const satisfies readonly { service: ServiceId; country: string; ids: readonly [PhoneLineId, ...PhoneLineId[]] }[];

/** The answers to exact questions in one language, by what was asked. */
export async function cardData(lang: Language): Promise<Record<string, Card>> {
	const words = dictionaries[lang];
	const homes = await provenance(lang);
	const cards: Record<string, Card> = {};
	const source = (facts: readonly FactId[], fallback: string): Card['source'] => ({
		href: facts.flatMap((fact) => homes[fact] ?? [])[0]?.href ?? fallback,
		text: sourceList(lang, textsOf(facts)),
	});
	const toTool = (tool: PageId, answers: Readonly<Record<string, string>>) => ({
		page: tool,
		url: `${href(tool, lang)}?${new URLSearchParams(answers)}`,
	});
	const said = (name: string, value: string): Words => [`${name}: ${value}`];

	const responseLines = (service: SeverityServiceId, level: SeverityLevelId): Words[] =>
		initialResponses[service].flatMap(({ plan, cells }): Words[] => {
			const response = cells[level];
			if (!response) return [];
			const name = plan ? words[`plan.${plan}`] : words['severity.initial-response'];
			return [said(name, formatResponse(lang, response))];
		});
	const updateLine = (service: SeverityServiceId, level: SeverityLevelId): Words[] => {
		const amount = severityLevels[service][level]?.update?.amount;
		if (!amount) return [];
		return [
			said(words['severity.update'], fill(words['severity.update-every'], { amount: formatAmount(lang, amount) })),
		];
	};

	for (const level of severityLevelIds) {
		const services = severityServiceIds.filter((service) => levelFacts(service, level).length > 0);
		for (const service of services) {
			const definition = severityLevels[service][level]?.definition ?? [];
			const impact = { a: 'critical', b: 'moderate', c: 'minimal', critical: 'critical', standard: 'moderate' }[level];
			const card = {
				title: fill(words['search.card-of'], {
					subject: levelName(words, service, level),
					service: words[`service.${service}`],
				}),
				lines: [
					...definition.slice(0, 1).map((id) => statement(lang, id)),
					...responseLines(service, level),
					...conditionsOf(service, level).map((id) => statement(lang, id)),
					...exceptionsTo(service, impact, level).map((id) => note(lang, id)),
					...updateLine(service, level),
				],
				source: source(levelFacts(service, level), href('compare/severity', lang)),
			};
			cards[`level:${service}:${level}`] = { ...card, ...toTool('tools/severity', { service, impact }) };
			cards[`response:${service}:${level}`] = { ...card, ...toTool('tools/response', { service, severity: level }) };
		}
		const facts = services.flatMap((service) => levelFacts(service, level));
		const card = {
			title: words[`severity.${level}`],
			lines: services.map((service) => {
				const lines = responseLines(service, level).map((line) => line.join(''));
				const conditions = conditionsOf(service, level).flatMap((id) => [' ', ...statement(lang, id)]);
				const end = conditions.length > 0 ? '.' : '';
				return [`${words[`service.${service}`]}: ${lines.join('; ')}${end}`, ...conditions];
			}),
			source: source(facts, href('compare/severity', lang)),
		};
		cards[`response:${level}`] = { ...card, ...toTool('tools/response', { severity: level }) };
		cards[`level:${level}`] = {
			...card,
			page: 'compare/severity',
			url: href('compare/severity', lang),
			tool: { href: href('tools/severity', lang), text: words['page.tools/severity.title'] },
		};
	}

	const hoursOf = (id: CalendarId): string => {
		const calendar = calendars[id];
		const hours = formatCalendar(lang, calendar);
		return calendar.kind === 'round-the-clock' ? hours : `${hours} (${calendar.zone ?? words['format.local-time']})`;
	};
	for (const id of calendarIds) {
		const calendar = calendars[id];
		cards[`hours:${id}`] = {
			...toTool('tools/hours', { calendar: id }),
			title: fill(words['search.card-of'], { subject: words['contact.hours'], service: words[`calendar.${id}`] }),
			lines: [[hoursOf(id)], ...(calendar.kind === 'weekly' ? [[words[`holidays.${calendar.holidays}`]]] : [])],
			source: source(calendar.facts, href('compare/hours', lang)),
		};
	}
	cards['always'] = {
		page: 'compare/hours',
		url: href('compare/hours', lang),
		title: glossaryWords[lang]['round-the-clock'].term,
		lines: [[glossaryWords[lang]['round-the-clock'].meaning], ...roundTheClockLines(lang)],
		source: source(
			[
				...calendars.always.facts,
				...severityServiceIds.flatMap((service) => severityLevelIds.flatMap((level) => levelFacts(service, level))),
			],
			href('compare/hours', lang),
		),
		tool: { href: href('tools/hours', lang), text: words['page.tools/hours.title'] },
	};

	const notice = statement(lang, 'phone-numbers-changed');
	const listDate = formatDate(lang, outsideDocuments['OUT-12'].date ?? '');
	/** Of the service that a country has besides the one for everyone: a number that its customers could take for another. */
	const ownNumber = (country: string): Words[] =>
		serviceLines
			.filter((each) => each.country === country)
			.map(({ service, ids: [id] }) => {
				const name = fill(words['search.card-own-number'], { service: words[`service.${service}`] });
				const { text, date } = phoneLine(lang, id);
				return [`${name} `, { href: toTool('tools/contact', { service }).url, text }, ` (${date}).`];
			});
	for (const row of phoneList) {
		const { place, numbers, technical, billing, remarks } = phoneRowWords(lang, row);
		cards[`phone:${row.country}`] = {
			...toTool('tools/contact', { service: 'microsoft-365', country: row.country.slice(0, 2) }),
			title: fill(words['search.card-of'], { subject: words['contact.phone'], service: place }),
			notice,
			lines: [
				...numbers.map((number): Words => [number]),
				...ownNumber(row.country),
				...technical.map((line) => said(words['phone.technical'], line)),
				...billing.map((line) => said(words['phone.billing'], line)),
				...remarks.map((line): Words => [line]),
			],
			source: {
				href: href('microsoft-365/phone-support', lang),
				text: fill(words['search.card-list'], { date: listDate }),
			},
		};
	}
	for (const { service, ids } of serviceLines) {
		const page = `${service}/contact` as const;
		cards[`phone:${service}`] = {
			...toTool('tools/contact', { service }),
			title: fill(words['search.card-of'], { subject: words['contact.phone'], service: words[`service.${service}`] }),
			notice,
			lines: ids.map((id) => phoneLineWords(lang, id)),
			source: source(
				ids.flatMap((id) => [...phoneLines[id].facts]),
				href(page, lang),
			),
		};
	}
	for (const id of termIds) {
		const { term, meaning } = glossaryWords[lang][id];
		const url = href('reference/glossary', lang, id);
		cards[`term:${id}`] = {
			page: 'reference/glossary',
			url,
			title: term,
			lines: [[meaning]],
			source: { href: url, text: words['page.reference/glossary.title'] },
		};
	}
	return cards;
}
