import type { APIRoute, GetStaticPaths } from 'astro';
import { type Language, languages } from '../../policy/model.ts';
import { changesFeed } from '../../site/feeds/changes-feed.ts';

export const getStaticPaths = (() => languages.map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** What changed in the policies, to follow in a feed reader. */
export const GET: APIRoute = ({ params, site }) =>
	new Response(changesFeed(params['lang'] as Language, site as URL), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
