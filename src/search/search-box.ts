import { fill } from '../i18n/fill.ts';
import type { Language } from '../policy/model.ts';
import { drawCard, drawCorrection, drawHit, excerptAround, markedText } from './draw.ts';
import { asFactId, type Filters, find, type Found, factCard, type Hit } from './find.ts';
import { loadCards, loadHomes, loadText, loadVocabulary } from './load.ts';
import { searchText } from './pagefind.ts';
import type { SearchWords } from './search-words.ts';

/** What a search box reads from its page. */
interface SearchBox {
	/** Holds everything that follows; `data-bundle` is the index's folder, `data-failed` what to say when it does not come. */
	root: HTMLElement;
	input: HTMLInputElement;
	/** Most results to show, and most of the other language. */
	limit: number;
	otherLimit: number;
	filters?: () => Filters;
	/** Called with the query that is now shown. */
	onShown?: (query: string) => void;
}

const debounceMilliseconds = 40;
/** A screen reader is told of a count once, when the reader has stopped typing. */
const quietMilliseconds = 700;
const excerptsLoaded = 8;

const part = <E extends HTMLElement>(root: HTMLElement, name: string): E => {
	const found = root.querySelector<E>(name);
	if (!found) throw new Error(`search box: expected ${name}`);
	return found;
};

const pageLanguage = (): Language => document.documentElement.lang as Language;

/** Loads all that a first search needs. A failure shows when somebody searches. */
export function prepareSearch(root: HTMLElement): void {
	const bundle = root.dataset['bundle'] ?? '';
	Promise.all([loadVocabulary(bundle, pageLanguage()), loadCards(bundle, pageLanguage())]).catch(() => {});
}

/**
 * Joins a field to a list of results. The list's `data-search-state` says what is going on.
 * @returns searches at once for what stands in the field; settles when that is shown
 */
