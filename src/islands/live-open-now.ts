import { h, hydrate } from 'preact';
import OpenNow, { type OpenNowProps } from './OpenNow.tsx';

/** Gives the list of hours the reader's clock. Its words stand beside it. */
export function makeLive(part: HTMLElement): void {
	const props: OpenNowProps = JSON.parse(part.querySelector('script')?.textContent ?? '');
	hydrate(h(OpenNow, props), part.querySelector('[data-mount]') as HTMLElement);
	part.dataset['state'] = 'live';
}
