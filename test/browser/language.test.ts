import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../src/policy/model.ts';
import type { PageId } from '../../src/site/pages.ts';
import { useBrowser, withPage, withSharedPage } from './browser.ts';
import { pathOf } from './pages.ts';
import { choose, said, tabTo, toolPath } from './tool.ts';

useBrowser();

const otherOf = (lang: Language): Language => (lang === 'nl' ? 'en' : 'nl');

describe('the language switch keeps what is shown', () => {
	test.each(languages)('answers, half-way, from %s', (lang) =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('severity', lang));
			await choose(page, 'severity', 'service', 'dynamics-365');
			await choose(page, 'severity', 'impact', 'minimal');
			const before = await said(page, 'severity');
			await page.locator('#other-language').click();
			const query = 'service=dynamics-365&impact=minimal';
			await page.waitForURL((url) => url.pathname + url.search === toolPath('severity', otherOf(lang), query));
			await expect.poll(() => page.locator('#severity-impact input:checked').count()).toBe(1);
			expect(await said(page, 'severity')).toEqual(before);
			await choose(page, 'severity', 'plan', 'unified-core');
			expect(await said(page, 'severity')).toEqual({ outcome: 'not-stated' });
		}),
	);

	test('answers given after the switch had the focus, on the keyboard', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('reopen', 'nl'));
			await tabTo(page, '#other-language');
			await choose(page, 'reopen', 'service', 'partner-center');
			await page.locator('#other-language').focus();
			await page.keyboard.press('Enter');
			await page.waitForURL((url) => url.pathname + url.search === toolPath('reopen', 'en', 'service=partner-center'));
			await expect.poll(() => said(page, 'reopen')).toEqual({ outcome: 'not-stated' });
		}));

	const stays: readonly { id: PageId; rest: string; why: string }[] = [
		{ id: 'dynamics-365/reopen', rest: '#rules', why: 'the heading' },
		{ id: 'reference/sources', rest: '#PP-REOPEN-4', why: 'the fact' },
		{ id: 'managed-desktop/severity', rest: '?severity.impact=moderate#top', why: 'answers of a tool in the page' },
		{ id: 'tools/hours', rest: '?calendar=always&zone=nowhere', why: 'even what could not be read' },
		{ id: 'home', rest: '', why: 'nothing but the page' },
	];
	test.each(stays)('$id $rest: $why', ({ id, rest }) =>
		withSharedPage(async ({ page, open }) => {
			for (const lang of languages) {
				await open(pathOf(id, lang) + rest);
				await page.locator('#other-language').click();
				await page.waitForURL((url) => url.href.endsWith(pathOf(id, otherOf(lang)) + rest));
				const { hash } = new URL(page.url());
				if (hash && hash !== '#top') expect(await page.locator(hash).count()).toBe(1);
			}
		}),
	);

	test('a search, typed and not yet sent', () =>
		withSharedPage(async ({ page, open }) => {
			await open(pathOf('search', 'nl'));
			await page.locator('#query').fill('Professional Direct');
			await page.locator('[data-search-state="done"]').waitFor();
			await page.locator('#other-language').click();
			await page.waitForURL(
				(url) => url.pathname === pathOf('search', 'en') && url.searchParams.get('q') === 'Professional Direct',
			);
			expect(await page.locator('#query').inputValue()).toBe('Professional Direct');
			await page.locator('[data-search-state="done"] > li').first().waitFor();
		}));
});

test('without scripts the switch is a plain link to the same page', () =>
	withPage({ javaScriptEnabled: false }, async ({ page, open }) => {
		for (const lang of languages) {
			for (const id of ['dynamics-365/reopen', 'tools/contact', 'search'] as const) {
				await open(pathOf(id, lang));
				await page.locator('#other-language').click();
				await page.waitForURL((url) => url.pathname === pathOf(id, otherOf(lang)));
			}
		}
	}));
