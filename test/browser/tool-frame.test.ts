import { describe, expect, test } from 'vitest';
import { dictionaries, type WordKey } from '../../src/i18n/index.ts';
import { languages } from '../../src/policy/model.ts';
import { settle, useBrowser, withPage, withSharedPage } from './browser.ts';
import { pathOf } from './pages.ts';
import { button, choose, focused, noticed, query, type Said, said, type ToolId, tabTo, toolPath } from './tool.ts';

useBrowser();

interface Step {
	at: string;
	does: WordKey;
	calendar?: string;
}

interface Walk {
	tool: ToolId;
	/** Answers in an order that is not the order of the address: question, value. */
	answers: readonly (readonly [string, string])[];
	query: string;
	gives: Said;
	/** An answer that takes others off the path, and the address that is left: what this tool does not ask now comes last. */
	turn: readonly [string, string];
	left: string;
}

const walks: readonly Walk[] = [
	{
		tool: 'severity',
		answers: [
			['service', 'dynamics-365'],
			['impact', 'moderate'],
			['plan', 'premier'],
		],
		query: '?service=dynamics-365&plan=premier&impact=moderate',
		gives: { outcome: 'b' },
		turn: ['service', 'managed-desktop'],
		left: '?service=managed-desktop&impact=moderate',
	},
	{
		tool: 'contact',
		answers: [
			['service', 'dynamics-365'],
			['role', 'admin'],
			['issue', 'outage'],
			['access', 'no'],
			['plan', 'software-assurance'],
			['product', 'customer-engagement-on-premises'],
		],
		query:
			'?service=dynamics-365&product=customer-engagement-on-premises&plan=software-assurance&role=admin&issue=outage&access=no',
		gives: { outcome: 'service-health message-center global-customer-service' },
		turn: ['issue', 'billing'],
		// What is not asked now travels on.
		left: '?service=dynamics-365&role=admin&issue=billing&access=no&product=customer-engagement-on-premises&plan=software-assurance',
	},
	{
		tool: 'response',
		answers: [
			['service', 'dynamics-365'],
			['plan', 'advantage'],
		],
		query: '?service=dynamics-365&plan=advantage',
		gives: { outcome: 'not-stated' },
		turn: ['service', 'managed-desktop'],
		left: '?service=managed-desktop',
	},
	{
		tool: 'reopen',
		answers: [
			['service', 'dynamics-365'],
			['fix', 'no'],
			['environment', 'same'],
			['error', 'different'],
		],
		query: '?service=dynamics-365&error=different&environment=same&fix=no',
		gives: { outcome: 'new-incident' },
		turn: ['service', 'partner-center'],
		left: '?service=partner-center',
	},
];

