import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { languages } from '../policy/model.ts';

/** What a reader may open: pages, tools, search. Files for programs and for other sites are left out. */
const kept = '**/*.{html,css,js,json,svg,png,webmanifest,pagefind,pf_meta,pf_index,pf_fragment}';
const left = new RegExp(`^(?:api/|cards/|en/design/|(?:${languages.join('|')})/embed/|sw\\.js$|staticwebapp)`);
const here = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The worker of a built site. @param out its folder, with a slash at the end */
export function workerOf(out: string, base: string): string {
	const files = globSync(kept, { cwd: out })
		.map((file) => file.replaceAll('\\', '/'))
		// A server may send a browser on from the root to its own language, so that one is not kept.
		.filter((file) => !left.test(file) && file !== 'index.html')
		.sort()
		.map((file) => {
			const hash = createHash('sha256')
				.update(readFileSync(out + file))
				.digest('base64');
			return [file.replace(/(^|\/)index\.html$/, '$1'), `sha256-${hash}`];
		});
	const list = JSON.stringify(Object.fromEntries(files));
	const worker = here('service-worker.js');
	const version = createHash('sha256')
		.update(list + worker)
		.digest('hex')
		.slice(0, 12);
	return `const version = '${version}';\nconst base = '${base}';\nconst files = ${list};\nconst languages = ${JSON.stringify(languages)};\n${worker}`;
}

/** Writes the worker that keeps the whole site on the reader's machine, or with `remove` the one that clears it away. */
export function offline(base: string, remove: boolean): AstroIntegration {
	return {
		name: 'offline',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const out = fileURLToPath(dir);
				const path = base.endsWith('/') ? base : `${base}/`;
				writeFileSync(`${out}sw.js`, remove ? here('remove-worker.js') : workerOf(out, path));
				logger.info(remove ? 'sw.js takes the worker away' : 'sw.js written');
			},
		},
	};
}
