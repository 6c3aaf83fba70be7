import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { caseOf } from '../../src/engine/tools/severity.ts';
import { fill } from '../../src/i18n/fill.ts';
import { dictionaries, policyWords } from '../../src/i18n/index.ts';
import {
	languages,
	type SeverityLevel,
	type SeverityServiceId,
	type StatementId,
	impactIds,
} from '../../src/policy/model.ts';
import { severityLevels, whoDecides } from '../../src/policy/severity-levels.ts';
import { impactMeanings } from '../../src/policy/severity-rules.ts';
import { useBrowser, withSharedPage } from './browser.ts';
import { said, testAddresses, toolPath } from './tool.ts';

useBrowser();

const silent = { outcome: 'not-stated' };

describe('an address gives its outcome, the same in both languages', () => {
	testAddresses('severity', [
		{ query: '', gives: { outcome: 'incomplete' }, why: 'nothing is answered' },
		{ query: 'service=managed-desktop', gives: { outcome: 'incomplete' }, why: 'the impact decides and is open' },
		{
			query: 'service=managed-desktop&impact=critical',
			gives: { outcome: 'a', mayBecome: 'b' },
			why: 'MMD-SEV-A-DOWNGRADE: without a commitment that is kept it may become B',
		},
		{
			query: 'service=managed-desktop&impact=critical&commit=no',
			gives: { outcome: 'a', mayBecome: 'b' },
			why: 'MMD-SEV-A-DOWNGRADE: the commitment is not given',
		},
		{
			query: 'service=managed-desktop&impact=critical&commit=unknown',
			gives: { outcome: 'a', mayBecome: 'b' },
			why: 'MMD-SEV-A-DOWNGRADE: the commitment may not be kept',
		},
		{
			query: 'service=managed-desktop&impact=critical&commit=yes',
			gives: { outcome: 'a' },
			why: 'MMD-SEV-A-COMMIT: the commitment is given',
		},
		{
			query: 'service=managed-desktop&impact=moderate&commit=no',
			gives: { outcome: 'b', mayBecome: 'c' },
			why: 'MMD-SEV-B-DOWNGRADE: the commitment is not given',
		},
		{
			query: 'service=managed-desktop&impact=moderate&commit=yes',
			gives: { outcome: 'b' },
			why: 'MMD-SEV-B-CHOICE-24X7: the commitment is given',
		},
		{
			query: 'service=managed-desktop&impact=minimal',
			gives: { outcome: 'c' },
			why: 'MMD-SEV-C-FLOOR: nothing is lower than C',
		},
		{
			query: 'service=managed-desktop&impact=unknown',
			gives: { outcome: 'undecided', possible: 'a b c' },
			why: 'every level remains',
		},
		{ query: 'service=dynamics-365&impact=critical', gives: { outcome: 'incomplete' }, why: 'the plan is open' },
		{
			query: 'service=dynamics-365&plan=subscription&impact=critical',
			gives: { outcome: 'a' },
			why: 'PP-SEV-LEVELS: lettered plan; PP-SEV-COMMIT: what lowers it is not stated',
		},
		{
			query: 'service=dynamics-365&plan=professional-direct&impact=moderate',
			gives: { outcome: 'b' },
			why: 'PP-SEV-B-DEF',
		},
		{ query: 'service=dynamics-365&plan=premier&impact=minimal', gives: { outcome: 'c' }, why: 'PP-SEV-C-DEF' },
		{
			query: 'service=dynamics-365&plan=unified-core&impact=critical',
			gives: { outcome: 'critical' },
			why: 'PP-SEV-CRIT-DEF',
		},
		{
			query: 'service=dynamics-365&plan=unified-advanced&impact=moderate',
			gives: { outcome: 'standard' },
			why: 'PP-SEV-STD-DEF',
		},
		{
			query: 'service=dynamics-365&plan=unified-performance&impact=minimal',
			gives: silent,
			why: 'PP-SEV-LEVELS: Unified knows no third level',
		},
		{ query: 'service=dynamics-365&plan=advantage', gives: silent, why: 'the table of levels does not name the plan' },
		{
			query: 'service=dynamics-365&plan=unknown&impact=moderate',
			gives: { outcome: 'undecided', possible: 'b standard not-stated' },
			why: 'PP-SEV-LEVELS: it depends on the plan',
		},
		{
			query: 'service=dynamics-365&plan=premier&impact=unknown',
			gives: { outcome: 'undecided', possible: 'a b c' },
			why: 'the plan leaves the three letters',
		},
		{
			query: 'service=microsoft-365-21vianet&impact=critical&kind=technical&agreement=yes',
			gives: { outcome: 'a' },
			why: 'O21V-SEV-A-CONTRACT: the agreement is signed',
		},
		{
			query: 'service=microsoft-365-21vianet&impact=critical&kind=technical&agreement=no',
			gives: { outcome: 'b' },
			why: 'O21V-SEV-A-CONTRACT: without the agreement there is no A',
		},
		{
			query: 'service=microsoft-365-21vianet&impact=critical&kind=billing',
			gives: { outcome: 'b' },
			why: 'O21V-BILL-SEV-MAX: billing never rises above B',
		},
		{
			query: 'service=microsoft-365-21vianet&impact=critical&kind=technical&agreement=unknown',
			gives: { outcome: 'undecided', possible: 'a b' },
			why: 'O21V-SEV-A-CONTRACT: the agreement decides',
		},
		{
			query: 'service=microsoft-365-21vianet&impact=moderate',
			gives: { outcome: 'b' },
			why: 'O21V-SEV-B-DEF-1: whatever the agreement',
		},
		{ query: 'service=partner-center&impact=critical', gives: { outcome: 'a' }, why: 'PC-SEV-A-DEF' },
		{ query: 'service=partner-center&impact=minimal', gives: { outcome: 'c' }, why: 'PC-SEV-C-DEF' },
		{ query: 'service=microsoft-365', gives: silent, why: 'M365-SEV: the text has no levels' },
		{ query: 'service=office-365-germany&impact=critical', gives: silent, why: 'O365DE-SEV: the text has no levels' },
	]);
});

