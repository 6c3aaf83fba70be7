import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ensureCaddy, startCaddy } from '../../scripts/lib/caddy.mjs';
import { ensureNginx, startNginx } from '../../scripts/lib/nginx.mjs';
import { cacheRules, revalidate, securityHeaders } from '../../src/build/headers.ts';
import { languages } from '../../src/policy/model.ts';
import { base, dist, sitePages } from './pages.ts';

let port = 0;

const freePort = () =>
	new Promise<number>((done) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
		});
	});

interface Answer {
	status: number;
	headers: Record<string, string | string[] | undefined>;
	body: string;
	bytes: number;
}
const get = (path: string, headers: Record<string, string> = {}) =>
	new Promise<Answer>((done, fail) => {
		request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				done({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(parts).toString(),
					bytes: Buffer.concat(parts).length,
				}),
			);
		})
			.on('error', fail)
			.end();
	});

const style = () => /href="([^"]+\.css)"/.exec(readFileSync(`${dist}/nl/index.html`, 'utf8'))?.[1] ?? '';

const servers = [
	{
		name: 'nginx',
		ensure: ensureNginx,
		start: startNginx,
		moved: 301,
		packages: 'nginx and libnginx-mod-http-brotli-static',
	},
	{ name: 'Caddy', ensure: ensureCaddy, start: startCaddy, moved: 308, packages: 'caddy' },
];

describe.each(servers)('$name', ({ name, ensure, start, moved, packages }) => {
	let server: { stop: () => Promise<void> };
	beforeAll(async () => {
		if (!ensure()) throw new Error(`Needs Debian’s ${packages}.`);
		port = await freePort();
		server = start({ dist, port, base });
		await vi.waitFor(() => get(base), { timeout: 10_000 });
	});
	afterAll(() => server.stop());

	describe('headers', () => {
		test.each([
			{ path: `${base}nl/`, status: 200 },
			{ path: `${base}en/nothing/`, status: 404 },
			{ path: `${base}nl`, status: moved },
			{ path: base, status: 200 },
		])('$path has all of them', async ({ path, status }) => {
			const answer = await get(path);
			expect(answer.status).toBe(status);
			for (const [name, value] of Object.entries(securityHeaders))
				expect(answer.headers[name.toLowerCase()]).toBe(value);
			expect(answer.headers['cache-control']).toBe(revalidate);
			expect(answer.headers['server']).toBe(name === 'nginx' ? 'nginx' : undefined);
		});

		test('a file whose name changes with its content is kept, a page is asked for again', async () => {
			const sheet = await get(style());
			expect(sheet.headers['cache-control']).toBe(cacheRules[0]?.value);
			expect(sheet.headers['content-type']).toBe('text/css; charset=utf-8');
			const page = await get(`${base}nl/`);
			expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
			const again = await get(`${base}nl/`, { 'If-None-Match': String(page.headers['etag']) });
			expect(again.status).toBe(304);
			expect(again.body).toBe('');
			expect((await get(`${base}sw.js`)).headers['cache-control']).toBe(revalidate);
		});
	});

	test.each(['br', 'gzip'])('%s is sent as it was made by the build', async (encoding) => {
		const file = `${dist}/nl/index.html.${encoding === 'br' ? 'br' : 'gz'}`;
		const { headers, bytes } = await get(`${base}nl/`, { 'Accept-Encoding': encoding });
		expect(headers['content-encoding']).toBe(encoding);
		expect(bytes).toBe(readFileSync(file).length);
		expect(headers['vary']).toContain('Accept-Encoding');
	});

	test('without compression the page comes as it is', async () => {
		const { headers, body } = await get(`${base}nl/`);
		expect(headers['content-encoding']).toBeUndefined();
		expect(body).toBe(readFileSync(`${dist}/nl/index.html`, 'utf8'));
	});

	describe('the language at the root', () => {
		test.each([
			{ wanted: 'nl', to: 'nl' },
			{ wanted: 'nl-BE,nl;q=0.9,en;q=0.8', to: 'nl' },
			{ wanted: 'en-GB,en;q=0.9,nl;q=0.8', to: 'en' },
			{ wanted: 'de-DE,de;q=0.9,en;q=0.8,nl;q=0.7', to: 'en' },
			{ wanted: 'fr, NL;q=0.5', to: 'nl' },
			{ wanted: 'de,fr', to: undefined },
			{ wanted: 'enm', to: undefined },
			{ wanted: '', to: undefined },
		])('"$wanted" → $to', async ({ wanted, to }) => {
			const { status, headers, body } = await get(base, wanted ? { 'Accept-Language': wanted } : {});
			expect(status).toBe(to ? 302 : 200);
			expect(headers['location']).toBe(to && `${base}${to}/`);
			expect(headers['vary']).toContain('Accept-Language');
			if (!to) for (const lang of languages) expect(body).toContain(`href="${base}${lang}/"`);
		});
	});

	test('every page is found, and without its slash leads to it', async () => {
		for (const { built } of sitePages) {
			const path = base + built.path.slice(1);
			expect((await get(path)).status, path).toBe(200);
			const bare = await get(path.replace(/\/$/, ''));
			expect([bare.status, bare.headers['location']]).toEqual([moved, path]);
		}
	});

	test.each([
		{ path: 'nl/niets/', lang: 'nl' },
		{ path: 'en/nothing', lang: 'en' },
		{ path: 'en/tools/nothing.html', lang: 'en' },
	])('$path is missing, in its language', async ({ path, lang }) => {
		const { status, body } = await get(base + path);
		expect(status).toBe(404);
		expect(body).toBe(readFileSync(`${dist}/${lang}/404/index.html`, 'utf8'));
	});

	test.each([
		'nl/index.html.br',
		'nl/index.html.gz',
		'_headers',
		'_redirects',
		'staticwebapp.config.json',
		'../package.json',
	])('%s is not for readers', async (path) => {
		expect((await get(base + path)).status).toBeGreaterThanOrEqual(400);
	});
});
