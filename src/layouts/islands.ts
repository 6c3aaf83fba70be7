/** Makes what a page holds live, the tools at once or when they come near. Scripts load with the first that needs them. */

async function start(island: HTMLElement): Promise<void> {
	try {
		await (await import('../islands/mount.ts')).mount(island);
	} catch (error) {
		// The page stays as it was built; the island says what it cannot do.
		console.warn(error);
		island.dataset['state'] = 'failed';
		delete document.documentElement.dataset['query'];
	}
}

/** What is no tool and comes to life too, by its name in `data-live`. */
const others: Readonly<Record<string, () => Promise<{ makeLive: (part: never) => void }>>> = {
	'open-now': () => import('../islands/live-open-now.ts'),
	weeks: () => import('../site/week-picture.ts'),
	sort: () => import('../site/sort-table.ts'),
};
function bring(part: HTMLElement): void {
	const { live } = part.dataset;
	if (live) others[live]?.().then(({ makeLive }) => makeLive(part as never), console.warn);
	else start(part);
}
// One screen ahead, so that a tool has its height before it is seen.
const near = new IntersectionObserver(
	(entries) => {
		for (const { isIntersecting, target } of entries) {
			if (!isIntersecting) continue;
			near.unobserve(target);
			bring(target as HTMLElement);
		}
	},
	{ rootMargin: '100%' },
);
for (const part of document.querySelectorAll<HTMLElement>('tool-island, [data-live]')) {
	if (part.dataset['load'] === 'now') bring(part);
	else near.observe(part);
}
