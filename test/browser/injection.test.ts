import { expect, test } from 'vitest';
import { toolParameters } from './tool-parameters.ts';
import { languages } from '../../src/policy/model.ts';
import { useBrowser, withSharedPage } from './browser.ts';
import { pathOf } from './pages.ts';
import { toolPath } from './tool.ts';

useBrowser();

const payloads = [
	'<img src=x onerror="window.injected=1">',
	'"><script>window.injected=1</script>',
	"'-(window.injected=1)-'",
	'javascript:window.injected=1',
	'</script><svg onload=window.injected=1>',
	'{{constructor.constructor("window.injected=1")()}}',
	'<mark><img src=x onerror=window.injected=1></mark>',
	'\u202e<b>\u0000',
];

/** Runs in the page: whether something of an address became more than text. */
const harm = () => [
	...('injected' in window ? ['a script of the address ran'] : []),
	...[...document.querySelectorAll('main *')]
		.filter((element) => [...element.attributes].some(({ name }) => name.startsWith('on')))
		.map((element) => `a handler on ${element.tagName}`),
	...[...document.querySelectorAll('main :is(img, script, iframe, object, embed, [href^="javascript:"], [srcdoc])')]
		.filter((element) => !element.matches('script[type="module"], tool-island > script[type="application/json"]'))
		.map((element) => `an element ${element.outerHTML.slice(0, 80)}`),
];

test.each(Object.entries(toolParameters))('%s: no parameter lets anything in', (tool, parameters) =>
	withSharedPage(async ({ page, open }) => {
		for (const payload of payloads) {
			const own = Object.keys(parameters).map((name) => `${name}=${encodeURIComponent(payload)}`);
			const prefixed = own.map((pair) => `${tool}.${pair}`);
			const query = [...own, ...prefixed, `v=${encodeURIComponent(payload)}`, `${encodeURIComponent(payload)}=1`];
			await open(
				`${toolPath(tool as keyof typeof toolParameters, 'en', query.join('&'))}#${encodeURIComponent(payload)}`,
			);
			expect(await page.evaluate(harm), payload).toEqual([]);
			expect(await page.locator('section.result').getAttribute('data-outcome')).toBe('incomplete');
		}
	}),
);

test('search: no query lets anything in', () =>
	withSharedPage(async ({ page, open }) => {
		for (const lang of languages) {
			for (const payload of payloads) {
				await open(`${pathOf('search', lang)}?q=${encodeURIComponent(payload)}`);
				await page
					.locator(':is([data-search-state="done"], [data-search-state="failed"])')
					.waitFor({ state: 'attached' });
				expect(await page.evaluate(harm), payload).toEqual([]);
			}
		}
	}));
