/** Says something through the page's one live region. */
export function announce(words: string): void {
	const region = document.getElementById('announcer');
	// The same words twice are no change, which would be silent.
	if (region) region.textContent = region.textContent === words ? `${words}\u00a0` : words;
}
