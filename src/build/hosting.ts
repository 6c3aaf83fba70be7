import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serverFiles, siteFiles } from './host-files.ts';

/** Writes what static hosts read into the built site, and what servers read into the folder `hosting`. */
export function hosting(base: string): AstroIntegration {
	return {
		name: 'hosting',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const path = base.endsWith('/') ? base : `${base}/`;
				const servers = new URL('../hosting/', dir);
				mkdirSync(servers, { recursive: true });
				for (const [name, make] of Object.entries(siteFiles))
					writeFileSync(fileURLToPath(new URL(name, dir)), make(path));
				for (const [name, make] of Object.entries(serverFiles)) {
					writeFileSync(fileURLToPath(new URL(name, servers)), make(path));
				}
			},
		},
	};
}
