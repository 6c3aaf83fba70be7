/** Behaviour of a page's sections: the table of contents marks where the reader is, and a heading's anchor copies its address. */

const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
const headings = links.flatMap(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) ?? []);

/**
 * The last heading that has come past the upper fifth of the window. Sections that have not are asked before their headings:
 * what is out of sight has no layout, and to ask where a heading in it stands would make one.
 */
function markCurrent(): void {
	const line = innerHeight / 5;
	const isPast = (element: Element) => element.getBoundingClientRect().top <= line;
	const current = headings.findLast(
		(heading) => isPast(heading.closest('main > section') ?? heading) && isPast(heading),
	);
	for (const link of links) {
		if (current && link.hash === `#${current.id}`) link.setAttribute('aria-current', 'location');
		else link.removeAttribute('aria-current');
	}
}

if (headings.length > 0) {
	let waiting = false;
	const soon = () => {
		if (waiting) return;
		waiting = true;
		requestAnimationFrame(() => {
			waiting = false;
			markCurrent();
		});
	};
	addEventListener('scroll', soon, { passive: true });
	addEventListener('resize', soon);
	markCurrent();
}

const announcer = document.querySelector<HTMLElement>('#announcer');
document.querySelector('#content')?.addEventListener('click', (event) => {
	const anchor = (event.target as HTMLElement).closest<HTMLAnchorElement>('a.anchor');
	if (!anchor || !announcer) return;
	// Where copying is not allowed the address bar still has it.
	navigator.clipboard?.writeText(anchor.href).then(
		() => {
			announcer.textContent = announcer.dataset['copied'] ?? '';
		},
		() => {},
	);
});

export {};
