import type { Language } from '../policy/model.ts';
import { href } from './href.ts';
import { isPageId } from './pages.ts';

/** Address of a page that a table outside `site` names by its id; `undefined`: the site has no such page. */
export const pageLink = (id: string, lang: Language, section?: string): string | undefined =>
	isPageId(id) ? href(id, lang, section) : undefined;
