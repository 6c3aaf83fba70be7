import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { browserPath } from './browser.ts';
import { serve } from '../../scripts/lib/server.mjs';
import { workerOf } from '../../src/build/offline.ts';
import { languages } from '../../src/policy/model.ts';
import { pathOf } from './pages.ts';

const removing = readFileSync('src/build/remove-worker.js', 'utf8');
let browser: Browser;
let context: BrowserContext;
let page: Page;
let server: Server | undefined;
let dist = '';
let origin = '';

/** Serves a copy of the site that a test may change, at the port that it had before. */
async function start(): Promise<void> {
	const port = origin ? Number(new URL(origin).port) : 0;
	server = await serve({ dist, port });
	const address = server.address();
	if (typeof address === 'object' && address) origin = `http://127.0.0.1:${address.port}`;
}
async function stop(): Promise<void> {
	const running = server;
	server = undefined;
	running?.closeAllConnections();
	await new Promise((done) => (running ? running.close(done) : done(undefined)));
}
/** Another version of the site: a page says something else, and the worker knows it. */
function deploy(words: string, change = (worker: string) => worker): void {
	const file = join(dist, 'nl/index.html');
	writeFileSync(file, readFileSync(file, 'utf8').replace(/<h1[^>]*>[^<]*/, `<h1>${words}`));
	for (const ending of ['.br', '.gz']) rmSync(file + ending, { force: true });
	rmSync(join(dist, 'sw.js.br'), { force: true });
	rmSync(join(dist, 'sw.js.gz'), { force: true });
	writeFileSync(join(dist, 'sw.js'), change(workerOf(`${dist}/`, '/')));
}
const visit = async (path: string) => {
	await page.goto(origin + path);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
};
const caches = () => page.evaluate(async () => (await globalThis.caches.keys()).length);
const heading = () => page.locator('h1').innerText();
/** Asks for a newer version, and waits until it is there or has failed. */
const update = () =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		const found = await registration.update().catch(() => undefined);
		const next = (found as unknown as ServiceWorkerRegistration | undefined)?.installing ?? registration.installing;
		if (!next) return registration.waiting ? 'installed' : 'none';
		return new Promise<string>((done) => {
			next.addEventListener('statechange', () => ['installed', 'redundant'].includes(next.state) && done(next.state));
		});
	});

beforeAll(async () => {
	browser = await chromium.launch({ executablePath: browserPath('chromium'), args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(() => browser.close());
beforeEach(async () => {
	dist = mkdtempSync(join(tmpdir(), 'supportwijzer-'));
	cpSync('dist', dist, { recursive: true });
	origin = '';
	await start();
	context = await browser.newContext({ locale: 'nl-NL' });
	page = await context.newPage();
});
afterEach(async () => {
	await context.close();
	await stop();
	rmSync(dist, { recursive: true });
});

test('after one visit every page, tool and search works with the network gone', async () => {
	await visit('/nl/');
	await stop();
	const paths = Object.keys(JSON.parse(/const files = (.*);/.exec(readFileSync('dist/sw.js', 'utf8'))?.[1] ?? '{}'));
	expect(paths.length).toBeGreaterThan(100);
	await page.reload();
	const lost = await page.evaluate(async (all) => {
		const answers = await Promise.all(all.map(async (path) => ({ path, ok: (await fetch(`/${path}`)).ok })));
		return answers.filter(({ ok }) => !ok).map(({ path }) => path);
	}, paths);
	expect(lost).toEqual([]);

	await page.goto(`${origin}${pathOf('tools/severity', 'en')}?service=managed-desktop&impact=critical&commit=yes`);
	await page.locator('section[data-outcome="a"]').waitFor();
	await page.goto(`${origin}${pathOf('tools/hours', 'nl')}?calendar=dynamics-japan&at=2026-05-05T10:00%2B09:00`);
	await page.locator('section[data-outcome="unconfirmed"]').waitFor();
	for (const lang of languages) {
		await page.goto(`${origin}${pathOf('search', lang)}?q=partner`);
		await page.locator('[data-search-state="done"] > li').first().waitFor();
		const response = await page.goto(`${origin}/${lang}/nothing/`);
		expect(response?.status()).toBe(404);
		expect(await page.locator('html').getAttribute('lang')).toBe(lang);
	}
});

/** A newer version is there and waits for the reader. */
async function offered(change?: (worker: string) => string): Promise<void> {
	await visit('/nl/');
	await page.reload();
	await stop();
	deploy('Versie twee', change);
	await start();
	expect(await update()).toBe('installed');
	await page.reload();
}

test('a new version comes whole, is offered, and takes over when the reader says so', async () => {
	await offered();
	expect(await heading()).not.toBe('Versie twee');
	await page.locator('.updated button').click();
	await page.locator('h1', { hasText: 'Versie twee' }).waitFor();
	expect(await page.locator('.updated').count()).toBe(0);
	await stop();
	await page.reload();
	expect(await heading()).toBe('Versie twee');
});

test('a new version takes over when the browser forgets the first wish', async () => {
	await offered((worker) =>
		worker.replace("data === 'replace'", "data === 'replace' && (self.asked = !self.asked) === false"),
	);
	await page.locator('.updated button').click();
	await page.locator('h1', { hasText: 'Versie twee' }).waitFor();
});

test('a version that is not whole replaces nothing', async () => {
	await visit('/nl/');
	await page.reload();
	const before = await heading();
	await stop();
	deploy('Versie twee');
	// The worker knows another content of this page than the server has: half of a deployment.
	const other = join(dist, 'en/index.html');
	for (const ending of ['.br', '.gz']) rmSync(other + ending, { force: true });
	writeFileSync(other, readFileSync(other, 'utf8').replace('</main>', '<p>Of another version</p></main>'));
	await start();
	expect(await update()).toBe('redundant');
	expect(await caches()).toBe(1);
	await page.reload();
	expect(await heading()).toBe(before);
	expect(await page.locator('.updated').count()).toBe(0);
});

test('the kill switch takes the worker and what it kept away', async () => {
	await visit('/nl/');
	await page.reload();
	await stop();
	for (const ending of ['.br', '.gz']) rmSync(join(dist, `sw.js${ending}`), { force: true });
	writeFileSync(join(dist, 'sw.js'), removing);
	await start();
	await update();
	const registered = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
	await expect.poll(registered, { timeout: 20_000 }).toBe(0);
	await expect.poll(caches, { timeout: 20_000 }).toBe(0);
	await page.reload();
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});
