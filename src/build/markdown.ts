import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toMarkdown } from './html-to-markdown.ts';

/** What `/api/pages.json` says of a page, as far as it is needed here. */
export interface ListedPage {
	url: string;
}

/**
 * Writes `index.md` beside the HTML of every listed page: the same content, tables and sources included, without the
 * tools. Runs on the built pages, so that it cannot say anything else than they do.
 */
export function markdown(base: string): AstroIntegration {
	return {
		name: 'markdown',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const out = fileURLToPath(dir);
				const pages: ListedPage[] = JSON.parse(readFileSync(`${out}api/pages.json`, 'utf8'));
				for (const { url } of pages) {
					const folder = out + url.slice(base.replace(/\/?$/, '/').length);
					writeFileSync(`${folder}index.md`, toMarkdown(readFileSync(`${folder}index.html`, 'utf8')));
				}
				logger.info(`${pages.length} pages written as Markdown`);
			},
		},
	};
}
