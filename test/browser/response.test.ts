import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { formatResponse } from '../../src/i18n/format.ts';
import { dictionaries } from '../../src/i18n/index.ts';
import { initialResponses } from '../../src/policy/initial-response-times.ts';
import { type InitialResponse, languages } from '../../src/policy/model.ts';
import { statements } from '../../src/policy/statements.ts';
import { useBrowser, withPage, withSharedPage } from './browser.ts';
import { button, choose, focused, query, said, testAddresses, toolPath } from './tool.ts';

useBrowser();

const japan = 'service=dynamics-365&plan=subscription&severity=b&region=japan&filed=2026-11-20T16:00%2B09:00';
const silent = { outcome: 'not-stated' };

test.each(languages)('who does not know the plan sees in %s what each of them gives, and may go back to it', (lang) =>
	withSharedPage(async ({ page, open }) => {
		const words = dictionaries[lang];
		await open(
			toolPath('response', lang, 'service=dynamics-365&plan=unknown&severity=critical&filed=2026-11-20T10:00Z'),
		);
		const block = page.locator('.result-block', { hasText: words['tool.deciding'] });
		expect(await block.locator('li b').allInnerTexts()).toEqual([
			`${words['plan.unified-core']} / ${words['plan.unified-advanced']}`,
			words['plan.unified-performance'],
		]);
		const critical = initialResponses['dynamics-365'].find(({ plan }) => plan === 'unified-performance')?.cells
			.critical;
		const promise = formatResponse(lang, critical as InitialResponse);
		expect(await block.locator('li', { hasText: promise }).count()).toBe(1);
		await block.getByRole('button', { name: words['question.plan'] }).click();
		expect(await focused(page)).toBe('response-plan');
	}),
);

describe('an address gives its deadline, the same in both languages', () => {
	testAddresses('response', [
		{ query: '', gives: { outcome: 'incomplete' }, why: 'nothing is answered' },
		{
			query: 'service=managed-desktop&severity=a&filed=2026-11-21T23:30%2B01:00',
			gives: { outcome: 'computed', earliest: '2026-11-21T23:30:00Z', latest: '2026-11-21T23:30:00Z' },
			why: 'round the clock: one hour later, on a Saturday night',
		},
		{
			query: japan,
			gives: { outcome: 'computed', earliest: '2026-11-23T02:30:00Z', latest: '2026-11-24T02:30:00Z' },
			why: 'four business hours from 16:00 in Tokyo; 23 November is a holiday there',
		},
		{
			query: 'service=dynamics-365&plan=subscription&severity=b&region=other&country=IN&filed=2027-03-16T09:00Z',
			gives: { outcome: 'computed', earliest: '2027-03-17T05:00:00Z', latest: '2027-03-17T05:00:00Z' },
			why: 'PP-HOURS-OTHER: the clock of India, wherever the reader is',
		},
		{
			query: 'service=dynamics-365&plan=subscription&severity=b&region=other&country=BR&filed=2027-03-16T09:00Z',
			gives: { outcome: 'incomplete' },
			why: 'several clocks, none of them the reader’s',
		},
		{
			query: 'service=dynamics-365&plan=subscription&severity=c&region=unknown&filed=2026-05-01T17:00%2B09:00',
			gives: { outcome: 'computed', earliest: '2026-05-01T16:00:00Z', latest: '2026-05-07T07:30:00Z' },
			why: 'the last of all regions: Japan, with its own holidays',
		},
		{
			query: 'service=dynamics-365&plan=professional-direct&severity=b&region=emea&filed=2026-11-20T17:00%2B01:00',
			gives: { outcome: 'computed', earliest: '2026-11-20T18:00:00Z', latest: '2026-11-23T08:00:00Z' },
			why: 'coverage not stated: two hours at once, or one before the weekend and one after',
		},
		{
			query: 'service=microsoft-365-21vianet&severity=b&filed=2026-09-30T08:00%2B08:00',
			gives: { outcome: 'computed', earliest: '2026-10-01T01:00:00Z', latest: '2026-10-08T16:00:00Z' },
			why: 'counted from the opening at 09:00; the National Day holidays run to 7 October',
		},
		{
			query: 'service=partner-center&severity=a&filed=2026-11-20T10:00%2B01:00',
			gives: { outcome: 'computed', earliest: '2026-11-20T11:00:00Z' },
			why: 'business hours are named but not given',
		},
		{
			query: 'service=managed-desktop&severity=b&filed=2026-11-20T10:00Z',
			gives: { outcome: 'incomplete' },
			why: 'B depends on the hours chosen',
		},
		{
			query: 'service=dynamics-365&plan=unknown&severity=critical&filed=2026-11-20T10:00Z',
			gives: { outcome: 'computed', earliest: '2026-11-20T10:30:00Z', latest: '2026-11-20T11:00:00Z' },
			why: 'half an hour in one Unified plan, an hour in the others',
		},
		{
			query: 'service=microsoft-365&severity=a&filed=2026-11-20T10:00Z',
			gives: silent,
			why: 'M365-SEV: the text has no levels',
		},
		{
			query: 'service=dynamics-365&plan=unified-core&severity=c&filed=2026-11-20T10:00Z',
			gives: { outcome: 'incomplete' },
			notice: ['severity'],
			why: 'PP-SEV-LEVELS: Unified has no C, so the level is asked',
		},
	]);
});

