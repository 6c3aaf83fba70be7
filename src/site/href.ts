import type { Language } from '../policy/model.ts';
import { type PageId, pages, type ToolName } from './pages.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Address of a file of the site, below the base path. */
export const fileHref = (path: string): string => `${base}/${path}`;

/** Address of a page, with the section's id as fragment. */
export function href(page: PageId, lang: Language, section?: string): string {
	const slug = pages[page].slug[lang];
	return fileHref(`${lang}/${slug && `${slug}/`}${section ? `#${section}` : ''}`);
}

/** The last part of the address of an embedded tool: that of its own page. */
export const embedSlug = (tool: ToolName, lang: Language): string =>
	pages[`tools/${tool}`].slug[lang].split('/').at(-1) as string;

/** Address of a tool alone, for a frame in another page. */
export const embedHref = (tool: ToolName, lang: Language): string =>
	fileHref(`${lang}/embed/${embedSlug(tool, lang)}/`);
