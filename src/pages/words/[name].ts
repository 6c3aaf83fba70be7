import type { APIRoute, GetStaticPaths } from 'astro';
import { wordsFiles } from '../../site/tool-words.ts';

/** The words of the tools, fetched by a tool when it becomes live. */
export const getStaticPaths = (async () =>
	(await wordsFiles()).map(({ name, content }) => ({
		params: { name },
		props: { content },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
	new Response(props['content'], { headers: { 'Content-Type': 'application/json' } });
