/** In the browser: arrow keys walk the tree of a tool's questions. Tab and Enter do so without this. */
const summaries = (tree: Element): HTMLElement[] =>
	[...tree.querySelectorAll<HTMLElement>('summary')].filter((summary) => summary.checkVisibility());

/** Where a key leads from a branch; the branch opens or closes where it leads nowhere. */
function step(key: string, summary: HTMLElement, all: readonly HTMLElement[]): HTMLElement | undefined {
	const details = summary.parentElement as HTMLDetailsElement;
	const index = all.indexOf(summary);
	switch (key) {
		case 'ArrowDown':
			return all[index + 1];
		case 'ArrowUp':
			return all[index - 1];
		case 'Home':
			return all[0];
		case 'End':
			return all.at(-1);
		case 'ArrowRight':
			if (details.open) return details.querySelector<HTMLElement>(':scope > ul summary') ?? undefined;
			details.open = true;
			return undefined;
		default:
			if (!details.open) return details.parentElement?.closest('details')?.querySelector('summary') ?? undefined;
			details.open = false;
			return undefined;
	}
}

const keys = ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End'];

for (const tree of document.querySelectorAll<HTMLElement>('.flow')) {
	tree.addEventListener('keydown', (event) => {
		const { target, key } = event;
		if (!(target instanceof HTMLElement) || target.tagName !== 'SUMMARY') return;
		if (!keys.includes(key) || event.altKey || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		step(key, target, summaries(tree))?.focus();
	});
}
