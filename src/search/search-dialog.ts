import { prepareSearch, startSearch } from './search-box.ts';

let ready = false;
/** Who reaches for search waits this long for its styles, and then has it plain. */
const stylesMilliseconds = 1500;

/**
 * Moves the focus through the results with the arrow keys; from the first one up, back to the field. Enter in the field
 * opens the first result, Esc closes the dialog.
 */
function moveFocus(
	event: KeyboardEvent,
	dialog: HTMLDialogElement,
	input: HTMLInputElement,
	search: () => Promise<void>,
): void {
	if (event.isComposing) return;
	const links = [...dialog.querySelectorAll<HTMLAnchorElement>('ol a')].filter((each) => each.checkVisibility());
	const index = links.indexOf(document.activeElement as HTMLAnchorElement);
	const inField = document.activeElement === input;
	// What is shown may still be of an older query.
	const withFirst = (act: (first: HTMLAnchorElement) => void) => {
		const query = input.value;
		search().then(() => {
			const first = dialog.querySelector<HTMLAnchorElement>('ol a');
			if (first && input.value === query) act(first);
		});
	};
	if (event.key === 'ArrowDown' && inField) withFirst((first) => first.focus());
	else if (event.key === 'ArrowDown') (links[index + 1] ?? links.at(-1))?.focus();
	else if (event.key === 'ArrowUp') (index > 0 ? links[index - 1] : input)?.focus();
	else if (event.key === 'Enter' && inField) withFirst((first) => first.click());
	// Left to itself, Esc would first empty the field.
	else if (event.key === 'Escape') dialog.close();
	else return;
	event.preventDefault();
}

let waited: Promise<unknown> | undefined;

/** Settles when the styles of the dialog are there or late: that they will not come may have been told before this script ran. */
async function styled(dialog: HTMLDialogElement): Promise<void> {
	const link = dialog.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
	if (!link || link.sheet) return;
	waited ??= new Promise((done) => {
		link.onload = link.onerror = done;
		setTimeout(done, stylesMilliseconds);
	});
	await waited;
}

/** Opens search over the page. Esc closes it, and the browser gives the focus back to where it was. */
export async function openSearch(dialog: HTMLDialogElement): Promise<void> {
	const input = dialog.querySelector<HTMLInputElement>('input');
	if (!input) return;
	if (!ready) {
		ready = true;
		const search = startSearch({ root: dialog, input, limit: 8, otherLimit: 3 });
		dialog.addEventListener('keydown', (event) => moveFocus(event, dialog, input, search));
		dialog.addEventListener('click', (event) => {
			if (event.target === dialog || (event.target as HTMLElement).closest('[data-close], a')) dialog.close();
		});
	}
	await styled(dialog);
	if (!dialog.open) dialog.showModal();
	input.focus();
	input.select();
	prepareSearch(dialog);
}