describe.each(walks)('$tool by hand', ({ tool, answers, query: address, gives, turn, left }) => {
	test('with the mouse: every answer is in the address, in its one order, and adds no history', () =>
		withSharedPage(async ({ page, open }) => {
			await open(pathOf('home', 'nl'));
			await open(toolPath(tool, 'nl'));
			const history = () => page.evaluate(() => window.history.length);
			const before = await history();
			for (const [question, value] of answers) {
				await choose(page, tool, question, value);
				expect(query(page)).toContain(`${question}=${value}`);
			}
			expect(query(page)).toBe(address);
			expect(await said(page, tool)).toEqual(gives);
			expect(await history()).toBe(before);

			await choose(page, tool, ...turn);
			expect(query(page)).toBe(left);

			await page.goBack();
			expect(new URL(page.url()).pathname).toBe(pathOf('home', 'nl'));
		}));

	test('a click shows its outcome first; then the result says what its address says', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath(tool, 'en', address.slice(1)));
			const result = page.locator('section.result');
			const whole = await result.innerText();
			await open(toolPath(tool, 'en'));
			for (const [question, value] of answers.slice(0, -1)) await choose(page, tool, question, value);
			await settle(page);
			expect(await result.locator('.why').count()).toBe(0);
			const [question, value] = answers.at(-1) as Walk['turn'];
			const atOnce = await page.locator(`#${tool}-${question} input[value="${value}"]`).evaluate(async (input) => {
				(input as HTMLElement).click();
				await Promise.resolve();
				const section = document.querySelector<HTMLElement>('section.result');
				return { outcome: section?.dataset['outcome'], reasons: section?.querySelectorAll('.why').length };
			});
			expect(atOnce).toEqual({ outcome: gives.outcome, reasons: 0 });
			await settle(page);
			expect(await result.innerText()).toBe(whole);
		}));

	test('with the keyboard alone: Tab to a question, Space and arrows to answer, and the focus stays', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath(tool, 'en'));
			const [first, ...others] = answers;
			await tabTo(page, `#${tool}-${first?.[0]} input`);
			await page.keyboard.press('Space');
			for (const [question, value] of [...(first ? [first] : []), ...others]) {
				const id = `${tool}-${question}`;
				if ((await focused(page)) !== id) {
					await page.locator('#content').focus();
					await tabTo(page, `#${id} input`);
					await page.keyboard.press('Space');
				}
				const chosen = page.locator(`#${id} input:checked`);
				for (let presses = 0; presses < 10 && (await chosen.getAttribute('value')) !== value; presses++) {
					await page.keyboard.press('ArrowDown');
				}
				expect(await chosen.getAttribute('value')).toBe(value);
				expect(await focused(page)).toBe(id);
			}
			expect(query(page)).toBe(address);
			expect(await said(page, tool)).toEqual(gives);
			const title = (await page.locator('section.result .outcome').innerText()).toLowerCase();
			// The outcome, or the outcome and what is new about it.
			expect((await page.locator('#announcer').textContent())?.toLowerCase().split(': ')[0]).toBe(title);
		}));

	test('above the questions stands the outcome that is below them, and leads there; beside them it does not', () =>
		withPage({ viewport: { width: 360, height: 740 } }, async ({ page, open }) => {
			await open(toolPath(tool, 'nl') + address);
			const title = await page.locator('section.result .outcome').innerText();
			const link = page.locator('.to-outcome button');
			expect((await link.innerText()).toLowerCase()).toContain(title.toLowerCase());
			expect((await link.boundingBox())?.y).toBeLessThan(740);
			await link.click();
			expect(await focused(page)).toBe(`${tool}-outcome`);
			await page.setViewportSize({ width: 1400, height: 900 });
			expect(await link.isVisible()).toBe(false);
			await page.setViewportSize({ width: 360, height: 740 });
			await open(toolPath(tool, 'nl'));
			expect(await link.count()).toBe(0);
			for (const [question, value] of answers) await choose(page, tool, question, value);
			expect(await said(page, tool)).toEqual(gives);
			// Who answers from the start comes to the outcome by itself; nothing moves the page under the finger.
			expect(await page.locator('.case').isVisible()).toBe(false);
		}));

	test('Change moves the focus to the answer of its question', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath(tool, 'en') + address);
			for (const [question, value] of answers) {
				const legend = dictionaries.en[`question.${question}` as 'question.service'];
				await page.getByRole('button', { name: `${dictionaries.en['tool.change']} ${legend}` }).click();
				expect(await focused(page)).toBe(`${tool}-${question}`);
				expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(value);
			}
		}));

	test('start over forgets the answers, in the address too', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath(tool, 'nl') + address);
			await button(page, 'nl', 'tool.start-over').click();
			expect(query(page)).toBe('');
			expect(await said(page, tool)).toEqual({ outcome: 'incomplete' });
			expect(await page.locator('.questions input:checked').count()).toBe(0);
			expect(await page.locator('.questions .question').first().locator(':focus').count()).toBe(1);
		}));
});

describe.each([
	...walks,
	{
		tool: 'hours',
		query: '?calendar=dynamics-japan&at=2026-11-23T10%3A00%2B09%3A00&zone=America%2FNew_York',
		gives: { outcome: 'unconfirmed', next: '2026-11-23T08:30:00Z' },
	} as const,
])('$tool, copied', ({ tool, query: address, gives }) => {
	test('the link shows somebody else the same, in either language', () =>
		withPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page, open, context }) => {
			await open(toolPath(tool, 'nl') + address);
			await button(page, 'nl', 'tool.copy-link').click();
			await page.locator('.said', { hasText: dictionaries.nl['tool.copied'] }).waitFor();
			const link = await page.evaluate(() => navigator.clipboard.readText());
			expect(link).toMatch(/&v=[\da-f]{8}$/);
			expect(link.replace(/&v=[^&]*$/, '')).toBe(page.url());

			await button(page, 'nl', 'tool.copy-text').click();
			await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('\n\n');
			const text = await page.evaluate(() => navigator.clipboard.readText());
			expect(text.split('\n')[0]?.toLowerCase()).toBe((await page.locator('.outcome').innerText()).toLowerCase());
			expect(text).toMatch(new RegExp(`\\n${link.replace(/[?+.]/g, '\\$&')}$`));
			for (const name of ['change', 'start-over', 'copy-link', 'copy-text', 'print'] as const)
				expect(text).not.toContain(dictionaries.nl[`tool.${name}`]);

			const other = await context.newPage();
			for (const target of [link, toolPath(tool, 'en') + new URL(link).search]) {
				await other.goto(target);
				await expect.poll(() => said(other, tool)).toEqual(gives);
			}
		}));
});

