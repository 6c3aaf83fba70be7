import { readFileSync } from 'node:fs';
import type { Language } from '../../src/policy/model.ts';
import { type PageId, pages } from '../../src/site/pages.ts';

interface BuiltPage {
	id: PageId;
	lang: Language;
	url: string;
	title: string;
}

/** Every page of the built site that has an id, as the site itself lists them. */
export const builtPages: readonly BuiltPage[] = JSON.parse(readFileSync('dist/api/pages.json', 'utf8'));

/**
 * Pages that no list names: the choice of language, which a browser in Dutch or English does not see, what a server
 * shows for an address that is not there, and the components in every state.
 */
export const unlistedPages = ['/', '/nl/404/', '/en/404/', '/en/design/'] as const;

export const pathOf = (id: PageId, lang: Language): string => {
	const found = builtPages.find((page) => page.id === id && page.lang === lang);
	if (!found) throw new Error(`dist/api/pages.json: no ${id} in ${lang}`);
	return found.url;
};

/** One page of each kind: a home page, a search page, each tool, long and short prose, with and without a tool in it. */
export const onePageOfEachKind: readonly PageId[] = [
	'home',
	'search',
	...(Object.keys(pages) as PageId[]).filter((id) => pages[id].group === 'tools'),
	'dynamics-365/severity',
	'dynamics-365/languages-and-hours',
	'managed-desktop/feedback',
	'reference/sources',
];
