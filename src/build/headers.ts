import { languages } from '../policy/model.ts';
import { frameAncestors } from './embed-hosts.ts';

/** What every server says about the site's files: the one source of all configuration that the build writes. */

/** Sent with every answer. The rest of the content policy stands in each page, with the hashes of its own scripts. */
export const securityHeaders: Readonly<Record<string, string>> = {
	'Content-Security-Policy': frameAncestors('/'),
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Asked for again each time, which costs nothing while it is unchanged. */
export const revalidate = 'no-cache';

interface FolderHeader {
	/** Below the base path, without slashes at its ends. */
	folder: string;
	name: string;
	value: string;
}

/** Folders whose files are not asked for again at once. All others: `revalidate`. */
export const cacheRules: readonly FolderHeader[] = ['_astro', 'words', 'pagefind/fragment', 'pagefind/index'].map(
	(folder) => ({ folder, name: 'Cache-Control', value: 'public, max-age=31536000, immutable' }),
);

/** What holds for a folder in place of what holds for all: how long it is kept, and who may show it in a frame. */
export const folderHeaders: readonly FolderHeader[] = [
	...cacheRules,
	...languages.map((lang) => ({
		folder: `${lang}/embed`,
		name: 'Content-Security-Policy',
		value: frameAncestors(`${lang}/embed/`),
	})),
];

/** All headers of a file. @param path below the base path, without a slash in front */
export const headersOf = (path: string): Readonly<Record<string, string>> => ({
	...securityHeaders,
	'Cache-Control': revalidate,
	...Object.fromEntries(
		folderHeaders.filter(({ folder }) => path.startsWith(`${folder}/`)).map(({ name, value }) => [name, value]),
	),
});
