/**
 * Measures search of the built site: `npm run measure:search [dist]`. First result: a new browser context for every query,
 * from the click on the search button to the first result shown, on a slow mobile line (150 ms, 1.6 Mbit/s, a quarter of
 * this machine's speed). Warm: from the input event to the first result of the next query in the same page, at full speed.
 * Bytes: what the server sent after the click, as it sent it.
 */
import { chromium } from 'playwright-core';
import { ensureChromium } from './lib/browsers.mjs';
import { serve } from './lib/server.mjs';

const dist = process.argv[2] ?? 'dist';
const queries = [
	'ernst',
	'heropenen',
	'kantooruren',
	'prioriteit',
	'telefoonnummer australië',
	'hoe snel reageert Microsoft',
	'certificaat',
	'kantoruren',
];
const server = await serve({ dist, port: 0 });
const address = server.address();
if (!address || typeof address === 'string') throw new Error('the server has no port');
const home = `http://127.0.0.1:${address.port}/nl/`;
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] });

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** @param {boolean} slow */
async function openPage(slow) {
	const context = await browser.newContext();
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	let bytes = 0;
	session.on('Network.loadingFinished', ({ encodedDataLength }) => {
		bytes += encodedDataLength;
	});
	await page.goto(home, { waitUntil: 'networkidle' });
	if (slow) {
		const throughput = (1.6 * 1024 * 1024) / 8;
		const line = { offline: false, latency: 150, downloadThroughput: throughput, uploadThroughput: throughput };
		await session.send('Network.emulateNetworkConditions', line);
		await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	}
	return { context, page, sent: () => bytes };
}

/**
 * Enters a query and waits for its first result, all in the page's own clock.
 * @param {import('playwright-core').Page} page
 * @param {string} query
 * @param {boolean} open
 */
const timed = (page, query, open) =>
	page.evaluate(
		({ query, open }) =>
			new Promise((done) => {
				const started = performance.now();
				const list = /** @type {HTMLElement} */ (document.querySelector('#search-dialog [data-search-list]'));
				const input = /** @type {HTMLInputElement} */ (document.querySelector('#dialog-query'));
				new MutationObserver((_, observer) => {
					if (list.dataset['searchState'] !== 'done' || input.value !== query) return;
					observer.disconnect();
					requestAnimationFrame(() => done(performance.now() - started));
				}).observe(list, { attributes: true, childList: true });
				const enter = () => {
					input.value = query;
					input.dispatchEvent(new Event('input', { bubbles: true }));
				};
				if (!open) return enter();
				/** @type {HTMLElement} */ (document.querySelector('#search-button')).click();
				const wait = () => (document.activeElement === input ? enter() : setTimeout(wait, 5));
				wait();
			}),
		{ query, open },
	);

try {
	const cold = [];
	const bytes = [];
	for (const query of queries) {
		const { context, page, sent } = await openPage(true);
		const before = sent();
		cold.push(Number(await timed(page, query, true)));
		await page.waitForTimeout(2000);
		bytes.push((sent() - before) / 1024);
		await context.close();
	}
	const { context, page } = await openPage(false);
	await timed(page, 'microsoft 365', true);
	await page.waitForTimeout(500);
	const warm = [];
	for (const query of queries) warm.push(Number(await timed(page, query, false)));
	await context.close();
	console.table({
		'first result, slow line (ms)': { median: Math.round(median(cold)), most: Math.round(Math.max(...cold)) },
		'sent for a first search (KiB)': { median: Math.round(median(bytes)), most: Math.round(Math.max(...bytes)) },
		'warm result (ms)': { median: Math.round(median(warm)), most: Math.round(Math.max(...warm)) },
	});
} finally {
	await browser.close();
	server.close();
}
