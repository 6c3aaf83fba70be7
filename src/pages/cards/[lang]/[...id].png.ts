import type { APIRoute, GetStaticPaths } from 'astro';
import { dictionaries } from '../../../i18n/index.ts';
import { drawCard } from '../../../site/card.ts';
import { type SitePage, sitePages } from '../../../site/content.ts';
import { pages } from '../../../site/pages.ts';

/** A picture a page, for where its address is pasted. */
export const getStaticPaths = (async () =>
	(await sitePages()).map((page) => ({
		params: { lang: page.lang, id: page.id },
		props: { page },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => {
	const { id, lang, title } = props['page'] as SitePage;
	const words = dictionaries[lang];
	const { group } = pages[id];
	const card = await drawCard({
		title,
		group: group === 'start' ? words['site.claim'] : words[`group.${group}`],
		site: words['site.name'],
	});
	return new Response(new Uint8Array(card), { headers: { 'Content-Type': 'image/png' } });
};
