import type { Element, ElementContent, Root, RootContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { PolicyError } from '../engine/errors.ts';

/** What only works on the page itself, or says nothing to a reader of Markdown. */
const dropped = 'script, style, template, noscript, svg, tool-island, astro-island, form, dialog, .anchor, [hidden]';
const blocks = ['p', 'div', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary', 'small', 'section', 'cite'];

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, children: ElementContent[]): Element => ({
	type: 'element',
	tagName,
	properties: {},
	children,
});
const isElement = (node: RootContent | ElementContent): node is Element => node.type === 'element';
const isBlock = (node: ElementContent) => isElement(node) && blocks.includes(node.tagName);

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
	for (const node of nodes) {
		if (node.type === 'text' && node.value.trim() === '') {
			if (line.length > 0) line.push(text(' '));
			continue;
		}
		const parts = isElement(node) && isBlock(node) ? onOneLine(node.children) : [node];
		const before = nodes
			.slice(0, nodes.indexOf(node))
			.some((other) => other.type !== 'text' || other.value.trim() !== '');
		if (isBlock(node) && before && parts.length > 0) line.push(text(' · '));
		line.push(...parts);
	}
	return line;
}

/** The first line of a note, of a tool or of a level. */
const isTitle = (node: Element): boolean => {
	const names = node.properties['className'];
	return Array.isArray(names) && names.some((name) => /^(?:note|embedded)-title$|^level-name$/.test(String(name)));
};

/** Changes what Markdown has no form for into something that it has. */
function simplify(main: Element, address: URL): void {
	walk(main, (node) => {
		node.children = node.children.filter(
			(child) => !isElement(child) || !selectAll(dropped, { type: 'root', children: [child] }).includes(child),
		);
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
		if (node.tagName === 'sup') node.children = [text(' ('), ...node.children, text(')')];
		if (node.tagName === 'th' || node.tagName === 'td') node.children = onOneLine(node.children);
	});
	for (const cite of selectAll('details.cite', main)) {
		const [title] = selectAll('p > strong', cite);
		const links = selectAll('a', cite).flatMap((link, index) => (index > 0 ? [text(', '), link] : [link]));
		cite.tagName = 'p';
		cite.children = [element('em', title?.children ?? []), text(': '), ...links];
	}
}

const attribute = (node: Element | undefined, name: string): string => String(node?.properties[name] ?? '');

/**
 * The content of a built page as Markdown with tables (GFM), below a head of its title, language and addresses. Links
 * are absolute.
 * @throws {PolicyError} the page has no `main` or no canonical address
 */
export function toMarkdown(html: string): string {
	const root = unified().use(rehypeParse).parse(html);
	const main = select('main', root);
	const address = attribute(select('link[rel="canonical"]', root), 'href');
	if (!main || !address)
		throw new PolicyError({
			file: address || 'a page',
			key: 'main',
			expected: 'a main and a canonical address',
			actual: main,
		});
	const holder: Element = element('div', [main]);
	simplify(holder, new URL(address));
	const lang = attribute(select('html', root), 'lang');
	const alternates = selectAll('link[rel="alternate"][hreflang]', root)
		.filter((link) => !['x-default', lang].includes(attribute(link, 'hrefLang')))
		.map((link) => `${attribute(link, 'hrefLang')}: ${attribute(link, 'href')}`);
	const head = ['---', `lang: ${lang}`, `url: ${address}`, ...alternates.map((each) => `url_${each}`), '---'].join(
		'\n',
	);
	const tree: Root = { type: 'root', children: [main] };
	const processor = unified()
		.use(rehypeRemark)
		.use(remarkGfm, { tablePipeAlign: false })
		.use(remarkStringify, { bullet: '-', rule: '-' });
	return `${head}\n\n${processor.stringify(processor.runSync(tree))}`;
}
