import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { transform } from 'lightningcss';

const sheet = /<link rel="stylesheet" href="([^"]+)">/g;
const script = /<script type="module" src="([^"]+)"><\/script>/g;
const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const inline = /<(script|style)(?![^>]*json)[^>]*>([\s\S]*?)<\/\1>/g;
/** A word of a string: with a quote, a space or a value on each side of it. */
const word = /(?<=["'`\s}])[a-z_][\w-]*(?=["'`\s$])/gi;
const classes = /\bclass=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const classIn = /\.(-?[a-z_][\w-]*)/gi;
const token = /(--[\w-]+):/g;
const beside = /(["'`])\.\/([\w.-]+\.js)\1/g;
const atOnce = /(?:^|[;}\s])import(?:[^"'`()]*?from)?\s*["'`](\.[^"'`]+)["'`]/g;
const module = /<script type="module">([\s\S]*?)<\/script>/g;
const preload = /<link rel="modulepreload" href="([^"]+)">/g;
const part = /["'`]?([\w-]+)["'`]?:\s*\(\)\s*=>\s*import\([^)]*\)/g;
const live = /\bdata-live=["']?([\w-]+)/g;
const ofSite = /["'`]((?:\.|[^"'`]*\/_astro)\/[\w.-]+\.js)["'`]/g;
const needs = /<template data-scripts="([\w-]+)">/g;
const tools = /import\(["'`]([^"'`]+\/tools\.[\w-]+\.js)/;

/** The text of a built file, by its address. */
export type Read = (address: string) => string;

/** A script with all that it imports at once, by address. */
function withImports(address: string, read: Read, seen = new Set<string>()): Set<string> {
	if (seen.has(address)) return seen;
	seen.add(address);
	for (const [, other = ''] of read(address).matchAll(atOnce))
		withImports(posix.join(posix.dirname(address), other), read, seen);
	return seen;
}

/** Links to every script of what comes to life on a page, which would else ask for each other one after the other. */
function scriptsOf(name: string, html: string, read: Read): string {
	const shared = tools.exec(html)?.[1];
	// The page's own script names a part of it; what all tools share names each tool.
	const naming = new RegExp(`\\b${name}\\W?:[^,]*?import\\(["'\`]([^"'\`]+)`);
	const address = naming.exec(html)?.[1] ?? naming.exec(shared ? read(shared) : '')?.[1];
	if (!shared || !address) throw new Error(`one-request › ${name}: expected a script that imports its own`);
	const all = withImports(posix.resolve(posix.dirname(shared), address), read);
	return [...all].map((each) => `<link rel="modulepreload" href="${each}">`).join('');
}

/** Writes down for each part that comes to life what it needs. */
const withScripts = (html: string, read: Read): string =>
	html.replaceAll(needs, (start, name: string) => start + scriptsOf(name, html, read));

/** Names every inline script and style of a page in its policy, in place of those of the whole site that Astro lists. */
function admitted(html: string): string {
	const hashes: Record<string, string[]> = { script: [], style: [] };
	for (const [, kind = '', content = ''] of html.matchAll(inline))
		hashes[kind]?.push(` 'sha256-${createHash('sha256').update(content).digest('base64')}'`);
	return html.replace(policy, (_, before: string, directives: string, after: string) => {
		const own = directives
			.replaceAll(/ 'sha256-[^']+'/g, '')
			.replace(/(script|style)-src [^;]*/g, (sources, kind: string) => sources + (hashes[kind] ?? []).join(''));
		return before + own + after;
	});
}

const namesBy = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name = '']) => name));

const wordsKnown = new WeakMap<Read, Map<string, ReadonlySet<string>>>();

/**
 * What the scripts of a page may name, such as a class that one sets: the words in the strings of its own script, of those of its
 * parts, and of all that these ask for. A part of another page that the same script would start is none of its own.
 * @param html a page with its script in it, and links to those of its parts
 */
function namedByScripts(html: string, read: Read): ReadonlySet<string> {
	const scripts = [...html.matchAll(module)].map(([, code = '']) => code);
	const asked = namesBy(html, preload);
	const parts = namesBy(html, live);
	// Pages of one kind have the same scripts.
	const key = JSON.stringify([scripts, [...asked], [...parts].sort()]);
	const known = wordsKnown.get(read) ?? new Map<string, ReadonlySet<string>>();
	wordsKnown.set(read, known);
	const before = known.get(key);
	if (before) return before;
	const words = new Set<string>();
	const take = (code: string, folder: string) => {
		for (const [each] of code.matchAll(word)) words.add(each);
		const own = code.replaceAll(part, (imported, name: string) => (parts.has(name) ? imported : ''));
		for (const [, other = ''] of own.matchAll(ofSite)) asked.add(posix.resolve(folder, other));
	};
	for (const code of scripts) take(code, '/');
	for (const address of asked) take(read(address), posix.dirname(address));
	known.set(key, words);
	return words;
}

const sheetsMade = new Map<string, string>();

/**
 * A sheet without the classes that neither the page nor a script names, and without the tokens, such as colours and widths, that
 * neither the page nor any of its sheets names.
 */
function ofPage(css: string, html: string, sheets: string, byScripts: ReadonlySet<string>): string {
	const drawn = new Set([...html.matchAll(classes)].flatMap((found) => found.slice(1).join(' ').split(/\s+/)));
	const named = namesBy(html + sheets, /var\((--[\w-]+)/g);
	const unusedSymbols = [
		...[...namesBy(css, classIn)].filter((name) => !drawn.has(name) && !byScripts.has(name)),
		...[...namesBy(css, token)].filter((name) => !named.has(name)),
	];
	const key = [css, ...unusedSymbols].join(' ');
	const made =
		sheetsMade.get(key) ??
		transform({ filename: 'page.css', code: Buffer.from(css), minify: true, unusedSymbols }).code.toString();
	sheetsMade.set(key, made);
	return made;
}

/** A page with its own style sheet and script in it, so that the first round trip brings all that it shows. */
export function inOne(html: string, read: Read): string {
	const scripted = html.replaceAll(script, (_, address: string) => {
		const folder = `${posix.dirname(address)}/`;
		// What it imports stands beside it, which is not beside the page.
		const code = read(address).trim().replaceAll(beside, `$1${folder}$2$1`);
		if (/<\/?script|<!--/i.test(code)) throw new Error(`${address}: expected a script that can stand in a page`);
		return `<script type="module">${code}</script>`;
	});
	const whole = withScripts(scripted, read);
	const named = namedByScripts(whole, read);
	const sheets = [...whole.matchAll(/"([^"]+\.css)"/g)].map(([, address = '']) => read(address)).join('');
	// A sheet in the body is that of something that comes later.
	const body = whole.indexOf('</head>');
	return admitted(
		whole.replaceAll(sheet, (link, address: string, at: number) =>
			at > body ? link : `<style>${ofPage(read(address).trim(), whole, sheets, named)}</style>`,
		),
	);
}

/** The scripts and sheets that a text names: with a quote or a slash before, which is found sooner than any word with a dot. */
const namesIn = (text: string): string[] =>
	[...text.matchAll(/["'`/]([\w.-]+\.(?:js|css))\b/g)].map(([, name = '']) => name);

/** Scripts and sheets that no page asks for and no script that a page asks for. */
function unused(out: string, askedByPages: ReadonlySet<string>): string[] {
	const names = globSync('_astro/*.{js,css}', { cwd: out }).map((file) => posix.basename(file));
	const asked = askedByPages.intersection(new Set(names));
	for (const name of asked) {
		const others = namesIn(readFileSync(`${out}_astro/${name}`, 'utf8'));
		for (const other of others) if (names.includes(other)) asked.add(other);
	}
	return names.filter((name) => !asked.has(name)).map((name) => `${out}_astro/${name}`);
}

/** Puts into every page what it needs to be shown, and takes the files away that nothing asks for then. */
export function oneRequest(base: string): AstroIntegration {
	return {
		name: 'one-request',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const out = fileURLToPath(dir);
				const texts = new Map<string, string>();
				const read = (address: string) => {
					const text = texts.get(address) ?? readFileSync(out + posix.relative(base, address), 'utf8');
					texts.set(address, text);
					return text;
				};
				const asked = new Set<string>();
				for (const file of globSync('**/*.html', { cwd: out })) {
					const html = inOne(readFileSync(out + file, 'utf8'), read);
					writeFileSync(out + file, html);
					for (const name of namesIn(html)) asked.add(name);
				}
				for (const file of unused(out, asked)) rmSync(file);
			},
		},
	};
}
