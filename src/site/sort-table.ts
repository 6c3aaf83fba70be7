/** The figure that a row is sorted by; a row without one comes last, whatever the direction. */
const figureOf = (row: HTMLTableRowElement, key: string): number => Number.parseFloat(row.dataset[key] ?? '');

function sortBy(table: HTMLTableElement, header: HTMLElement, key: string): void {
	const sign = header.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
	for (const other of table.querySelectorAll('[aria-sort]')) other.removeAttribute('aria-sort');
	header.setAttribute('aria-sort', sign === 1 ? 'ascending' : 'descending');
	const [body] = table.tBodies;
	const rows = [...(body?.rows ?? [])].sort((one, other) => {
		const [a, b] = [figureOf(one, key), figureOf(other, key)];
		if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
		return sign * (a - b);
	});
	body?.append(...rows);
}

/** Makes the columns of a table sortable. Without it the table is complete, in the site's own order. */
export function makeLive(table: HTMLTableElement): void {
	for (const header of table.querySelectorAll<HTMLElement>('th[data-sort]')) {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'sort';
		button.append(...header.childNodes);
		header.append(button);
		button.addEventListener('click', () => sortBy(table, header, header.dataset['sort'] ?? ''));
	}
}
