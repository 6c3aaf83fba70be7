/** Behaviour of the header: theme, language switch, menu, search. Everything works as plain links without it. */

import { root } from './islands.ts';

/** Every page with this script has the parts that it looks for. */
const part = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;

const themes = part<HTMLSelectElement>('theme');
themes.value = root.dataset['theme'] ?? 'system';
themes.addEventListener('change', () => {
	root.dataset['theme'] = themes.value;
	try {
		localStorage.setItem('theme', themes.value);
	} catch {
		// Storage may be denied; the theme then holds for this page only.
	}
});

// The other language shows the same answers and the same heading.
const other = part<HTMLAnchorElement>('other-language');
const path = other.pathname;
for (const event of ['pointerenter', 'focus', 'click']) {
	other.addEventListener(event, () => {
		other.href = path + location.search + location.hash;
	});
}

const dialog = part<HTMLDialogElement>('search-dialog');
const button = part<HTMLAnchorElement>('search-button');
const needs = part<HTMLTemplateElement>('search-needs');
/** What searches and what is searched come together, not the one after the other. */
const load = () => {
	dialog.append(needs.content);
	return import('../search/search-dialog.ts');
};
// Without the script the button is still a link to the search page.
const open = () =>
	load()
		.then(({ openSearch }) => openSearch(dialog))
		.catch(() => location.assign(button.href));
button.addEventListener('click', (event) => {
	if (event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	open();
});
for (const event of ['pointerenter', 'focus']) {
	button.addEventListener(event, () => load().catch(() => {}), { once: true });
}
addEventListener('keydown', (event) => {
	const typing = (event.target as HTMLElement).closest('form,dialog');
	const wanted = event.ctrlKey || event.metaKey ? event.key.toLowerCase() === 'k' : event.key === '/' && !typing;
	if (!wanted || event.altKey) return;
	event.preventDefault();
	open();
});

// Before a reader does anything the page needs no more than its text.
for (const event of ['scroll', 'pointerover', 'focusin']) {
	addEventListener(event, () => import('./sections.ts').catch(() => {}), { once: true });
}

// Once the page is there and at rest, so that the first visit weighs nothing more before it.
addEventListener('load', () => setTimeout(() => import('./offline.ts').catch(() => {}), 2000));

// On paper the address leads back to the same answers.
addEventListener('beforeprint', () => part('print-address').replaceChildren(location.href));
