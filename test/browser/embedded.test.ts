import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../src/i18n/index.ts';
import { languages } from '../../src/policy/model.ts';
import type { PageId } from '../../src/site/pages.ts';
import { bringIntoView, settle, type SitePage, useBrowser, withSharedPage } from './browser.ts';
import { pathOf } from './pages.ts';
import { choose, query, type Said, said, type ToolId } from './tool.ts';

useBrowser();

interface EmbeddedRow {
	id: PageId;
	tool: ToolId;
	/** What the page has answered for the reader: question, value. */
	prefill: readonly (readonly [string, string])[];
	/** One answer more, and what the tool's part of the address is then. */
	answer: readonly [string, string];
	own: string;
	gives: Said['outcome'];
	/** An address that says something else than the page. */
	address: string;
	overrides: Said['outcome'];
}

const rows: readonly EmbeddedRow[] = [
	{
		id: 'dynamics-365/severity',
		tool: 'severity',
		prefill: [['service', 'dynamics-365']],
		answer: ['plan', 'advantage'],
		own: 'severity.service=dynamics-365&severity.plan=advantage',
		gives: 'not-stated',
		address: 'severity.plan=unified-core&severity.impact=critical&plan=premier',
		overrides: 'critical',
	},
	{
		id: 'managed-desktop/severity',
		tool: 'severity',
		prefill: [['service', 'managed-desktop']],
		answer: ['impact', 'minimal'],
		own: 'severity.service=managed-desktop&severity.impact=minimal',
		gives: 'c',
		address: 'impact=minimal&severity.impact=moderate&severity.commit=yes',
		overrides: 'b',
	},
	{
		id: 'dynamics-365/outages',
		tool: 'contact',
		prefill: [
			['service', 'dynamics-365'],
			['issue', 'outage'],
		],
		answer: ['role', 'user'],
		own: 'contact.service=dynamics-365&contact.role=user&contact.issue=outage',
		gives: 'own-admin',
		address: 'contact.issue=licensing&contact.role=admin&contact.service=dynamics-365',
		overrides: 'microsoft-365-admin-center volume-licensing-service-center csp-partner',
	},
	{
		id: 'dynamics-365/reopen',
		tool: 'reopen',
		prefill: [['service', 'dynamics-365']],
		answer: ['fix', 'new-error'],
		own: 'reopen.service=dynamics-365&reopen.fix=new-error',
		gives: 'new-incident',
		address: 'reopen.build=changed',
		overrides: 'new-incident',
	},
	{
		id: 'dynamics-365/severity',
		tool: 'response',
		prefill: [['service', 'dynamics-365']],
		answer: ['plan', 'premier'],
		own: 'response.service=dynamics-365&response.plan=premier',
		gives: 'incomplete',
		address: 'response.plan=advantage&plan=premier',
		overrides: 'not-stated',
	},
	{
		id: 'managed-desktop/severity',
		tool: 'response',
		prefill: [['service', 'managed-desktop']],
		answer: ['severity', 'b'],
		own: 'response.service=managed-desktop&response.severity=b',
		gives: 'incomplete',
		address: 'response.severity=a&response.filed=2026-11-20T10:00Z',
		overrides: 'computed',
	},
	{
		id: 'microsoft-365-21vianet/severity',
		tool: 'response',
		prefill: [['service', 'microsoft-365-21vianet']],
		answer: ['severity', 'c'],
		own: 'response.service=microsoft-365-21vianet&response.severity=c',
		gives: 'incomplete',
		address: 'response.service=office-365-germany&filed=2026-11-20T10:00Z',
		overrides: 'not-stated',
	},
	{
		id: 'partner-center/response-times',
		tool: 'response',
		prefill: [['service', 'partner-center']],
		answer: ['severity', 'a'],
		own: 'response.service=partner-center&response.severity=a',
		gives: 'incomplete',
		address: 'response.severity=a&response.filed=2026-11-20T10:00Z',
		overrides: 'computed',
	},
	{
		id: 'dynamics-365/submit-a-request',
		tool: 'request',
		prefill: [['service', 'dynamics-365']],
		answer: ['severity', 'standard'],
		own: 'request.service=dynamics-365&request.severity=standard',
		gives: 'draft',
		address: 'request.service=microsoft-365&severity=a',
		overrides: 'draft',
	},
];

/** A tool's box: a page may hold more than one. */
const boxOf = (page: Page, tool: ToolId) =>
	page.locator('aside.embedded', { has: page.locator(`section[data-tool="${tool}"]`) });

/** Scrolls to the tool and waits until it is live. */
async function reach({ page, open }: SitePage, path: string, tool: ToolId): Promise<void> {
	await open(path);
	await bringIntoView(boxOf(page, tool));
	await boxOf(page, tool).locator('tool-island[data-state="waiting"]').waitFor({ state: 'detached' });
	await settle(page);
}

