import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { toolNames } from '../../src/site/pages.ts';
import { settle, useBrowser, withPage, withSharedPage } from './browser.ts';
import { give, query, said, toolPath } from './tool.ts';

useBrowser();

declare global {
	interface Window {
		/** What the island's element held right after its first client render. */
		firstRender?: string;
	}
}

/** Markup with its attributes in order, and without those that a server writes and a client sets as properties. */
const canonical = (page: Page, markup: string): Promise<string> =>
	page.evaluate((html) => {
		const { body } = new DOMParser().parseFromString(html, 'text/html');
		const comments = document.createNodeIterator(body, NodeFilter.SHOW_COMMENT);
		for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) (comment as Comment).remove();
		for (const element of body.querySelectorAll('*')) {
			const attributes = [...element.attributes]
				.filter(({ name, value }) => !(name === 'value' && (value === '' || element.matches('[type="time"]'))))
				.filter(({ name }) => name !== 'selected' && name !== 'checked')
				.sort((a, b) => a.name.localeCompare(b.name));
			for (const { name } of [...element.attributes]) element.removeAttribute(name);
			for (const { name, value } of attributes) element.setAttribute(name, value);
		}
		return body.querySelector('.tool')?.outerHTML ?? '';
	}, markup);

const islands =
	/<tool-island([^>]*>[\s\S]*?<div data-mount>)([\s\S]*?)(<\/div>\s*<template[\s\S]*?<\/template>\s*(?:<script[^>]*>[^<]*<\/script>\s*)?<\/tool-island>)/g;

/** Keeps what the marked island holds right after its first client render, before any effect runs. */
async function keepFirstRender(page: Page): Promise<void> {
	await page.addInitScript(() => {
		addEventListener(
			'tool-live',
			({ target }) => {
				const island = target as HTMLElement;
				if (!island.hasAttribute('data-checked')) return;
				window.firstRender ??= island.querySelector('[data-mount]')?.innerHTML ?? '';
			},
			{ capture: true },
		);
	});
}

/**
 * Opens a page whose island comes without its built HTML, so that the client renders all of it, attributes too (a
 * hydration would leave a wrong attribute as it is). Gives what was built and what the client rendered first.
 */
async function bothRenders(page: Page, path: string): Promise<{ built: string; rendered: string }> {
	let built = '';
	await page.route(
		(url) => url.pathname + url.search === path,
		async (route) => {
			const response = await route.fetch();
			const body = await response.text();
			const replaced = body.replace(islands, (_, open, html, close) => {
				built = html;
				return `<tool-island data-checked${open}${close}`;
			});
			await route.fulfill({ response, body: replaced });
		},
		{ times: 1 },
	);
	await page.goto(path);
	await page.waitForFunction(() => window.firstRender !== undefined);
	const rendered = await page.evaluate(() => window.firstRender ?? '');
	return { built: await canonical(page, built), rendered: await canonical(page, rendered) };
}

describe('the first client render equals the built HTML', () => {
	/** Each island is rendered in one language for the one reader, and in the other for the other. */
	const readers = [
		{
			timezoneId: 'Pacific/Chatham',
			locale: 'en-US',
			now: '2026-12-31T23:59:59Z',
			address: 'service=managed-desktop&impact=<b>&severity.impact=critical&calendar=always&hours.zone=UTC',
		},
		{
			timezoneId: 'America/Los_Angeles',
			locale: 'ar-EG',
			now: '2026-03-29T01:00:00Z',
			address: 'service=__proto__&service=partner-center&at=2026-03-29T02:30&v=0&contact.role=%2F%00&__proto__=x',
		},
	];
	test.each(readers)('in $timezoneId, $locale, at $now, whatever the address says', ({ now, address, ...reader }) =>
		withPage(reader, async ({ page }) => {
			await page.clock.setFixedTime(now);
			await keepFirstRender(page);
			for (const [index, tool] of toolNames.entries()) {
				const lang = (index % 2 === 0) === (readers[0]?.now === now) ? 'nl' : 'en';
				const { built, rendered } = await bothRenders(page, toolPath(tool, lang, encodeURI(address)));
				expect(built, tool).toContain('data-outcome');
				expect(rendered, tool).toBe(built);
			}
		}),
	);
});

describe('the clock and the zone are read once the page is live', () => {
	test.each([
		{ now: '2026-07-01T15:59:00Z', timezoneId: 'Europe/Amsterdam', outcome: 'open', next: '2026-07-01T16:00:00Z' },
		{ now: '2026-07-01T16:00:00Z', timezoneId: 'Asia/Tokyo', outcome: 'closed', next: '2026-07-02T06:00:00Z' },
	])('$now in $timezoneId: $outcome', ({ now, timezoneId, outcome, next }) =>
		withPage({ timezoneId }, async ({ page, open }) => {
			await page.clock.setFixedTime(now);
			await open(toolPath('hours', 'nl', 'calendar=dynamics-emea&impact=<script>'));
			expect(await said(page, 'hours')).toEqual({ outcome, next });
			expect(await page.locator('section.result').innerText()).toContain(timezoneId);
		}),
	);
});

test('an address that changes by hand is read again, without a reload', () =>
	withSharedPage(async ({ page, open }) => {
		await open(toolPath('severity', 'en', 'service=managed-desktop&impact=critical&commit=yes'));
		await page.locator('a.skip').focus();
		await page.keyboard.press('Enter');
		expect(new URL(page.url()).hash).toBe('#content');
		expect(await said(page, 'severity')).toEqual({ outcome: 'a' });
		await page.goBack();
		expect(await said(page, 'severity')).toEqual({ outcome: 'a' });
	}));

test('what the browser puts back into the fields on the way back is no answer of the reader', () =>
	withPage({}, async ({ page, open }) => {
		await open(toolPath('hours', 'en', 'calendar=dynamics-emea&country=nowhere&v=00000000'));
		const notices = await page.locator('[data-notice]').allInnerTexts();
		expect(notices).not.toEqual([]);
		await open(toolPath('reopen', 'en'));
		await page.goBack();
		await settle(page);
		await settle(page);
		expect(await page.locator('[data-notice]').allInnerTexts()).toEqual(notices);
		expect(query(page)).toContain('country=nowhere');
	}));

test.each([
	{ tool: 'severity', early: ['service', 'microsoft-365'], gives: { outcome: 'not-stated' } },
	{ tool: 'reopen', early: ['service', 'partner-center'], gives: { outcome: 'not-stated' } },
	{ tool: 'hours', early: ['calendar', 'always'], gives: { outcome: 'open' } },
] as const)('an answer that is given before $tool is live counts: $early', (row) =>
	withPage({}, async ({ page }) => {
		let release = () => {};
		const held = new Promise<void>((done) => {
			release = done;
		});
		await page.route(/(SeverityPicker|ReopenChecker|HoursClock)\.[^/]*\.js$/, async (route) => {
			await held;
			await route.continue();
		});
		const { tool, early, gives } = row;
		await page.goto(toolPath(tool, 'nl'));
		await give(page, tool, early[0], early[1]);
		release();
		await expect.poll(() => said(page, tool)).toEqual(gives);
		expect(query(page)).toBe(`?${early.join('=')}`);
	}),
);
