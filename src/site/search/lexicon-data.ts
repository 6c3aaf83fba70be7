import { PolicyError } from '../../engine/errors.ts';
import { glossaryWords } from '../../i18n/glossary/index.ts';
import { dictionaries } from '../../i18n/index.ts';
import { conceptWords, countryNames } from '../../i18n/search/index.ts';
import type { LexiconData, LexiconPage, PageKind } from '../../search/lexicon.ts';
import { glossary, type TermId, termIds } from '../../policy/glossary.ts';
import {
	type Language,
	languages,
	type RegionId,
	type ServiceId,
	serviceIds,
	severityLevelIds,
} from '../../policy/model.ts';
import { phoneList } from '../../policy/phone-list.ts';
import { countriesOf } from '../../policy/regions.ts';
import { sitePages } from '../content.ts';
import { href } from '../href.ts';
import { type PageGroup, type PageId, pages } from '../pages.ts';
import { amountsOfTime, answersTo, levelPhrases, regionPhrases, timesOfDay } from './meanings.ts';
import { type ConceptId, concepts, type Place } from './concepts.ts';

type ConceptRow = LexiconData['concepts'][number];
const file = 'src/site/search/concepts.ts';

const kindOf = (group: PageGroup): PageKind =>
	group === 'tools'
		? 'tool'
		: group === 'compare'
			? 'compare'
			: serviceIds.includes(group as ServiceId)
				? 'policy'
				: 'reference';

const forUsers: readonly Place[] = [...concepts['end-users'], ...concepts['self-help']];

function rolesOf(id: PageId): LexiconPage['roles'] {
	const { group } = pages[id];
	const partners = group === 'partner-center' || concepts.partners.includes(id) || group === 'tools';
	const admins = group !== 'partner-center';
	const users = forUsers.includes(id) || group === 'reference';
	return [
		...(admins ? (['admin'] as const) : []),
		...(users ? (['user'] as const) : []),
		...(partners || group === 'compare' || group === 'reference' ? (['partner'] as const) : []),
	];
}

/** The first page is what a reader most likely wants. */
const weights = [10, 8, 7, 6.5, 6, 5.5, 5, 5, 5];
const termWeights = [7, 6, 5];

/** What is in brackets is a word of its own: "Cloud Solution Provider (CSP)". */
const wordsOfTerm = (term: string): string[] => [term.replace(/\s*\(.*\)/, ''), ...(term.match(/(?<=\()[^)]+/g) ?? [])];

/** Names of a country. The short one, as in "Hong Kong", goes before; of two or three letters it may be a word like any other. */
function regionNames(lang: Language, code: string): string[] {
	if (!/^[A-Z]{2}$/.test(code)) return [];
	const [short, long] = (['short', 'long'] as const).map((style) =>
		new Intl.DisplayNames(lang, { type: 'region', fallback: 'none', style }).of(code),
	);
	return [...(short && short.length > 3 ? [short] : []), ...(long ? [long] : [])];
}

/** Codes of the countries that a phone number or an hour is known for. */
const countries = [
	...new Set([
		...phoneList.map(({ country }) => country.slice(0, 2)),
		...Object.values(countriesOf).flatMap((codes) => codes.split(' ')),
	]),
].sort();

/** What search in one language knows of pages and words; the full-text index adds its own words and names after the build. */
export async function lexiconData(lang: Language): Promise<LexiconData> {
	const all = (await sitePages()).filter((page) => page.lang === lang && page.id !== 'search');
	const words = dictionaries[lang];
	const lexiconPages = all.map(({ id, title, description, sections }): LexiconPage => {
		const { group } = pages[id];
		const service = serviceIds.find((each) => each === group);
		return {
			id,
			url: href(id, lang),
			title,
			text: id === 'home' ? words['page.home.description'] : description,
			kind: kindOf(group),
			...(service && { service }),
			roles: rolesOf(id),
			// The sources page has a section a fact, which its ids find.
			sections:
				id === 'reference/sources' || id === 'reference/glossary'
					? []
					: sections.filter(({ level }) => level > 1).map((section) => [section.id, section.title] as const),
		};
	});
	const indexOf = (id: string) => lexiconPages.findIndex((page) => page.id === id);
	const rows: ConceptRow[] = [];
	const phrases: [string, number][] = [];
	const add = (row: ConceptRow, names: readonly string[]) => {
		rows.push(row);
		for (const name of new Set(names.map((each) => each.trim()).filter(Boolean))) phrases.push([name, rows.length - 1]);
	};
	const weigh = (places: readonly string[], by: readonly number[]) =>
		places.map((place, index): ConceptRow['pages'][number] => {
			const [id = '', section] = place.split('#');
			const weight = by[index] ?? by.at(-1) ?? 1;
			if (!section) return [indexOf(id), weight];
			if (!all.some((page) => page.id === id && page.sections.some((each) => each.id === section)))
				throw new PolicyError({ file, key: place, expected: `a section of ${id}`, actual: section });
			return [indexOf(id), weight, section];
		});

	for (const [id, about] of Object.entries(concepts) as [ConceptId, readonly Place[]][]) {
		const service = serviceIds.find((each) => each === id);
		const asks = answersTo[id];
		const general = id === 'request' || id === 'number';
		add(
			{ pages: weigh(about, weights), ...(service && { service }), ...(asks && { asks }), ...(general && { general }) },
			[
				...languages.flatMap((each) => conceptWords[each][id].split(',')),
				...(service ? languages.map((each) => dictionaries[each][`service.${service}`]) : []),
			],
		);
	}
	for (const id of termIds) {
		const names = languages.flatMap((each) => {
			const { term, also } = glossaryWords[each][id as TermId];
			return [...wordsOfTerm(term), ...also];
		});
		const about = [...weigh(glossary[id].pages, termWeights), [indexOf('reference/glossary'), 4.8, id] as const];
		add({ pages: about, asks: `term:${id}` }, names);
	}
	for (const level of severityLevelIds) add({ pages: weigh(concepts.severity, [5, 6, 5]), level }, levelPhrases(level));
	for (const region of Object.keys(countriesOf) as RegionId[]) {
		const about = weigh(['dynamics-365/languages-and-hours', 'tools/hours', 'compare/hours'], [6, 5, 4]);
		add({ pages: about, region }, regionPhrases[region]);
	}
	for (const [time, about] of timesOfDay()) add({ pages: weigh(about, [8, 8, 7]) }, [time]);
	for (const [amount, about] of amountsOfTime()) add({ pages: weigh(about, [5, 4.5, 4]) }, [amount]);
	for (const country of countries) {
		const about = weigh(['microsoft-365/phone-support', 'tools/hours', 'dynamics-365/languages-and-hours'], [5, 4, 3]);
		const own = (countryNames as Partial<Record<string, string>>)[country]?.split(',') ?? [];
		const names = [...languages.flatMap((each) => regionNames(each, country)), ...own];
		if (names.length > 0) add({ pages: about, country }, names);
	}
	return { lang, pages: lexiconPages, concepts: rows, phrases, vocabulary: [] };
}
