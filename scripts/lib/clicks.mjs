/** From a click on an answer to the result on the screen, on a machine four times as slow. */

const slowdown = 4;
/** Where there is something to click. What comes sooner is not told apart. */
const least = 16;

/**
 * Answers the questions of a tool one by one, the first option each time.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url of a tool's own page
 * @returns {Promise<number[]>} milliseconds per answer, as the browser reports them: in steps of 8
 */
export async function clickToPaint(browser, url) {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
	try {
		const page = await context.newPage();
		await page.goto(url);
		await page.locator('.questions').hover();
		await page.locator('tool-island[data-state="live"]').waitFor();
		await page.evaluate(() => {
			globalThis.clicked = [];
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) if (entry.name === 'click') globalThis.clicked.push(entry.duration);
			}).observe({ type: 'event', durationThreshold: 16 });
		});
		// Past the two seconds after which the page keeps its copy for offline use.
		await page.waitForTimeout(2500);
		const devtools = await context.newCDPSession(page);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		/** @type {number[]} */
		const all = [];
		const open = page.locator('.questions fieldset:has(input[type="radio"]):not(:has(:checked))');
		while (all.length < 8 && (await open.count()) > 0) {
			const answer = open.first().locator('label').first();
			await answer.scrollIntoViewIfNeeded();
			await page.waitForTimeout(500);
			await answer.click();
			await page.waitForTimeout(500);
			all.push(await page.evaluate((none) => Math.max(none, ...globalThis.clicked.splice(0)), least));
		}
		return all;
	} finally {
		await context.close();
	}
}
