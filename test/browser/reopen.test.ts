import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../src/i18n/index.ts';
import { reopenRules } from '../../src/policy/reopen-rules.ts';
import { useBrowser, withPage, withSharedPage } from './browser.ts';
import { said, testAddresses, toolPath } from './tool.ts';

useBrowser();

const silent = { outcome: 'not-stated' };
const same = 'service=dynamics-365&build=same&error=same&environment=same&fix=no';

describe('an address gives its outcome, the same in both languages', () => {
	testAddresses('reopen', [
		{ query: '', gives: { outcome: 'incomplete' }, why: 'nothing is answered' },
		{ query: 'service=managed-desktop', gives: silent, why: 'MMD-REOPEN' },
		{ query: 'service=partner-center', gives: silent, why: 'the text has no rules on it' },
		{ query: 'service=microsoft-365-21vianet', gives: silent, why: 'the text has no rules on it' },
		{ query: 'service=dynamics-365', gives: { outcome: 'incomplete' }, why: 'every question is open' },
		{
			query: 'service=dynamics-365&fix=new-error',
			gives: { outcome: 'new-incident' },
			why: 'PP-REOPEN-3 alone decides',
		},
		{ query: 'service=dynamics-365&build=changed', gives: { outcome: 'new-incident' }, why: 'PP-REOPEN-1-ELSE' },
		{ query: 'service=dynamics-365&error=different', gives: { outcome: 'new-incident' }, why: 'PP-REOPEN-2-ELSE' },
		{
			query: 'service=dynamics-365&environment=different',
			gives: { outcome: 'new-incident' },
			why: 'PP-REOPEN-2-ELSE',
		},
		{ query: same, gives: { outcome: 'incomplete' }, why: 'PP-REOPEN-4: the closing date is open' },
		{
			query: `${same}&closed=2026-01-15&at=2026-04-14`,
			gives: { outcome: 'reopen' },
			why: 'AMB-29: one day short of three calendar months',
		},
		{
			query: `${same}&closed=2026-01-15&at=2026-04-15`,
			gives: { outcome: 'new-incident-recommended' },
			why: 'AMB-29: exactly three calendar months',
		},
		{
			query: `${same}&closed=2025-11-30&at=2026-02-27`,
			gives: { outcome: 'reopen' },
			why: 'February lacks the day: its last day counts',
		},
		{
			query: `${same}&closed=2025-11-30&at=2026-02-28`,
			gives: { outcome: 'new-incident-recommended' },
			why: 'February lacks the day: its last day counts',
		},
		{ query: `${same}&closed=2026-05-01&at=2026-05-01`, gives: { outcome: 'reopen' }, why: 'closed on the same day' },
		{
			query: `${same}&closed=2026-05-02&at=2026-05-01`,
			gives: { outcome: 'incomplete' },
			why: 'a closing date in the future is left out',
		},
		{
			query: `${same.replace('build=same', 'build=unknown')}&closed=2026-01-15&at=2026-02-01`,
			gives: { outcome: 'undecided', possible: 'reopen new-incident' },
			why: 'PP-REOPEN-1: the build decides',
		},
		{
			query: `${same.replace('fix=no', 'fix=unknown')}&closed=2025-01-15&at=2026-02-01`,
			gives: { outcome: 'undecided', possible: 'new-incident-recommended new-incident' },
			why: 'PP-REOPEN-3 or PP-REOPEN-4',
		},
	]);
});

describe('without a day of its own the check is of today, on the reader’s calendar', () => {
	const instant = '2026-04-14T22:30:00Z';
	test.each([
		{ timezoneId: 'Europe/Amsterdam', outcome: 'new-incident-recommended', why: 'it is 15 April there already' },
		{ timezoneId: 'America/New_York', outcome: 'reopen', why: 'it is still 14 April there' },
		{ timezoneId: 'Pacific/Kiritimati', outcome: 'new-incident-recommended', why: 'fourteen hours ahead of UTC' },
		{ timezoneId: 'UTC', outcome: 'reopen', why: 'it is still 14 April there' },
	])('$timezoneId: $why', ({ timezoneId, outcome }) =>
		withPage({ timezoneId }, async ({ page, open }) => {
			await page.clock.setFixedTime(instant);
			await open(toolPath('reopen', 'nl', `${same}&closed=2026-01-15`));
			expect(await said(page, 'reopen')).toEqual({ outcome });
		}),
	);
});

