import { languages } from '../policy/model.ts';

/**
 * The hosts whose pages may show the embedded tools, as sources of `frame-ancestors`. Add yours here, or give a list
 * separated by spaces in `EMBED_HOSTS` when building and serving; `'self'` need not be named.
 */
const usualHosts = ['https://*.sharepoint.com', 'https://*.atlassian.net'];

const given = process.env['EMBED_HOSTS']?.split(/\s+/).filter(Boolean);

export const embedHosts: readonly string[] = given ?? usualHosts;

/** Whether an address of the site, below its base path, is one of an embedded tool. */
const isEmbedded = (path: string): boolean => new RegExp(`^/?(?:${languages.join('|')})/embed/`).test(path);

/**
 * The `frame-ancestors` of a page: the hosts for an embedded tool, the site itself for everything else. It only works as
 * a header; browsers ignore it in a `meta`.
 * @param path  from the root of the site, with or without a slash before it
 * @param hosts in place of those of the configuration
 */
export const frameAncestors = (path: string, hosts: readonly string[] = embedHosts): string =>
	["frame-ancestors 'self'", ...(isEmbedded(path) ? hosts : [])].join(' ');