describe.each(rows)('$tool on $id', ({ id, tool, prefill, answer, own, gives, address, overrides }) => {
	test('is filled in by the page, and takes an answer more, under its own name only', () =>
		withSharedPage(async (site) => {
			const { page } = site;
			for (const lang of languages) {
				await reach(site, `${pathOf(id, lang)}?from=chat&other.impact=minimal#top`, tool);
				for (const [question, value] of prefill) {
					expect(await page.locator(`#${tool}-${question} input:checked`).getAttribute('value')).toBe(value);
				}
				expect(query(page), 'nothing is written before the reader answers').toBe('?from=chat&other.impact=minimal');
				await choose(page, tool, ...answer);
				expect(query(page)).toBe(`?${own}&from=chat&other.impact=minimal`);
				expect(new URL(page.url()).hash).toBe('#top');
				expect((await said(page, tool)).outcome).toBe(gives);

				const startOver = dictionaries[lang]['tool.start-over'];
				await boxOf(page, tool).getByRole('button', { name: startOver, exact: true }).click();
				expect(query(page)).toContain('&from=chat&other.impact=minimal');
				for (const [question, value] of prefill) {
					expect(await page.locator(`#${tool}-${question} input:checked`).getAttribute('value')).toBe(value);
				}
				expect(await boxOf(page, tool).locator('.questions input:checked').count()).toBe(prefill.length);
			}
		}));

	test('reads the address under its own name, over what the page has filled in', () =>
		withSharedPage(async (site) => {
			await reach(site, `${pathOf(id, 'nl')}?${address}`, tool);
			expect((await said(site.page, tool)).outcome).toBe(overrides);
		}));

	test('loads when it is scrolled to, not before', () =>
		withSharedPage(async ({ page, open }) => {
			await page.setViewportSize({ width: 1280, height: 200 });
			await open(pathOf(id, 'en'));
			const waiting = boxOf(page, tool).locator('tool-island[data-state="waiting"]');
			expect(await waiting.count()).toBe(1);
			await bringIntoView(boxOf(page, tool));
			await waiting.waitFor({ state: 'detached' });
			await page.setViewportSize({ width: 1280, height: 900 });
		}));
});

test('the hours on a page are those of its own calendar, for a moment of the reader’s choice', () =>
	withSharedPage(async (site) => {
		const { page } = site;
		await reach(
			site,
			`${pathOf('dynamics-365/languages-and-hours', 'en')}?hours.at=2026-11-20T08:00%2B01:00&calendar=always`,
			'hours',
		);
		expect(await said(page, 'hours')).toEqual({ outcome: 'open', next: '2026-11-20T17:00:00Z' });
		await page.locator('#hours-country').selectOption('NL');
		expect(query(page)).toBe(
			'?hours.calendar=dynamics-emea&hours.at=2026-11-20T08%3A00%2B01%3A00&hours.country=NL&calendar=always',
		);
	}));

test('another service than the page’s own gets a whole answer too', () =>
	withSharedPage(async (site) => {
		await reach(site, pathOf('dynamics-365/severity', 'en'), 'severity');
		await choose(site.page, 'severity', 'service', 'managed-desktop');
		await choose(site.page, 'severity', 'impact', 'critical');
		expect(await said(site.page, 'severity')).toEqual({ outcome: 'a', mayBecome: 'b' });
		const result = site.page.locator('section[data-tool="severity"]');
		expect(await result.locator('.now').count()).toBe(1);
		expect(await result.locator('dl.facts').count()).toBe(1);
	}));

test('two tools on a page keep each other’s answers, and each reads its own', () =>
	withSharedPage(async (site) => {
		const { page } = site;
		const filed = 'response.plan=premier&response.severity=c&response.filed=2026-11-20T10:00Z';
		await reach(site, `${pathOf('dynamics-365/severity', 'en')}?${filed}`, 'severity');
		await choose(page, 'severity', 'plan', 'premier');
		await choose(page, 'severity', 'impact', 'critical');
		expect((await said(page, 'severity')).outcome).toBe('a');
		await bringIntoView(boxOf(page, 'response'));
		await boxOf(page, 'response').locator('tool-island[data-state="waiting"]').waitFor({ state: 'detached' });
		await choose(page, 'response', 'severity', 'a');
		expect(await said(page, 'response')).toEqual({
			outcome: 'computed',
			earliest: '2026-11-20T11:00:00Z',
			latest: '2026-11-20T11:00:00Z',
		});
		expect(query(page)).toBe(
			'?response.service=dynamics-365&response.plan=premier&response.severity=a&response.filed=2026-11-20T10%3A00Z' +
				'&severity.service=dynamics-365&severity.plan=premier&severity.impact=critical',
		);
	}));
