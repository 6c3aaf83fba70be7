import { existsSync, globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';

/** What a page loads before a reader does anything, counted from the built files without a browser. */

/**
 * @typedef {object} Weight
 * @property {string} id        the page's id; that of its address where it has none
 * @property {string} kind      what budget it has, where `budgets.json` names none for its id
 * @property {string} file      below the folder of the built site
 * @property {string[]} files   the page, which holds its style, and all that it loads at once
 * @property {number} bytes     as brotli makes them
 * @property {number} script    bytes of script among them, inline scripts included
 * @property {number} live      bytes with what a tool on its own page loads when the reader reaches for it
 */

/** A file as a server sends it, also where the build left that out. @param {string} file */
const compressed = (file) =>
	existsSync(`${file}.br`) ? readFileSync(`${file}.br`) : brotliCompressSync(readFileSync(file));

/** @param {string} file @param {import('node-html-parser').HTMLElement} root */
function kindOf(file, root) {
	if (/^\w+\/embed\//.test(file)) return `frame-${root.querySelector('tool-island')?.getAttribute('data-island')}`;
	if (file.includes('/design/')) return 'components';
	if (root.querySelector('figure.picture')) return 'pictures';
	return root.querySelector('tool-island') ? 'with-tool' : 'text';
}

/**
 * Weighs the pages of a built site.
 * @param {{ dist: string, base?: string, files?: readonly string[] }} options `base` with a slash at both ends; `files`: pages
 * below the folder, in place of all
 * @returns {Weight[]}
 */
export function weighAll({ dist, base = '/', files: asked }) {
	/** @type {Map<string, number>} */
	const sizes = new Map();
	/** @param {string} file */
	const size = (file) => {
		const known = sizes.get(file) ?? compressed(`${dist}/${file}`).length;
		sizes.set(file, known);
		return known;
	};

	return [...(asked ?? globSync('**/*.html', { cwd: dist }))].sort().map((file) => {
		const html = readFileSync(`${dist}/${file}`, 'utf8');
		const root = parse(html);
		const inline = root
			.querySelectorAll('script:not([src], [type$="json"])')
			.map(({ rawText }) => rawText)
			.join('\n');
		/** @param {string} selector */
		const linked = (selector) =>
			root.querySelectorAll(selector).map((link) => (link.getAttribute('href') ?? '').slice(base.length));
		/** @param {readonly string[]} each */
		const sum = (each) => each.reduce((bytes, one) => bytes + size(one), 0);
		const scripts = linked('[data-load="now"] link[rel="modulepreload"]');
		const atOnce = linked('[data-load="now"] link');
		const reached = linked('[data-load="reach"] link');
		const files = [file, ...atOnce];
		return {
			id: root.querySelector('[data-pagefind-meta^="page-id:"]')?.getAttribute('data-pagefind-meta')?.slice(8) ?? file,
			kind: kindOf(file, root),
			file,
			files,
			bytes: sum(files),
			live: sum([...files, ...reached]),
			script: sum(scripts) + brotliCompressSync(inline).length,
		};
	});
}

/**
 * What of a weight is over its budget, one sentence a budget.
 * @param {Pick<Weight, 'id' | 'kind' | 'file' | 'bytes' | 'script' | 'live'> & { requests: number }} weight
 * @param {{ kinds: Record<string, { kib: number, requests?: number, script?: number, live?: number }>, pages: Record<string, string> }} budgets
 * @param {string} [as] the kind, where it is not that of the page
 */
export function overBudget({ id, kind: usual, file, bytes, script, live, requests }, { kinds, pages }, as) {
	const kind = as ?? pages[id] ?? usual;
	const budget = kinds[kind];
	if (!budget) throw new Error(`scripts/budgets.json › kinds: expected ${kind}`);
	/** @param {string} what @param {number} actual @param {number | undefined} most @param {string} unit */
	const check = (what, actual, most, unit) =>
		most !== undefined && actual > most
			? [`${file} (${kind}): ${what} at most ${most} ${unit}, is ${+actual.toFixed(2)}`]
			: [];
	return [
		...check('weight', bytes / 1024, budget.kib, 'KiB'),
		...check('requests', requests, budget.requests, ''),
		...check('script', script / 1024, budget.script, 'KiB'),
		...check('weight when live', live / 1024, budget.live, 'KiB'),
	];
}
