/** What this site uses of Pagefind's browser interface. */
interface PagefindResult {
	id: string;
	excerpt: string;
	meta: Record<string, string>;
}
interface Pagefind {
	init: () => Promise<void>;
	options: (options: Record<string, unknown>) => Promise<void>;
	search: (query: string) => Promise<{ results: { data: () => Promise<PagefindResult> }[] }>;
}

/** A page of the full-text index that has the words, with the place where they stand, `<mark>` around them. */
export interface TextHit {
	pageId: string;
	excerpt: string;
}

let loading: Promise<Pagefind> | undefined;

function loadPagefind(bundle: string): Promise<Pagefind> {
	loading ??= import(/* @vite-ignore */ `${bundle}pagefind.js`).then(async (pagefind: Pagefind) => {
		// The pages are so few that a worker would cost more than it saves.
		await pagefind.options({ excerptLength: 24, noWorker: true });
		await pagefind.init();
		return pagefind;
	});
	loading.catch(() => {
		loading = undefined;
	});
	return loading;
}

/**
 * Every page of the page's language whose running text has all the words, best first; words in quotation marks must stand
 * together. Loads the full-text index, which is four times the rest of search, so only when it is asked for.
 */
export async function searchText(bundle: string, query: string): Promise<TextHit[]> {
	const pagefind = await loadPagefind(bundle);
	const { results } = await pagefind.search(query.slice(0, 200));
	const data = await Promise.all(results.slice(0, 40).map((result) => result.data()));
	return data.map(({ meta, excerpt }) => ({ pageId: meta['page-id'] ?? '', excerpt }));
}