export function startSearch({ root, input, limit, otherLimit, filters = () => ({}), onShown }: SearchBox) {
	const bundle = root.dataset['bundle'] ?? '';
	const list = part<HTMLOListElement>(root, '[data-search-list]');
	const count = part(root, '[data-search-message]');
	const spoken = part(root, '[role="status"]');
	const correction = part(root, '[data-search-correction]');
	const other = part(root, '[data-search-other]');
	const more = part<HTMLButtonElement>(root, '[data-search-more]');
	const lang = pageLanguage();
	const hint = count.textContent;
	/** They come with the cards, before anything is shown. */
	let words = {} as SearchWords;
	let latest = 0;
	let shown: string | undefined;
	let exactly: string | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let quiet: ReturnType<typeof setTimeout> | undefined;

	const tell = (message: string) => {
		count.textContent = message;
		clearTimeout(quiet);
		quiet = setTimeout(() => {
			spoken.textContent = message;
		}, quietMilliseconds);
	};
	const show = (state: 'idle' | 'busy' | 'done' | 'failed', message: string) => {
		list.dataset['searchState'] = state;
		tell(message);
	};
	const clear = () => {
		list.replaceChildren();
		correction.hidden = true;
		other.hidden = true;
		more.hidden = true;
	};
	/** For a page that has a word in its running text only, the place where it stands. It comes after the result itself. */
	const quote = async (mine: number, { page, inText: [word] }: Hit) => {
		if (!word || !page.fragment) return;
		const excerpt = excerptAround(await loadText(bundle, page.fragment), word);
		if (mine !== latest || excerpt.length === 0) return;
		list.querySelector(`:scope > [data-page-id="${page.id}"] > [data-text]`)?.replaceChildren(...excerpt);
	};
	const message = (query: string, { hits, card }: Found): string => {
		const total = hits.length + (card ? 1 : 0);
		if (total === 0) return fill(words['search.none'], { query });
		return total === 1 ? words['search.count-one'] : fill(words['search.count-many'], { count: String(total) });
	};
	const showOther = async (mine: number, query: string) => {
		const language = lang === 'nl' ? 'en' : 'nl';
		const found = find(await loadVocabulary(bundle, language), undefined, query, { filters: filters() });
		if (mine !== latest || found.hits.length === 0 || found.corrected) return;
		const items = found.hits
			.slice(0, otherLimit)
			.map((hit) => drawHit({ ...hit, sections: [] }, words, [hit.page.text]));
		const hits = part<HTMLOListElement>(other, 'ol');
		hits.lang = language;
		hits.replaceChildren(...items);
		other.hidden = false;
	};
	const answer = async (query: string): Promise<Found> => {
		const [vocabulary, file] = await Promise.all([loadVocabulary(bundle, lang), loadCards(bundle, lang)]);
		words = file.words;
		const id = asFactId(query);
		const homes = id ? await loadHomes(bundle).catch(() => ({})) : {};
		const sources = vocabulary.data.pages.find((page) => page.id === 'reference/sources');
		const fact = id && factCard(id, lang, homes, sources);
		const found = find(vocabulary, file.cards, query, { exactly: exactly === query, filters: filters() });
		if (!fact) return found;
		// The words of an id mean nothing apart.
		return {
			...found,
			card: { ...fact, lines: [[words['search.fact']]] },
			hits: [],
			corrected: undefined,
			unknown: [],
		};
	};
	const run = async (): Promise<void> => {
		clearTimeout(timer);
		const query = input.value.trim();
		const key = `${query} ${JSON.stringify(filters())} ${exactly === query}`;
		latest += 1;
		// Drawing the same list again would take the focus from it.
		if (query && key === shown) return;
		shown = undefined;
		const mine = latest;
		if (!query) {
			clear();
			show('idle', hint);
			onShown?.('');
			return;
		}
		list.dataset['searchState'] = 'busy';
		try {
			const found = await answer(query);
			const hits = found.hits.slice(0, limit);
			if (mine !== latest) return;
			clear();
			list.append(
				...(found.card ? [drawCard(found.card, words)] : []),
				...hits.map((hit) => drawHit(hit, words, [hit.page.text])),
			);
			const { corrected, unknown } = found;
			const none = hits.length === 0 && !found.card;
			drawCorrection(correction, words, { query, corrected, unknown: none ? [] : unknown });
			more.hidden = !found.words;
			more.onclick = () => searchMore(mine, found, query);
			show('done', message(query, found));
			shown = key;
			onShown?.(query);
			showOther(mine, query).catch(() => {});
			for (const hit of hits.slice(0, excerptsLoaded)) quote(mine, hit).catch(() => {});
			// Words in quotation marks are for the full-text index alone.
			if (/^["“„].+["”]$/.test(query)) await searchMore(mine, { ...found, hits: [], card: undefined }, query);
		} catch {
			if (mine !== latest) return;
			clear();
			show('failed', root.dataset['failed'] ?? '');
		}
	};
	const searchMore = async (mine: number, { words: asked, hits, card }: Found, query: string): Promise<void> => {
		more.disabled = true;
		try {
			const { data } = await loadVocabulary(bundle, lang);
			const quoted = /^["“„](.+)["”]$/.exec(query)?.[1];
			const results = await searchText(bundle, quoted ? `"${quoted}"` : asked);
			if (mine !== latest) return;
			const known = new Set([card?.page, ...hits.map(({ page }) => page.id)]);
			const added = results.flatMap(({ pageId, excerpt }) => {
				const page = data.pages.find(({ id }) => id === pageId && !known.has(id));
				if (!page) return [];
				return [drawHit({ page, url: page.url, sections: [], inText: [] }, words, markedText(excerpt))];
			});
			if (quoted) list.replaceChildren();
			list.append(...added);
			const total = list.children.length;
			const found =
				total === 1 ? words['search.count-one'] : fill(words['search.count-many'], { count: String(total) });
			tell(
				added.length === 0 && !quoted
					? words['search.more-none']
					: total === 0
						? fill(words['search.none'], { query })
						: found,
			);
			more.hidden = true;
		} catch {
			if (mine === latest) tell(words['search.more-failed']);
		} finally {
			more.disabled = false;
		}
	};
	part(correction, '[data-exactly]').addEventListener('click', () => {
		exactly = input.value.trim();
		input.focus();
		run();
	});
	input.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(run, debounceMilliseconds);
	});
	return run;
}
