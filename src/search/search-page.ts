import type { Filters } from './find.ts';
import { prepareSearch, startSearch } from './search-box.ts';

const root = document.querySelector<HTMLElement>('#search-page');
const form = document.querySelector<HTMLFormElement>('#search-form');
const input = document.querySelector<HTMLInputElement>('#query');

const filterNames = ['service', 'kind', 'role'] as const;

if (root && form && input) {
	const selects = filterNames.flatMap((name) => {
		const select = form.elements.namedItem(name);
		return select instanceof HTMLSelectElement ? [{ name, select }] : [];
	});
	const filters = (): Filters =>
		Object.fromEntries(selects.flatMap(({ name, select }) => (select.value ? [[name, select.value]] : [])));
	const query = () => new URLSearchParams(location.search).get('q') ?? '';
	/** The address holds the query and the filters, and nothing that is empty. */
	const address = (shown: string): string => {
		const search = new URLSearchParams({ ...(shown && { q: shown }), ...filters() }).toString();
		return location.pathname + (search && `?${search}`);
	};
	const run = startSearch({
		root,
		input,
		limit: 60,
		otherLimit: 10,
		filters,
		onShown: (shown) => {
			if (address(shown) !== location.pathname + location.search)
				history.replaceState(history.state, '', address(shown));
		},
	});
	const read = () => {
		const search = new URLSearchParams(location.search);
		input.value = query();
		for (const { name, select } of selects) {
			const wanted = search.get(name) ?? '';
			select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
		}
	};
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		run();
	});
	for (const { select } of selects) select.addEventListener('change', run);
	prepareSearch(root);
	// What was typed while this script was on its way is the latest.
	if (location.search && !input.value) read();
	if (input.value) run();
	addEventListener('popstate', () => {
		read();
		run();
	});
}
