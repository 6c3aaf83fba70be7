import { startSearch } from './search-box.ts';

const page = document.querySelector<HTMLElement>('#search-page');
const form = document.querySelector<HTMLFormElement>('#search-form');
const input = document.querySelector<HTMLInputElement>('#query');
const list = page?.querySelector<HTMLOListElement>('ol');
const count = page?.querySelector<HTMLElement>('[data-search-count]');

if (page && form && input && list && count) {
	const { hint = '', one = '', many = '', none = '', failed = '', bundle = '' } = page.dataset;
	const query = () => new URLSearchParams(location.search).get('q') ?? '';
	const run = startSearch({
		input,
		list,
		count,
		bundle,
		words: { hint, one, many, none, failed },
		limit: 30,
		onShown: (shown) => {
			if (shown === query()) return;
			const search = shown ? `?${new URLSearchParams({ q: shown })}` : '';
			history.replaceState(history.state, '', location.pathname + search);
		},
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		run();
	});
	input.value = query();
	if (input.value) run();
	addEventListener('popstate', () => {
		input.value = query();
		run();
	});
}
