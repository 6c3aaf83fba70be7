import type { Plugin } from 'vite';

const helper = /(import\s*\{[^}]*?)\w+ as __vitePreload,?([^}]*\}\s*from\s*["'`][^"'`]+["'`];?)/;
const empty = /import\s*\{\s*\}\s*from\s*["'`][^"'`]+["'`];?/;

/**
 * Leaves `import()` as it is written. Vite wraps it in a helper that every page would load before anything else, 750 bytes in
 * one request more, to preload what a script imports: here that is one file or none.
 */
export const plainImports: Plugin = {
	name: 'plain-imports',
	apply: 'build',
	renderChunk: {
		order: 'post',
		handler(code) {
			if (!helper.test(code)) return null;
			const plain = code
				.replace(helper, '$1$2')
				.replace(empty, '')
				.replaceAll(/,\s*__VITE_PRELOAD__\)/g, ')');
			return { code: `const __vitePreload = (load) => load();\n${plain}`, map: null };
		},
	},
};
