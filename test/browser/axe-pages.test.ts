import { describe, expect, test } from 'vitest';
import { languages } from '../../src/policy/model.ts';
import { pages } from '../../src/site/pages.ts';
import { axeFindings } from './axe.ts';
import { useBrowser, withPage, withSharedPage } from './browser.ts';
import { builtPages, onePageOfEachKind, pathOf, unlistedPages } from './pages.ts';

useBrowser();

describe('axe finds nothing', () => {
	const groups = [...new Set(builtPages.map(({ id }) => pages[id].group))];
	test.each(groups.flatMap((group) => languages.map((lang) => ({ group, lang }))))(
		'on any page of $group in $lang',
		({ group, lang }) =>
			withSharedPage(async ({ page, open }) => {
				for (const { url } of builtPages.filter((each) => each.lang === lang && pages[each.id].group === group)) {
					await open(url);
					expect(await axeFindings(page), url).toEqual([]);
				}
			}),
	);

	test('on the pages that no list names', () =>
		withSharedPage(async ({ page, open }) => {
			for (const path of unlistedPages) {
				await open(path);
				expect(await axeFindings(page), path).toEqual([]);
			}
		}));

	test('on one page of each kind in dark', () =>
		withPage({ colorScheme: 'dark' }, async ({ page, open }) => {
			for (const path of [...onePageOfEachKind.map((id) => pathOf(id, 'nl')), ...unlistedPages]) {
				await open(path);
				expect(await axeFindings(page, 'colours'), path).toEqual([]);
			}
		}));
});
