type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** After the effects of a render, which run in a task after the next frame. */
const rendered = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

function changed(field: Field): boolean {
	if (field instanceof HTMLSelectElement)
		return field.value !== (field.querySelector('[selected]')?.getAttribute('value') ?? '');
	if (field instanceof HTMLInputElement && field.type === 'radio') return field.checked && !field.defaultChecked;
	return field.value !== field.defaultValue;
}

/**
 * What a reader answered in a tool's built HTML before the tool was live.
 * @returns gives the same answers again to the tool, which has taken over the same fields; after the address was read, since
 *   the reader's own answer came last
 */
export function earlyAnswers(island: HTMLElement): () => Promise<void> {
	const fields = [...island.querySelectorAll<Field>('.questions :is(input, select, textarea)')].filter(changed);
	const values = fields.map((field) => ({ field, value: field.value }));
	return async () => {
		for (const { field, value } of values) {
			await rendered();
			if (!field.isConnected) continue;
			if (field.type === 'radio') field.click();
			// The address may say the same, and what is no change takes no notice away.
			else if (field.value !== value) {
				field.value = value;
				for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
			}
		}
	};
}
