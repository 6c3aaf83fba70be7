import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { firefox } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/lib/server.mjs';
import { languages } from '../../src/policy/model.ts';
import { browserPath, describeIn } from './browser.ts';
import { pathOf } from './pages.ts';
import { useWebKit } from './webkit.ts';

/** The site at an address of its own, which a test takes away. */
async function serveOnce(): Promise<{ origin: string; stop: () => Promise<void> }> {
	const server: Server = await serve({ dist: 'dist', port: 0 });
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		stop: () => {
			server.closeAllConnections();
			return new Promise((done) => server.close(() => done()));
		},
	};
}
const tool = `${pathOf('tools/severity', 'en')}?service=managed-desktop&impact=critical&commit=yes`;
const outcome = 'section[data-tool="severity"][data-outcome="a"]';
const found = '[data-search-state="done"] > li';

describeIn('firefox')('firefox', () => {
	test('after one visit pages, tools and search work with the network gone', async () => {
		const { origin, stop } = await serveOnce();
		const browser = await firefox.launch({ channel: 'moz-firefox', executablePath: browserPath('firefox') });
		try {
			const page = await browser.newPage();
			await page.goto(`${origin}/nl/`);
			await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
			await stop();
			for (const lang of languages) {
				await page.goto(origin + pathOf('managed-desktop/severity', lang));
				expect(await page.locator('html').getAttribute('lang')).toBe(lang);
				await page.goto(`${origin}${pathOf('search', lang)}?q=partner`);
				await page.locator(found).first().waitFor();
			}
			await page.goto(origin + tool);
			await page.locator(outcome).waitFor();
		} finally {
			await browser.close();
		}
	});
});

describeIn('webkit')('webkit', () => {
	let site: Awaited<ReturnType<typeof serveOnce>>;
	beforeAll(async () => {
		site = await serveOnce();
	});
	const webkit = useWebKit({ origin: () => site.origin });

	test('after one visit pages, tools and search work with the network gone', async () => {
		const { open, find, run } = webkit();
		await open('/nl/');
		await run('navigator.serviceWorker.ready.then(() => arguments[0]())');
		await site.stop();
		for (const lang of languages) {
			await open(pathOf('managed-desktop/severity', lang));
			await find(`html[lang="${lang}"] h1`);
			await open(`${pathOf('search', lang)}?q=partner`);
			await find(found);
		}
		await open(tool);
		await find(outcome);
	});
});
