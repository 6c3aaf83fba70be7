/** What this site uses of Pagefind's browser interface. */
export interface PagefindResult {
	url: string;
	excerpt: string;
	meta: Record<string, string>;
	sub_results: { title: string; url: string; excerpt: string }[];
}
interface Pagefind {
	init: () => Promise<void>;
	options: (options: Record<string, unknown>) => Promise<void>;
	search: (query: string) => Promise<{ results: { data: () => Promise<PagefindResult> }[] }>;
}

let loading: Promise<Pagefind> | undefined;

/** The index of the page's language, loaded once and only when somebody reaches for search. */
export function loadPagefind(bundle: string): Promise<Pagefind> {
	loading ??= import(/* @vite-ignore */ `${bundle}pagefind.js`).then(async (pagefind: Pagefind) => {
		await pagefind.options({ excerptLength: 20 });
		await pagefind.init();
		return pagefind;
	});
	// A failed load may be tried again.
	loading.catch(() => {
		loading = undefined;
	});
	return loading;
}
