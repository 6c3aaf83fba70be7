import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Element, Root, RootContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { ListedPage } from './markdown.ts';

/** What is no part of an answer in words. */
const aside = ['script', 'style', 'noscript', 'tool-island', 'astro-island', 'svg', 'sup'];
const asideClasses = ['cite', 'facts-of', 'embedded', 'anchor', 'visually-hidden'];
const inline = ['a', 'b', 'strong', 'em', 'i', 'span', 'small', 'sup', 'time', 'data', 'code'];

const classesOf = (node: Element): string[] => [node.properties['className'] ?? []].flat().map(String);

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
	const steps = selectAll('nav.breadcrumb li', root).flatMap((step) => {
		const link = select('a', step);
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
	const sections = selectAll('main > section[data-section]', root).flatMap((section) => {
		const [title] = selectAll('h2', section);
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

/** A built page with what it is, for search engines: its breadcrumb, and its questions where it is a list of them. */
function withStructuredData(html: string): string {
	const root = unified().use(rehypeParse).parse(html);
	const address = String(select('link[rel="canonical"]', root)?.properties['href'] ?? '');
	const graph = [...breadcrumb(root, address), ...questions(root)];
	if (!address || graph.length === 0) return html;
	const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
	return html.replace('</head>', () => `<script type="application/ld+json">${json}</script></head>`);
}

/** Writes JSON-LD into every listed page. */
export function structuredData(base: string): AstroIntegration {
	return {
		name: 'structured-data',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const out = fileURLToPath(dir);
				const pages: ListedPage[] = JSON.parse(readFileSync(`${out}api/pages.json`, 'utf8'));
				for (const { url } of pages) {
					const file = `${out}${url.slice(base.replace(/\/?$/, '/').length)}index.html`;
					writeFileSync(file, withStructuredData(readFileSync(file, 'utf8')));
				}
			},
		},
	};
}