describe.each<{ tool: ToolId; query: string; legends: Readonly<Record<string, WordKey>> }>([
	{
		tool: 'severity',
		query: 'service=microsoft-365-21vianet&impact=critical&kind=technical&agreement=yes',
		legends: { service: 'question.service', impact: 'question.impact', kind: 'question.kind' },
	},
	{
		tool: 'contact',
		query: 'service=dynamics-365&product=finance&plan=premier&role=admin&issue=technical&access=yes&country=NL',
		legends: { product: 'question.product', role: 'question.role', country: 'question.country' },
	},
	{
		tool: 'hours',
		query: 'calendar=dynamics-emea&at=2026-11-20T12:00Z&zone=Asia/Tokyo&country=NL&workday=08:00-16:00',
		legends: {
			calendar: 'question.calendar',
			at: 'hours.at',
			zone: 'question.zone',
			country: 'hours.country',
			workday: 'question.workday',
		},
	},
	{
		tool: 'response',
		query: 'service=dynamics-365&plan=subscription&severity=b&region=other&country=NL&filed=2026-11-20T10:00Z&zone=UTC',
		legends: {
			severity: 'question.severity',
			region: 'question.region',
			country: 'hours.country',
			filed: 'question.filed',
			zone: 'question.zone',
		},
	},
	{
		tool: 'reopen',
		query: 'service=dynamics-365&build=same&error=same&environment=same&fix=no&closed=2026-01-15&at=2026-02-01',
		legends: { build: 'question.build', closed: 'question.closed', at: 'question.at' },
	},
	{
		tool: 'request',
		query: 'service=dynamics-365&product=finance&plan=premier&severity=b',
		legends: { service: 'question.service', plan: 'question.plan', severity: 'question.severity' },
	},
])('$tool: Change leads to any question', ({ tool, query: asked, legends }) => {
	test.each(Object.entries(legends))('%s, and back to the result', (question, legend) =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath(tool, 'en', asked));
			const name = `${dictionaries.en['tool.change']} ${dictionaries.en[legend]}`;
			await page.getByRole('button', { name, exact: true }).click();
			expect(
				await page.evaluate((id) => document.activeElement?.closest(`#${id}`) !== null, `${tool}-${question}`),
			).toBe(true);
			const before = await said(page, tool);
			await button(page, 'en', 'tool.back-to-result').click();
			expect(await focused(page)).toBe(`${tool}-outcome`);
			expect(await said(page, tool)).toEqual(before);
			expect(await button(page, 'en', 'tool.back-to-result').count()).toBe(0);
		}),
	);
});

describe('on paper', () => {
	test.each<{ tool: ToolId; query: string; source: string }>([
		{ tool: 'severity', query: 'service=managed-desktop&impact=critical', source: 'MMD-SEV-A-BUSINESS' },
		{ tool: 'contact', query: 'service=microsoft-365&role=admin&issue=technical', source: 'M365-WHAT-CALL' },
		{ tool: 'hours', query: 'calendar=dynamics-emea&at=2026-11-20T12:00Z', source: 'PP-HOURS-EMEA' },
		{
			tool: 'response',
			query: 'service=managed-desktop&severity=a&filed=2026-11-20T10:00Z',
			source: 'MMD-SEV-A-INITIAL',
		},
		{ tool: 'reopen', query: 'service=dynamics-365&build=changed', source: 'PP-REOPEN-1' },
		{ tool: 'request', query: 'service=managed-desktop&severity=a', source: 'MMD-SEV-A-COMMIT' },
	])(
		'$tool: answers, outcome, reasons, the text’s date and the address, and no control',
		({ tool, query: asked, source }) =>
			withPage({}, async ({ page, open }) => {
				await open(toolPath(tool, 'en', asked));
				await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
				await page.emulateMedia({ media: 'print' });
				const paper = await page.locator('body').innerText();
				const outcome = await page.locator('.outcome').innerText();
				expect(paper.toLowerCase()).toContain(outcome.toLowerCase());
				expect(paper).toContain(dictionaries.en['tool.your-answers']);
				expect(paper).toContain(dictionaries.en['tool.why']);
				expect(paper).toContain(source);
				const why = await page.locator('.why .source').innerText();
				expect(paper).toContain(why);
				expect(why).toMatch(/\b20\d\d\b|undated/);
				expect(paper).toContain(page.url());
				// What is still empty in a request leads to its field on a screen; on paper it is a name.
				const controls = page.locator(':is(button:not(.now .link), input, select, textarea):visible');
				expect(await controls.count()).toBe(0);
			}),
	);
});

