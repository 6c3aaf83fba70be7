import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve } from '../../scripts/lib/server.mjs';
import { heightMessage } from '../../src/embedding/snippet.ts';
import { dictionaries } from '../../src/i18n/index.ts';
import { type Language, languages } from '../../src/policy/model.ts';
import { embedSlug } from '../../src/site/href.ts';
import { type ToolName, toolNames } from '../../src/site/pages.ts';
import { axeFindings } from './axe.ts';
import { useBrowser, withPage, withSharedPage } from './browser.ts';
import { overflow } from './overflow.ts';
import { pathOf } from './pages.ts';

useBrowser();

const listen = (server: Server) =>
	new Promise<string>((resolve) =>
		server.listen(0, '127.0.0.1', () => resolve(`:${(server.address() as AddressInfo).port}`)),
	);
const close = (server: Server | undefined) => new Promise((resolve) => server?.close(resolve) ?? resolve(undefined));

/** The intranet: a page of another origin that holds a piece of HTML, and writes down what it is told. */
let intranet: Server;
let shown = '';
let intranetOrigin = '';
/** The site, which lets that intranet show its tools. */
let site: Server;
let siteOrigin = '';

beforeAll(async () => {
	intranet = createServer((_, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.end(`<!doctype html><title>Intranet</title><script>
			window.told = [];
			addEventListener('message', ({ origin, data }) => told.push({ origin, data }));
		</script>${shown}`);
	});
	intranetOrigin = `http://localhost${await listen(intranet)}`;
	site = await serve({ dist: 'dist', port: 0, embedHosts: [intranetOrigin] });
	siteOrigin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(async () => {
	await close(intranet);
	await close(site);
});

const embedPath = (tool: ToolName, lang: Language, query = '') =>
	`/${lang}/embed/${embedSlug(tool, lang)}/${query && `?${query}`}`;

/** A page of the intranet with a frame, or with a piece of HTML. */
async function inIntranet(html: string, act: (page: Page, frame: FrameLocator) => Promise<void>): Promise<void> {
	shown = html;
	await withPage({}, async ({ page, expectTrouble }) => {
		// The harness counts every other origin as trouble; here that is what is asked for.
		expectTrouble(/request to http:\/\/(?:localhost|127\.0\.0\.1):/);
		await page.goto(intranetOrigin);
		await act(page, page.frameLocator('iframe'));
	});
}
const frameOf = (path: string, origin = siteOrigin) => `<iframe src="${origin}${path}" title="x" width="600"></iframe>`;

describe.each(toolNames)('%s', (tool) => {
	test.each(languages)('shows in a page of another origin, in %s, and tells its height', (lang) =>
		inIntranet(frameOf(embedPath(tool, lang)), async (page, frame) => {
			await frame.locator(`section[data-tool="${tool}"]`).waitFor();
			expect(await frame.locator('h1').textContent()).toBe(dictionaries[lang][`page.tools/${tool}.title`]);
			await page.waitForFunction(() => (window as unknown as { told: unknown[] }).told.length > 0);
			const told = await page.evaluate(
				() => (window as unknown as { told: { origin: string; data: { type: string; height: number } }[] }).told,
			);
			const body = await frame.locator('body').evaluate((element) => element.getBoundingClientRect().height);
			expect(told.map(({ origin, data }) => [origin, data.type])).toEqual(told.map(() => [siteOrigin, heightMessage]));
			expect(told.at(-1)?.data.height).toBe(Math.ceil(body));
		}),
	);

	test('alone fits at 320 px, and axe finds nothing', () =>
		withSharedPage(async ({ page, open }) => {
			await page.setViewportSize({ width: 320, height: 800 });
			await open(embedPath(tool, 'nl'));
			expect(await overflow(page)).toEqual([]);
			expect(await axeFindings(page)).toEqual([]);
		}));
});

test('a frame is filled in by the parameters of the tool, and takes another answer', () =>
	inIntranet(frameOf(embedPath('severity', 'en', 'service=managed-desktop&impact=minimal')), async (_, frame) => {
		await frame.locator('section[data-tool="severity"][data-outcome="c"]').waitFor();
		await frame.locator('#severity-impact label:has(input[value="moderate"])').click();
		await frame.locator('#severity-commit label:has(input[value="yes"])').click();
		await frame.locator('section[data-tool="severity"][data-outcome="b"]').waitFor();
	}));

test.each(['light', 'dark'] as const)('a frame is %s when its address says so, whatever the reader’s system', (theme) =>
	inIntranet(frameOf(embedPath('hours', 'nl', `theme=${theme}`)), async (page, frame) => {
		await page.emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light' });
		const lightness = await frame.locator('body').evaluate((element) => {
			const [, value = ''] = /oklch\(([\d.]+)/.exec(getComputedStyle(element).backgroundColor) ?? [];
			return Number(value);
		});
		expect(lightness > 0.5).toBe(theme === 'light');
	}),
);

test('a host that is not allowed is refused, and so is a whole page', async () => {
	const refused = async (path: string, origin: string) => {
		shown = frameOf(path, origin);
		await withPage({}, async ({ page, expectTrouble }) => {
			expectTrouble(/request to/);
			expectTrouble(/frame-ancestors/);
			await page.goto(intranetOrigin);
			await expect.poll(() => page.frames().some((frame) => frame.url().startsWith('chrome-error:'))).toBe(true);
		});
	};
	// The site of the other tests has the usual hosts only.
	await refused(embedPath('severity', 'nl'), inject('origin'));
	await refused(pathOf('tools/severity', 'nl'), siteOrigin);
});

describe('the page that makes the piece of HTML', () => {
	const codeOn = (page: Page) => page.locator('#embed-code').inputValue();

	test.each(languages)('%s: follows every choice, and shows what it makes', (lang) =>
		withSharedPage(async ({ page, open }) => {
			await open(pathOf('reference/embed', lang));
			await page.selectOption('#embed-tool', 'reopen');
			await page.selectOption('#embed-language', 'en');
			await page.selectOption('#embed-theme', 'dark');
			await page.fill(
				'#embed-answers',
				`${inject('origin')}${pathOf('tools/reopen', 'nl')}?service=dynamics-365&fix=new-error`,
			);
			const address = `${inject('origin')}${embedPath('reopen', 'en', 'service=dynamics-365&fix=new-error&theme=dark')}`;
			expect(await codeOn(page)).toContain(`src="${address.replaceAll('&', '&#38;')}"`);
			await page.frameLocator('#embed-preview').locator('section[data-outcome="new-incident"]').waitFor();
			expect(await page.locator('#embed-problem').isVisible()).toBe(false);
			await page.fill('#embed-answers', 'https://elsewhere.example/');
			expect(await page.locator('#embed-problem').isVisible()).toBe(true);
			expect(await codeOn(page)).not.toContain('service=');
		}),
	);

	test('what it makes works in the intranet: the frame gets the height of the tool', async () => {
		let html = '';
		await withSharedPage(async ({ page, open }) => {
			await open(pathOf('reference/embed', 'nl'));
			html = await codeOn(page);
		});
		await inIntranet(html.replaceAll(inject('origin'), siteOrigin), async (page, frame) => {
			const height = () => page.locator('iframe').evaluate((element) => (element as HTMLIFrameElement).height);
			await expect.poll(height).not.toBe('900');
			const before = Number(await height());
			await frame.locator('#severity-service label:has(input[value="dynamics-365"])').click();
			await expect.poll(async () => Number(await height())).not.toBe(before);
			const inside = await frame.locator('html').evaluate((element) => element.scrollHeight - element.clientHeight);
			expect(inside).toBeLessThanOrEqual(1);
		});
	});
});
