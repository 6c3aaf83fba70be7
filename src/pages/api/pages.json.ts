import type { APIRoute } from 'astro';
import { sitePages } from '../../site/content.ts';
import { href } from '../../site/href.ts';

/** Every page: id, language, address, title and the facts that it states. */
export const GET: APIRoute = async () => {
	const pages = (await sitePages()).map(({ id, lang, title, sections }) => ({
		id,
		lang,
		url: href(id, lang),
		title,
		facts: [...new Set(sections.flatMap(({ facts }) => facts))],
	}));
	return Response.json(pages);
};
