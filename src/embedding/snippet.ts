import { versionName } from './version-name.ts';

/** What an embedded tool sends to the page around it; see `frame.ts`. */
export const heightMessage = 'supportwijzer:height';

interface Wanted {
	/** Absolute address of the tool alone, without a query. */
	address: string;
	title: string;
	/** Answers to fill in, as a query string. */
	answers: string;
	/** Absent: as the reader's system. */
	theme?: 'light' | 'dark' | undefined;
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** What a pasted link holds and a frame does not want: colours are chosen beside it, and a frame shows the policy of the day. */
const dropped = ['theme', versionName];

/** Address of a tool alone, filled in and coloured as wanted. */
export function embedAddress({ address, answers, theme }: Omit<Wanted, 'title'>): string {
	const url = new URL(address);
	for (const [name, value] of new URLSearchParams(answers))
		if (!dropped.includes(name)) url.searchParams.append(name, value);
	if (theme) url.searchParams.set('theme', theme);
	return url.href;
}

/**
 * HTML for a page of an intranet: the frame, and a script that gives it the height of what it shows. The script listens
 * to the site alone, and sets no more than a height.
 */
export function embedSnippet(wanted: Wanted): string {
	const address = embedAddress(wanted);
	const { origin } = new URL(address);
	return [
		`<iframe src="${escapeHtml(address)}" title="${escapeHtml(wanted.title)}" width="100%" height="900" loading="lazy" style="border: 0"></iframe>`,
		'<script>',
		"addEventListener('message', ({ source, origin, data }) => {",
		`\tif (origin !== '${origin}' || data?.type !== '${heightMessage}') return;`,
		"\tconst frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);",
		'\tif (frame) frame.height = String(Number(data.height));',
		'});',
		'</script>',
	].join('\n');
}
