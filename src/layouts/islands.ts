/**
 * Makes what a page holds live once the page is painted, which scripts would only delay: at once, when it comes near, or when the
 * reader reaches for it. Scripts load with the first.
 */

export const root = document.documentElement;

/** What comes to life, by its name in `data-live`. */
const scripts = {
	tool: () => import('../islands/mount.ts'),
	'open-now': () => import('../islands/live-open-now.ts'),
	weeks: () => import('../site/week-picture.ts'),
	sort: () => import('../site/sort-table.ts'),
};

function bring(part: HTMLElement): void {
	// The scripts of a tool, all at once.
	part.append(part.querySelector('template')?.content ?? '');
	scripts[part.dataset['live'] as keyof typeof scripts]()
		.then(({ makeLive }) => makeLive(part as never))
		.catch((error) => {
			// The page stays as it was built; a tool says what it cannot do.
			console.warn(error);
			part.dataset['state'] = 'failed';
			delete root.dataset['query'];
		});
}

/** Most readers read the question first: the scripts come when they reach for the tool, or when the page has been at rest. */
function whenReached(tool: HTMLElement): void {
	const reached = () => {
		if (tool.dataset['load'] !== 'reach') return;
		tool.dataset['load'] = 'now';
		bring(tool);
	};
	// Answers in the address are shown at once.
	if (location.search) reached();
	for (const event of ['pointerover', 'focusin', 'input']) tool.addEventListener(event, reached);
	setTimeout(reached, 2000);
}

// One screen ahead, so that a tool has its height before it is seen.
const near = new IntersectionObserver(
	(entries) => {
		for (const entry of entries) {
			if (!entry.isIntersecting) continue;
			near.unobserve(entry.target);
			bring(entry.target as HTMLElement);
		}
	},
	{ rootMargin: '100%' },
);
/** Each once, whatever begins. */
const parts = [...document.querySelectorAll<HTMLElement>('[data-load]')];
function begin(): void {
	for (const part of parts.splice(0)) {
		const { load } = part.dataset;
		if (load === 'now') bring(part);
		else if (load === 'reach') whenReached(part);
		else near.observe(part);
	}
}

// Firefox tells of no paint on a page that opens scrolled down.
setTimeout(begin, 2000);
try {
	new PerformanceObserver((painted) => {
		// Each paint is told once; a ground of one colour may be painted before.
		if (painted.getEntriesByName('first-contentful-paint')[0]) begin();
	}).observe({ type: 'paint', buffered: true });
} catch {
	// A reader may have switched off what measures.
}
