import { describe, test } from 'vitest';
import { count } from '../count.ts';
import { useBrowser, withSharedPage } from './browser.ts';
import { visit } from './every-page.ts';
import { builtPages, onePageOfEachKind } from './pages.ts';

useBrowser();

describe('axe finds nothing, nothing scrolls sideways and the console is empty', () => {
	const own = builtPages.filter(({ lang }) => lang === 'nl');
	count('pages-in-browser', 'nl', own.length);
	test.each(own)('$url', ({ id, url }) => withSharedPage((site) => visit(site, url, onePageOfEachKind.includes(id))));
});
