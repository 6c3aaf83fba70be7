import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { languages } from '../../src/policy/model.ts';
import { browserPath } from './browser.ts';
import { pathOf } from './pages.ts';

test('the site can be installed as an app, from either language', async () => {
	// A window that keeps nothing may not install, so the browser gets a folder.
	const folder = mkdtempSync(join(tmpdir(), 'supportwijzer-'));
	const context = await chromium.launchPersistentContext(folder, {
		executablePath: browserPath('chromium'),
		args: ['--no-sandbox', '--disable-gpu'],
	});
	try {
		const page = await context.newPage();
		const devtools = await context.newCDPSession(page);
		for (const lang of languages) {
			await page.goto(inject('origin') + pathOf('home', lang));
			await page.locator('head > link[rel="manifest"]').waitFor({ state: 'attached' });
			const { errors, url } = await devtools.send('Page.getAppManifest');
			expect(url).toBe(`${inject('origin')}/manifest.webmanifest`);
			expect(errors).toEqual([]);
			const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
			expect(installabilityErrors).toEqual([]);
		}
	} finally {
		await context.close();
		rmSync(folder, { recursive: true, force: true });
	}
});
