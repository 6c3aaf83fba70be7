import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dictionaries, type WordKey } from '../../src/i18n/index.ts';
import { type Language, languages } from '../../src/policy/model.ts';
import type { ToolId } from '../../src/site/tool-views.ts';
import { settle, withSharedPage } from './browser.ts';
import { pathOf } from './pages.ts';

export type { ToolId };

/** Address of a tool's own page. */
export const toolPath = (tool: ToolId, lang: Language, query = ''): string =>
	`${pathOf(`tools/${tool}`, lang)}${query && `?${query}`}`;

/** What a tool says to programs: its attributes in the names of `dataset`, and the instants of its named times. */
export interface Said {
	outcome: string;
	mayBecome?: string;
	possible?: string;
	/** The fields of a draft that are still empty. */
	gaps?: string;
	/** The next change of the hours. */
	next?: string;
	/** The first and the last moment at which a response is due. */
	earliest?: string;
	latest?: string;
}

/** The attributes of the one result on the page. An attribute that is absent has no key. */
export async function said(page: Page, tool: ToolId): Promise<Said> {
	const section = page.locator(`section[data-tool="${tool}"]`);
	expect(await section.count()).toBe(1);
	return section.evaluate((element) => {
		const { tool: _, ...attributes } = (element as HTMLElement).dataset;
		const fields = { next: 'next-change', earliest: 'due-earliest', latest: 'due-latest' };
		const instants = Object.entries(fields).flatMap(([name, field]) =>
			[...element.querySelectorAll(`time[data-field="${field}"]`)].map((time) => [name, time.getAttribute('datetime')]),
		);
		return { ...attributes, ...Object.fromEntries(instants) } as unknown as Said;
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

/** Answers a question, whatever its field is: options, a list, a date or a text. */
export async function give(page: Page, tool: ToolId, question: string, value: string): Promise<void> {
	const field = page.locator(`#${tool}-${question}`);
	const kind = await field.evaluate((element) =>
		element instanceof HTMLInputElement ? element.type : element.tagName,
	);
	if (kind === 'FIELDSET') await choose(page, tool, question, value);
	else if (kind === 'SELECT') await field.selectOption(value);
	// Firefox takes only typed text for a change by the reader.
	else if (kind === 'text') await field.pressSequentially(value);
	else await field.fill(value);
	if (kind !== 'FIELDSET') await field.blur();
}

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
	/** The parameters that are named as left out; none unless said otherwise. */
	notice?: readonly string[];
	why: string;
}

/** Gives an open tool another query, as when the address is changed by hand: it is read again, without a load. */
export const readAddress = (page: Page, address: string): Promise<void> =>
	page.evaluate((search) => {
		history.pushState(null, '', `${location.pathname}?${search}`);
		dispatchEvent(new PopStateEvent('popstate'));
	}, address);

/** One test a row and language: the address gives its outcome and its notice. The page is loaded for the first of them. */
export function testAddresses(tool: ToolId, rows: readonly AddressRow[]): void {
	describe.each(languages)('%s', (lang) => {
		test.each(rows)('?$query: $why', ({ query: asked, gives, notice = [] }) =>
			withSharedPage(async ({ page, open }) => {
				if (new URL(page.url()).pathname !== toolPath(tool, lang)) await open(toolPath(tool, lang, asked));
				else await readAddress(page, asked);
				await settle(page);
				await expect.poll(() => said(page, tool)).toEqual(gives);
				expect(await noticed(page)).toEqual(notice);
			}),
		);
	});
}
