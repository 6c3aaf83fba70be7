import { useEffect, useState } from 'preact/hooks';

/** Says something through the page's one live region. */
export function announce(words: string): void {
	const region = document.getElementById('announcer');
	// The same words twice are no change, which would be silent.
	if (region) region.textContent = region.textContent === words ? `${words}\u00a0` : words;
}

/**
 * What was said about a thing, to read and through the live region; it goes away when the thing changes.
 * @returns the words, and what says others
 */
export function useSaid(thing: unknown): [string, (words: string) => void] {
	const [said, setSaid] = useState('');
	// It was about the thing of then.
	useEffect(() => setSaid(''), [thing]);
	const say = (words: string) => {
		setSaid(words);
		announce(words);
	};
	return [said, say];
}
