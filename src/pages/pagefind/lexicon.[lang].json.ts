import type { APIRoute, GetStaticPaths } from 'astro';
import { type Language, languages } from '../../policy/model.ts';
import { lexiconData } from '../../site/search/lexicon-data.ts';

export const getStaticPaths = (() => languages.map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** Pages, concepts and words of one language for search. After the build the running text's words are added to it. */
export const GET: APIRoute = async ({ params }) => Response.json(await lexiconData(params['lang'] as Language));
