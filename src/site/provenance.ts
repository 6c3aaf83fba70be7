import { PolicyError } from '../engine/errors.ts';
import { type FactId, factIds, facts } from '../policy/facts/index.ts';
import { type Language, languages } from '../policy/model.ts';
import { type SitePage, sitePages } from './content.ts';
import { href } from './href.ts';

/** A section that states a fact. */
export interface Home {
	href: string;
	/** The page's title, and the section's where it has one. */
	title: string;
}

const homesIn = (pages: readonly SitePage[], fact: FactId): Home[] =>
	pages.flatMap(({ id, lang, title, sections }) =>
		sections
			.filter(({ facts: stated }) => stated.includes(fact))
			.map((section) => ({
				href: href(id, lang, section.level === 1 ? undefined : section.id),
				title: section.title ? `${title}: ${section.title}` : title,
			})),
	);

/** Where every fact is stated, in one language. */
async function load(lang: Language): Promise<Record<FactId, Home[]>> {
	const pages = (await sitePages()).filter((page) => page.lang === lang);
	const homes = Object.fromEntries(factIds.map((fact) => [fact, homesIn(pages, fact)])) as Record<FactId, Home[]>;
	const homeless = factIds.filter(
		(fact) => facts[fact].kind === 'stated' && facts[fact].service !== 'documents' && homes[fact].length === 0,
	);
	if (homeless.length > 0) {
		throw new PolicyError({
			file: `content/policies/${lang}`,
			key: 'stated facts',
			expected: 'a section that states each one',
			actual: homeless,
		});
	}
	return homes;
}

const loaded = new Map<Language, Promise<Record<FactId, Home[]>>>();

/**
 * Every fact with the sections that state it.
 * @throws {PolicyError} naming the stated facts that no section states; those about the texts themselves need none
 */
export function provenance(lang: Language): Promise<Record<FactId, Home[]>> {
	const known = loaded.get(lang) ?? load(lang);
	loaded.set(lang, known);
	return known;
}

/** Both languages together, as `/api/provenance.json` gives it: ledger id to addresses. */
export async function provenanceOfBoth(): Promise<Record<string, Record<Language, string[]>>> {
	const both = await Promise.all(languages.map(async (lang) => [lang, await provenance(lang)] as const));
	return Object.fromEntries(
		factIds.map((fact) => [
			fact,
			Object.fromEntries(both.map(([lang, homes]) => [lang, homes[fact].map((home) => home.href)])) as Record<
				Language,
				string[]
			>,
		]),
	);
}
