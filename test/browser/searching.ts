import type { Page } from 'playwright-core';
import type { Language } from '../../src/policy/model.ts';
import { pages } from '../../src/site/pages.ts';

/** The hits in a list, without what stands between them. */
export const hits = (within: string) => `${within} > li[data-page-id]`;

/** Words that readers use: the pages of which one comes first, and the tool that is among the first three. */
export const wanted: readonly { lang: Language; query: string; first: readonly string[]; tool: string; why: string }[] =
	[
		{
			lang: 'nl',
			query: 'heropenen',
			first: ['tools/reopen', 'dynamics-365/reopen'],
			tool: 'tools/reopen',
			why: 'the tool, or the only text with rules for it',
		},
		{
			lang: 'en',
			query: 'severity',
			first: Object.keys(pages).filter((id) => id.endsWith('/severity')),
			tool: 'tools/severity',
			why: 'the tool, or a page with the word in its title',
		},
	];

/** The pages that a list shows, in its order. */
export const idsIn = (page: Page, within: string): Promise<(string | null)[]> =>
	page.locator(hits(within)).evaluateAll((items) => items.map((item) => item.getAttribute('data-page-id')));

/** What the page asks of the index from here on. */
export const bundleRequests = (page: Page): string[] => {
	const seen: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.startsWith('/pagefind/')) seen.push(pathname);
	});
	return seen;
};
