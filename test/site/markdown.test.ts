import { describe, expect, test } from 'vitest';
import { type HTMLElement, origin, parseHtml, readDist, sitePages, textOf } from './pages.ts';

/** What only the page itself has: the tools, the forms, the marks to link to a heading. */
const dropped = 'script, style, template, noscript, svg, tool-island, form, dialog, .anchor, .to-top, [hidden]';
/** Letters and digits alone: Markdown has signs of its own. */
const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
const unescaped = (markdown: string) =>
	markdown
		.replace(/\]\([^)\s]*\)/g, ']')
		.replace(/\\([^\w\s])/g, '$1')
		.replace(/&amp;/g, '&')
		.replace(/&#x([0-9A-F]+);/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));

describe.each(sitePages)('$lang $id', ({ url, title, built }) => {
	const markdown = readDist(`${url.slice(1)}index.md`);
	const main = parseHtml(built.one('main').outerHTML);
	// A mark in a table says what it means.
	for (const mark of main.querySelectorAll('td > svg[aria-label]'))
		mark.replaceWith(mark.getAttribute('aria-label') ?? '');
	for (const part of main.querySelectorAll(dropped)) part.remove();

	test('has its language, its address and its title', () => {
		expect(markdown).toMatch(/^---\nlang: (nl|en)\nurl: \S+\nurl_(nl|en): \S+\n---\n\n# /);
		expect(markdown).toContain(`url: ${origin}${url}\n`);
		expect(unescaped(markdown)).toContain(`\n# ${title}\n`);
	});

	test('has every heading, in order', () => {
		const headings = main.querySelectorAll('h1, h2, h3, h4').map((heading) => letters(textOf(heading)));
		const said = unescaped(markdown.replace(/^```.*?^```/gms, ''))
			.split('\n')
			.filter((line) => /^#{1,4} /.test(line));
		expect(said.map(letters)).toEqual(headings);
	});

	test('has every table with all its rows and cells', () => {
		const rows = main.querySelectorAll('table tr');
		const lines = markdown
			.split('\n')
			.filter((line) => /^\s*\|/.test(line) && !/^\s*\|(?:\s*:?-+:?\s*\|)+$/.test(line));
		expect(lines.length).toBe(rows.length);
		rows.forEach((row, index) => {
			const cells = row.querySelectorAll('th, td');
			// What one cell says of several columns is said in each.
			const times = (cell: HTMLElement) => (cells.length > 1 ? Number(cell.getAttribute('colspan') ?? 1) : 1);
			const words = cells.map((cell) => textOf(cell).repeat(times(cell))).join('');
			expect(letters(unescaped(lines[index] ?? '')), words).toBe(letters(words));
		});
	});

	test('has every sentence', () => {
		const said = letters(unescaped(markdown));
		const leaves = (element: HTMLElement) =>
			element
				.querySelectorAll('p, li, dd, dt')
				.filter((each) => each.querySelectorAll('p, li, ul, ol, dl, table, div').length === 0);
		const lost = leaves(main)
			.map(textOf)
			.filter((text) => !said.includes(letters(text)));
		expect(lost).toEqual([]);
	});

	test('has a text for every link, and a space after what is bold', () => {
		expect(markdown).not.toMatch(/\[\]\(|&#x20;\*\*/);
	});

	test('has only absolute links', () => {
		const links = [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
		expect(links.filter((link) => !/^(?:https?|tel):/.test(link))).toEqual([]);
	});
});
