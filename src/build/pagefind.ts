import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';

/** Interfaces that Pagefind always writes; the site has its own. */
const unused = ['ui', 'modular-ui', 'component-ui', 'highlight'];

/** Indexes the built pages for search, one index a language. */
export const pagefind: AstroIntegration = {
	name: 'search-index',
	hooks: {
		'astro:build:done': async ({ dir, logger }) => {
			const out = fileURLToPath(dir);
			const { index, errors } = await createIndex({});
			if (!index) throw new Error(errors.join('\n'));
			const added = await index.addDirectory({ path: out });
			if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
			const written = await index.writeFiles({ outputPath: `${out}pagefind` });
			if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
			for (const name of unused) {
				for (const ending of ['js', 'css']) rmSync(`${out}pagefind/pagefind-${name}.${ending}`, { force: true });
			}
			logger.info(`${added.page_count} pages indexed`);
		},
	},
};
