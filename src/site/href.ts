import type { Language } from '../policy/model.ts';
import { type PageId, pages } from './pages.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Address of a file of the site, below the base path. */
export const fileHref = (path: string): string => `${base}/${path}`;

/** Address of a page, with the section's id as fragment. */
export function href(page: PageId, lang: Language, section?: string): string {
	const slug = pages[page].slug[lang];
	return fileHref(`${lang}/${slug && `${slug}/`}${section ? `#${section}` : ''}`);
}
