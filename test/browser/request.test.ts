import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../src/i18n/index.ts';
import { type Language, languages } from '../../src/policy/model.ts';
import { settle, useBrowser, withPage, withSharedPage } from './browser.ts';
import { button, choose, focused, query, said, tabTo, testAddresses, toolPath } from './tool.ts';

useBrowser();

const all = 'what since who business-impact environment steps tried contact';
const desktop = 'service=managed-desktop&commit=yes&severity=a';
const field = (page: Page, name: string) => page.locator(`#request-text-${name}`);
const draft = (page: Page) => page.locator('section.result pre.draft').innerText();
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Everything that a browser could keep of a page. */
const stored = (page: Page) =>
	page.evaluate(async () => ({
		local: Object.keys(localStorage).filter((key) => key !== 'theme'),
		session: Object.keys(sessionStorage),
		cookie: document.cookie,
		databases: (await indexedDB.databases()).length,
		state: JSON.stringify(history.state) ?? '',
	}));

describe('an address gives its draft, the same in both languages', () => {
	testAddresses('request', [
		{ query: '', gives: { outcome: 'incomplete' }, why: 'nothing is answered' },
		{ query: 'service=managed-desktop', gives: { outcome: 'incomplete' }, why: 'the level decides what it asks' },
		{
			query: desktop,
			gives: { outcome: 'draft', gaps: `${all} commitment` },
			why: 'MMD-SEV-A-COMMIT: the level asks for a commitment',
		},
		{
			query: 'service=managed-desktop&severity=b&coverage=business-hours',
			gives: { outcome: 'draft', gaps: all },
			why: 'MMD-SEV-B-CHOICE-BH: no commitment in business hours',
		},
		{ query: 'service=microsoft-365', gives: { outcome: 'draft', gaps: all }, why: 'M365-SEV: no levels' },
		{
			query: 'service=dynamics-365&plan=premier&issue=billing&severity=c',
			gives: { outcome: 'draft', gaps: all.replace(' steps', '') },
			why: 'PP-REPRO-4H is about technical problems',
		},
		{ query: 'service=office-365-germany', gives: { outcome: 'draft', gaps: all }, why: 'O365DE-SEV: no levels' },
		{
			query: 'service=dynamics-365&product=customer-engagement-on-premises&plan=advantage',
			gives: { outcome: 'draft', gaps: all },
			why: 'PP-PLAN-NAMES-ONPREM: no levels for this plan',
		},
		{
			query: 'service=microsoft-365-21vianet&severity=a&agreement=yes',
			gives: { outcome: 'draft', gaps: `${all} commitment` },
			why: 'O21V-SEV-A-DUTY-2: people who work along',
		},
	]);
});

test('by hand: answers go to the address, text does not, and nothing is kept anywhere', () =>
	withPage({}, async ({ page, open }) => {
		await open(toolPath('request', 'nl'));
		const before = await stored(page);
		await choose(page, 'request', 'service', 'managed-desktop');
		await choose(page, 'request', 'severity', 'b');
		await choose(page, 'request', 'coverage', '24x7');
		const address = '?service=managed-desktop&severity=b&coverage=24x7';
		expect(query(page)).toBe(address);
		const requests: string[] = [];
		// The script for offline use comes a while after the page, whatever a reader does.
		page.on('request', (request) => /\/_astro\/offline\./.test(request.url()) || requests.push(request.url()));
		await field(page, 'what').fill('GEHEIM *niets werkt*');
		await field(page, 'contact').fill('GEHEIM 06');
		expect(query(page)).toBe(address);
		expect(await stored(page)).toEqual(before);
		expect(requests).toEqual([]);
		expect(await said(page, 'request')).toEqual({
			outcome: 'draft',
			gaps: 'since who business-impact environment steps tried commitment',
		});
		expect(await draft(page)).toContain('GEHEIM *niets werkt*');
		expect(await page.locator('section.result').innerText()).toContain('MMD-SEV-B-CHOICE-24X7');
		const links = await page.locator('a').evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
		expect(links.filter((link) => link.includes('GEHEIM'))).toEqual([]);
		expect(await page.locator('#announcer').textContent(), 'typing is not announced').not.toContain('GEHEIM');
	}));

