import { PolicyError } from '../engine/errors.ts';
import { type FactId, factIds, facts } from '../policy/facts/index.ts';
import { type Language, languages, type ServiceId, serviceIds } from '../policy/model.ts';
import { type SitePage, sitePages } from './content.ts';
import { href } from './href.ts';
import { pages as pageList, type PageId } from './pages.ts';

/** A section that states a fact. */
export interface Home {
	href: string;
	pageId: PageId;
	/** The title of the page. */
	page: string;
	/** The title of the section, where it has one. */
	section: string | undefined;
	/** Its facts, what it is about first. */
	stated: readonly FactId[];
	/** The service that the page is about. */
	service: ServiceId | undefined;
	/** A tool, comparison or list, which shows what a page of policy tells. */
	isView: boolean;
}

function homesIn(pages: readonly SitePage[]): Record<FactId, Home[]> {
	const homes = Object.fromEntries(factIds.map((fact) => [fact, [] as Home[]])) as Record<FactId, Home[]>;
	for (const { id, lang, title, sections, entry } of pages) {
		const service = serviceIds.find((each) => each === pageList[id].group);
		for (const section of sections) {
			const home = {
				pageId: id,
				stated: section.facts,
				href: href(id, lang, section.level === 1 ? undefined : section.id),
				page: title,
				section: section.title || undefined,
				service,
				isView: !entry,
			};
			for (const fact of new Set(section.facts)) homes[fact].push(home);
		}
	}
	return homes;
}

/** The words of a link to a section, among links to sections of other pages. */
export const homeTitle = ({ page, section }: Pick<Home, 'page' | 'section'>): string =>
	section ? `${page} › ${section}` : page;

/**
 * The sections to lead a reader to who asks for some facts, one a fact: of the fact's own service, on a page about the subject,
 * stating the fact early and little else. An overview and a lead sum up. What leads to another fact already goes before.
 * @param subjects the last part of the ids of pages on the subject
 */
export function bestHomes(
	homes: Readonly<Record<FactId, readonly Home[]>>,
	wanted: readonly FactId[],
	subjects: readonly string[],
): Map<FactId, Home> {
	const best = new Map<FactId, Home>();
	const chosen = new Set<string>();
	for (const fact of wanted) {
		/** The lower the better. */
		const distance = ({ href: to, pageId, isView, service, section, stated }: Home): number => {
			const name = pageId.split('/').at(-1) ?? '';
			const foreign = isView || service !== facts[fact].service;
			return (
				(stated.length + 5 * stated.indexOf(fact)) *
				(foreign ? 1000 : 1) *
				(section === undefined ? 2 : 1) *
				(name === 'overview' ? 1.25 : 1) *
				(subjects.includes(name) ? 0.5 : 1) *
				(chosen.has(to) ? 0.35 : 1)
			);
		};
		const [home] = [...homes[fact]].sort((a, b) => distance(a) - distance(b));
		if (!home) continue;
		best.set(fact, home);
		chosen.add(home.href);
	}
	return best;
}

/** Where every fact is stated, in one language. */
async function load(lang: Language): Promise<Record<FactId, Home[]>> {
	const pages = (await sitePages()).filter((page) => page.lang === lang);
	const policy = pages.filter(({ entry }) => entry);
	// Tools, comparisons and the glossary come last, so that the link from a tool to a fact does not lead to the tool.
	const homes = homesIn([...policy, ...pages.filter(({ entry }) => !entry)]);
	const homeless = factIds.filter(
		(fact) =>
			facts[fact].kind === 'stated' && facts[fact].service !== 'documents' && homes[fact].every(({ isView }) => isView),
	);
	if (homeless.length > 0) {
		throw new PolicyError({
			file: `content/policies/${lang}`,
			key: 'stated facts',
			expected: 'a section of a policy page that states each one',
			actual: homeless,
		});
	}
	return homes;
}

const loaded = new Map<Language, Promise<Record<FactId, Home[]>>>();

/**
 * Every fact with the sections that state it, those of policy pages first.
 * @throws {PolicyError} naming the stated facts that no policy page states; those about the texts themselves need none
 */
export function provenance(lang: Language): Promise<Record<FactId, Home[]>> {
	const known = loaded.get(lang) ?? load(lang);
	loaded.set(lang, known);
	return known;
}

/** What stands before the first section of a page is at the start of its content. */
const withFragment = (address: string): string => (address.includes('#') ? address : `${address}#content`);

/** Both languages together, as `/api/provenance.json` gives it: ledger id to addresses. */
export async function provenanceOfBoth(): Promise<Record<string, Record<Language, string[]>>> {
	const both = await Promise.all(languages.map(async (lang) => [lang, await provenance(lang)] as const));
	return Object.fromEntries(
		factIds.map((fact) => [
			fact,
			Object.fromEntries(
				both.map(([lang, homes]) => [lang, homes[fact].map((home) => withFragment(home.href))]),
			) as Record<Language, string[]>,
		]),
	);
}
