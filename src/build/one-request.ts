import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const sheet = /<link rel="stylesheet" href="([^"]+)">/g;
const script = /<script type="module" src="([^"]+)"><\/script>/g;
const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const inline = /<(script|style)(?![^>]*json)[^>]*>([\s\S]*?)<\/\1>/g;
const imported = /(["'`])\.\/([\w.-]+\.js)\1/g;

/** Names every inline script and style of a page in its policy, in place of those of the whole site that Astro lists. */
function admitted(html: string): string {
	const hashes: Record<string, string[]> = { script: [], style: [] };
	for (const [, kind = '', content = ''] of html.matchAll(inline))
		hashes[kind]?.push(` 'sha256-${createHash('sha256').update(content).digest('base64')}'`);
	return html.replace(policy, (_, before: string, directives: string, after: string) => {
		const own = directives
			.replaceAll(/ 'sha256-[^']+'/g, '')
			.replace(/(script|style)-src [^;]*/g, (sources, kind: string) => sources + (hashes[kind] ?? []).join(''));
		return before + own + after;
	});
}

/**
 * A page with its own style sheets and scripts in it, so that the first round trip brings all that it shows.
 * @param read the text of a file by its address
 */
export function inOne(html: string, read: (address: string) => string): string {
	// A sheet in the body is that of something that comes later.
	const body = html.indexOf('</head>');
	const own = html
		.replaceAll(sheet, (link, address: string, at: number) =>
			at > body ? link : `<style>${read(address).trim()}</style>`,
		)
		.replaceAll(script, (_, address: string) => {
			const folder = address.slice(0, address.lastIndexOf('/') + 1);
			// What it imports stands beside it, which is not beside the page.
			const code = read(address).trim().replaceAll(imported, `$1${folder}$2$1`);
			if (/<\/?script|<!--/i.test(code)) throw new Error(`${address}: expected a script that can stand in a page`);
			return `<script type="module">${code}</script>`;
		});
	return admitted(own);
}

/** Puts into every page what it needs to be shown, and takes the files away that held it. */
export function oneRequest(base: string): AstroIntegration {
	return {
		name: 'one-request',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const out = fileURLToPath(dir);
				const used = new Map<string, string>();
				const read = (address: string) => {
					const file = out + address.slice(base.replace(/\/$/, '').length + 1);
					const text = used.get(file) ?? readFileSync(file, 'utf8');
					used.set(file, text);
					return text;
				};
				for (const file of globSync('**/*.html', { cwd: out })) {
					writeFileSync(out + file, inOne(readFileSync(out + file, 'utf8'), read));
				}
				for (const file of used.keys()) rmSync(file);
			},
		},
	};
}
