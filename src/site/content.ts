import { type CollectionEntry, getCollection } from 'astro:content';
import { PolicyError } from '../engine/errors.ts';
import { dictionaries, type WordKey } from '../i18n/index.ts';
import { laterChanges } from '../policy/later-changes.ts';
import { type Language, languages } from '../policy/model.ts';
import { changeOn } from './later.ts';
import { isPageId, type PageGroup, type PageId, pageIds, pages } from './pages.ts';
import { relatedFinder } from './related.ts';
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

/** The lead of a page that a later document changed also states what changed. */
function withLaterChanges(id: PageId, sections: readonly PageSection[]): readonly PageSection[] {
	const [lead, ...others] = sections;
	const service = changeOn(
		id,
		sections.flatMap(({ facts }) => facts),
	);
	if (!lead || !service) return sections;
	return [{ ...lead, facts: [...new Set([...lead.facts, ...laterChanges[service]])] }, ...others];
}

/** Every page of `pages.ts` in one language needs a file, or words in the dictionary; every file needs a page. */
async function load(): Promise<SitePage[]> {
	const entries = new Map((await getCollection('policies')).map((entry) => [entry.id, entry]));
	for (const id of entries.keys()) {
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
			const entry = entries.get(`${lang}/${id}`);
			if (entry) {
				const file = `${folder}/${entry.id}.mdx`;
				if ((entry.data.service ?? 'reference') !== pages[id].group)
					throw new PolicyError({ file, key: 'service', expected: pages[id].group, actual: entry.data.service });
				const { title, description } = entry.data;
				const sections = withLaterChanges(id, readSections(file, entry.body ?? ''));
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
	const firsts = new Map(all.filter(({ lang }) => lang === first).map((page) => [page.id, page]));
	for (const twin of all.filter(({ lang }) => (others as readonly Language[]).includes(lang))) {
		const page = firsts.get(twin.id) as SitePage;
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

/** What every page asks for: made once a language, since looking through all pages on each would take the square of them. */
async function arrange(lang: Language) {
	const own = (await sitePages()).filter((page) => page.lang === lang);
	return {
		byId: new Map(own.map((page) => [page.id, page])),
		byGroup: Map.groupBy(own, ({ id }) => pages[id].group),
		related: relatedFinder(own),
	};
}

const arranged = new Map<Language, ReturnType<typeof arrange>>();
function inLanguage(lang: Language): ReturnType<typeof arrange> {
	const known = arranged.get(lang) ?? arrange(lang);
	arranged.set(lang, known);
	return known;
}

export async function sitePage(id: PageId, lang: Language): Promise<SitePage> {
	return (await inLanguage(lang)).byId.get(id) as SitePage;
}

/** The pages of a language by their group, in the site's order. */
export const pagesByGroup = async (lang: Language): Promise<ReadonlyMap<PageGroup, readonly SitePage[]>> =>
	(await inLanguage(lang)).byGroup;

/** What else to read after a page. */
export const relatedTo = async (page: SitePage): Promise<SitePage[]> => (await inLanguage(page.lang)).related(page);
