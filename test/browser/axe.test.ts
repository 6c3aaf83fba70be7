import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/policy/model.ts';
import { type SitePage, useBrowser, withPage, withSharedPage } from './browser.ts';
import { builtPages, onePageOfEachKind, pathOf, unlistedPages } from './pages.ts';
import { toolPath } from './tool.ts';

useBrowser();

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, one line an element. The site has no frames, so its quicker way of running will do. */
async function findings(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze();
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`),
	);
}

async function checkAll({ page, open }: SitePage, paths: readonly string[]): Promise<void> {
	for (const path of paths) {
		await open(path);
		expect(await findings(page), path).toEqual([]);
	}
}

describe('axe finds nothing', () => {
	test.each(languages)('on any page in %s', (lang) =>
		withSharedPage((site) => checkAll(site, builtPages.filter((page) => page.lang === lang).map(({ url }) => url))),
	);

	test('on the pages that no list names', () => withSharedPage((site) => checkAll(site, unlistedPages)));

	test('on one page of each kind in dark', () =>
		withPage({ colorScheme: 'dark' }, (site) =>
			checkAll(site, [...onePageOfEachKind.map((id) => pathOf(id, 'nl')), ...unlistedPages]),
		));

	const states = [
		{ path: toolPath('severity', 'nl', 'service=managed-desktop&impact=critical'), why: 'a level that may be lowered' },
		{ path: toolPath('severity', 'en', 'service=dynamics-365&plan=unknown&impact=unknown'), why: 'undecided' },
		{ path: toolPath('severity', 'nl', 'service=dynamics-365&plan=advantage'), why: 'not stated' },
		{ path: toolPath('severity', 'en', 'service=x&impact=y'), why: 'a notice' },
		{
			path: toolPath('contact', 'nl', 'service=dynamics-365&product=finance&plan=premier&role=partner&issue=outage'),
			why: 'several channels',
		},
		{ path: toolPath('contact', 'en', 'service=dynamics-365&role=admin&issue=technical&plan=unknown'), why: 'half-way' },
		{ path: toolPath('contact', 'en', 'service=managed-desktop&role=partner'), why: 'not stated' },
		{ path: toolPath('hours', 'nl', 'calendar=dynamics-emea&at=2026-11-20T10:00%2B01:00'), why: 'open' },
		{ path: toolPath('hours', 'en', 'calendar=dynamics-emea&at=2026-11-20T20:00%2B01:00&zone=Asia/Tokyo'), why: 'closed' },
		{ path: toolPath('hours', 'nl', 'calendar=dynamics-japan&at=2026-11-23T10:00%2B09:00'), why: 'unconfirmed' },
		{ path: toolPath('hours', 'en', 'calendar=21vianet-billing'), why: 'not stated' },
		{ path: toolPath('reopen', 'nl', 'service=dynamics-365&build=same&error=same&environment=same&fix=no&closed=2026-01-15&at=2026-02-01'), why: 'reopen' },
		{ path: toolPath('reopen', 'en', 'service=dynamics-365&build=same&error=same&environment=same&fix=no&closed=2026-01-15&at=2026-07-01'), why: 'recommended' },
		{ path: toolPath('reopen', 'nl', 'service=dynamics-365&build=changed'), why: 'a new incident' },
		{ path: toolPath('reopen', 'en', 'service=dynamics-365&build=unknown&error=same&environment=same&fix=no'), why: 'a closing date to come' },
	];
	test.each(['light', 'dark'] as const)('in any state of a tool, in %s, narrow and wide', (colorScheme) =>
		withPage({ colorScheme }, async ({ page, open }) => {
			for (const { path, why } of states) {
				await page.setViewportSize({ width: colorScheme === 'light' ? 360 : 1400, height: 900 });
				await open(path);
				expect(await findings(page), `${path}: ${why}`).toEqual([]);
			}
		}),
	);

	test('in a field with a zone that does not exist', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('hours', 'nl', 'calendar=dynamics-other'));
			await page.locator('#hours-zone').fill('Nergens/Niets');
			await page.locator('#hours-zone').blur();
			await page.locator('#hours-zone-wrong').waitFor();
			expect(await findings(page)).toEqual([]);
		}));

	test.each(['light', 'dark'] as const)('in the open search dialog, empty, with hits and without, in %s', (colorScheme) =>
		withPage({ colorScheme }, async ({ page, open }) => {
			await open(pathOf('home', 'nl'));
			await page.keyboard.press('/');
			await page.locator('#search-dialog[open]').waitFor();
			expect(await findings(page), 'empty').toEqual([]);
			await page.keyboard.type('ernst');
			await page.locator('#search-dialog ol > li').first().waitFor();
			expect(await findings(page), 'with hits').toEqual([]);
			await page.locator('#dialog-query').fill('zzzzqqqq');
			await page.locator('#search-dialog ol:empty').waitFor({ state: 'attached' });
			expect(await findings(page), 'without hits').toEqual([]);
		}),
	);

	test('on the search page with hits', () =>
		withSharedPage(async ({ page, open }) => {
			await open(`${pathOf('search', 'en')}?q=severity`);
			await page.locator('[data-search-results] > li').first().waitFor();
			expect(await findings(page)).toEqual([]);
		}));
});
