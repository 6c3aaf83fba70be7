import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const text = '**/*.{html,css,js,json,svg,xml,txt,md,webmanifest,ics,atom}';
/** Enough for all threads; the files of a large site do not fit in memory together. */
const atOnce = 8;
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Writes `.br` and `.gz` beside every text file, so that a server sends them without work. */
export const precompress: AstroIntegration = {
	name: 'precompress',
	hooks: {
		'astro:build:done': async ({ dir, logger }) => {
			const cwd = fileURLToPath(dir);
			const files = globSync(text, { cwd });
			const queue = files.values();
			const next = async () => {
				for (const file of queue) {
					const content = readFileSync(cwd + file);
					const size = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
					writeFileSync(`${cwd}${file}.br`, await toBrotli(content, { params: size }));
					writeFileSync(`${cwd}${file}.gz`, await toGzip(content, { level: 9 }));
				}
			};
			await Promise.all(Array.from({ length: atOnce }, next));
			logger.info(`${files.length} files compressed`);
		},
	},
};
