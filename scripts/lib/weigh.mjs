import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';

/** What a page loads before a reader does anything, counted from the built files without a browser. */

/**
 * @typedef {object} Weight
 * @property {string} id        the page's id; that of its address where it has none
 * @property {string} kind      what budget it has, where `budgets.json` names none for its id
 * @property {string} file      below the folder of the built site
 * @property {string[]} files   everything that it loads, itself first
 * @property {number} bytes     as brotli makes them
 * @property {number} script    bytes of script among them, inline scripts included
 */

const staticImport = /(?:^|[;}\s])import(?:[^"'`()]*?from)?\s*["'`](\.[^"'`]+)["'`]/g;
const toolsOf = /import\(\s*["'`]([^"'`]+\/tools\.[^"'`]+)["'`]\s*\)/;

/** @param {string} file @param {import('node-html-parser').HTMLElement} root */
function kindOf(file, root) {
	if (/^\w+\/embed\//.test(file)) return `frame-${root.querySelector('tool-island')?.getAttribute('data-island')}`;
	if (file.includes('/design/')) return 'components';
	if (root.querySelector('figure.picture')) return 'pictures';
	return root.querySelector('tool-island') ? 'with-tool' : 'text';
}

/**
 * Weighs every page of a built site.
 * @param {{ dist: string, base?: string }} options `base` with a slash at both ends
 * @returns {Weight[]}
 */
export function weighAll({ dist, base = '/' }) {
	/** @type {Map<string, number>} */
	const sizes = new Map();
	/** @param {string} file */
	const size = (file) => {
		const known = sizes.get(file) ?? readFileSync(`${dist}/${file}.br`).length;
		sizes.set(file, known);
		return known;
	};
	/** @param {string} url */
	const fileAt = (url) => url.slice(base.length);
	/** @type {Map<string, string>} */
	const sources = new Map();
	/** @param {string} file */
	const source = (file) => {
		const known = sources.get(file) ?? readFileSync(`${dist}/${file}`, 'utf8');
		sources.set(file, known);
		return known;
	};
	/** @param {string} file @param {Set<string>} seen */
	const withImports = (file, seen = new Set()) => {
		if (!seen.has(file)) {
			seen.add(file);
			for (const [, path = ''] of source(file).matchAll(staticImport)) withImports(posix.join(dirname(file), path), seen);
		}
		return seen;
	};
	/** The scripts of a tool: what all tools share, and its own. @param {string} tool @param {string} script of the page */
	const toolScripts = (tool, script) => {
		const address = toolsOf.exec(script)?.[1];
		const shared = address && fileAt(address);
		const own = shared && new RegExp(`\\b${tool}:[^,]*?import\\([\`"']\\./([^\`"']+)`).exec(source(shared))?.[1];
		if (!shared || !own) throw new Error(`weigh › ${tool}: expected a script that the page's own script imports`);
		return [...withImports(shared), ...withImports(posix.join(dirname(shared), own))];
	};

	return globSync('**/*.html', { cwd: dist })
		.sort()
		.map((file) => {
			const html = readFileSync(`${dist}/${file}`, 'utf8');
			const root = parse(html);
			/** @param {string} selector @param {string} name */
			const urls = (selector, name) => root.querySelectorAll(selector).map((each) => each.getAttribute(name) ?? '');
			const inline = root
				.querySelectorAll('script:not([src], [type$="json"])')
				.map(({ rawText }) => rawText)
				.join('\n');
			const scripts = urls('script[src]', 'src').flatMap((url) => [...withImports(fileAt(url))]);
			const islands = root.querySelectorAll('tool-island[data-load="now"]');
			for (const island of islands) scripts.push(...toolScripts(island.getAttribute('data-island') ?? '', inline));
			const styles = urls('head link[rel="stylesheet"]', 'href').map(fileAt);
			const files = [...new Set([file, ...styles, ...scripts])];
			const own = [...new Set(scripts)].reduce((sum, each) => sum + size(each), 0);
			return {
				id:
					root.querySelector('[data-pagefind-meta^="page-id:"]')?.getAttribute('data-pagefind-meta')?.slice(8) ?? file,
				kind: kindOf(file, root),
				file,
				files,
				bytes: files.reduce((sum, each) => sum + size(each), 0),
				script: own + (inline && brotliCompressSync(inline).length),
			};
		});
}

/**
 * What of a weight is over its budget, one sentence a budget.
 * @param {Pick<Weight, 'id' | 'kind' | 'file' | 'bytes' | 'script'> & { requests: number }} weight
 * @param {{ kinds: Record<string, { kib: number, requests?: number, script?: number }>, pages: Record<string, string> }} budgets
 * @param {string} [as] the kind, where it is not that of the page
 */
export function overBudget({ id, kind: usual, file, bytes, script, requests }, { kinds, pages }, as) {
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
	];
}