const services = Object.keys(impactMeanings) as SeverityServiceId[];

describe('beside the answers on impact', () => {
	test.each(services)('%s: the definition, and the examples where the text gives them', (service) =>
		withSharedPage(async ({ page, open }) => {
			for (const lang of languages) {
				await open(toolPath('severity', lang, `service=${service}`));
				for (const impact of impactIds) {
					const option = page.locator(`#severity-impact label:has(input[value="${impact}"])`);
					const text = await option.innerText();
					for (const id of impactMeanings[service][impact])
						expect(text).toContain(policyWords[lang].statementWords[id]);
				}
				const examples = Object.values(severityLevels[service]).flatMap((level) => level.examples ?? []);
				const shown = await page.locator('#severity-impact').innerText();
				for (const id of examples) expect(shown).toContain(policyWords[lang].statementWords[id]);
				expect(shown.includes(`${dictionaries[lang]['severity.examples']}:`)).toBe(examples.length > 0);
			}
		}),
	);
});

describe('the result says what the level brings and asks', () => {
	const outcomes: readonly { query: string; service: SeverityServiceId; level: string }[] = [
		{ query: 'service=managed-desktop&impact=critical&commit=no', service: 'managed-desktop', level: 'a' },
		{ query: 'service=managed-desktop&impact=minimal', service: 'managed-desktop', level: 'c' },
		{ query: 'service=dynamics-365&plan=premier&impact=moderate', service: 'dynamics-365', level: 'b' },
		{ query: 'service=dynamics-365&plan=unified-core&impact=critical', service: 'dynamics-365', level: 'critical' },
		{ query: 'service=dynamics-365&plan=unified-core&impact=moderate', service: 'dynamics-365', level: 'standard' },
		{
			query: 'service=microsoft-365-21vianet&impact=critical&kind=technical&agreement=yes',
			service: 'microsoft-365-21vianet',
			level: 'a',
		},
		{
			query: 'service=microsoft-365-21vianet&impact=moderate&kind=billing',
			service: 'microsoft-365-21vianet',
			level: 'b',
		},
		{
			query: 'service=microsoft-365-21vianet&impact=minimal&kind=technical',
			service: 'microsoft-365-21vianet',
			level: 'c',
		},
		{ query: 'service=partner-center&impact=critical', service: 'partner-center', level: 'a' },
	];
	/** The result's list of terms, as text. */
	const factsOf = (page: Page) =>
		page
			.locator('section.result dl.facts')
			.evaluate((list) =>
				Object.fromEntries(
					[...list.querySelectorAll('dt')].map((term) => [
						term.textContent,
						term.nextElementSibling?.textContent ?? '',
					]),
				),
			);
	/** A sentence without what is filled in, to find it by. */
	const pieces = (id: StatementId) =>
		policyWords.en.statementWords[id].split(/\{[^}]*\}/).filter((piece) => piece.length > 3);

	test.each(outcomes)('$query', ({ query, service, level }) =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('severity', 'en', query));
			const facts = await factsOf(page);
			const answers = Object.fromEntries(new URLSearchParams(query));
			const general = (severityLevels[service] as Record<string, SeverityLevel>)[level] as SeverityLevel;
			const row: SeverityLevel = { ...general, ...caseOf(general.cases, answers) };
			const words = dictionaries.en;
			const silent = words['tool.not-stated'];
			const told: Record<string, readonly StatementId[]> = {
				'severity.definition': row.definition,
				'severity.examples': row.examples ?? [],
				'severity.hours': row.hours,
				'severity.who-decides': [whoDecides[service]],
				'severity.conditions': row.conditions ?? [],
				'severity.commitments': row.commitments,
				'severity.lowering': row.lowering,
			};
			for (const [key, ids] of Object.entries(told)) {
				const text = facts[words[key as 'severity.hours']];
				const optional = key === 'severity.examples' || key === 'severity.conditions';
				if (ids.length === 0) expect(text, key).toBe(optional ? undefined : silent);
				for (const piece of ids.flatMap(pieces)) expect(text, key).toContain(piece);
			}
			expect(facts[words['severity.initial-response']]).toMatch(/\d/);
			const update = facts[words['severity.update']] ?? '';
			if (row.update) expect(update).toContain(String(row.update.amount.value));
			else if (row.pace) for (const piece of row.pace.flatMap(pieces)) expect(update).toContain(piece);
			else expect(update).toBe(silent);
		}),
	);
});

