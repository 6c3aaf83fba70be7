/** Runs on the page that makes the piece of HTML for an intranet. */
import { embedAddress, embedSnippet } from './snippet.ts';

const form = document.querySelector<HTMLFormElement>('#embed-form');
const output = document.querySelector<HTMLTextAreaElement>('#embed-code');
const frame = document.querySelector<HTMLIFrameElement>('#embed-preview');
const problem = document.querySelector<HTMLElement>('#embed-problem');
const copy = document.querySelector<HTMLButtonElement>('#embed-copy');

/** The query of a pasted address of the chosen tool; `undefined` for anything else. Nothing pasted is an empty query. */
function answersOf(pasted: string, pages: readonly string[]): string | undefined {
	if (pasted.trim() === '') return '';
	try {
		const { pathname, search } = new URL(pasted.trim(), location.href);
		return pages.includes(pathname) ? search.slice(1) : undefined;
	} catch {
		return undefined;
	}
}

if (form && output && frame && problem && copy) {
	const show = () => {
		const values = new FormData(form);
		const lang = String(values.get('lang'));
		const option = form.querySelector<HTMLOptionElement>(`#embed-tool option[value="${values.get('tool')}"]`);
		const { dataset = {} } = option ?? {};
		const answers = answersOf(String(values.get('answers')), [dataset['pageNl'] ?? '', dataset['pageEn'] ?? '']);
		problem.hidden = answers !== undefined;
		const theme = values.get('theme');
		const wanted = {
			address: new URL(dataset[lang === 'nl' ? 'embedNl' : 'embedEn'] ?? '', location.href).href,
			title: dataset[lang === 'nl' ? 'titleNl' : 'titleEn'] ?? '',
			answers: answers ?? '',
			theme: theme === 'light' || theme === 'dark' ? theme : undefined,
		} as const;
		output.value = embedSnippet(wanted);
		const address = embedAddress(wanted);
		if (frame.src !== address) frame.src = address;
		frame.title = wanted.title;
	};
	form.addEventListener('input', show);
	form.addEventListener('submit', (event) => event.preventDefault());
	copy.addEventListener('click', async () => {
		output.select();
		try {
			await navigator.clipboard.writeText(output.value);
			copy.dataset['copied'] = '';
		} catch {
			// It is selected, so the keyboard copies it.
		}
	});
	addEventListener('message', ({ source, data }) => {
		if (source === frame.contentWindow && Number(data?.height) > 0) frame.height = String(Number(data.height));
	});
	show();
}
