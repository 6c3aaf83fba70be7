import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { namesOfSite } from '../../src/build/short-names.ts';
import { axeFindings, axeFindingsInDark } from './axe.ts';
import { bringIntoView, bringTablesToLife, type SitePage, useBrowser, withPage, withSharedPage } from './browser.ts';
import { fitsAtEveryWidth, layOutAll, overflow } from './overflow.ts';
import { onePageOfEachKind, pathOf } from './pages.ts';
import { difference, keep, kept, small } from './pictures.ts';
import { toolPath } from './tool.ts';

useBrowser();

const sizes = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 900 } } as const;

interface Look {
	name: string;
	path: string;
	size: keyof typeof sizes;
	theme: 'light' | 'dark';
	/** What is scrolled to the top; absent: the page begins. */
	at?: string;
}
/** Few, and of what differs most: `PICTURES=write` writes them anew. */
const looks: readonly Look[] = [
	{ name: 'home-phone-light', path: pathOf('home', 'nl'), size: 'phone', theme: 'light' },
	{ name: 'home-desk-dark', path: pathOf('home', 'en'), size: 'desk', theme: 'dark' },
	{
		name: 'outcome-desk-light',
		path: toolPath('severity', 'nl', 'service=managed-desktop&impact=critical&commit=yes'),
		size: 'desk',
		theme: 'light',
		at: '.result',
	},
	{
		name: 'outcome-phone-dark',
		path: toolPath('hours', 'en', 'calendar=dynamics-emea&at=2026-11-20T10:00%2B01:00'),
		size: 'phone',
		theme: 'dark',
		at: '.result',
	},
	{ name: 'policy-desk-light', path: pathOf('managed-desktop/severity', 'en'), size: 'desk', theme: 'light' },
	{
		name: 'table-phone-light',
		path: pathOf('compare/response-times', 'nl'),
		size: 'phone',
		theme: 'light',
		at: 'table',
	},
	{ name: 'levels-desk-dark', path: '/en/design/', size: 'desk', theme: 'dark', at: '#levels' },
	{ name: 'outcomes-phone-light', path: '/en/design/', size: 'phone', theme: 'light', at: '#outcomes' },
];

/** A Friday morning in Amsterdam. */
const moment = new Date('2026-11-20T09:30:00Z');
/** These fonts are of one width, letter by letter, and one of them is on every machine. */
const [text, display] = ['--font-text', '--font-display'].map((name) => namesOfSite().get(name));
const fonts = `:root { ${text}: "Liberation Sans", Arimo, Arial; ${display}: var(${text}); }`;

/** The page of a look as it is kept; the page's policy would forbid to set its fonts. */
const show = ({ path, size, theme, at }: Look, run: (page: Page) => Promise<void>) =>
	withPage(
		{ viewport: sizes[size], colorScheme: theme, reducedMotion: 'reduce', bypassCSP: true },
		async ({ page, open }) => {
			await page.clock.setFixedTime(moment);
			await open(path);
			await page.addStyleTag({ content: fonts });
			// A screenshot may else be of the moment before the page has moved to where all is laid out.
			await layOutAll(page);
			await bringTablesToLife(page);
			if (at) await bringIntoView(page.locator(at).first());
			await run(page);
		},
	);

/** A tenth of what one block of a page, changed, comes to. */
const tolerance = 0.02;

describe('pages look as they did', () => {
	test.each(looks)('$name', (look) =>
		show(look, async (page) => {
			const screenshot = await page.screenshot();
			await keep(look.name, screenshot);
			expect(await difference(await small(screenshot), kept(look.name))).toBeLessThan(tolerance);
		}),
	);

	test.each([
		{ change: 'main h1 { display: none; }', why: 'a block is gone' },
		{ change: '.open-now { background: none; color: inherit; }', why: 'a ground has another colour' },
		{ change: `:root { ${text}: monospace; }`, why: 'other letters break the lines elsewhere' },
	])('a change is seen: $why', ({ change }) => {
		const look = looks[1] as Look;
		return show(look, async (page) => {
			await page.addStyleTag({ content: change });
			const screenshot = await page.screenshot();
			expect(await difference(await small(screenshot), kept(look.name))).toBeGreaterThan(tolerance);
		});
	});
});

/** Text that its own box cuts off: less of it shows than there is. The line of a case is cut on purpose. */
const cutOff = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('body *')]
			.filter(
				(element) => !element.closest('.visually-hidden, .case, svg, option, select') && element.checkVisibility(),
			)
			.filter((element) => {
				const { overflowX, overflowY, overflowClipMargin, clipPath } = getComputedStyle(element);
				const room = 1 + (Number.parseFloat(overflowClipMargin) || 0);
				if (clipPath !== 'none' || !element.textContent?.trim()) return false;
				const cuts = (value: string) => value === 'hidden' || value === 'clip';
				return (
					(cuts(overflowX) && element.scrollWidth > element.clientWidth + room) ||
					(cuts(overflowY) && element.scrollHeight > element.clientHeight + room)
				);
			})
			.map((element) => `${element.tagName}.${element.className}: ${element.textContent?.trim().slice(0, 40)}`),
	);

describe('letters of twice the size', () => {
	test.each(onePageOfEachKind)('%s: nothing sticks out, nothing is cut off', (id) =>
		withPage({ bypassCSP: true, viewport: sizes.desk }, async ({ page, open }) => {
			await open(pathOf(id, 'nl'));
			await page.addStyleTag({ content: ':root { font-size: 200%; }' });
			await layOutAll(page);
			for (const width of [1280, 640, 360]) {
				await page.setViewportSize({ width, height: 900 });
				expect(await overflow(page), `${width} px`).toEqual([]);
				expect(await cutOff(page), `${width} px`).toEqual([]);
			}
		}),
	);

	test('the search for what is cut off finds it', () =>
		withPage({ bypassCSP: true }, async ({ page, open }) => {
			await open(pathOf('home', 'nl'));
			await page.addStyleTag({ content: 'main h1 { block-size: 10px; overflow: hidden; }' });
			expect(await cutOff(page)).toEqual([expect.stringContaining('H1')]);
		}));
});

describe('the page of components', () => {
	const withDesign = (run: (site: SitePage) => Promise<void>) =>
		withSharedPage(async (site) => {
			await site.open('/en/design/');
			await run(site);
		});

	test('axe finds nothing, in light and in dark, and it fits', () =>
		withDesign(async ({ page }) => {
			expect(await axeFindings(page)).toEqual([]);
			expect(await axeFindingsInDark(page), 'dark').toEqual([]);
			await fitsAtEveryWidth(page);
		}));

	test('shows every kind of note, level and outcome that the site has', () =>
		withDesign(async ({ page }) => {
			const classes = await page.locator('main').evaluate((main) => main.innerHTML);
			for (const kind of ['reading', 'differs', 'limit', 'outside', 'not-stated'])
				expect(classes).toContain(`note-${kind}`);
			for (const level of ['critical', 'a', 'b', 'standard', 'c']) {
				expect(classes).toContain(`compare-level severity-${level}`);
				expect(classes).toContain(`data-outcome="${level}"`);
			}
		}));
});
