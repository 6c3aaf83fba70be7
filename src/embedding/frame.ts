/** Runs in an embedded tool: it tells the page around it how high it is, and its links leave the frame. */

import { heightMessage } from './snippet.ts';

let told = 0;
const tell = () => {
	const height = Math.ceil(document.body.getBoundingClientRect().height);
	if (height === told) return;
	told = height;
	// Whoever shows the frame may know its height; nothing else is said.
	parent.postMessage({ type: heightMessage, height }, '*');
};
new ResizeObserver(tell).observe(document.body);
tell();

addEventListener('click', (event) => {
	const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
	if (link && (link.pathname !== location.pathname || link.origin !== location.origin)) link.target = '_blank';
});