describe('the rules as a table, with what the answers make of each row', () => {
	const states = (page: Page) =>
		page
			.locator('tr[data-rule]')
			.evaluateAll((rows) =>
				Object.fromEntries(rows.map((row) => [row.getAttribute('data-rule'), row.getAttribute('data-state')])),
			);

	test.each([
		{ query: 'service=dynamics-365', decides: [], why: 'nothing answered' },
		{ query: 'service=dynamics-365&build=changed', decides: ['changed-build'], why: 'rule 1' },
		{
			query: 'service=dynamics-365&build=changed&error=different',
			decides: ['changed-build', 'other-error'],
			why: 'rules 1 and 2 at once',
		},
		{ query: 'service=dynamics-365&fix=new-error', decides: ['new-error'], why: 'rule 3' },
		{ query: `${same}&closed=2026-01-15&at=2026-04-15`, decides: ['closed-long-ago'], why: 'rule 4' },
		{ query: `${same}&closed=2026-01-15&at=2026-04-14`, decides: ['all-the-same'], why: 'none speaks against it' },
		{ query: same.replace('build=same', 'build=unknown'), decides: [], why: 'an "I don’t know" decides nothing' },
	])('$query marks $decides: $why', ({ query, decides }) =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('reopen', 'en', query));
			const shown = await states(page);
			expect(Object.keys(shown).toSorted()).toEqual(reopenRules.rows.map(({ id }) => id as string).toSorted());
			expect(Object.keys(shown).filter((id) => shown[id] === 'decides')).toEqual(decides);
			const marked = page.locator('tr[data-rule] small', { hasText: dictionaries.en['reopen.row-decides'] });
			expect(await marked.count()).toBe(decides.length);
		}),
	);

	test('another service has no rules to show', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('reopen', 'nl', 'service=partner-center'));
			expect(await states(page)).toEqual({});
		}));
});

test.each([
	{ closed: '2026-01-15', from: '2026-04-15', why: 'three calendar months' },
	{ closed: '2025-11-30', from: '2026-02-28', why: 'February lacks the day' },
])('closed $closed: from $from on it is three months, $why', ({ closed, from }) =>
	withSharedPage(async ({ page, open }) => {
		await open(toolPath('reopen', 'nl', `service=dynamics-365&closed=${closed}&at=2026-05-01`));
		expect(await page.locator('time[data-field="old-from"]').getAttribute('datetime')).toBe(from);
	}),
);

test('the day is not named where the date decides nothing any more', () =>
	withSharedPage(async ({ page, open }) => {
		await open(toolPath('reopen', 'en', 'service=dynamics-365&build=changed&closed=2026-11-01&at=2026-11-23'));
		expect(await said(page, 'reopen')).toEqual({ outcome: 'new-incident' });
		expect(await page.locator('time[data-field="old-from"]').count()).toBe(0);
	}));

test('an "I don’t know" is told as such in the table, and every rule that may still decide is cited', () =>
	withSharedPage(async ({ page, open }) => {
		const unsure = 'service=dynamics-365&build=unknown&error=unknown&environment=unknown&fix=unknown&closed=2026-01-15';
		await open(toolPath('reopen', 'en', `${unsure}&at=2026-02-01`));
		const { 'reopen.row-unknown': notKnown, 'reopen.row-open': notAnswered } = dictionaries.en;
		const marks = await page.locator('tr[data-rule] small').allInnerTexts();
		expect(marks.filter((mark) => mark === notKnown)).toHaveLength(5);
		expect(marks).not.toContain(notAnswered);
		const cited = await page.locator('.why .source a').allInnerTexts();
		for (const fact of ['PP-REOPEN-1', 'PP-REOPEN-2', 'PP-REOPEN-3', 'PP-REOPEN-4']) expect(cited).toContain(fact);
	}));

test('a date typed on the keyboard, digit by digit, arrives whole', () =>
	withPage({ locale: 'en-US' }, async ({ page, open }) => {
		await open(toolPath('reopen', 'en', same));
		await page.locator('#reopen-at').focus();
		await page.keyboard.type('04152026');
		await page.locator('#reopen-closed').focus();
		await page.keyboard.type('01152026');
		expect(await said(page, 'reopen')).toEqual({ outcome: 'new-incident-recommended' });
		expect(page.url()).toContain(`?${same}&closed=2026-01-15&at=2026-04-15`);
		await page.keyboard.press('Shift+Tab');
	}));

test('an answer that only leads to further questions is told as such, where there is no other', () =>
	withSharedPage(async ({ page, open }) => {
		await open(toolPath('reopen', 'en', 'service=dynamics-365&fix=new-error'));
		const { 'tool.depends': depends, 'tool.nothing-changes': nothing } = dictionaries.en;
		const result = await page.locator('section.result').innerText();
		expect(result).toContain(depends);
		expect(result).not.toContain(nothing);
	}));
