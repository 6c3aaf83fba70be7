import { describe, test } from 'vitest';
import { useBrowser, withSharedPage } from './browser.ts';
import { visit } from './every-page.ts';
import { builtPages, onePageOfEachKind } from './pages.ts';

useBrowser();

describe('axe finds nothing, nothing scrolls sideways and the console is empty', () => {
	test.each(builtPages.filter(({ lang }) => lang === 'en'))('$url', ({ id, url }) =>
		withSharedPage((site) => visit(site, url, onePageOfEachKind.includes(id))),
	);
});
