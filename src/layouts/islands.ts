/** Makes the tools of a page live: at once, or when they come near. Their scripts load with the first of them. */

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

// One screen ahead, so that a tool has its height before it is seen.
const near = new IntersectionObserver(
	(entries) => {
		for (const { isIntersecting, target } of entries) {
			if (!isIntersecting) continue;
			near.unobserve(target);
			start(target as HTMLElement);
		}
	},
	{ rootMargin: '100%' },
);
for (const island of document.querySelectorAll<HTMLElement>('tool-island')) {
	if (island.dataset['load'] === 'now') start(island);
	else near.observe(island);
}
