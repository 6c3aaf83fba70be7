import home from '../styles/home-pages.css?url';
import picture from '../styles/picture-pages.css?url';
import text from '../styles/text-pages.css?url';
import tool from '../styles/tool-pages.css?url';
import type { SitePage } from './content.ts';
import { type PageId, pages } from './pages.ts';

/** The style sheets: a page loads one, with what its kind needs and no more, so that text comes in three requests. */
export const sheets = { home, text, tool, picture } as const;

/** What a policy page may hold that a sheet other than that of text draws. */
const pictures = /<(?:ProductPortals|HoursPicture|LoweringLadder|ResponsePicture)\b/;
const tools = /<Tool\b/;
/** Tools with a picture below them. */
const pictured: readonly PageId[] = ['tools/contact', 'tools/hours'];

/** The sheet of a page; a test holds it against what the page holds. */
export function sheetOf({ id, entry }: Pick<SitePage, 'id' | 'entry'>): keyof typeof sheets {
	if (id === 'home') return 'home';
	if (entry) {
		const body = entry.body ?? '';
		if (pictures.test(body)) return 'picture';
		return tools.test(body) ? 'tool' : 'text';
	}
	const { group } = pages[id];
	if (group === 'compare' || pictured.includes(id)) return 'picture';
	return group === 'tools' || id === 'reference/embed' ? 'tool' : 'text';
}
