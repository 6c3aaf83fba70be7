import { fill } from '../i18n/fill.ts';
import { loadPagefind, type PagefindResult } from './pagefind.ts';

/** Words of the search box, read from the page's own markup, so that no script holds both languages. */
export interface SearchWords {
	hint: string;
	one: string;
	many: string;
	none: string;
	failed: string;
}

interface SearchBox {
	input: HTMLInputElement;
	list: HTMLOListElement;
	count: HTMLElement;
	/** Where Pagefind's files are. */
	bundle: string;
	words: SearchWords;
	/** Most results to show. */
	limit: number;
	/** Called with the query that is now shown. */
	onShown?: (query: string) => void;
}

const debounceMilliseconds = 60;

/** Text with Pagefind's `<mark>` kept and nothing else: the excerpt comes escaped, and stays text. */
function excerpt(html: string): DocumentFragment {
	const fragment = document.createDocumentFragment();
	for (const piece of html.split(/(<mark>.*?<\/mark>)/)) {
		const marked = /^<mark>(.*)<\/mark>$/.exec(piece);
		const text = new DOMParser().parseFromString(marked?.[1] ?? piece, 'text/html').body.textContent ?? '';
		if (marked) {
			const mark = document.createElement('mark');
			mark.textContent = text;
			fragment.append(mark);
		} else fragment.append(text);
	}
	return fragment;
}

function link(url: string, text: string): HTMLAnchorElement {
	const anchor = document.createElement('a');
	anchor.href = url;
	anchor.textContent = text;
	return anchor;
}

function item({ url, meta, excerpt: html, sub_results: sections }: PagefindResult): HTMLLIElement {
	const entry = document.createElement('li');
	entry.dataset['pageId'] = meta['page-id'] ?? '';
	const text = document.createElement('p');
	text.append(excerpt(html));
	entry.append(link(url, meta['title'] ?? url), text);
	const inside = sections.filter((section) => section.url !== url).slice(0, 3);
	if (inside.length > 0) {
		const list = document.createElement('ul');
		for (const section of inside) {
			const line = document.createElement('li');
			line.append(link(section.url, section.title.replace(/#$/, '').trim()));
			list.append(line);
		}
		entry.append(list);
	}
	return entry;
}

/**
 * Joins a field to a list of results. The list's `data-search-state` says what is going on.
 * @returns searches at once for what stands in the field; settles when that is shown
 */
export function startSearch({ input, list, count, bundle, words, limit, onShown }: SearchBox): () => Promise<void> {
	let latest = 0;
	let shownQuery: string | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const show = (state: 'idle' | 'busy' | 'done' | 'failed', message: string) => {
		list.dataset['searchState'] = state;
		count.textContent = message;
	};
	const run = async () => {
		clearTimeout(timer);
		const query = input.value.trim();
		latest += 1;
		// Drawing the same list again would take the focus from it.
		if (query && query === shownQuery) return;
		shownQuery = undefined;
		const mine = latest;
		if (!query) {
			list.replaceChildren();
			show('idle', words.hint);
			onShown?.('');
			return;
		}
		list.dataset['searchState'] = 'busy';
		try {
			const pagefind = await loadPagefind(bundle);
			const { results } = await pagefind.search(query.slice(0, 200));
			const shown = await Promise.all(results.slice(0, limit).map((result) => result.data()));
			if (mine !== latest) return;
			list.replaceChildren(...shown.map(item));
			const found = results.length === 1 ? words.one : fill(words.many, { count: String(results.length) });
			show('done', results.length === 0 ? fill(words.none, { query }) : found);
			shownQuery = query;
			onShown?.(query);
		} catch {
			if (mine !== latest) return;
			list.replaceChildren();
			show('failed', words.failed);
		}
	};
	input.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(run, debounceMilliseconds);
	});
	return run;
}