test('another level keeps the text, and drops only what it does not ask', () =>
	withSharedPage(async ({ page, open }) => {
		await open(toolPath('request', 'en', desktop));
		await field(page, 'what').fill('Down');
		await field(page, 'commitment').fill('Two shifts');
		expect(await draft(page)).toContain('Two shifts');
		await choose(page, 'request', 'severity', 'c');
		expect(await draft(page)).not.toContain('Two shifts');
		expect(await field(page, 'what').inputValue()).toBe('Down');
		await choose(page, 'request', 'severity', 'a');
		expect(await field(page, 'commitment').inputValue()).toBe('Two shifts');
		page.once('dialog', (dialog) => dialog.accept());
		await page.reload();
		await settle(page);
		expect(await field(page, 'what').inputValue(), 'gone with the page').toBe('');
	}));

test.each(languages)('copied and saved in %s, as plain text and as Markdown', (lang: Language) =>
	withPage({ permissions: ['clipboard-read', 'clipboard-write'], acceptDownloads: true }, async ({ page, open }) => {
		await open(toolPath('request', lang, desktop));
		const typed = '# Down: C:\\Data\\x_y\n\n<b>all</b>\n    at x_y';
		await field(page, 'what').fill(typed);
		await button(page, lang, 'request.copy').click();
		await expect.poll(() => page.locator('#announcer').textContent()).toBe(dictionaries[lang]['tool.copied']);
		const saidOfIt = page.locator('.draft ~ .actions .said');
		expect(await saidOfIt.textContent()).toBe(dictionaries[lang]['tool.copied']);
		const heading = dictionaries[lang]['request.field.what'];
		expect(await clipboard(page)).toContain(`${heading}\n  # Down: C:\\Data\\x_y\n\n  <b>all</b>\n      at x_y\n`);

		await page.locator('label:has(input[name="request-format"][value="markdown"])').click();
		await expect.poll(() => saidOfIt.textContent(), { message: 'it was about the other text' }).toBe('');
		await button(page, lang, 'request.copy').click();
		await expect
			.poll(() => clipboard(page))
			.toContain(`## ${heading}\n\n\\# Down: C:\\Data\\x_y\n\n\`\`\`\n<b>all</b>\n    at x_y\n\`\`\`\n`);

		const name = dictionaries[lang]['request.file'];
		for (const [key, file, holds] of [
			['request.save-markdown', `${name}.md`, '\\# Down'],
			['request.save-text', `${name}.txt`, '  # Down'],
		] as const) {
			const [download] = await Promise.all([page.waitForEvent('download'), button(page, lang, key).click()]);
			expect(download.suggestedFilename()).toBe(file);
			expect(await readFile(await download.path(), 'utf8')).toContain(holds);
		}
		expect(page.url(), 'saving leaves nothing').toContain(desktop.split('&')[0]);
		page.once('dialog', (dialog) => dialog.accept());
	}),
);

describe('what speaks against a request stands above its draft, which is written all the same', () => {
	const vianet = 'service=microsoft-365-21vianet';
	const dynamics = 'service=dynamics-365&plan=premier';
	test.each([
		{
			query: `${vianet}&kind=billing&agreement=no&severity=a`,
			facts: 'O21V-SEV-A-TECH-ONLY O21V-BILL-SEV-MAX O21V-SEV-A-CONTRACT',
		},
		{ query: `${vianet}&kind=technical&agreement=yes&severity=a`, facts: '' },
		{ query: 'service=microsoft-365&role=user', facts: 'M365-WHO-ADMIN' },
		{
			query: `${dynamics}&role=user&issue=how-to&severity=b`,
			facts: 'PP-WHO-NOT-USERS PP-HOWTO-NOT PP-HOWTO-TRAINING',
		},
		{ query: `${dynamics}&role=admin&issue=technical&severity=b`, facts: '' },
		{ query: 'service=managed-desktop&commit=no&severity=a', facts: 'MMD-SEV-A-COMMIT' },
	])('$query: $facts', ({ query, facts }) =>
		withSharedPage(async ({ page, open }) => {
			for (const lang of languages) {
				await open(toolPath('request', lang, query));
				const result = page.locator('section.result');
				const links = await result.locator('[data-against] .source a').allInnerTexts();
				expect(links.join(' ')).toBe(facts);
				const key = facts ? 'request.draft-against' : 'request.draft';
				expect(await result.locator('.outcome').innerText()).toBe(dictionaries[lang][key]);
				expect(await result.locator('pre.draft').count()).toBe(1);
				if (!facts) continue;
				const tops = await result.evaluate((all) =>
					['[data-against]', 'pre.draft'].map((part) => all.querySelector(part)?.getBoundingClientRect().top ?? 0),
				);
				expect(tops).toEqual(tops.toSorted((a, b) => a - b));
			}
		}),
	);

	test('it is announced when it comes up', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('request', 'en', 'service=managed-desktop&severity=a'));
			await choose(page, 'request', 'commit', 'no');
			await expect.poll(() => page.locator('#announcer').textContent()).toBe(dictionaries.en['request.draft-against']);
		}));
});

