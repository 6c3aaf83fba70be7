import type { Element, Root, RootContent } from 'hast';
import { all, attribute, classesOf, find, isElement, linksTo } from './tree.ts';

/** What is no part of an answer in words. */
const aside = ['script', 'style', 'noscript', 'tool-island', 'svg', 'sup'];
const asideClasses = ['cite', 'facts-of', 'embedded', 'anchor', 'visually-hidden'];
const inline = ['a', 'b', 'strong', 'em', 'i', 'span', 'small', 'sup', 'time', 'data', 'code'];

/** The words of an element, blocks apart, white space made single. */
function wordsOf(node: Element | RootContent): string {
	if (node.type === 'text') return node.value;
	if (node.type !== 'element' || aside.includes(node.tagName)) return '';
	if (classesOf(node).some((name) => asideClasses.includes(name))) return '';
	if (node.tagName === 'tr') {
		const cells = node.children.map((cell) => wordsOf(cell).trim()).filter(Boolean);
		return ` ${cells.join('; ')}. `;
	}
	const inner = node.children.map(wordsOf).join('');
	return inline.includes(node.tagName) ? inner : ` ${inner} `;
}
const cleanWords = (node: Element): string =>
	wordsOf(node)
		.replace(/\s+/g, ' ')
		.replace(/ ([.,;:!?])/g, '$1')
		.trim();

/** The way from the home page to this one, as far as its steps have pages. */
function breadcrumb(root: Root, address: string) {
	const way = find(root, 'nav', (nav) => classesOf(nav).includes('breadcrumb'));
	const steps = (way ? all(way, 'li') : []).flatMap((step) => {
		const link = find(step, 'a');
		const here = step.properties['ariaCurrent'] === 'page';
		if (!link && !here) return [];
		const item = here ? address : new URL(String(link?.properties['href']), address).href;
		return [{ name: cleanWords(step), item }];
	});
	if (steps.length === 0) return [];
	const list = steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step }));
	return [{ '@type': 'BreadcrumbList', itemListElement: list }];
}

/** Questions with their answers, on a page most of whose sections ask one. */
function questions(root: Root) {
	const main = find(root, 'main')?.children.filter(isElement) ?? [];
	const sections = main.flatMap((section) => {
		if (section.tagName !== 'section' || !('dataSection' in section.properties)) return [];
		const title = find(section, 'h2');
		return title ? [{ title: cleanWords(title), section }] : [];
	});
	const asking = sections.filter(({ title }) => title.endsWith('?'));
	if (asking.length < 3 || asking.length * 2 <= sections.length) return [];
	const mainEntity = asking.map(({ title, section }) => ({
		'@type': 'Question',
		name: title,
		acceptedAnswer: { '@type': 'Answer', text: cleanWords(section).slice(title.length).trim() },
	}));
	return [{ '@type': 'FAQPage', mainEntity }];
}

/**
 * A built page with what it is, for search engines: its breadcrumb, and its questions where it is a list of them.
 * @param root the same page as a tree
 */
export function withStructuredData(html: string, root: Root): string {
	const address = attribute(linksTo(root, 'canonical')[0], 'href');
	const graph = [...breadcrumb(root, address), ...questions(root)];
	if (!address || graph.length === 0) return html;
	const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
	return html.replace('</head>', () => `<script type="application/ld+json">${json}</script></head>`);
}
