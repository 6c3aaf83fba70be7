import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse } from 'parse5';
import { toMarkdown } from './html-to-markdown.ts';
import { withStructuredData } from './structured-data.ts';

/** What `/api/pages.json` says of a page, as far as it is needed here. */
interface ListedPage {
	url: string;
}

/** Without the places of everything in the file, which take as long again. */
const read = (html: string) => fromParse5(parse(html)) as Root;

/**
 * Writes JSON-LD into every listed page, and `index.md` beside it: the same content, tables and sources included, without
 * the tools. Runs on the built pages, so that neither can say anything else than they do; reading one takes longest, so
 * both come from one reading.
 */
export function listedPages(base: string): AstroIntegration {
	return {
		name: 'listed-pages',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const out = fileURLToPath(dir);
				const pages: ListedPage[] = JSON.parse(readFileSync(`${out}api/pages.json`, 'utf8'));
				for (const { url } of pages) {
					const folder = out + url.slice(base.replace(/\/?$/, '/').length);
					const html = readFileSync(`${folder}index.html`, 'utf8');
					const root = read(html);
					writeFileSync(`${folder}index.html`, withStructuredData(html, root));
					writeFileSync(`${folder}index.md`, toMarkdown(root));
				}
				logger.info(`${pages.length} pages with structured data and as Markdown`);
			},
		},
	};
}
