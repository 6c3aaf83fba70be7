import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../src/i18n/index.ts';
import { languages } from '../../src/policy/model.ts';
import { useBrowser, withPage } from './browser.ts';
import { visit } from './every-page.ts';
import { pathOf } from './pages.ts';

useBrowser();

describe('the root', () => {
	test.each([
		{ locale: 'nl-BE', lands: pathOf('home', 'nl'), why: 'a browser in Dutch goes on to Dutch' },
		{ locale: 'en-GB', lands: pathOf('home', 'en'), why: 'a browser in English goes on to English' },
		{ locale: 'fr-FR', lands: '/', why: 'a browser in neither is left to choose' },
	])('$locale: $why', ({ locale, lands }) =>
		withPage({ locale }, async ({ page, open }) => {
			await open('/');
			expect(new URL(page.url()).pathname).toBe(lands);
		}),
	);

	test.each([true, false])('leads to both languages, with scripts: %s', (javaScriptEnabled) =>
		withPage({ locale: 'fr-FR', javaScriptEnabled }, async ({ page, open }) => {
			for (const lang of languages) {
				await open('/');
				await page.locator(`main a[hreflang="${lang}"]`).click();
				await page.waitForURL((url) => url.pathname === pathOf('home', lang));
			}
		}),
	);

	test('has nothing that axe finds and does not scroll sideways', () =>
		withPage({ locale: 'fr-FR' }, (site) => visit(site, '/', 'whole')));
});

describe('an address that is not there', () => {
	test.each(languages)('is told in its language, with ways on, in %s', (lang) =>
		withPage({}, async (site) => {
			const { page, expectTrouble } = site;
			expectTrouble(/status of 404/);
			const answered = page.waitForResponse((response) => response.request().isNavigationRequest());
			await visit(site, `${pathOf('home', lang)}no/such-page/`, 'whole');
			expect((await answered).status()).toBe(404);
			expect(await page.locator('html').getAttribute('lang')).toBe(lang);
			expect(await page.locator('h1').innerText()).toBe(dictionaries[lang]['not-found.title']);
			for (const id of ['search', 'home'] as const) {
				await page.locator(`main a[href="${pathOf(id, lang)}"]`).click();
				await page.waitForURL((url) => url.pathname === pathOf(id, lang));
				await page.goBack();
			}
			await page.locator('#search-button').click();
			await page.locator('#search-dialog[open]').waitFor();
		}),
	);

	test('is told in Dutch where it names no language', () =>
		withPage({}, async ({ page, open, expectTrouble }) => {
			expectTrouble(/status of 404/);
			await open('/no-such-page/');
			expect(await page.locator('h1').innerText()).toBe(dictionaries.nl['not-found.title']);
		}));
});
