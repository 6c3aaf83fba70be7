import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/policy/model.ts';
import { settle, type SitePage, useBrowser, withPage, withSharedPage } from './browser.ts';
import { coveredFocus } from './ease.ts';
import { outcomePaths, wholeCase } from './outcome-paths.ts';
import { onePageOfEachKind, pathOf } from './pages.ts';
import { focused, give, query, said, tabTo, type ToolId, toolPath } from './tool.ts';

useBrowser();

const tools = [...new Set(outcomePaths.map(({ tool }) => tool))];

describe.each(tools)('%s', (tool) => {
	test.each([
		{ width: 1280, height: 720 },
		{ width: 320, height: 256 },
	])('shows what has the focus on the way back, $width px wide', (size) =>
		withSharedPage(async ({ page, open }) => {
			await page.setViewportSize(size);
			await open(toolPath(tool, 'nl', wholeCase));
			await page.locator('.actions button').last().focus();
			for (let stops = 0; stops < 25; stops++) {
				await page.keyboard.press('Shift+Tab');
				expect(await coveredFocus(page)).toEqual([]);
			}
		}),
	);

	test('shows in forced colours what is chosen and what has the focus', () =>
		withSharedPage(async ({ page, open }) => {
			await inForcedColours(page, async () => {
				await page.setViewportSize({ width: 1280, height: 900 });
				await open(toolPath(tool, 'en', wholeCase));
				const outlines = await page
					.locator('.option')
					.evaluateAll((options) =>
						options.map((option) => [option.querySelector(':checked') !== null, getComputedStyle(option).outlineStyle]),
					);
				for (const [chosen, outline] of outlines) expect(outline).toBe(chosen ? 'solid' : 'none');
				for (const kind of ['input', 'select', '.actions button', '.result a']) {
					if ((await page.locator(`.tool ${kind}`).count()) === 0) continue;
					await page.locator('#content').focus();
					await tabTo(page, `.tool ${kind}`);
					expect(await outline(page), kind).toEqual({ style: 'solid', width: '3px' });
				}
			});
		}));
});

const outline = (page: Page) =>
	page.evaluate(() => {
		const { outlineStyle: style, outlineWidth: width } = getComputedStyle(document.activeElement as Element);
		return { style, width };
	});

async function inForcedColours(page: Page, look: () => Promise<void>): Promise<void> {
	await page.emulateMedia({ forcedColors: 'active' });
	try {
		await look();
	} finally {
		await page.emulateMedia({ forcedColors: 'none' });
	}
}

describe('in forced colours', () => {
	test('levels keep their words, and a letter in a frame', () =>
		withSharedPage(async ({ page, open }) => {
			await inForcedColours(page, async () => {
				await open(pathOf('compare/severity', 'en'));
				const marks = await page.locator('.compare-level').evaluateAll((levels) =>
					levels.map((level) => {
						const { borderTopStyle, borderTopWidth, content } = getComputedStyle(level, '::before');
						return [
							borderTopStyle,
							borderTopWidth,
							/^"\S"/.test(content),
							(level as HTMLElement).innerText.trim() !== '',
						];
					}),
				);
				expect(marks.length).toBeGreaterThan(0);
				for (const mark of marks) expect(mark).toEqual(['solid', '2px', true, true]);
			});
		}));

	test('open hours stand out from the day in the pictures', () =>
		withSharedPage(async ({ page, open }) => {
			await inForcedColours(page, async () => {
				await open(toolPath('hours', 'en', 'calendar=dynamics-japan&at=2026-11-23T10:00%2B09:00'));
				const fill = (part: string) =>
					page
						.locator(part)
						.first()
						.evaluate((element) => getComputedStyle(element).fill);
				const ground = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
				expect(await fill('.day-ground')).toBe(ground);
				expect(await fill('.day-open')).not.toBe(ground);
			});
		}));
});

test('with reduced motion nothing moves, on any kind of page', () =>
	withPage({ reducedMotion: 'reduce' }, async ({ page, open }) => {
		const paths = onePageOfEachKind.map((id) => pathOf(id, 'en'));
		for (const path of [...paths, toolPath('response', 'en', wholeCase)]) {
			await open(path);
			const moving = await page.evaluate(() => [
				...document.getAnimations().map(({ id }) => `animation ${id}`),
				...[...document.querySelectorAll('*')].flatMap((element) => {
					const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element);
					const moves =
						/[1-9]/.test(transitionDuration) ||
						(animationName !== 'none' && /[1-9]/.test(animationDuration)) ||
						scrollBehavior === 'smooth';
					return moves ? [element.tagName] : [];
				}),
			]);
			expect(moving, path).toEqual([]);
		}
	}));