test('a moment typed on the keyboard is on the reader’s clock, and the button sets it to now', () =>
	withPage({ locale: 'en-US' }, async ({ page, open }) => {
		await page.clock.setFixedTime('2026-11-20T09:00:00Z');
		await open(toolPath('response', 'en', 'service=managed-desktop'));
		await choose(page, 'response', 'severity', 'a');
		await page.locator('#response-filed').focus();
		await page.keyboard.type('11212026');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.type('1130PM');
		await page.keyboard.press('Tab');
		const answers = '?service=managed-desktop&severity=a';
		expect(query(page)).toBe(`${answers}&filed=2026-11-21T23%3A30%2B01%3A00`);
		const due = '2026-11-21T23:30:00Z';
		expect(await said(page, 'response')).toEqual({ outcome: 'computed', earliest: due, latest: due });
		await button(page, 'en', 'hours.now').click();
		expect(query(page)).toBe(`${answers}&filed=2026-11-20T10%3A00%2B01%3A00`);
	}));

test('a year is typed over, digit by digit', () =>
	withPage({ locale: 'en-US' }, async ({ page, open }) => {
		const answers = 'service=managed-desktop&severity=a';
		await open(toolPath('response', 'en', `${answers}&filed=2025-12-04T10%3A30%2B01%3A00`));
		await page.locator('#response-filed').focus();
		await page.keyboard.type('12042026');
		await page.keyboard.press('Tab');
		expect(query(page)).toBe(`?${answers}&filed=2026-12-04T10%3A30%2B01%3A00`);
	}));

test('the calendar file holds the deadline', () =>
	withPage({ acceptDownloads: true }, async ({ page, open }) => {
		await open(toolPath('response', 'nl', 'service=managed-desktop&severity=a&filed=2026-11-20T10:00Z'));
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			button(page, 'nl', 'response.calendar-file').click(),
		]);
		expect(download.suggestedFilename()).toMatch(/\.ics$/);
		const text = await readFile(await download.path(), 'utf8');
		expect(text).toContain('DTSTART:20261120T110000Z');
		expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
	}));

describe('the time line', () => {
	/** Where each reading ends, as a share of the one line, its filled parts, and the clocks. */
	const picture = (page: Page) =>
		page.locator('.deadline').evaluate((chart) => ({
			bars: [...chart.querySelectorAll('.due')].map((due) =>
				Math.round(Number.parseFloat(due.getAttribute('x1') ?? '')),
			),
			filled: chart.querySelectorAll('svg:not(.swatch) > .counted').length,
			clocks: chart.querySelectorAll('.deadline-axis').length,
		}));

	test('holds both readings on one scale, on both clocks, and a table says the same of each', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('response', 'en', japan));
			await expect.poll(() => said(page, 'response')).toMatchObject({ latest: '2026-11-24T02:30:00Z' });
			expect(await page.locator('.deadline').count()).toBe(1);
			// From Friday 16:00 in Tokyo to Monday and to Tuesday 11:30: 67.5 and 91.5 hours.
			expect(await picture(page)).toEqual({ bars: [74, 100], filled: 4, clocks: 2 });
			expect(await page.locator('table.trace').count()).toBe(2);
			const last = page.locator('table.trace').last().locator('tbody tr').last();
			expect(await last.locator('td').nth(1).innerText()).toMatch(/24 Nov 2026,? 03:30[\s\S]*24 Nov 2026,? 11:30/);
		}));

	test('holds one bar and one clock where the readings agree and no hours of support count', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('response', 'nl', 'service=managed-desktop&severity=a&filed=2026-11-21T23:30%2B01:00'));
			expect(await picture(page)).toEqual({ bars: [100], filled: 1, clocks: 1 });
			expect(await page.locator('table.trace').count()).toBe(1);
		}));

	test.each([
		{ query: 'service=managed-desktop&severity=a&filed=2026-11-21T23:30%2B01:00', why: 'an hour' },
		{ query: `${japan}&country=JP`, why: 'four days' },
		{ query: 'service=microsoft-365-21vianet&severity=c&filed=2026-09-30T08:00%2B08:00', why: 'two weeks' },
	])('$why: its texts stay within the picture and apart, on a phone', ({ query: asked }) =>
		withSharedPage(async ({ page, open }) => {
			await page.setViewportSize({ width: 320, height: 740 });
			await open(toolPath('response', 'nl', asked));
			const wrong = await page.locator('.deadline').evaluate((svg) => {
				const box = svg.getBoundingClientRect();
				const texts = [...svg.querySelectorAll('text')].map((text) => ({
					text: text.textContent,
					at: text.getBoundingClientRect(),
				}));
				return texts.flatMap((one, index) => [
					...(one.at.left < box.left - 1 || one.at.right > box.right + 1 ? [`${one.text} is outside`] : []),
					...texts
						.slice(index + 1)
						.filter(({ at }) => at.top < one.at.bottom - 3 && one.at.top < at.bottom - 3)
						.filter(({ at }) => at.left < one.at.right && one.at.left < at.right)
						.map(({ text }) => `${one.text} lies on ${text}`),
				]);
			});
			expect(wrong).toEqual([]);
			await page.setViewportSize({ width: 1280, height: 900 });
		}),
	);
});

