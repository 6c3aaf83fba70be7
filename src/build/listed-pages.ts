import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';

/** What `/api/pages.json` says of a page, as far as it is needed here. */
interface ListedPage {
	url: string;
}

/** Fewer pages than this are done before a second worker has started. */
const pagesPerWorker = 40;

/**
 * Writes JSON-LD into every listed page, and `index.md` beside it: the same content, tables and sources included, without
 * the tools. Runs on the built pages, so that neither can say anything else than they do. No step of the build computes
 * more, so all processors share it.
 */
export function listedPages(base: string): AstroIntegration {
	return {
		name: 'listed-pages',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const out = fileURLToPath(dir);
				const pages: ListedPage[] = JSON.parse(readFileSync(`${out}api/pages.json`, 'utf8'));
				const folders = pages.map(({ url }) => out + url.slice(base.replace(/\/?$/, '/').length));
				const count = Math.min(availableParallelism(), Math.ceil(folders.length / pagesPerWorker));
				await Promise.all(
					Array.from({ length: count }, async (_, worker) => {
						// Every so many pages, since the heavy ones stand together in the list.
						const workerData = folders.filter((_, index) => index % count === worker);
						const [code] = await once(
							new Worker(new URL('write-listed-page.ts', import.meta.url), { workerData }),
							'exit',
						);
						if (code !== 0) throw new Error(`listed-pages: expected a worker to finish, got ${code}`);
					}),
				);
				logger.info(`${pages.length} pages with structured data and as Markdown`);
			},
		},
	};
}
