import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const inline = /<(?:script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/(?:script|style)>/g;

/** A page's policy with the hashes of its own inline scripts and styles only; Astro lists those of the whole site. */
function tightened(html: string): string {
	const used = new Set(
		[...html.matchAll(inline)].map(([, content = '']) => createHash('sha256').update(content).digest('base64')),
	);
	return html.replace(policy, (meta) =>
		meta.replace(/ 'sha256-([^']+)'/g, (source, hash: string) => (used.has(hash) ? source : '')),
	);
}

/** Lets a page run only the inline scripts that it holds. */
export const tightenPolicy: AstroIntegration = {
	name: 'tighten-policy',
	hooks: {
		'astro:build:done': ({ dir }) => {
			const out = fileURLToPath(dir);
			for (const file of globSync('**/*.html', { cwd: out })) {
				const html = readFileSync(out + file, 'utf8');
				writeFileSync(out + file, tightened(html));
			}
		},
	},
};
