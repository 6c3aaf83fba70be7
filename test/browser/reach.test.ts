import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { toolNames } from '../../src/site/pages.ts';
import { settle, useBrowser, withPage } from './browser.ts';
import { choose, said, toolPath } from './tool.ts';

useBrowser();

/** These show the time, so they come at once. */
const clocks = ['hours', 'response'];
const reached = toolNames.filter((tool) => !clocks.includes(tool));

/** Keeps the paths of the scripts that a page asks for, in order. */
function scriptsAsked(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => request.resourceType() === 'script' && asked.push(new URL(request.url()).pathname));
	return asked;
}
const live = (page: Page) => page.locator('tool-island[data-state="live"]').waitFor();

test.each(reached)('%s asks for no script before it is reached for', (tool) =>
	withPage({}, async ({ page }) => {
		await page.clock.install();
		const asked = scriptsAsked(page);
		await page.goto(toolPath(tool, 'en'), { waitUntil: 'networkidle' });
		expect(asked).toEqual([]);
		expect(await page.locator('tool-island').getAttribute('data-state')).toBe('waiting');
	}),
);

test.each<{ why: string; reach: (page: Page) => Promise<void>; tool: 'severity' | 'contact' | 'reopen' | 'request' }>([
	{
		tool: 'severity',
		why: 'the mouse comes over it',
		reach: (page) => page.locator('.questions legend').first().hover(),
	},
	{ tool: 'reopen', why: 'the keyboard enters it', reach: (page) => page.locator('.questions input').first().focus() },
	{ tool: 'request', why: 'a finger touches it', reach: (page) => page.locator('.questions legend').first().tap() },
	{
		tool: 'contact',
		why: 'the page has been at rest for two seconds',
		reach: (page) => page.clock.runFor(2000),
	},
])('$tool comes to life when $why', ({ tool, reach }) =>
	withPage({ hasTouch: true }, async ({ page }) => {
		await page.clock.install();
		const asked = scriptsAsked(page);
		await page.goto(toolPath(tool, 'nl'), { waitUntil: 'load' });
		await reach(page);
		await page.clock.resume();
		await live(page);
		expect(asked.filter((path) => path.includes('/tools.'))).toHaveLength(1);
	}),
);

test.each(reached)('%s with answers in its address comes at once', (tool) =>
	withPage({}, async ({ page }) => {
		await page.clock.install();
		await page.goto(toolPath(tool, 'en', 'service=partner-center'));
		await page.clock.resume();
		await live(page);
		await settle(page);
		expect((await said(page, tool)).outcome).toBeTruthy();
		expect(await page.locator('input[value="partner-center"]').isChecked()).toBe(true);
	}),
);

test.each(['/en/', ...clocks.map((tool) => toolPath(tool as 'hours', 'en')), '/en/compare/hours/'])(
	'%s asks for nothing before its first picture',
	(path) =>
		withPage({}, async ({ page }) => {
			await page.goto(path);
			const live = '[data-load="now"][data-state="live"], [data-live="weeks"] line.now';
			await page.locator(live).first().waitFor({ state: 'attached' });
			const { painted, early } = await page.evaluate(() => {
				const [first] = performance.getEntriesByName('first-contentful-paint');
				const asked = performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(location.origin));
				return {
					painted: first?.startTime,
					early: asked.filter(({ startTime }) => startTime < (first?.startTime ?? 0)).map(({ name }) => name),
				};
			});
			expect(painted).toBeGreaterThan(0);
			expect(early).toEqual([]);
		}),
);

test('the answer that was the first touch counts', () =>
	withPage({}, async ({ page }) => {
		await page.clock.install();
		await page.goto(toolPath('severity', 'en'));
		await choose(page, 'severity', 'service', 'microsoft-365');
		await page.clock.resume();
		await live(page);
		await page.locator('[data-tool="severity"][data-outcome="not-stated"]').waitFor();
	}));

test.each(toolNames)('%s asks at once for every script that it needs, not for one after the other', (tool) =>
	withPage({}, async ({ page }) => {
		const asked = scriptsAsked(page);
		await page.goto(toolPath(tool, 'en'));
		await settle(page);
		const linked = await page
			.locator('link[rel="modulepreload"]')
			.evaluateAll((all) => all.map((link) => new URL((link as HTMLLinkElement).href).pathname));
		expect(linked.length).toBeGreaterThan(2);
		// These come once a reader moves, for when the network is gone, and with the picture of the weeks near the hours.
		const others = /\/(?:offline|sections|week-picture|week-on-clock|open-now)\./;
		const needed = asked.filter((path) => linked.includes(path) || !others.test(path));
		expect(new Set(needed)).toEqual(new Set(linked));
	}),
);
