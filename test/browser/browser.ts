import {
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	type ConsoleMessage,
	chromium,
	firefox,
	type Frame,
	type Locator,
	type Page,
	type Request,
} from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { type BrowserName, findBrowser, howToGet, isRequired, titleOf } from '../../scripts/lib/browsers.mjs';
import { countBrowser } from '../count.ts';

const launchArguments = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

let browser: Browser;
let shared: { page: Page; context: BrowserContext } | undefined;

/** `describe` for tests in a browser that may be missing where nobody can install it: there they count as not run. */
export const describeIn = (name: BrowserName) => describe.skipIf(!findBrowser(name) && !isRequired(name));

/** Path of a browser, or of what drives it. @throws where there is none, with what to do about it */
export function browserPath(name: BrowserName): string {
	const path = findBrowser(name);
	if (path) return path;
	throw new Error(howToGet(name));
}

const launch = {
	chromium: () => chromium.launch({ executablePath: browserPath('chromium'), args: launchArguments }),
	/** Debian's Firefox speaks WebDriver BiDi; there a page cannot be told to run no scripts, the whole browser can. */
	firefox: (scripts: boolean) =>
		firefox.launch({
			channel: 'moz-firefox',
			executablePath: browserPath('firefox'),
			firefoxUserPrefs: { 'javascript.enabled': scripts },
		}),
};

/** Starts one browser for the tests of a file, or of a `describe`. */
export function useBrowser(name: keyof typeof launch = 'chromium', { scripts = true } = {}): void {
	beforeAll(async () => {
		browser = await launch[name](scripts);
		countBrowser(`${titleOf(name)} ${browser.version().split('.')[0]}`);
	});
	afterAll(async () => {
		shared = undefined;
		await browser?.close();
	});
}

/** A page of the built site that fails the test on a console error, an uncaught error or a request to elsewhere. */
export interface SitePage {
	page: Page;
	context: BrowserContext;
	/** Opens a path of the site and waits until its islands are live, have read the address and fetched their data. */
	open: (path: string) => Promise<void>;
	/** Troubles that the test itself brings about, such as a file that it blocks, and that must show at least once. */
	expectTrouble: (pattern: RegExp) => void;
}

const newContext = (options: BrowserContextOptions) =>
	browser.newContext({
		baseURL: inject('origin'),
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		viewport: { width: 1280, height: 900 },
		// `offline.test.ts` has the worker for itself: elsewhere it would fetch the whole site for each context.
		serviceWorkers: 'block',
		...options,
	});

/**
 * Scrolls to an element as a page does. The driver's own way counts on everything being laid out, and misses what is not
 * laid out before it comes near.
 */
export const bringIntoView = (element: Locator): Promise<void> => element.evaluate((each) => each.scrollIntoView());

/** Brings every table that can be sorted to life, which it comes to when it is near. */
export async function bringTablesToLife(page: Page): Promise<void> {
	for (const table of await page.locator('[data-live="sort"]').all()) {
		await bringIntoView(table);
		await table.locator('.sort').first().waitFor();
	}
}

/**
 * Reaches for a tool, and waits until the islands that do not wait to be seen are live, live islands have run their effects,
 * which Preact does in a task after the next frame, and no result is busy fetching. One call, since every test makes it.
 */
export const settle = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
		// Before the first picture of its page a tool hears nothing.
		const reached = () => {
			const tools = [...document.querySelectorAll('[data-load="reach"]')];
			for (const tool of tools) tool.dispatchEvent(new Event('focusin'));
			return tools.length === 0;
		};
		while (!reached()) await frame();
		// An island that never comes to life is told by the test's own time limit.
		const waiting =
			'tool-island[data-state="waiting"][data-load="now"], [data-live="open-now"]:not([data-state="live"])';
		while (document.querySelector(waiting)) await frame();
		for (const _ of [1, 2]) await frame();
		while (document.querySelector('[aria-busy]')) await frame();
	});

async function runIn(page: Page, scripts: boolean, test: (site: SitePage) => Promise<void>) {
	const home = inject('origin');
	const troubles: string[] = [];
	const expected: RegExp[] = [];
	const fetching = new Set<Request>();
	const onConsole = (message: ConsoleMessage) =>
		message.type() === 'error' && troubles.push(`console: ${message.text()}`);
	const onError = (error: Error) => troubles.push(`uncaught: ${error.message}`);
	const onRequest = (request: Request) => {
		const { protocol, origin } = new URL(request.url());
		if (protocol.startsWith('http') && origin !== home) troubles.push(`request to ${request.url()}`);
		if (request.resourceType() === 'fetch') fetching.add(request);
	};
	const onEnd = (request: Request) => fetching.delete(request);
	// What an earlier document asked for may never end.
	const onNavigated = (frame: Frame) => frame === page.mainFrame() && fetching.clear();
	page.on('console', onConsole).on('pageerror', onError).on('framenavigated', onNavigated);
	page.on('request', onRequest).on('requestfinished', onEnd).on('requestfailed', onEnd);
	page.setDefaultTimeout(10_000);

	const open = async (path: string) => {
		await page.goto(path);
		if (!scripts) return;
		await settle(page);
		if (fetching.size === 0) return;
		await expect.poll(() => fetching.size).toBe(0);
		await settle(page);
	};
	try {
		await test({ page, context: page.context(), open, expectTrouble: (pattern) => expected.push(pattern) });
		expect(troubles.filter((trouble) => !expected.some((pattern) => pattern.test(trouble)))).toEqual([]);
		for (const pattern of expected) expect(troubles.join('\n')).toMatch(pattern);
	} finally {
		page.off('console', onConsole).off('pageerror', onError).off('framenavigated', onNavigated);
		page.off('request', onRequest).off('requestfinished', onEnd).off('requestfailed', onEnd);
	}
}

/**
 * Runs a test in a page of a context of its own. The clock stands in `Europe/Amsterdam` unless said otherwise.
 * @param options Playwright's context options
 */
export async function withPage(options: BrowserContextOptions, test: (site: SitePage) => Promise<void>): Promise<void> {
	const context = await newContext(options);
	try {
		await runIn(await context.newPage(), options.javaScriptEnabled !== false, test);
	} finally {
		await context.close();
	}
}

/**
 * Runs a test in the one page that a file keeps for this, which is three times as fast as a new one. For tests that
 * leave nothing behind: no storage, permission, clock or script of their own.
 */
export async function withSharedPage(test: (site: SitePage) => Promise<void>): Promise<void> {
	if (!shared) {
		const context = await newContext({});
		shared = { context, page: await context.newPage() };
	}
	const { page } = shared;
	try {
		await runIn(page, true, test);
	} finally {
		await page.unrouteAll();
	}
}
