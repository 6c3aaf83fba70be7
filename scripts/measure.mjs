/** Prints what every page of `dist` costs a phone with an empty cache, in a browser, and what is over its budget. */
import { chromium, devices } from 'playwright-core';
import budgets from './budgets.json' with { type: 'json' };
import { ensureChromium } from './lib/browsers.mjs';
import { serve } from './lib/server.mjs';
import { overBudget, weighAll } from './lib/weigh.mjs';

const port = Number(process.env['PORT'] ?? 4322);
const pages = weighAll({ dist: 'dist' }).filter(({ id, file }) => id !== file);
const server = await serve({ dist: 'dist', port });
/** @type {{ url: string, bytes: number }[]} */
let asked = [];
server.on('request', (request, response) =>
	response.on('finish', () =>
		asked.push({ url: request.url ?? '', bytes: Number(response.getHeader('content-length') ?? 0) }),
	),
);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] });
/** @param {readonly { bytes: number }[]} files */
const bytesOf = (files) => files.reduce((sum, each) => sum + each.bytes, 0);
/** @param {number} bytes */
const kib = (bytes) => (bytes / 1024).toFixed(1).padStart(6);
/** @type {string[]} */
const over = [];
try {
	console.log('   KiB  requests  script    live  page');
	for (const { id, kind: usual, file, files, script } of pages) {
		asked = [];
		const context = await browser.newContext({ ...devices['Pixel 7'], locale: 'nl-NL', serviceWorkers: 'block' });
		// The preview in a frame is a page of its own.
		const frames = /^\/(nl|en)\/embed\//;
		if (!frames.test(`/${file}`))
			await context.route(
				({ pathname }) => frames.test(pathname),
				(route) => route.abort(),
			);
		const page = await context.newPage();
		await page.goto(`http://127.0.0.1:${port}/${file.replace('index.html', '')}`, { waitUntil: 'networkidle' });
		const isLive = (await page.locator('tool-island[data-state="live"]').count()) > 0;
		const before = [...asked];
		const tool = page.locator('tool-island[data-load="reach"]');
		if ((await tool.count()) > 0) {
			await tool.dispatchEvent('pointerover');
			await page.locator('tool-island[data-state="live"]').waitFor();
		}
		// Two seconds after the page, what keeps the copy for offline use.
		const live = bytesOf(asked.filter(({ url }) => !/\/offline\.[\w-]+\.js$/.test(url)));
		await context.close();
		const bytes = bytesOf(before);
		const scripts = bytesOf(before.filter(({ url }) => url.endsWith('.js')));
		// A tool or a picture within a page that is near enough to come to life at once has a budget of its own.
		const listed = budgets.pages[id] !== undefined;
		const near = listed ? undefined : isLive ? 'embedded' : before.length > files.length ? 'drawn' : undefined;
		const note = near ? ' (with what is near)' : '';
		console.log(
			`${kib(bytes)}  ${String(before.length).padStart(8)}  ${kib(scripts)}  ${kib(live)}  /${file.replace('index.html', '')}${note}`,
		);
		over.push(...overBudget({ id, kind: usual, file, bytes, script, live, requests: before.length }, budgets, near));
	}
} finally {
	await browser.close();
	server.close();
}
console.log(over.length === 0 ? '\nEvery page is within its budget.' : `\nOver budget:\n${over.join('\n')}`);
process.exit(over.length === 0 ? 0 : 1);
