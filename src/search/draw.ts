import { fill } from '../i18n/fill.ts';
import type { Words } from '../islands/view.ts';
import type { Hit } from './find.ts';
import type { Card, LexiconPage } from './lexicon.ts';
import type { SearchWords } from './search-words.ts';

type Child = Node | string;

function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	attributes: Readonly<Record<string, string>> = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	made.append(...children);
	return made;
}

const link = (href: string, text: string) => element('a', { href }, text);

const sentence = (words: Words): Child[] =>
	words.flatMap((part): Child[] => {
		if (typeof part === 'string') return [part];
		if ('href' in part) return [link(part.href, part.text)];
		return [element('strong', {}, part.bold), ...(part.also ? [` (${part.also})`] : [])];
	});

/** What a result is and about which service. */
function kindLine(page: LexiconPage, words: SearchWords): string {
	const kind = words[`search.kind-${page.kind}`];
	return page.service ? `${kind} · ${words[`service.${page.service}`]}` : kind;
}

/** Text with Pagefind's `<mark>` kept and nothing else: the excerpt comes escaped, and stays text. */
export function markedText(html: string): Child[] {
	return html.split(/(<mark>.*?<\/mark>)/).map((piece) => {
		const marked = /^<mark>(.*)<\/mark>$/.exec(piece);
		// Behind a sign: space at the start of a page is dropped.
		const text = new DOMParser().parseFromString(`.${marked?.[1] ?? piece}`, 'text/html').body.textContent.slice(1);
		return marked ? element('mark', {}, text) : text;
	});
}

const before = 70;
const after = 110;

/** A piece of running text around a word, the word marked; empty where it does not stand there. */
export function excerptAround(text: string, word: string): Child[] {
	const at = text.toLowerCase().indexOf(word.toLowerCase());
	if (at < 0) return [];
	const start = at > before ? text.indexOf(' ', at - before) + 1 : 0;
	const end = text.lastIndexOf(' ', at + word.length + after);
	const stop = end > at + word.length ? end : text.length;
	return [
		`${start > 0 ? '… ' : ''}${text.slice(start, at)}`,
		element('mark', {}, text.slice(at, at + word.length)),
		`${text.slice(at + word.length, stop)}${stop < text.length ? ' …' : ''}`,
	];
}

/** A result: its title, what it is, what it says, and the headings that fit. */
export function drawHit({ page, url, sections }: Hit, words: SearchWords, text: readonly Child[]): HTMLLIElement {
	const item = element('li', { 'data-page-id': page.id }, link(url, page.title));
	item.append(element('p', { class: 'hit-kind' }, kindLine(page, words)), element('p', { 'data-text': '' }, ...text));
	if (sections.length > 0) {
		const list = sections.map(([id, title]) => element('li', {}, link(`${page.url}#${id}`, title)));
		item.append(element('ul', {}, ...list));
	}
	return item;
}

/** The fact itself, with its source and the way into the tool. */
export function drawCard({ page, url, title, lines, notice, source, tool }: Card, words: SearchWords): HTMLLIElement {
	const item = element('li', { 'data-page-id': page, class: 'answer-card' }, link(url, title));
	if (notice) item.append(element('p', { class: 'phone-notice' }, ...sentence(notice)));
	const [only, ...more] = lines;
	if (only && more.length === 0) item.append(element('p', {}, ...sentence(only)));
	else item.append(element('ul', {}, ...lines.map((line) => element('li', {}, ...sentence(line)))));
	item.append(element('p', { class: 'hit-kind' }, `${words['search.card-source']} `, link(source.href, source.text)));
	if (tool) item.append(element('p', {}, link(tool.href, tool.text)));
	return item;
}

/** "Results for …. Search for … instead", and the words that were left out; into elements that stand there. */
export function drawCorrection(
	into: HTMLElement,
	words: SearchWords,
	{ query, corrected, unknown }: { query: string; corrected: string | undefined; unknown: readonly string[] },
): void {
	const [mended, button, leftOut] = into.children as unknown as [HTMLElement, HTMLButtonElement, HTMLElement];
	mended.textContent = corrected ? fill(words['search.results-for'], { query: corrected }) : '';
	button.textContent = corrected ? fill(words['search.instead'], { query }) : '';
	button.hidden = !corrected;
	leftOut.textContent = unknown.length > 0 ? fill(words['search.left-out'], { words: unknown.join(', ') }) : '';
	into.hidden = !corrected && unknown.length === 0;
}
