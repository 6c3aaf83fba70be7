// @ts-check
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { hosting } from './src/build/hosting.ts';
import { listedPages } from './src/build/listed-pages.ts';
import { offline } from './src/build/offline.ts';
import { oneRequest } from './src/build/one-request.ts';
import { pagefind } from './src/build/pagefind.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { precompress } from './src/build/precompress.ts';
import { shortProperties } from './src/build/short-names.ts';
import { sitemapOfPages } from './src/build/sitemap.ts';
import { languages } from './src/policy/model.ts';

const base = process.env['BASE'] ?? '/';

export default defineConfig({
	site: process.env['SITE'] ?? 'https://supportwijzer.example',
	base,
	outDir: process.env['OUT_DIR'] ?? 'dist',
	trailingSlash: 'always',
	i18n: {
		defaultLocale: 'nl',
		locales: [...languages],
		routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
	},
	integrations: [
		mdx(),
		preact(),
		sitemapOfPages(base),
		// Reads pages while they are small, before their style sheets and scripts stand in them.
		listedPages(base),
		oneRequest(base),
		pagefind(base),
		offline(base, process.env['OFFLINE'] === 'remove'),
		hosting(base),
		precompress,
	],
	build: { concurrency: 4 },
	markdown: { syntaxHighlight: false },
	vite: {
		plugins: [plainImports],
		// The page of a server for development keeps the names that the sheets are written with.
		css: { postcss: { plugins: process.argv.includes('dev') ? [] : [shortProperties()] } },
		// Luxon in one file cannot be cut; of its modules a page takes the one on zones, which is a tenth.
		resolve: { alias: { luxon: fileURLToPath(new URL('node_modules/luxon/src/luxon.js', import.meta.url)) } },
		build: {
			rolldownOptions: {
				checks: { moduleLevelDirective: false },
				// What all tools share comes in one file; what pictures and search share with them, in another.
				output: {
					codeSplitting: {
						groups: [
							{ name: 'shared', test: /i18n[\\/](fill|locale)\.|policy[\\/]model\./, priority: 1 },
							{
								name: 'tools',
								test: /node_modules[\\/]preact[\\/]|islands[\\/](mount|use-tool|Result|Notice)\.|engine[\\/]what-would-change\.|policy[\\/]silences\./,
							},
						],
					},
				},
			},
		},
	},
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
				// Pagefind is WebAssembly. The hashes of what stands in a page come with `one-request.ts`.
				resources: ["'self'", "'wasm-unsafe-eval'"],
			},
		},
	},
});
