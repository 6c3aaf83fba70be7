import type { Plugin } from 'vite';

const imported = /(import\s*\{[^}]*?)\w+ as __vitePreload,?([^}]*\}\s*from\s*["'`][^"'`]+["'`];?)/;
const empty = /import\s*\{\s*\}\s*from\s*["'`][^"'`]+["'`];?/;
const plain = 'const __vitePreload = (load) => load();';

/**
 * Leaves `import()` as it is written. Vite wraps it in a helper that every page would load before anything else, 1.4 KiB in
 * one request more, to preload what a script imports: here that is little, and a page of a tool asks for it itself.
 */
export const plainImports: Plugin = {
	name: 'plain-imports',
	apply: 'build',
	enforce: 'pre',
	load(id) {
		return id.endsWith('vite/preload-helper.js') ? `export ${plain}` : null;
	},
	renderChunk: {
		order: 'post',
		handler(code) {
			if (!code.includes('__VITE_PRELOAD__')) return null;
			const bare = code.replaceAll(/,\s*__VITE_PRELOAD__\)/g, ')');
			if (!imported.test(bare)) return { code: bare, map: null };
			return { code: `${plain}\n${bare.replace(imported, '$1$2').replace(empty, '')}`, map: null };
		},
	},
};
