import { type CollectionEntry, getCollection } from 'astro:content';
import { PolicyError } from '../engine/errors.ts';
import { dictionaries, type WordKey } from '../i18n/index.ts';
import { laterChanges } from '../policy/later-changes.ts';
import { type Language, languages, serviceIds } from '../policy/model.ts';
import { isPageId, type PageGroup, type PageId, pageIds, pages } from './pages.ts';
import { type PageSection, readSections } from './sections.ts';
import { viewSections } from './view-sections.ts';

/** A page in one language, as lists, menus and the machine-readable files need it. */
export interface SitePage {
	id: PageId;
	lang: Language;
	title: string;
	/** Short title for menus. */
	nav: string;
	description: string;
	sections: readonly PageSection[];
	/** Absent on pages that are not written in MDX. */
	entry?: CollectionEntry<'policies'>;
}

const folder = 'content/policies';

/** The lead of a page about a service also states what later documents changed there. */
function withLaterChanges(group: PageGroup, [lead, ...sections]: readonly PageSection[]): PageSection[] {
	const service = serviceIds.find((id) => id === group);
	if (!lead || !service) return [...(lead ? [lead] : []), ...sections];
	return [{ ...lead, facts: [...new Set([...lead.facts, ...laterChanges[service]])] }, ...sections];
}

/** Every page of `pages.ts` in one language needs a file, or words in the dictionary; every file needs a page. */
async function load(): Promise<SitePage[]> {
	const entries = await getCollection('policies');
	for (const { id } of entries) {
		const page = id.replace(new RegExp(`^(?:${languages.join('|')})/`), '');
		if (!isPageId(page))
			throw new PolicyError({
				file: `${folder}/${id}.mdx`,
				key: 'path',
				expected: 'a page of src/site/pages.ts',
				actual: page,
			});
	}
	const all = languages.flatMap((lang) =>
		pageIds.map((id): SitePage => {
			const entry = entries.find((found) => found.id === `${lang}/${id}`);
			if (entry) {
				const file = `${folder}/${entry.id}.mdx`;
				if ((entry.data.service ?? 'reference') !== pages[id].group)
					throw new PolicyError({ file, key: 'service', expected: pages[id].group, actual: entry.data.service });
				const { title, description } = entry.data;
				const sections = withLaterChanges(pages[id].group, readSections(file, entry.body ?? ''));
				return { id, lang, title, nav: title, description, sections, entry };
			}
			const words = dictionaries[lang];
			const [title, nav, description] = (['title', 'nav', 'description'] as const).map(
				(part) => words[`page.${id}.${part}` as WordKey] as string | undefined,
			);
			if (!title || !nav || !description)
				throw new PolicyError({
					file: `${folder}/${lang}/${id}.mdx`,
					key: 'file',
					expected: 'a page of its own',
					actual: 'none',
				});
			return { id, lang, title, nav, description, sections: viewSections(id, lang) };
		}),
	);
	checkLanguages(all);
	return all;
}

/** A page has the same sections in the same order in every language, and states the same facts in each. */
function checkLanguages(all: readonly SitePage[]): void {
	const [first, ...others] = languages;
	for (const twin of all.filter(({ lang }) => (others as readonly Language[]).includes(lang))) {
		const page = all.find(({ id, lang }) => id === twin.id && lang === first) as SitePage;
		const outline = ({ sections }: SitePage) => sections.map(({ id, level }) => `${level}:${id}`).join(' ');
		const file = `${folder}/{${first},${twin.lang}}/${page.id}.mdx`;
		if (outline(page) !== outline(twin)) {
			throw new PolicyError({ file, key: 'section ids', expected: outline(page), actual: outline(twin) });
		}
		page.sections.forEach(({ id, facts }, index) => {
			const other = new Set(twin.sections[index]?.facts);
			const odd = [...facts.filter((fact) => !other.has(fact)), ...[...other].filter((fact) => !facts.includes(fact))];
			if (odd.length > 0)
				throw new PolicyError({ file, key: `#${id} facts`, expected: 'the same in both languages', actual: odd });
		});
	}
}

let loaded: Promise<SitePage[]> | undefined;

/** Every page in both languages, in the site's order. Read once a build. */
export function sitePages(): Promise<SitePage[]> {
	loaded ??= load();
	return loaded;
}

export async function sitePage(id: PageId, lang: Language): Promise<SitePage> {
	return (await sitePages()).find((page) => page.id === id && page.lang === lang) as SitePage;
}
