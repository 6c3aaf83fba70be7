/**
 * Lighthouse for phones on one page of each kind in both languages, the worst of five runs, and the time from a click on an answer
 * to its result at a quarter of the speed; `RUNS=1` for a quick look, `ONLY=tools/severity,home` for some pages. Before them an
 * empty page, for what the machine itself takes.
 * Ends with an error where a score is below 100, LCP over 900 ms, blocking time or a click over 50 ms, or the layout shifts.
 */
import { createServer } from 'node:http';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { ensureChromium } from './lib/browsers.mjs';
import { clickToPaint } from './lib/clicks.mjs';
import { serve } from './lib/server.mjs';
import { weighAll } from './lib/weigh.mjs';

const runs = Number(process.env['RUNS'] ?? 5);
const port = Number(process.env['PORT'] ?? 4324);
const kinds = [
	'home',
	'search',
	'a-z',
	'tools/severity',
	'tools/contact',
	'tools/hours',
	'tools/response',
	'tools/reopen',
	'tools/request',
	'dynamics-365/severity',
	'microsoft-365/phone-support',
	'compare/response-times',
	'compare/hours',
	'reference/glossary',
	'reference/sources',
];
const only = process.env['ONLY']?.split(',') ?? kinds;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const limits = { 'largest-contentful-paint': 900, 'total-blocking-time': 50, 'cumulative-layout-shift': 0 };

const clickLimit = 50;

const server = await serve({ dist: 'dist', port });
const empty = createServer((_, response) =>
	response
		.setHeader('Content-Type', 'text/html')
		.end('<!doctype html><html lang="en"><title>Empty</title><h1>Empty</h1>'),
).listen(port + 1, '127.0.0.1');
const chromePath = ensureChromium();
const chromeFlags = [
	'--headless=new',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
];

/**
 * One run in a browser of its own.
 * @param {string} url
 * @param {number} again how often it may begin anew: now and then Lighthouse does not see the page start, and has measured nothing
 * @returns {Promise<Record<string, number>>}
 */
async function run(url, again = 2) {
	const chrome = await launch({ chromePath, chromeFlags });
	try {
		const result = await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'silent' });
		const failed = result?.lhr.runtimeError?.message ?? (result ? undefined : 'no result');
		if (failed !== undefined && again > 0) {
			console.log(`${url}: once more, since ${failed}`);
			return await run(url, again - 1);
		}
		if (!result || failed !== undefined) throw new Error(`${url}: ${failed}`);
		const { audits, categories: scores } = result.lhr;
		return {
			...Object.fromEntries(categories.map((id) => [id, Math.round((scores[id]?.score ?? 0) * 100)])),
			...Object.fromEntries(Object.keys(limits).map((id) => [id, audits[id]?.numericValue ?? Number.NaN])),
		};
	} finally {
		chrome.kill();
	}
}

/** The worst of all runs. @param {string} url */
async function worstOf(url) {
	/** @type {Record<string, number>[]} */
	const all = [];
	for (let count = 0; count < runs; count += 1) all.push(await run(url));
	return {
		...Object.fromEntries(categories.map((name) => [name, Math.min(...all.map((each) => each[name] ?? 0))])),
		...Object.fromEntries(Object.keys(limits).map((name) => [name, Math.max(...all.map((each) => each[name] ?? 0))])),
	};
}

/** @param {Record<string, number>} worst */
function show(worst) {
	const figures = Object.values(worst).map((value, index) => (index < 6 ? Math.round(value) : value.toFixed(3)));
	return `${figures.slice(0, 4).join(' ')}  ${figures.slice(4).join('  ')}`;
}

/** The middle one of as many runs, for each answer: one click is too short to be free of what else a machine does. @param {string} url */
async function clicksOn(url) {
	const browser = await chromium.launch({ executablePath: chromePath, args: ['--no-sandbox', '--disable-gpu'] });
	try {
		/** @type {number[][]} */
		const all = [];
		for (let count = 0; count < runs; count += 1) all.push(await clickToPaint(browser, url));
		return (all[0] ?? []).map((_, answer) => {
			const sorted = all.map((run) => run[answer] ?? 0).sort((a, b) => a - b);
			return sorted[Math.floor(runs / 2)] ?? 0;
		});
	} finally {
		await browser.close();
	}
}

/** @type {string[]} */
const missed = [];
try {
	console.log(`Worst of ${runs}: performance, accessibility, best practices, SEO; LCP ms; TBT ms; CLS; clicks ms`);
	console.log(`${show(await worstOf(`http://127.0.0.1:${port + 1}/`))}  an empty page`);
	for (const { id, file } of weighAll({ dist: 'dist' })) {
		if (!only.includes(id)) continue;
		const path = file.replace('index.html', '');
		const worst = await worstOf(`http://127.0.0.1:${port}/${path}`);
		const clicks = id.startsWith('tools/') ? await clicksOn(`http://127.0.0.1:${port}/${path}`) : [];
		console.log(`${show(worst)}  /${path}  ${clicks.join(' ')}`);
		if (Math.max(0, ...clicks) > clickLimit)
			missed.push(`/${path}: clicks ${clicks.join(', ')} ms, at most ${clickLimit}`);
		for (const name of categories) if ((worst[name] ?? 0) < 100) missed.push(`/${path}: ${name} ${worst[name]}`);
		for (const [name, most] of Object.entries(limits)) {
			if ((worst[name] ?? 0) > most) missed.push(`/${path}: ${name} ${Math.round(worst[name] ?? 0)}, at most ${most}`);
		}
	}
} finally {
	server.close();
	empty.close();
}
console.log(missed.length === 0 ? '\nAll that is asked.' : `\nMissed:\n${missed.join('\n')}`);
process.exit(missed.length === 0 ? 0 : 1);
