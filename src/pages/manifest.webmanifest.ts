import type { APIRoute } from 'astro';
import { dictionaries } from '../i18n/index.ts';
import { fileHref } from '../site/href.ts';
import { iconSizes } from '../site/icon-sizes.ts';
import { hexOf } from '../site/tokens.ts';

/** What a phone shows of the site once it stands on its home screen. */
export const GET: APIRoute = () =>
	Response.json({
		name: dictionaries.nl['site.name'],
		short_name: dictionaries.nl['site.name'],
		start_url: fileHref(''),
		scope: fileHref(''),
		display: 'browser',
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