test('a reader who writes from right to left sees it so', () =>
	withSharedPage(async ({ page, open }) => {
		await open(toolPath('request', 'en', 'service=microsoft-365'));
		const direction = (selector: string) =>
			page.locator(selector).evaluate((element) => getComputedStyle(element).direction);
		expect(await direction('#request-text-what')).toBe('ltr');
		await field(page, 'what').fill('לא עובד');
		expect(await direction('#request-text-what')).toBe('rtl');
		expect(await page.locator('pre.draft').first().getAttribute('dir')).toBe('auto');
		await field(page, 'what').fill('');
	}));

test('where copying is not allowed, it says what to do', () =>
	withPage({}, async ({ page, open }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', {
				value: { writeText: () => Promise.reject(new Error('denied')) },
			});
		});
		await open(toolPath('request', 'en', 'service=microsoft-365'));
		await button(page, 'en', 'request.copy').click();
		await page.locator('.said', { hasText: dictionaries.en['request.copy-failed'] }).waitFor();
	}));

describe('the headings', () => {
	test('are in English on request, where the text leads there', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('request', 'nl', desktop));
			await page.locator('label:has(input[name="request-format"][value="markdown"])').click();
			expect(await draft(page)).toContain('## Gevolgen voor het bedrijf');
			await page.locator('label:has(input[name="request-language"][value="en"])').click();
			const text = await draft(page);
			expect(text).toContain('# Support request: Managed Desktop');
			expect(text).toContain('- **Level:** Severity A, critical impact');
			expect(text).toContain('## Business impact');
			for (const [word] of text.matchAll(/\b(?:Ernst|Dienst|Gevolgen|Ja)\b/g)) expect(word).toBe('');
			expect(await page.locator('pre.draft').first().getAttribute('lang')).toBe('en');
			await choose(page, 'request', 'service', 'microsoft-365');
			expect(await page.locator('input[name="request-language"]').count()).toBe(0);
			expect(await draft(page)).toContain('## Wat er gebeurde');
		}));
});

describe('typed text is not lost without asking', () => {
	test('start over asks; keeping keeps, clearing clears', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('request', 'en', 'service=microsoft-365'));
			await field(page, 'what').fill('Down');
			await button(page, 'en', 'tool.start-over').click();
			const dialog = page.locator('dialog.ask[open]');
			await dialog.waitFor();
			await button(page, 'en', 'request.keep').click();
			expect(await field(page, 'what').inputValue()).toBe('Down');
			await button(page, 'en', 'tool.start-over').click();
			await page.keyboard.press('Escape');
			expect(await field(page, 'what').inputValue()).toBe('Down');
			await button(page, 'en', 'tool.start-over').click();
			await button(page, 'en', 'request.clear').click();
			expect(await dialog.count()).toBe(0);
			expect(query(page)).toBe('');
			expect(await said(page, 'request')).toEqual({ outcome: 'incomplete' });
			expect(await focused(page)).toBe('request-service');
			await choose(page, 'request', 'service', 'microsoft-365');
			expect(await field(page, 'what').inputValue()).toBe('');
			await button(page, 'en', 'tool.start-over').click();
			expect(await dialog.count(), 'nothing to lose, nothing to ask').toBe(0);
		}));

	test('leaving the page asks, once something is typed', () =>
		withPage({}, async ({ page, open }) => {
			const asked: string[] = [];
			page.on('dialog', async (dialog) => {
				asked.push(dialog.type());
				await dialog.accept();
			});
			await open(toolPath('request', 'en', 'service=microsoft-365'));
			await open(toolPath('request', 'en', 'service=office-365-germany'));
			expect(asked).toEqual([]);
			// A browser asks only where the reader did something by hand.
			await field(page, 'what').click();
			await page.keyboard.type('Down');
			await page.locator('#sidebar details[open] a').first().click();
			await page.waitForURL((url) => !url.pathname.includes('request'));
			expect(asked).toEqual(['beforeunload']);
		}));
});