test('what changes about the same outcome is announced too', () =>
	withSharedPage(async ({ page, open }) => {
		await open(toolPath('severity', 'en', 'service=dynamics-365&plan=subscription&impact=moderate'));
		await choose(page, 'severity', 'plan', 'professional-direct');
		await settle(page);
		const time = await page.locator('section.result dt:text-is("Initial response") + dd').innerText();
		expect(await page.locator('#announcer').textContent()).toContain(`: ${time}`);
	}));

test('where copying is not allowed, the link is shown to copy by hand', () =>
	withPage({}, async ({ page, open }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', {
				value: { writeText: () => Promise.reject(new Error('denied')) },
			});
		});
		await open(toolPath('severity', 'en', 'service=managed-desktop'));
		await button(page, 'en', 'tool.copy-link').click();
		expect(await page.locator('.said').innerText()).toContain(`${page.url()}&v=`);
		expect(await page.locator('#announcer').textContent()).toContain(`${page.url()}&v=`);
		// What was said is about the answers of then.
		await choose(page, 'severity', 'impact', 'minimal');
		await settle(page);
		expect(await page.locator('.said').innerText()).toBe('');
	}));

test('a bad value is named, does not count, and goes with the next answer', () =>
	withSharedPage(async ({ page, open }) => {
		await open(toolPath('severity', 'en', 'service=managed-desktop&impact=enormous&commit=yes'));
		expect(await noticed(page)).toEqual(['impact']);
		expect(await page.locator('[data-notice]').innerText()).toContain('“enormous”');
		expect(await said(page, 'severity')).toEqual({ outcome: 'incomplete' });
		await choose(page, 'severity', 'impact', 'minimal');
		expect(await noticed(page)).toEqual([]);
		expect(query(page)).toBe('?service=managed-desktop&impact=minimal&commit=yes');
		expect(await said(page, 'severity')).toEqual({ outcome: 'c' });
	}));

test.each(['response', 'request'] as const)('%s: a level that the service does not have is named', (tool) =>
	withSharedPage(async ({ page, open }) => {
		await open(toolPath(tool, 'nl', 'service=managed-desktop&severity=standard'));
		expect(await noticed(page)).toEqual(['severity']);
		expect(await page.locator('[data-notice]').innerText()).toContain('‘standard’');
		expect(await page.locator(`#${tool}-severity input:checked`).count()).toBe(0);
	}),
);

describe.each(languages)('%s: what to do next is within reach', (lang) => {
	test('the question that decides is one press away', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('severity', lang, 'service=dynamics-365&plan=premier'));
			await page.locator('.result').getByRole('button', { name: dictionaries[lang]['question.impact'] }).press('Enter');
			expect(await page.evaluate(() => document.activeElement?.closest('fieldset')?.id)).toBe('severity-impact');
		}));

	test.each([
		{ at: '2026-11-20T10:00Z', does: 'hours.do-open' },
		{ at: '2026-11-21T10:00Z', does: 'hours.do-closed' },
		{ at: '2026-05-05T01:00Z', does: 'hours.do-unconfirmed', calendar: 'dynamics-japan' },
	] as const)('at $at the hours say $does', ({ at, does, calendar = 'dynamics-emea' }: Step) =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('hours', lang, `calendar=${calendar}&at=${at}`));
			expect(await page.locator('.result .now').innerText()).toContain(dictionaries[lang][does]);
		}),
	);
});