describe('where the level that fits is not open', () => {
	const first = (id: StatementId) => policyWords.en.statementWords[id];
	test.each([
		{ query: 'kind=technical&agreement=no', note: 'vianet-a-needs-agreement', why: 'O21V-SEV-A-CONTRACT' },
		{ query: 'kind=billing', note: 'vianet-billing-capped', why: 'O21V-BILL-SEV-MAX' },
	] as const)('$query: the result says what fits, and what to ask for ($why)', ({ query, note }) =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('severity', 'en', `service=microsoft-365-21vianet&impact=critical&${query}`));
			expect(await said(page, 'severity')).toEqual({ outcome: 'b' });
			const result = await page.locator('section.result').innerText();
			const names = { fits: 'Severity A, critical', level: 'Severity B, high' };
			expect(result).toContain(fill(dictionaries.en['severity.now-not-open'], names));
			for (const fits of ['o21v-a-1', 'o21v-a-3'] as const) expect(result).toContain(first(fits));
			expect(result).not.toContain(first('o21v-b-1'));
			const headings = await page.locator('section.result :is(h3, h4)').allInnerTexts();
			expect(headings.filter((each) => Object.values(names).includes(each))).toEqual(Object.values(names));
			expect(result).not.toContain(fill(dictionaries.en['severity.now-argue'], { level: names.level }));
			expect(await page.locator('.why').innerText()).toContain('O21V-SEV-A-DEF-1');
			expect(await page.locator('.why').innerText()).toContain(policyWords.en.noteWords[note]);
		}),
	);
});

const stays = (level: string) => fill(dictionaries.en['severity.stays'], { level });

test.each([
	{ answers: 'impact=critical', says: stays('Severity A, critical impact'), why: 'the commitment is not answered yet' },
	{ answers: 'impact=moderate&commit=no', says: stays('Severity B, moderate impact'), why: 'MMD-SEV-B-DOWNGRADE' },
	{ answers: 'impact=critical&commit=yes', says: 'which may become Severity B', why: 'MMD-SEV-A-DOWNGRADE' },
	{
		answers: 'impact=critical&commit=no',
		says: fill(dictionaries.en['severity.may-become-a'], { level: 'Severity B, moderate impact' }),
		why: 'MMD-SEV-A-COMMIT: A is that commitment',
	},
	{
		answers: 'impact=moderate&commit=no',
		says: fill(dictionaries.en['severity.may-become-b'], { level: 'Severity C, minimal impact' }),
		why: 'MMD-SEV-B-CHOICE-BH: there is another choice',
	},
])('$answers: another commitment would change what it may become ($why)', ({ answers, says }) =>
	withSharedPage(async ({ page, open }) => {
		await open(toolPath('severity', 'en', `service=managed-desktop&${answers}`));
		expect(await page.locator('section.result').innerText()).toContain(says);
	}),
);
