import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { weighAll } from '../../scripts/lib/weigh.mjs';
import { parseHtml } from './pages.ts';

const base = '/support/';
const folder = mkdtempSync(join(tmpdir(), 'supportwijzer-base-'));
const dist = join(folder, 'dist');

beforeAll(() => {
	const astro = 'node_modules/astro/bin/astro.mjs';
	const env = { ...process.env, BASE: base, OUT_DIR: dist, NODE_ENV: 'production' };
	// Vitest's own variables would make another build of it.
	for (const name of ['VITEST', 'VITEST_MODE', 'TEST', 'DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL'])
		Reflect.deleteProperty(env, name);
	const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], { env, encoding: 'utf8' });
	if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
}, 500_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** The file behind an address of the site; undefined where it lies outside the base path. */
function fileAt(address: string): string | undefined {
	const path = address.replace(/[?#].*$/, '');
	if (!path.startsWith(base)) return undefined;
	return join(dist, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
}

test('below a sub-path every address of every page leads to a file below it', () => {
	const files = globSync('**/*.html', { cwd: dist });
	expect(files.length).toBeGreaterThan(100);
	const lost = files.flatMap((file) => {
		const root = parseHtml(readFileSync(join(dist, file), 'utf8'));
		return root
			.querySelectorAll('[href], [src], [action], [data-words], [data-sheet], [data-bundle]')
			.flatMap((element) =>
				['href', 'src', 'action', 'data-words', 'data-sheet', 'data-bundle'].map((name) => element.getAttribute(name)),
			)
			.filter((address): address is string => address?.startsWith('/') === true)
			.filter((address) => {
				const found = fileAt(address);
				return !found || !existsSync(found.replace(/pagefind\/index\.html$/, 'pagefind/pagefind.js'));
			})
			.map((address) => `${file} → ${address}`);
	});
	expect([...new Set(lost)]).toEqual([]);
});

test('below a sub-path the tools find their scripts, words and addresses', () => {
	const tools = weighAll({ dist, base }).filter(({ id }) => id.startsWith('tools/'));
	expect(tools.length).toBeGreaterThan(10);
	for (const file of globSync('words/*.json', { cwd: dist, exclude: ['words/case.*'] })) {
		const { frame } = JSON.parse(readFileSync(join(dist, file), 'utf8')) as {
			frame: { page: string; sources: string };
		};
		for (const address of [frame.page, frame.sources]) expect(existsSync(fileAt(address) ?? '')).toBe(true);
	}
});

test('below a sub-path the worker and the hosts know it', () => {
	expect(readFileSync(join(dist, 'sw.js'), 'utf8')).toContain(`const base = '${base}';`);
	const script = globSync('_astro/offline.*.js', { cwd: dist }).map((file) => readFileSync(join(dist, file), 'utf8'));
	expect(script.join('')).toContain('/support');
	expect(readFileSync(join(dist, '_headers'), 'utf8')).toContain(`${base}_astro/*`);
	expect(readFileSync(join(dist, '_redirects'), 'utf8')).toContain(`${base} ${base}nl/ 302 Language=nl`);
	expect(JSON.parse(readFileSync(join(dist, 'staticwebapp.config.json'), 'utf8')).routes[0].route).toBe(
		`${base}_astro/*`,
	);
	for (const name of ['nginx.conf', 'Caddyfile']) {
		expect(readFileSync(join(folder, 'hosting', name), 'utf8')).toContain(`${base}nl/404/index.html`);
	}
});
