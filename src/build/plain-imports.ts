import type { Plugin } from 'vite';

const wrapped =
	/__vitePreload\(\s*\(\) => (import\([^()]*\)(?:\.then\(\(\w+\) => \w+\.\w+\))?),\s*__VITE_PRELOAD__\s*\)/g;
const imported = /(import\s*\{[^}]*?)\w+ as __vitePreload,?([^}]*\}\s*from\s*["'`][^"'`]+["'`];?)/;
const empty = /import\s*\{\s*\}\s*from\s*["'`][^"'`]+["'`];?/;
const plain = 'const __vitePreload = (load) => load();';

/**
 * Leaves `import()` as it is written. Vite wraps it in a helper that every page would load before anything else, 1.4 KiB in
 * one request more, to preload what a script imports: here a part of a page that needs scripts asks for them all itself.
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
			const bare = code
				.replaceAll(wrapped, '$1')
				.replaceAll(/,\s*__VITE_PRELOAD__\)/g, ')')
				.replace(imported, '$1$2')
				.replace(empty, '');
			// What takes one name out of what it imports stays wrapped.
			const still = imported.test(code) && bare.includes('__vitePreload(');
			return { code: still ? `${plain}\n${bare}` : bare, map: null };
		},
	},
};
