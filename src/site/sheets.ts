import home from '../styles/home-pages.css?url';
import text from '../styles/text-pages.css?url';
import tool from '../styles/tool-pages.css?url';
import type { SitePage } from './content.ts';
import { pages } from './pages.ts';

/** The style sheets: a page loads one, with what its kind needs and no more, so that text comes in three requests. */
export const sheets = { home, text, tool } as const;

/** What a policy page may hold that is drawn by the sheet of tools. */
const drawn = /<(?:Tool|ProductPortals|HoursPicture|LoweringLadder|ResponsePicture)\b/;

/** The sheet of a page; a test holds it against what the page holds. */
export function sheetOf({ id, entry }: Pick<SitePage, 'id' | 'entry'>): keyof typeof sheets {
	if (id === 'home') return 'home';
	if (entry) return drawn.test(entry.body ?? '') ? 'tool' : 'text';
	return ['tools', 'compare'].includes(pages[id].group) || id === 'reference/embed' ? 'tool' : 'text';
}
