import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages, dist, type HTMLElement, origin, parseHtml, readDist } from './pages.ts';

/** The directives of a content security policy with their sources. */
function directivesOf(policy: string): Map<string, string[]> {
	const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
	return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

const hash = /^'(sha256|sha384|sha512)-([\w+/=]+)'$/;
/** Every source that this site has use for; WebAssembly is search, `data:` is images of the style sheet. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	'default-src': ["'self'"],
	'img-src': ["'self'", 'data:'],
	'connect-src': ["'self'"],
	'worker-src': ["'self'"],
	'object-src': ["'none'"],
	'base-uri': ["'self'"],
	'form-action': ["'self'"],
	'script-src': ["'self'", "'wasm-unsafe-eval'"],
	'style-src': ["'self'"],
};
const hashed = ['script-src', 'style-src'];

/** Whether the policy lets an inline script or style through. */
function admits(sources: readonly string[], content: string): boolean {
	return sources.some((source) => {
		const [, algorithm, digest] = hash.exec(source) ?? [];
		return algorithm !== undefined && createHash(algorithm).update(content).digest('base64') === digest;
	});
}

/** Elements and the attributes by which they load something into the page. */
const loading = [
	['script, img, iframe, source, video, audio, embed', 'src'],
	['link[rel~="stylesheet"], link[rel~="icon"], link[rel~="preload"], link[rel~="modulepreload"]', 'href'],
	['form', 'action'],
	['object', 'data'],
	['tool-island', 'data-words'],
	['tool-island', 'data-sheet'],
] as const;

/** What the policy of a page would block, and what it should not have to block. */
function problemsOf(root: HTMLElement): string[] {
	const metas = root.querySelectorAll('meta[http-equiv="content-security-policy"]');
	if (metas.length !== 1) return [`${metas.length} policies`];
	const directives = directivesOf(metas[0]?.getAttribute('content') ?? '');
	const problems: string[] = [];
	for (const name of Object.keys(allowed)) if (!directives.has(name)) problems.push(`no ${name}`);
	for (const [name, sources] of directives) {
		for (const source of sources) {
			if (allowed[name]?.includes(source) || (hashed.includes(name) && hash.test(source))) continue;
			problems.push(`${name} ${source}`);
		}
	}
	for (const script of root.querySelectorAll('script:not([src])')) {
		// Data is no script: browsers hold no policy against it.
		if (/json$/.test(script.getAttribute('type') ?? '')) continue;
		if (!admits(directives.get('script-src') ?? [], script.rawText)) problems.push(`script ${script.rawText}`);
	}
	for (const style of root.querySelectorAll('style')) {
		if (!admits(directives.get('style-src') ?? [], style.rawText)) problems.push(`style ${style.rawText}`);
	}
	for (const element of root.querySelectorAll('*')) {
		for (const [name, value] of Object.entries(element.attributes)) {
			if (name.toLowerCase() === 'style' || /^on/i.test(name)) problems.push(`attribute ${name}="${value}"`);
			if (/^\s*javascript:/i.test(value)) problems.push(`attribute ${name}="${value}"`);
		}
	}
	for (const [selector, attribute] of loading) {
		for (const element of root.querySelectorAll(selector)) {
			const url = element.getAttribute(attribute);
			// An image may stand in the page itself, see `allowed`.
			if (url && !url.startsWith('data:image/') && new URL(url, origin).origin !== origin)
				problems.push(`loads ${url}`);
		}
	}
	return problems;
}

test.each(builtPages.map((page) => ({ file: page.file, page })))('$file keeps to its policy', ({ page }) => {
	expect(problemsOf(page.root)).toEqual([]);
});

test('no style sheet loads anything from elsewhere', () => {
	const sheets = new Set([
		...globSync('**/*.css', { cwd: dist }).map(readDist),
		...builtPages.flatMap((page) => page.all('style').map(({ rawText }) => rawText)),
	]);
	const foreign = [...sheets].flatMap((sheet) =>
		[...sheet.matchAll(/(?:url\(|@import)\s*["']?([^"')\s]+)/g)]
			.map(([, url = '']) => url)
			.filter((url) => !url.startsWith('data:') && new URL(url, origin).origin !== origin)
			.map((url) => `${sheet.slice(0, 40)}: ${url}`),
	);
	expect(sheets.size).toBeGreaterThan(10);
	expect(foreign).toEqual([]);
});

const sha = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const policy = (change: (directives: Map<string, string>) => void = () => {}) => {
	const directives = new Map(Object.entries(allowed).map(([name, sources]) => [name, sources.join(' ')]));
	directives.set('script-src', `'self' 'wasm-unsafe-eval' ${sha('good()')}`);
	directives.set('style-src', `'self' ${sha('p{}')}`);
	change(directives);
	return [...directives].map(([name, sources]) => `${name} ${sources}`).join('; ');
};
const withPolicy = (body: string, text = policy()) =>
	`<head><meta http-equiv="content-security-policy" content="${text}"></head><body>${body}</body>`;
const withSource = (name: string, source: string) =>
	withPolicy(
		'',
		policy((directives) => directives.set(name, `${directives.get(name)} ${source}`)),
	);

test.each([
	{ html: withPolicy('<script>good()</script><style>p{}</style>'), problem: undefined, why: 'hashes fit' },
	{ html: withPolicy('<img src="/a.svg"><script src="/a.js"></script>'), problem: undefined, why: 'own files' },
	{ html: '<p>A</p>', problem: '0 policies', why: 'no policy at all' },
	{
		html: withPolicy(
			'',
			policy((all) => all.delete('object-src')),
		),
		problem: 'no object-src',
		why: 'a directive is gone',
	},
	{ html: withPolicy('<script>bad()</script>'), problem: 'script bad()', why: 'a script without its hash' },
	{
		html: withPolicy('<script type="application/ld+json">{}</script>'),
		problem: undefined,
		why: 'data are no script',
	},
	{ html: withPolicy('<style>a{}</style>'), problem: 'style a{}', why: 'a style without its hash' },
	{ html: withPolicy('<noscript><style>a{}</style></noscript>'), problem: 'style a{}', why: 'hidden in noscript' },
	{ html: withSource('script-src', "'unsafe-inline'"), problem: "script-src 'unsafe-inline'", why: 'everything goes' },
	{ html: withSource('style-src', "'unsafe-inline'"), problem: "style-src 'unsafe-inline'", why: 'every style goes' },
	{ html: withSource('img-src', 'https://a.example'), problem: 'img-src https://a.example', why: 'another host' },
	{ html: withPolicy('<p style="color:red">A</p>'), problem: 'attribute style="color:red"', why: 'a style attribute' },
	{ html: withPolicy('<p onclick="a()">A</p>'), problem: 'attribute onclick="a()"', why: 'an inline handler' },
	{
		html: withPolicy('<a href="javascript:a()">A</a>'),
		problem: 'attribute href="javascript:a()"',
		why: 'a script address',
	},
	{
		html: withPolicy('<img src="https://a.example/b">'),
		problem: 'loads https://a.example/b',
		why: 'an image of others',
	},
	{
		html: withPolicy('<script src="//a.example/b"></script>'),
		problem: 'loads //a.example/b',
		why: 'a script of others',
	},
])('fixture: $why', ({ html, problem }) => {
	expect(problemsOf(parseHtml(html))).toEqual(problem ? [problem] : []);
});