describe('an error stands beside its field, named to screen readers, and what was typed stays', () => {
	const wrong = async (page: Page, field: string, typed: string) => {
		const error = page.locator(`${field}-wrong`);
		await error.waitFor();
		const input = page.locator(field);
		expect(await input.inputValue()).toBe(typed);
		expect(await input.getAttribute('aria-invalid')).toBe('true');
		expect((await input.getAttribute('aria-describedby'))?.split(' ')).toContain(`${field}-wrong`.slice(1));
		const [above, below] = [await input.boundingBox(), await error.boundingBox()];
		expect((below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)).toBeLessThan(24);
		await input.fill('');
		await input.blur();
		await error.waitFor({ state: 'detached' });
	};

	test.each([
		// What counts then is the zone of the browser, and the address says so.
		{ tool: 'hours', state: 'calendar=dynamics-other', own: '&zone=Europe%2FAmsterdam' },
		{ tool: 'response', state: 'service=dynamics-365&plan=subscription&severity=b&region=other', own: '' },
	] as const)('a zone that does not exist, in $tool', ({ tool, state, own }) =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath(tool, 'nl', state));
			await give(page, tool, 'zone', 'Nergens/Niets');
			await wrong(page, `#${tool}-zone`, 'Nergens/Niets');
			expect(query(page)).toBe(`?${state}${own}`);
		}),
	);

	test('a closing date after the day of the check, in reopen', () =>
		withSharedPage(async ({ page, open }) => {
			const same = 'service=dynamics-365&build=same&error=same&environment=same&fix=no';
			await open(toolPath('reopen', 'en', `${same}&at=2026-05-01`));
			await give(page, 'reopen', 'closed', '2026-05-02');
			await wrong(page, '#reopen-closed', '2026-05-02');
		}));
});

test('support hours with the keyboard alone: a calendar, a zone, a country, and the outcome is announced', () =>
	withSharedPage(async ({ page, open }) => {
		await open(toolPath('hours', 'en', 'at=2026-11-23T10:00%2B09:00'));
		await tabTo(page, '#hours-calendar');
		const calendar = page.locator('#hours-calendar');
		for (let presses = 0; presses < 20 && (await calendar.inputValue()) !== 'dynamics-japan'; presses++) {
			await page.keyboard.press('ArrowDown');
		}
		expect(await focused(page)).toBe('hours-calendar');
		await expect.poll(async () => (await said(page, 'hours')).outcome).toBe('unconfirmed');
		await tabTo(page, '#hours-zone');
		await page.keyboard.type('Asia/Tokyo');
		await tabTo(page, '#hours-country');
		await page.keyboard.press('ArrowDown');
		expect(query(page)).toMatch(/^\?calendar=dynamics-japan&at=2026-11-23T10.*&zone=Asia%2FTokyo&country=[A-Z]{2}$/);
		await settle(page);
		const title = await page.locator('section.result .outcome').innerText();
		expect((await page.locator('#announcer').textContent())?.toLowerCase()).toBe(title.toLowerCase());
	}));

describe('from the prose to a tool, and from its result back to the clause', () => {
	/** Follows the link to a tool's own page, and a reason of its result back to a section. */
	async function thereAndBack({ page, open }: SitePage, id: Parameters<typeof pathOf>[0], tool: ToolId, last: string) {
		for (const lang of languages) {
			await open(pathOf(id, lang));
			await page.locator('.embedded-title a').first().click();
			await page.waitForURL((url) => url.pathname === pathOf(`tools/${tool}`, lang));
			await settle(page);
			const [question = '', value = ''] = last.split('=');
			await give(page, tool, question, value);
			const clause = page.locator('.why li a').first();
			const target = new URL((await clause.getAttribute('href')) ?? '', page.url());
			await clause.click();
			await page.waitForURL((url) => url.pathname === target.pathname);
			expect(target.pathname.startsWith(`/${lang}/`)).toBe(true);
			if (target.hash) expect(await page.locator(`main ${target.hash}`).isVisible(), target.href).toBe(true);
			await page.goBack();
			await page.waitForURL((url) => url.pathname === pathOf(`tools/${tool}`, lang));
			await settle(page);
			expect(query(page), 'the answers are still there').toContain(last);
		}
	}
	test.each([
		{ id: 'managed-desktop/severity', tool: 'severity', last: 'impact=minimal' },
		{ id: 'dynamics-365/outages', tool: 'contact', last: 'role=user' },
		{ id: 'dynamics-365/reopen', tool: 'reopen', last: 'fix=new-error' },
		{ id: 'managed-desktop/submit-a-request', tool: 'request', last: 'severity=c' },
	] as const)('$id and $tool', ({ id, tool, last }) => withSharedPage((site) => thereAndBack(site, id, tool, last)));
});
