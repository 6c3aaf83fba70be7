/** What every server says about the site's files: the one source of all configuration that the build writes. */

/** Sent with every answer. The rest of the content policy stands in each page, with the hashes of its own scripts. */
export const securityHeaders: Readonly<Record<string, string>> = {
	'Content-Security-Policy': "frame-ancestors 'self'",
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'SAMEORIGIN',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Asked for again each time, which costs nothing while it is unchanged. */
export const revalidate = 'no-cache';

/** Folders below the base path whose files are not asked for again at once. All others: `revalidate`. */
export const cacheRules = [
	{ folder: '_astro', control: 'public, max-age=31536000, immutable' },
	{ folder: 'words', control: 'public, max-age=31536000, immutable' },
	{ folder: 'pagefind/fragment', control: 'public, max-age=31536000, immutable' },
	{ folder: 'pagefind/index', control: 'public, max-age=31536000, immutable' },
] as const;

/** How long a file may be kept. @param path below the base path, without a slash in front */
export const cacheControl = (path: string): string =>
	cacheRules.find(({ folder }) => path.startsWith(`${folder}/`))?.control ?? revalidate;