test('with the keyboard alone: from the service to a field, and from a gap to its field', () =>
	withSharedPage(async ({ page, open }) => {
		await open(toolPath('request', 'en'));
		await tabTo(page, '#request-service input');
		await page.keyboard.press('Space');
		await expect.poll(() => query(page)).toBe('?service=microsoft-365');
		await tabTo(page, '#request-text-what');
		await page.keyboard.type('Down');
		await tabTo(page, '.now button.link');
		await page.keyboard.press('Enter');
		expect(await focused(page)).toBe('request-text-tried');
		await page.keyboard.type('Restart');
		await expect.poll(async () => (await said(page, 'request')).gaps).not.toContain('tried');
		expect(await draft(page)).toContain('Restart');
		await field(page, 'what').fill('');
		await field(page, 'tried').fill('');
	}));

test('a Tab that follows an answer at once finds the fields in their place', () =>
	withSharedPage(async ({ page, open }) => {
		await open(toolPath('request', 'en'));
		const fields = await page.evaluate(async () => {
			const seen = () => document.querySelectorAll('[id^="request-text-"]').length > 0;
			document.querySelector<HTMLInputElement>('#request-service input')?.click();
			await null;
			const withTheAnswer = seen();
			document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
			await null;
			return { withTheAnswer, beforeTheFocusMoves: seen() };
		});
		expect(fields).toEqual({ withTheAnswer: false, beforeTheFocusMoves: true });
	}));

test('the case goes from severity over response to the request, without asking twice', () =>
	withSharedPage(async ({ page, open }) => {
		await open(toolPath('severity', 'nl', 'service=managed-desktop&impact=critical&commit=yes'));
		await page.locator('nav.continue a', { hasText: dictionaries.nl['continue.request'] }).click();
		await settle(page);
		expect(query(page)).toBe('?service=managed-desktop&impact=critical&commit=yes&severity=a');
		expect((await said(page, 'request')).outcome).toBe('draft');
		expect(await page.locator('section.result p.limit').count()).toBe(0);
		await choose(page, 'request', 'severity', 'c');
		expect(await page.locator('section.result p.limit').innerText()).toContain('Ernst A');
	}));

test.each(languages)('without scripts, in %s: what a request holds, and a draft to copy by hand', (lang: Language) =>
	withPage({ javaScriptEnabled: false }, async ({ page, open }) => {
		await open(toolPath('request', lang, desktop));
		expect(await page.locator('textarea:visible').count()).toBe(0);
		const template = await page.locator('.whole-table pre.draft').textContent();
		expect(template?.match(/^## /gm)?.length).toBe(9);
		expect(template).toContain(dictionaries[lang]['request.field.commitment']);
		expect(await page.locator('.whole-table section[data-section="managed-desktop"]').textContent()).toContain(
			'MMD-SEV-A-COMMIT',
		);
	}),
);

test('on a phone of 320 px nothing is wider than the screen, and every control is 44 px high', () =>
	withSharedPage(async ({ page, open }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		try {
			await open(toolPath('request', 'nl', desktop));
			await field(page, 'what').fill('x'.repeat(400));
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
			const low = await page
				.locator('.tool :is(textarea, button:not(.link), .option)')
				.evaluateAll(
					(found) => found.filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44).length,
				);
			expect(low).toBe(0);
			await field(page, 'what').fill('');
		} finally {
			await page.setViewportSize({ width: 1280, height: 900 });
		}
	}));
