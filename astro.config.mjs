// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { markdown } from './src/build/markdown.ts';
import { pagefind } from './src/build/pagefind.ts';
import { precompress } from './src/build/precompress.ts';
import { sitemapOfPages } from './src/build/sitemap.ts';
import { structuredData } from './src/build/structured-data.ts';

/**
 * @param {string} file
 * @returns {`sha256-${string}`}
 */
const hashOf = (file) => `sha256-${createHash('sha256').update(readFileSync(file, 'utf8')).digest('base64')}`;

const base = process.env['BASE'] ?? '/';

export default defineConfig({
	site: process.env['SITE'] ?? 'https://supportwijzer.example',
	base,
	trailingSlash: 'always',
	i18n: {
		defaultLocale: 'nl',
		locales: ['nl', 'en'],
		routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
	},
	integrations: [mdx(), preact(), sitemapOfPages(base), structuredData(base), markdown(base), pagefind, precompress],
	// A small style of an island that only MDX uses would be inlined without a hash, and the policy would block it.
	build: { inlineStylesheets: 'never' },
	markdown: { syntaxHighlight: false },
	vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
	security: {
		csp: {
			directives: [
				"default-src 'self'",
				"img-src 'self' data:",
				"connect-src 'self'",
				"worker-src 'self'",
				"object-src 'none'",
				"base-uri 'self'",
				"form-action 'self'",
			],
			scriptDirective: {
				// Pagefind is WebAssembly. The hashes are of what must run before the first paint, on a page and in a frame.
				resources: ["'self'", "'wasm-unsafe-eval'"],
				hashes: [hashOf('src/layouts/before-paint.js'), hashOf('src/embedding/before-paint.js')],
			},
		},
	},
});
