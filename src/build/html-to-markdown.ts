import type { Element, ElementContent, Root } from 'hast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { PolicyError } from '../engine/errors.ts';
import { all, attribute, classesOf, elementsIn, find, isElement, linksTo } from './tree.ts';

/** What only works on the page itself, or says nothing to a reader of Markdown. */
const dropped = new Set(['script', 'style', 'template', 'noscript', 'svg', 'tool-island', 'form', 'dialog']);
const isDropped = (node: Element): boolean =>
	dropped.has(node.tagName) ||
	Boolean(node.properties['hidden']) ||
	classesOf(node).some((name) => name === 'anchor' || name === 'to-top');
const blocks = new Set([
	'p',
	'div',
	'ul',
	'ol',
	'li',
	'dl',
	'dt',
	'dd',
	'details',
	'summary',
	'small',
	'section',
	'cite',
]);

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, children: ElementContent[]): Element => ({
	type: 'element',
	tagName,
	properties: {},
	children,
});
const isBlock = (node: ElementContent) => isElement(node) && blocks.has(node.tagName);

/** Every element below another, the outer ones first. */
function walk(node: Element, visit: (inner: Element) => void): void {
	for (const child of node.children.filter(isElement)) {
		visit(child);
		walk(child, visit);
	}
}

/** A cell of a table holds one line: what stood on lines of its own is joined by middle dots. */
function onOneLine(nodes: readonly ElementContent[]): ElementContent[] {
	const line: ElementContent[] = [];
	let before = false;
	for (const node of nodes) {
		if (node.type === 'text' && node.value.trim() === '') {
			if (line.length > 0) line.push(text(' '));
			continue;
		}
		const parts = isElement(node) && isBlock(node) ? onOneLine(node.children) : [node];
		if (isBlock(node) && before && parts.length > 0) line.push(text(' · '));
		before = true;
		line.push(...parts);
	}
	return line;
}

/** The first line of a note, of a tool or of a level. */
const isTitle = (node: Element): boolean =>
	classesOf(node).some((name) => /^(?:note|embedded)-title$|^level-name$/.test(name));

const strongIn = ({ children }: Element) => children.filter(isElement).filter(({ tagName }) => tagName === 'strong');

/** A row in which every column has its own cell: what a cell says of several is said in each. A cell alone in its row stays as it is. */
function unspanned(row: Element): ElementContent[] {
	const cells = row.children.filter(isElement);
	if (cells.length < 2) return row.children;
	return cells.flatMap((cell) => {
		const { colSpan, ...properties } = cell.properties;
		if (colSpan === undefined) return [cell];
		return Array.from({ length: Number(colSpan) }, () => structuredClone({ ...cell, properties }));
	});
}

/** Changes what Markdown has no form for into something that it has. */
function simplify(main: Element, address: URL): void {
	walk(main, (node) => {
		// A mark in a table says what it means.
		if (node.tagName === 'td')
			node.children = node.children.map((child) => {
				const label = isElement(child) && child.tagName === 'svg' && child.properties['ariaLabel'];
				return label ? text(String(label)) : child;
			});
		node.children = node.children.filter((child) => !isElement(child) || !isDropped(child));
		if (node.tagName === 'tr') node.children = unspanned(node);
		// The name of a table goes before it.
		node.children = node.children.flatMap((child) => {
			if (!isElement(child) || child.tagName !== 'table') return [child];
			const caption = child.children.filter(isElement).find(({ tagName }) => tagName === 'caption');
			if (!caption) return [child];
			child.children = child.children.filter((inner) => inner !== caption);
			return [element('p', [element('strong', caption.children)]), child];
		});
		const { href } = node.properties;
		if (typeof href === 'string') node.properties['href'] = new URL(href, address).href;
		if (node.tagName === 'summary' || isTitle(node)) {
			node.tagName = 'p';
			const links = node.children.filter((child) => isElement(child) && child.tagName === 'a');
			const name = element(
				'strong',
				node.children.filter((child) => !links.includes(child)),
			);
			node.children = [name, ...links.flatMap((link) => [text(' '), link])];
		}
		// Two elements that stand on lines of their own may have no space between them.
		if (node.tagName === 'a')
			node.children = node.children.flatMap((child, index) =>
				index > 0 && isElement(child) ? [text(' '), child] : [child],
			);
		if (classesOf(node).includes('facts-of')) node.children = [text(' '), ...node.children];
		if (node.tagName === 'sup') node.children = [text(' ('), ...node.children, text(')')];
		if (node.tagName === 'th' || node.tagName === 'td') node.children = onOneLine(node.children);
	});
	for (const cite of all(main, 'details').filter((each) => classesOf(each).includes('cite'))) {
		// Its summary is a paragraph by now, and its name in bold.
		const [title] = [...elementsIn(cite)].flatMap((each) => (each.tagName === 'p' ? strongIn(each) : []));
		const links = all(cite, 'a').flatMap((link, index) => (index > 0 ? [text(', '), link] : [link]));
		cite.tagName = 'p';
		cite.children = [element('em', title?.children ?? []), text(': '), ...links];
	}
}

/** Made once: what it consists of is put together anew for every processor. */
const writer = unified()
	.use(rehypeRemark)
	.use(remarkGfm, { tablePipeAlign: false })
	.use(remarkStringify, { bullet: '-', rule: '-' })
	.freeze();

/**
 * The content of a built page as Markdown with tables (GFM), below a head of its title, language and addresses. Links
 * are absolute. Changes the tree that it is given.
 * @throws {PolicyError} the page has no `main` or no canonical address
 */
export function toMarkdown(root: Root): string {
	const main = find(root, 'main');
	const address = attribute(linksTo(root, 'canonical')[0], 'href');
	if (!main || !address)
		throw new PolicyError({
			file: address || 'a page',
			key: 'main',
			expected: 'a main and a canonical address',
			actual: main,
		});
	const holder: Element = element('div', [main]);
	simplify(holder, new URL(address));
	const lang = attribute(find(root, 'html'), 'lang');
	const alternates = linksTo(root, 'alternate')
		.filter((link) => !['', 'x-default', lang].includes(attribute(link, 'hrefLang')))
		.map((link) => `${attribute(link, 'hrefLang')}: ${attribute(link, 'href')}`);
	const head = ['---', `lang: ${lang}`, `url: ${address}`, ...alternates.map((each) => `url_${each}`), '---'].join(
		'\n',
	);
	const tree: Root = { type: 'root', children: [main] };
	return `${head}\n\n${writer.stringify(writer.runSync(tree))}`;
}
