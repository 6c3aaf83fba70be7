import { expect, test } from 'vitest';
import { languages } from '../../src/policy/model.ts';
import { useBrowser, withSharedPage } from './browser.ts';
import { pathOf } from './pages.ts';

useBrowser();

const list = '#search-page [data-search-results]';

test.each(languages)('the id of a fact gives that fact, and leads to its entry among the sources, in %s', (lang) =>
	withSharedPage(async ({ page, open }) => {
		await open(`${pathOf('search', lang)}?q=pp-hours-emea`);
		await page.locator(`${list} > li`).first().waitFor();
		const links = page.locator(`${list} > li a`);
		expect(await links.first().innerText()).toBe('PP-HOURS-EMEA');
		expect(await links.first().getAttribute('href')).toBe(`${pathOf('reference/sources', lang)}#PP-HOURS-EMEA`);
		expect(await links.nth(1).getAttribute('href')).toMatch(
			new RegExp(`^${pathOf('dynamics-365/languages-and-hours', lang)}(#|$)`),
		);
		await links.first().click();
		expect(await page.locator('[id="PP-HOURS-EMEA"]').isVisible()).toBe(true);
	}),
);

test('words in quotation marks are found where they stand together', () =>
	withSharedPage(async ({ page, open }) => {
		await open(`${pathOf('search', 'en')}?q=${encodeURIComponent('"volume licensing"')}`);
		await page.locator(`${list} > li mark`).first().waitFor();
		const found = await page
			.locator(`${list} > li`)
			.evaluateAll((all) => all.map((hit) => hit.getAttribute('data-page-id')));
		expect(found).toContain('dynamics-365/licensing');
		for (const hit of await page.locator(`${list} > li`, { has: page.locator('mark') }).allInnerTexts())
			expect(hit).toMatch(/volume licen/i);
		await page.locator('#query').fill('"volume zebra licensing"');
		await expect.poll(() => page.locator(`${list} > li`).count()).toBe(0);
	}));

test('a screen reader is told how many once, when the reader has stopped typing', () =>
	withSharedPage(async ({ page, open }) => {
		await open(pathOf('search', 'nl'));
		await page.evaluate(() => {
			const told: (string | null)[] = [];
			Object.assign(window, { told });
			const region = document.querySelector('#search-page [role="status"]') as HTMLElement;
			new MutationObserver(() => told.push(region.textContent)).observe(region, {
				childList: true,
				characterData: true,
			});
		});
		const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told);
		await page.locator('#query').pressSequentially('heropenen', { delay: 60 });
		await expect.poll(told).toHaveLength(1);
		expect((await told())[0]).toBe(await page.locator('[data-search-count]').innerText());
	}));
