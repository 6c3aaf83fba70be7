import { h, hydrate } from 'preact';
import OpenNow, { type OpenNowProps } from './OpenNow.tsx';

/** Gives the list of hours the reader's clock. Its words stand beside it. */
export function makeLive(part: HTMLElement): void {
	const { nextElementSibling: words } = part;
	const props: OpenNowProps = JSON.parse(words?.textContent ?? '');
	hydrate(h(OpenNow, props), part);
	part.dataset['state'] = 'live';
}
