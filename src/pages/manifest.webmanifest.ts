import type { APIRoute } from 'astro';
import { dictionaries } from '../i18n/index.ts';
import { fileHref } from '../site/href.ts';
import { iconSizes } from '../site/icon-sizes.ts';
import { hexOf } from '../site/tokens.ts';

/** What makes the site an app that can be installed. Its start, `/`, leads to the reader's language. */
export const GET: APIRoute = () =>
	Response.json({
		name: dictionaries.nl['site.name'],
		short_name: dictionaries.nl['site.name'],
		start_url: fileHref(''),
		scope: fileHref(''),
		id: fileHref(''),
		// With a button back where there is one: links lead from page to page.
		display: 'standalone',
		display_override: ['minimal-ui'],
		background_color: hexOf('ground', 'light'),
		theme_color: hexOf('panel', 'light'),
		icons: [
			{ src: fileHref('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
			...iconSizes.map((size) => ({
				src: fileHref(`icon-${size}.png`),
				sizes: `${size}x${size}`,
				type: 'image/png',
				purpose: 'any maskable',
			})),
		],
	});
