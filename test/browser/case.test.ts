import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../src/i18n/index.ts';
import { useBrowser, withSharedPage } from './browser.ts';
import { pathOf } from './pages.ts';
import { button, choose, focused, query, said, tabTo, toolPath } from './tool.ts';

useBrowser();

describe('answers travel along', () => {
	test('from severity to response to contact, without asking twice, and stay in sight', () =>
		withSharedPage(async ({ page, open }) => {
			const next = (label: string) => page.locator('.continue').getByText(label, { exact: true }).click();
			await open(toolPath('severity', 'en', 'service=dynamics-365&plan=premier&impact=critical'));
			await next(dictionaries.en['continue.response']);
			await page.locator('.case').waitFor();
			expect(query(page)).toBe('?service=dynamics-365&plan=premier&impact=critical&severity=a');
			expect(await page.locator('#response-severity input:checked').getAttribute('value')).toBe('a');
			expect(await page.locator('.case').innerText()).toContain(dictionaries.en['impact.critical']);

			await page.locator('#response-filed').fill('2026-01-05T09:00');
			await page.locator('#response-filed').blur();
			expect((await said(page, 'response')).outcome).toBe('computed');
			// The tool's own answers come first, what it carries after them.
			expect(query(page)).toMatch(/^\?service=dynamics-365&plan=premier&severity=a&filed=[^&]+&impact=critical$/);
			await next(dictionaries.en['continue.contact']);
			await page.locator('.case').waitFor();
			expect(await page.locator('#contact-service input:checked').getAttribute('value')).toBe('dynamics-365');
			expect(query(page)).toContain('impact=critical&severity=a');
		}));

	test('an answer that a tool on the way does not ask for is not lost', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('response', 'en', 'service=microsoft-365&role=admin&issue=billing&access=no&country=NL'));
			await page.locator('.case').waitFor();
			expect(query(page)).toContain('country=NL');
			await page.locator('.continue').getByText(dictionaries.en['continue.contact'], { exact: true }).click();
			await page.locator('.case').waitFor();
			expect(query(page)).toBe('?service=microsoft-365&role=admin&issue=billing&access=no&country=NL');
		}));

	test('what a request is about is asked once, whatever the word for it', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('severity', 'en', 'service=microsoft-365-21vianet&kind=billing&impact=critical'));
			await page.locator('.continue').getByText(dictionaries.en['continue.contact'], { exact: true }).click();
			await page.locator('.case').waitFor();
			expect(await page.locator('#contact-issue input:checked').getAttribute('value')).toBe('billing');
			await choose(page, 'contact', 'issue', 'technical');
			expect(query(page)).not.toContain('kind=');
		}));

	test('what is carried decides nothing, and goes when another service is meant', () =>
		withSharedPage(async ({ page, open }) => {
			await open(
				toolPath('contact', 'nl', 'service=dynamics-365&role=user&issue=outage&severity=a&country=NL&impact=x'),
			);
			const before = await said(page, 'contact');
			await choose(page, 'contact', 'service', 'managed-desktop');
			expect(query(page)).toBe('?service=managed-desktop&role=user&issue=outage&country=NL');
			await choose(page, 'contact', 'service', 'dynamics-365');
			expect(await said(page, 'contact')).toEqual(before);
		}));

	test('the other language takes them along', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('contact', 'nl', 'service=dynamics-365&role=user&issue=outage&severity=a'));
			await page.locator('#other-language').click();
			await page.locator('.case').waitFor();
			expect(new URL(page.url()).pathname).toBe(pathOf('tools/contact', 'en'));
			expect(query(page)).toContain('severity=a');
			expect(await page.locator('.case').innerText()).toContain(dictionaries.en['severity.a']);
		}));
});

test('a link made with other policy data says so, until an answer changes', () =>
	withSharedPage(async ({ page, open }) => {
		const notice = page.locator('[data-notice="policy"]');
		await open(toolPath('severity', 'nl', 'service=managed-desktop&impact=minimal&v=00000000'));
		expect(await notice.innerText()).toBe(dictionaries.nl['tool.other-policy']);
		await choose(page, 'severity', 'impact', 'moderate');
		expect(await notice.count()).toBe(0);
		expect(query(page)).toBe('?service=managed-desktop&impact=moderate');
	}));

describe('an answer that falls off the path', () => {
	test('is named where the outcome is another one since', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('severity', 'en', 'service=dynamics-365&plan=unified-core&impact=moderate'));
			await choose(page, 'severity', 'service', 'managed-desktop');
			expect(await said(page, 'severity')).toMatchObject({ outcome: 'b' });
			expect(await page.locator('[data-fallen]').getAttribute('data-fallen')).toBe('plan');
			await choose(page, 'severity', 'impact', 'critical');
			expect(await page.locator('[data-fallen]').count()).toBe(0);
		}));

	test('is named where the deadline is another one since', () =>
		withSharedPage(async ({ page, open }) => {
			await open(
				toolPath(
					'response',
					'en',
					'service=dynamics-365&plan=subscription&severity=b&region=japan&filed=2026-11-20T16:00%2B09:00',
				),
			);
			await choose(page, 'response', 'severity', 'a');
			expect(await said(page, 'response')).toEqual({
				outcome: 'computed',
				earliest: '2026-11-20T08:00:00Z',
				latest: '2026-11-20T08:00:00Z',
			});
			expect(await page.locator('[data-fallen]').getAttribute('data-fallen')).toBe('region');
			expect(await page.locator('[data-fallen]').innerText()).toContain(dictionaries.en['region.japan']);
			// It may be asked for again, here or elsewhere.
			expect(query(page)).toContain('region=japan');
			await choose(page, 'response', 'severity', 'b');
			expect(await page.locator('#response-region input:checked').getAttribute('value')).toBe('japan');
		}));

	test('is not, where the outcome stays', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('severity', 'en', 'service=dynamics-365&plan=premier&impact=moderate'));
			await choose(page, 'severity', 'service', 'managed-desktop');
			expect(await said(page, 'severity')).toMatchObject({ outcome: 'b' });
			expect(await page.locator('[data-fallen]').count()).toBe(0);
		}));
});

test('from the result to a question and back, with the keyboard alone', () =>
	withSharedPage(async ({ page, open }) => {
		await open(toolPath('severity', 'en', 'service=managed-desktop&impact=critical'));
		await tabTo(page, '.answers button');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		expect(await focused(page)).toBe('severity-impact');
		await page.keyboard.press('ArrowDown');
		expect(await said(page, 'severity')).toMatchObject({ outcome: 'b' });
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(dictionaries.en['tool.back-to-result']);
		await page.keyboard.press('Enter');
		expect(await focused(page)).toBe('severity-outcome');
		expect(await button(page, 'en', 'tool.back-to-result').count()).toBe(0);
	}));
