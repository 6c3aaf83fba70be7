/** Behaviour of the header: theme, language switch, menu, search. Everything works as plain links without it. */

import './islands.ts';

const root = document.documentElement;

// Storage may be denied; the theme then holds for this page only.
function keep(theme: string): void {
	try {
		if (theme === 'system') localStorage.removeItem('theme');
		else localStorage.setItem('theme', theme);
	} catch {
		// Nothing is lost but the choice.
	}
}

const themes = document.querySelector<HTMLSelectElement>('#theme');
if (themes) {
	themes.value = root.dataset['theme'] ?? 'system';
	themes.addEventListener('change', () => {
		keep(themes.value);
		if (themes.value === 'system') delete root.dataset['theme'];
		else root.dataset['theme'] = themes.value;
	});
}

// The other language shows the same answers and the same heading.
const other = document.querySelector<HTMLAnchorElement>('#other-language');
if (other) {
	const path = other.pathname;
	const follow = () => {
		other.href = path + location.search + location.hash;
	};
	for (const event of ['pointerenter', 'focus', 'click']) other.addEventListener(event, follow);
}

const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');
const button = document.querySelector<HTMLAnchorElement>('#search-button');
const load = () => import('../search/search-dialog.ts');
if (dialog && button) {
	const open = () => load().then(({ openSearch }) => openSearch(dialog));
	button.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		// Without the script the button is still a link to the search page.
		open().catch(() => location.assign(button.href));
	});
	for (const event of ['pointerenter', 'focus']) {
		button.addEventListener(
			event,
			() =>
				load().then(
					({ prepareDialog }) => prepareDialog(dialog),
					() => {},
				),
			{ once: true },
		);
	}
	addEventListener('keydown', (event) => {
		const typing = (event.target as HTMLElement).closest('input, select, textarea, [contenteditable]');
		const wanted =
			(event.key === '/' && !typing) || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
		if (!wanted || event.altKey) return;
		event.preventDefault();
		open().catch(() => location.assign(button.href));
	});
}

// Before a reader does anything the page needs no more than its text.
for (const event of ['scroll', 'pointerover', 'focusin']) {
	addEventListener(event, () => import('./sections.ts').catch(() => {}), { once: true, passive: true });
}

// Once the page is there, so that the first visit weighs nothing more before it.
addEventListener('load', () => setTimeout(() => import('./offline.ts').catch(() => {}), 2000));

// On paper the address leads back to the same answers.
addEventListener('beforeprint', () => {
	const address = document.querySelector('#print-address');
	if (address && location.search) address.textContent = location.href;
});