test('the time left goes by without a word to a screen reader', () =>
	withPage({}, async ({ page, open }) => {
		await page.clock.install({ time: '2026-11-20T10:00:00Z' });
		await open(toolPath('response', 'en', 'service=managed-desktop&severity=a'));
		await page.locator('#response-filed').fill('2026-11-20T11:00');
		await page.locator('#response-filed').blur();
		const countdown = page.locator('.countdown');
		await countdown.waitFor();
		expect(await countdown.getAttribute('aria-hidden')).toBe('true');
		expect(await countdown.locator('xpath=ancestor::*[@aria-live]').count()).toBe(0);
		const [left, announced] = [await countdown.innerText(), await page.locator('#announcer').textContent()];
		expect(announced).toContain('20 Nov 2026');
		await page.clock.runFor(120_000);
		expect(await countdown.innerText()).not.toBe(left);
		expect(await page.locator('#announcer').textContent()).toBe(announced);
		await page.clock.runFor(3_600_000);
		expect(await countdown.innerText()).toContain('passed');
		expect(await page.locator('#announcer').textContent()).toBe(announced);
	}));

test('the trace names the holiday that was skipped, in the reader’s language', () =>
	withSharedPage(async ({ page, open }) => {
		for (const lang of languages) {
			await open(toolPath('response', lang, japan));
			const holiday = page.locator('table.trace td', { hasText: `${dictionaries[lang]['response.holiday']}:` });
			expect(await holiday.count()).toBe(1);
		}
	}));

test.each(['microsoft-365-21vianet', 'partner-center'] as const)(
	'%s: says for what its promise holds, with the facts',
	(service) =>
		withPage({}, async ({ page, open }) => {
			await open(toolPath('response', 'en', `service=${service}&severity=a&filed=2026-11-20T10%3A00%2B01%3A00`));
			await said(page, 'response');
			const { conditions = [] } = initialResponses[service][0]?.cells.a ?? {};
			expect(conditions.length).toBe(2);
			expect(await page.locator('.now li a').allInnerTexts()).toEqual(conditions.flatMap((id) => statements[id]));
		}),
);

test('another answer is told with the moment that it would give', () =>
	withSharedPage(async ({ page, open }) => {
		const address = (severity: string) =>
			toolPath('response', 'en', `service=partner-center&severity=${severity}&filed=2026-11-20T16:00%2B01:00`);
		await open(address('b'));
		const other = await page.locator('section.result .outcome').innerText();
		await open(address('a'));
		const list = await page.locator('section.result').innerText();
		expect(list.toLowerCase()).toContain(other.toLowerCase());
	}));

describe('what would change it', () => {
	const { 'tool.depends': depends, 'question.region': region, 'question.severity': level } = dictionaries.en;
	const filed = '2026-07-02T10:00Z';
	test.each([
		{
			query: 'plan=subscription&severity=b&region=japan',
			tells: [`${region} “Asia-Pacific excluding Japan”: Due`, `${region} “North America”: In the earliest reading`],
			why: 'every region, with holidays at hand or not',
		},
		{
			query: 'plan=premier&severity=a',
			tells: [`${level} “Severity C”: ${depends}`, `${level} “Severity B”: Due`],
			why: 'a level whose hours ask for a region',
		},
		{
			query: 'plan=subscription&severity=a',
			tells: [
				`Unified Core / Unified Advanced / Unified Performance”: ${depends}`,
				`“Severity B / Severity C”: ${depends}`,
			],
			why: 'a plan with other levels; answers that lead to the same are one line',
		},
	])('$query: $why', ({ query: asked, tells }) =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('response', 'en', `service=dynamics-365&${asked}&filed=${filed}`));
			const result = await page.locator('section.result').innerText();
			for (const line of tells) expect(result).toContain(line);
			expect(result).not.toContain(`${level} “Critical`);
		}),
	);
});
