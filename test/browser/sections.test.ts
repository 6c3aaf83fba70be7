import { expect, test } from 'vitest';
import { dictionaries } from '../../src/i18n/index.ts';
import { languages } from '../../src/policy/model.ts';
import { bringIntoView, useBrowser, withPage, withSharedPage } from './browser.ts';
import { pathOf } from './pages.ts';

useBrowser();

test.each(languages)('the table of contents marks the section that is read, in %s', (lang) =>
	withSharedPage(async ({ page, open }) => {
		await page.setViewportSize({ width: 1280, height: 500 });
		await open(pathOf('dynamics-365/plans', lang));
		const current = () =>
			page.locator('.toc [aria-current="location"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(await current()).toEqual([]);
		for (const heading of (await page.locator('main h2[id]').all()).slice(1, 3)) {
			const id = await heading.getAttribute('id');
			await bringIntoView(heading);
			await expect.poll(current).toEqual([`#${id}`]);
		}
		await page.evaluate(() => scrollTo(0, 0));
		await expect.poll(current).toEqual([]);
	}),
);

const farDown = [
	{ id: 'dynamics-365/severity', place: 'resolution' },
	{ id: 'microsoft-365/phone-support', place: 'see-also-title' },
	{ id: 'reference/glossary', place: 'letter-s' },
	{ id: 'reference/sources', place: 'PP-IRT-BH' },
] as const;
test.each(farDown)('a link to $place on $id leads there, past all that was not laid out yet', ({ id, place }) =>
	withSharedPage(async ({ page, open }) => {
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			const top = () => page.locator(`[id="${place}"]`).evaluate((each) => each.getBoundingClientRect().top);
			// The last of a page cannot come higher than the page is long.
			const isThere = async () => {
				await expect.poll(top, { message: `${width} px` }).toBeGreaterThanOrEqual(0);
				expect(await top()).toBeLessThan(400);
			};
			await open(`${pathOf(id, 'nl')}#${place}`);
			await isThere();
			await open(pathOf(id, 'nl'));
			await page.evaluate((to) => location.assign(`#${to}`), place);
			await isThere();
		}
	}),
);

test('the mark beside a heading copies the address of its section, and says so', () =>
	withPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page, open }) => {
		await open(pathOf('dynamics-365/plans', 'en'));
		const anchor = page.locator('main h2 .anchor').nth(1);
		const script = page.waitForResponse(/\/sections\.[^/]+\.js$/);
		await anchor.hover();
		await script;
		// The script has come; when it has run only a click can tell.
		const copied = async () => {
			await anchor.click();
			return page.locator('#announcer').textContent();
		};
		await expect.poll(copied).toBe(dictionaries.en['tool.copied']);
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
		expect(new URL(page.url()).hash).toBe(await anchor.getAttribute('href'));
	}));
