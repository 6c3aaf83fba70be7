import { globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { vi } from 'vitest';
import type { Language } from '../../src/policy/model.ts';
import { base, dist, origin, readDist } from './pages.ts';

/** What Pagefind keeps of one page. */
interface Fragment {
	url: string;
	content: string;
	meta: Readonly<Record<string, string>>;
}
export interface IndexedPage extends Fragment {
	/** The index that the page is in. */
	lang: string;
}

const magic = 'pagefind_dcd';
const unpack = (file: string) => gunzipSync(readFileSync(file)).toString('utf8').slice(magic.length);

/** Every page of every index. A fragment's file name begins with the language of its index. */
export const indexedPages: readonly IndexedPage[] = globSync('*.pf_fragment', { cwd: `${dist}pagefind/fragment` }).map(
	(name) => ({
		lang: name.split('_')[0] ?? '',
		...(JSON.parse(unpack(`${dist}pagefind/fragment/${name}`)) as Fragment),
	}),
);

/** How many pages each index says that it has. */
export const pageCounts = Object.fromEntries(
	Object.entries(
		(JSON.parse(readDist('pagefind/pagefind-entry.json')) as { languages: Record<string, { page_count: number }> })
			.languages,
	).map(([lang, { page_count: count }]) => [lang, count]),
);

interface Pagefind {
	options: (options: Record<string, unknown>) => Promise<void>;
	init: () => Promise<void>;
	search: (query: string) => Promise<{ results: { data: () => Promise<Fragment> }[] }>;
}

/**
 * Searches the built index with the built script, as a page of that language does. The script asks the browser for
 * the page's language and for files; here both come from `dist`, and it runs without its worker.
 */
export async function search(lang: Language, query: string): Promise<string[]> {
	vi.stubGlobal('document', { querySelector: () => ({ getAttribute: () => lang }) });
	vi.stubGlobal('location', new URL(origin));
	vi.stubGlobal('window', globalThis);
	vi.stubGlobal('fetch', (address: string | URL) => {
		const path = new URL(address, origin).pathname.slice(base.length);
		return Promise.resolve(new Response(readFileSync(dist + path)));
	});
	try {
		const script = `${pathToFileURL(`${dist}pagefind/pagefind.js`).href}?${lang}`;
		const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
		await pagefind.options({ basePath: `${base}pagefind/`, baseUrl: base });
		await pagefind.init();
		const { results } = await pagefind.search(query);
		const found = await Promise.all(results.map((result) => result.data()));
		return found.map(({ meta }) => meta['page-id'] ?? '');
	} finally {
		vi.unstubAllGlobals();
	}
}
