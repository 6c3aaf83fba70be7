import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dictionaries, type WordKey } from '../../src/i18n/index.ts';
import { type Language, languages } from '../../src/policy/model.ts';
import type { ToolId } from '../../src/site/tool-views.ts';
import { withSharedPage } from './browser.ts';
import { pathOf } from './pages.ts';

export type { ToolId };

/** Address of a tool's own page. */
export const toolPath = (tool: ToolId, lang: Language, query = ''): string =>
	`${pathOf(`tools/${tool}`, lang)}${query && `?${query}`}`;

/** What a tool says to programs, in the names of `dataset`; `next` is the instant of the next change. */
export interface Said {
	outcome: string;
	mayBecome?: string;
	possible?: string;
	next?: string;
}

/** The attributes of the one result on the page. An attribute that is absent has no key. */
export async function said(page: Page, tool: ToolId): Promise<Said> {
	const section = page.locator(`section[data-tool="${tool}"]`);
	expect(await section.count()).toBe(1);
	return section.evaluate((element) => {
		const { tool: _, ...attributes } = (element as HTMLElement).dataset;
		const next = element.querySelector('time[data-field="next-change"]')?.getAttribute('datetime');
		return { ...attributes, ...(next ? { next } : {}) } as unknown as Said;
	});
}

/** The parameters that the notice names. */
export const noticed = (page: Page): Promise<string[]> =>
	page
		.locator('[data-notice] li')
		.evaluateAll((items) => items.map((item) => /^[\w-]+/.exec(item.textContent ?? '')?.[0] ?? ''));

/** The query string in the address bar. */
export const query = (page: Page): string => new URL(page.url()).search;

/** Chooses an option with the mouse, on its label. */
export const choose = (page: Page, tool: ToolId, question: string, value: string): Promise<void> =>
	page.locator(`#${tool}-${question} label:has(input[value="${value}"])`).click();

/** A button of the tool, by its words in the dictionary. */
export const button = (page: Page, lang: Language, key: WordKey) =>
	page.getByRole('button', { name: dictionaries[lang][key], exact: true });

/** Tabs on until the focus lies on an element, as a reader without a mouse would. */
export async function tabTo(page: Page, selector: string): Promise<void> {
	for (let presses = 0; presses < 100; presses++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
	}
	throw new Error(`Tab never reaches ${selector}`);
}

/** The id of what has the focus, or of the question that holds it. */
export const focused = (page: Page): Promise<string | undefined> =>
	page.evaluate(() => document.activeElement?.closest('[id]')?.id);

export interface AddressRow {
	query: string;
	gives: Said;
	why: string;
}

/** One test a row: the address gives its outcome, in both languages alike, and no notice. */
export function testAddresses(tool: ToolId, rows: readonly AddressRow[]): void {
	test.each(rows)('?$query: $why', ({ query: asked, gives }) =>
		withSharedPage(async ({ page, open }) => {
			for (const lang of languages) {
				await open(toolPath(tool, lang, asked));
				await expect.poll(() => said(page, tool), { timeout: 5000 }).toEqual(gives);
				expect(await noticed(page)).toEqual([]);
			}
		}),
	);
}
