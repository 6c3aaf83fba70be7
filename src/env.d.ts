/// <reference types="astro/client" />

declare namespace App {
	/** Set by the one page route, read by the components that MDX uses. */
	interface Locals {
		page: import('./site/content.ts').SitePage;
	}
}

/** What `site/card.ts` needs of it; the package has no types of its own. */
declare module 'opentype.js' {
	/** A step of a shape, as SVG names them; what a step has no use for is absent. */
	interface Command {
		type: 'M' | 'L' | 'Q' | 'C' | 'Z';
		x?: number;
		y?: number;
		x1?: number;
		y1?: number;
		x2?: number;
		y2?: number;
	}
	interface Font {
		/** Width in pixels of words set in a size. */
		getAdvanceWidth(words: string, size: number): number;
		getPath(words: string, x: number, y: number, size: number): { commands: readonly Command[] };
	}
	const opentype: { parse(file: ArrayBuffer): Font };
	export default opentype;
}

/** The same script once more, in a file of its own: what two pages share would be one request more on both. */
declare module '*.ts?alone';
