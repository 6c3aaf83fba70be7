import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type HTMLElement, parse } from 'node-html-parser';
import type { FactId } from '../../src/policy/facts/index.ts';
import type { Language } from '../../src/policy/model.ts';
import type { PageId } from '../../src/site/pages.ts';

export type { HTMLElement };

/** The folder of the built site, with a slash at the end. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

if (!existsSync(`${dist}nl/index.html`)) {
	throw new Error('These tests read the built site, and dist holds none: run `npm run build` first.');
}

/** A file of the built site as text. */
export const readDist = (file: string): string => readFileSync(dist + file, 'utf8');

/** What `/api/pages.json` says of a page. */
export interface ListedPage {
	id: PageId;
	lang: Language;
	url: string;
	title: string;
	facts: FactId[];
}
const listedPages = JSON.parse(readDist('api/pages.json')) as ListedPage[];

/** HTML as elements; what `noscript` and `pre` hold is read too, scripts and styles stay text. */
export const parseHtml = (html: string): HTMLElement =>
	parse(html, { blockTextElements: { script: true, style: true } });

/** One HTML file of the built site, parsed when first asked for. */
export class BuiltPage {
	/** Below `dist`. */
	readonly file: string;
	/** Its address below the site's base path, as servers show it: `/nl/zoeken/`. */
	readonly path: string;
	readonly html: string;
	#root: HTMLElement | undefined;

	constructor(file: string) {
		this.file = file;
		this.path = `/${file.replace(/index\.html$/, '')}`;
		this.html = readDist(file);
	}

	get root(): HTMLElement {
		this.#root ??= parseHtml(this.html);
		return this.#root;
	}

	/** Every element that a CSS selector finds. */
	all(selector: string): HTMLElement[] {
		return this.root.querySelectorAll(selector);
	}

	/** The one element that a CSS selector finds. */
	one(selector: string): HTMLElement {
		const [found, other] = this.all(selector);
		if (!found || other) throw new Error(`${this.file}: expected one ${selector}, got ${this.all(selector).length}`);
		return found;
	}

	/** The values of an attribute, of the elements that have it. */
	values(selector: string, attribute: string): string[] {
		return this.all(selector).flatMap((element) => element.getAttribute(attribute) ?? []);
	}
}

/** Every HTML file of the built site. */
export const builtPages: readonly BuiltPage[] = globSync('**/*.html', { cwd: dist })
	.map((file) => file.replaceAll('\\', '/'))
	.sort()
	.map((file) => new BuiltPage(file));

const canonicalHome = new URL(
	new BuiltPage('nl/index.html').one('link[rel="canonical"]').getAttribute('href') as string,
);
/** Where the build says that the site will stand. */
export const origin = canonicalHome.origin;
/** The path of the site there, with a slash at the end. */
export const base = canonicalHome.pathname.replace(/nl\/$/, '');

/** The page at an address of the site, whole or from the root; the fragment and the query do not count. */
export function pageAt(address: string): BuiltPage | undefined {
	const url = new URL(address, origin);
	if (url.origin !== origin || !url.pathname.startsWith(base)) return undefined;
	const path = `/${url.pathname.slice(base.length)}`;
	return builtPages.find((page) => page.path === path);
}

/** A page with what the list of pages says of it. */
export interface SitePage extends ListedPage {
	built: BuiltPage;
}

/** Every listed page with its HTML. */
export const sitePages: readonly SitePage[] = listedPages.map((listed) => {
	const built = pageAt(listed.url);
	if (!built) throw new Error(`api/pages.json lists ${listed.url}, but dist has no such page.`);
	return { ...listed, built };
});

/** The page of an id in one language. */
export function sitePage(id: PageId, lang: Language): SitePage {
	const found = sitePages.find((page) => page.id === id && page.lang === lang);
	if (!found) throw new Error(`api/pages.json lists no ${lang} page ${id}.`);
	return found;
}

/** The text of an element with white space made single. */
export const textOf = (element: HTMLElement): string => element.textContent.replace(/\s+/g, ' ').trim();

/** The fact that a link to the sources page cites. */
export const factOf = (link: HTMLElement): string => link.getAttribute('href')?.split('#')[1] ?? '';
