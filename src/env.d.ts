/// <reference types="astro/client" />

declare namespace App {
	/** Set by the one page route, read by the components that MDX uses. */
	interface Locals {
		page: import('./site/content.ts').SitePage;
	}
}

/** What `site/card.ts` needs of it; the package has no types of its own. */
declare module 'opentype.js' {
	interface Font {
		/** Width in pixels of words set in a size. */
		getAdvanceWidth(words: string, size: number): number;
		getPath(words: string, x: number, y: number, size: number): { toPathData(decimals: number): string };
	}
	const opentype: { parse(file: ArrayBuffer): Font };
	export default opentype;
}
