import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { findBrowser } from '../../scripts/lib/browser.mjs';

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

/** Starts one browser for the tests of a file. */
export function useBrowser(): void {
	beforeAll(async () => {
		const executablePath = findBrowser();
		if (!executablePath) throw new Error('The browser tests need Chromium: see README.md.');
		browser = await chromium.launch({ executablePath, args: launchArguments });
	});
	afterAll(() => browser?.close());
}

/** A page of the built site that fails the test on a console error, an uncaught error or a request to elsewhere. */
export interface SitePage {
	page: Page;
	context: BrowserContext;
	/** Opens a path of the site and waits until its islands are live. */
	open: (path: string) => Promise<void>;
}

/**
 * Runs a test in a fresh page. The clock stands in `Europe/Amsterdam` unless said otherwise.
 * @param options Playwright's context options
 */
export async function withPage(options: BrowserContextOptions, test: (site: SitePage) => Promise<void>): Promise<void> {
	const origin = inject('origin');
	const context = await browser.newContext({
		baseURL: origin,
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		viewport: { width: 1280, height: 900 },
		...options,
	});
	const page = await context.newPage();
	const troubles: string[] = [];
	page.on('console', (message) => message.type() === 'error' && troubles.push(`console: ${message.text()}`));
	page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`));
	page.on('request', (request) => {
		const { protocol, origin: from } = new URL(request.url());
		if (protocol.startsWith('http') && from !== origin) troubles.push(`request to ${request.url()}`);
	});
	const open = async (path: string) => {
		await page.goto(path);
		if (options.javaScriptEnabled === false) return;
		await page.waitForFunction(() => !document.querySelector('astro-island[ssr][client="load"]'));
	};
	try {
		await test({ page, context, open });
		expect(troubles).toEqual([]);
	} finally {
		await context.close();
	}
}
