import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, createServer as listen } from 'node:net';
import { Builder, By, Capabilities, until, type WebDriver, type WebElement } from 'selenium-webdriver';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, inject } from 'vitest';
import { findScreen, titleOf } from '../../scripts/lib/browsers.mjs';
import { countBrowser } from '../count.ts';
import { browserPath } from './browser.ts';

declare global {
	interface Window {
		/** Errors of this document, kept by the script below. */
		troubles?: string[];
	}
}

/** WebDriver has no word on errors, so each page keeps its own, from before its first script on. */
const keepTroubles = `
window.troubles = [];
addEventListener('error', ({ message, target }) => troubles.push(message || target.src || target.href), true);
addEventListener('unhandledrejection', ({ reason }) => troubles.push(String(reason)));
addEventListener('securitypolicyviolation', ({ violatedDirective }) => troubles.push('policy: ' + violatedDirective));
console.error = (...said) => troubles.push(said.join(' '));
`;

/** The built site as the other browsers get it, with the script above in front of each page's own. */
async function serveWithTroubles(): Promise<Server> {
	const server = createServer(async (request, response) => {
		if (request.url === '/troubles.js') {
			response.setHeader('Content-Type', 'text/javascript').end(keepTroubles);
			return;
		}
		const answer = await fetch(inject('origin') + request.url);
		const type = answer.headers.get('Content-Type') ?? '';
		const body = Buffer.from(await answer.arrayBuffer());
		response.writeHead(answer.status, { 'Content-Type': type });
		if (!type.startsWith('text/html')) response.end(body);
		else response.end(String(body).replace('<head>', '<head><script src="/troubles.js"></script>'));
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return server;
}

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
	const server = listen();
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	await new Promise((done) => server.close(done));
	return port;
}

const answers = (port: number) =>
	new Promise<boolean>((done) => {
		const socket = connect(port, '127.0.0.1');
		socket.once('connect', () => socket.end()).once('error', () => {});
		socket.once('close', (failed) => done(!failed));
	});

/** WebKit's driver, with a screen in memory where there is one. In a group of its own, to be ended as one. */
function startDriver(port: number): ChildProcess {
	const driver = [browserPath('webkit'), `--port=${port}`, '--host=127.0.0.1'];
	const screen = findScreen();
	const [command = '', ...rest] = screen ? [screen, '-a', ...driver] : driver;
	return spawn(command, rest, { detached: true, stdio: 'ignore' });
}

/** A page of the built site in WebKitGTK. */
interface WebKitPage {
	/** Opens a path of the site. */
	open: (path: string) => Promise<void>;
	/** The path and the query of the address. */
	address: () => Promise<string>;
	/** Waits for an element. */
	find: (selector: string) => Promise<WebElement>;
	click: (selector: string) => Promise<void>;
	/** Runs a script, which calls its last argument when it is done. */
	run: (script: string) => Promise<unknown>;
	/** Errors of the page since it was opened. */
	troubles: () => Promise<string[]>;
}

/**
 * Starts WebKitGTK for the tests of a `describe`, and gives the one page that they share.
 * @param options.origin where the site is, for a test that serves it itself; its pages keep no troubles
 */
export function useWebKit({
	scripts = true,
	origin,
}: { scripts?: boolean; origin?: () => string } = {}): () => WebKitPage {
	let site: Server | undefined;
	let running: ChildProcess;
	let driver: WebDriver;
	let page: WebKitPage;
	beforeAll(async () => {
		site = origin ? undefined : await serveWithTroubles();
		const address = site?.address() as AddressInfo | undefined;
		const home = address ? `http://127.0.0.1:${address.port}` : (origin?.() ?? '');
		const port = await freePort();
		running = startDriver(port);
		// A driver that never answers is told by this hook's own time limit.
		while (!(await answers(port))) await sleep(100);
		const args = ['--automation', `--enable-javascript=${scripts}`];
		const capabilities = new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { args } });
		driver = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
		const version = (await driver.getCapabilities()).getBrowserVersion();
		countBrowser(`${titleOf('webkit')} ${version?.split('.').slice(0, 2).join('.')}`);
		const find = (selector: string) => driver.wait(until.elementLocated(By.css(selector)), 10_000, selector);
		page = {
			find,
			open: (path) => driver.get(home + path),
			address: async () => (await driver.getCurrentUrl()).replace(home, ''),
			click: async (selector) => (await find(selector)).click(),
			run: (script) => driver.executeAsyncScript(script),
			troubles: () => driver.executeScript('return window.troubles'),
		};
	});
	afterAll(async () => {
		await driver?.quit();
		if (running?.pid) process.kill(-running.pid);
		site?.close();
	});
	return () => page;
}
