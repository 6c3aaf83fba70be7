import clock from '../styles/clock.css?url';
import compareFigure from '../styles/compare-figure-pages.css?url';
import compareMarks from '../styles/compare-marks-pages.css?url';
import compareWeeks from '../styles/compare-weeks-pages.css?url';
import embed from '../styles/embed-pages.css?url';
import figure from '../styles/figure-pages.css?url';
import home from '../styles/home-pages.css?url';
import levelTool from '../styles/level-tool-pages.css?url';
import list from '../styles/list-pages.css?url';
import marks from '../styles/marks-pages.css?url';
import request from '../styles/request-pages.css?url';
import searching from '../styles/search.css?url';
import search from '../styles/search-pages.css?url';
import text from '../styles/text-pages.css?url';
import timePicture from '../styles/time-picture-pages.css?url';
import tool from '../styles/tool-pages.css?url';
import toolPicture from '../styles/tool-picture-pages.css?url';
import tools from '../styles/tools.css?url';
import weeks from '../styles/weeks-pages.css?url';
import type { SitePage } from './content.ts';
import { type PageId, pages } from './pages.ts';

const ofText = { text, list, figure, marks, weeks };
/** The style sheets: a page loads one, with what its kind needs and no more, so that text comes in three requests. */
export const sheets = {
	...ofText,
	compareFigure,
	compareMarks,
	compareWeeks,
	search,
	home,
	tool,
	levelTool,
	toolPicture,
	request,
	timePicture,
	embed,
} as const;

/** What comes later to a page without it: the styles of a tool that comes near, of what a clock shows, and of the search dialog. */
export const laterSheets = { tools, clock, searching } as const;

/** The components of a policy page that are more than text. */
const more: Readonly<Record<string, keyof typeof ofText>> = {
	HoursPicture: 'weeks',
	ResponsePicture: 'marks',
	LoweringLadder: 'figure',
	ProductPortals: 'figure',
	PhoneList: 'list',
};
const own: Partial<Record<PageId, keyof typeof sheets>> = {
	home: 'home',
	search: 'search',
	'a-z': 'list',
	'compare/severity': 'compareFigure',
	'compare/response-times': 'compareMarks',
	'compare/hours': 'compareWeeks',
	'reference/data': 'list',
	'reference/embed': 'embed',
	'reference/glossary': 'list',
	'reference/sources': 'list',
	'tools/contact': 'toolPicture',
	'tools/hours': 'timePicture',
	'tools/response': 'levelTool',
	'tools/request': 'request',
	'tools/severity': 'levelTool',
};

/** The sheet of a page; a test holds it against what the page holds. */
export function sheetOf({ id, entry }: Pick<SitePage, 'id' | 'entry'>): keyof typeof sheets {
	const component = Object.keys(more).find((name) => entry?.body?.includes(`<${name}`));
	return own[id] ?? more[component ?? ''] ?? (pages[id].group === 'tools' ? 'tool' : 'text');
}
