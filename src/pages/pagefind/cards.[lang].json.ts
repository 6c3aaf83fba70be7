import type { APIRoute, GetStaticPaths } from 'astro';
import { type Language, languages } from '../../policy/model.ts';
import { cardData } from '../../site/search/card-data.ts';

export const getStaticPaths = (() => languages.map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** The facts that search puts above its results, in one language. */
export const GET: APIRoute = async ({ params }) => Response.json(await cardData(params['lang'] as Language));
