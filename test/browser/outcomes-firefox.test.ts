import { expect, test } from 'vitest';
import { describeIn, useBrowser, withPage } from './browser.ts';
import { testOutcomes } from './outcomes.ts';
import { said, toolPath } from './tool.ts';

testOutcomes('firefox');

describeIn('firefox')('firefox, which tells of no paint on a page that opens scrolled down', () => {
	useBrowser('firefox');
	test('a tool comes to life', () =>
		withPage({}, async ({ page, open }) => {
			await open(`${toolPath('severity', 'en', 'service=managed-desktop&impact=critical&commit=yes')}#table`);
			await page.locator('tool-island[data-state="live"]').waitFor();
			expect((await said(page, 'severity')).outcome).toBe('a');
		}));
});
