import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { completions, type FullAnswers } from '../../src/engine/decide.ts';
import { levelsOf } from '../../src/engine/levels.ts';
import { plansOf } from '../../src/engine/products.ts';
import { findChannels, publicId } from '../../src/engine/tools/contact.ts';
import { checkHours } from '../../src/engine/tools/hours.ts';
import { checkReopen } from '../../src/engine/tools/reopen.ts';
import { computeResponse } from '../../src/engine/tools/response.ts';
import { pickSeverity } from '../../src/engine/tools/severity.ts';
import { formatSigned } from '../../src/i18n/format.ts';
import { dictionaries } from '../../src/i18n/index.ts';
import { contactRules } from '../../src/policy/contact-rules.ts';
import { initialResponses } from '../../src/policy/initial-response-times.ts';
import {
	calendarIds,
	channelIds,
	type DecisionTable,
	languages,
	notStated,
	planIds,
	productIds,
	severityLevelIds,
	severityServiceIds,
} from '../../src/policy/model.ts';
import { reopenRules } from '../../src/policy/reopen-rules.ts';
import { severityRules } from '../../src/policy/severity-rules.ts';
import type { PageId } from '../../src/site/pages.ts';
import { readTable, rowsThatHold } from './built-tables.ts';
import { builtPages, type HTMLElement, sitePage, textOf } from './pages.ts';

interface Decided {
	/** The rows that the engine decided by; it may name one of several that agree. */
	rows: readonly { id: string }[];
	/** What the row must lead to; absent where the row's route is filled in per product. */
	then?: string;
}
interface Subject {
	page: PageId;
	name: string;
	table: DecisionTable;
	/** What the tool says to complete answers of its table. */
	decide: (answers: FullAnswers) => Decided;
}

// The engine counts months from a closing day; these two lie on either side of three.
const closed = { recent: '2026-03-02', old: '2026-03-01' };
const checkedOn = '2026-06-01';

const reopen = (page: PageId): Subject => ({
	page,
	name: 'reopen',
	table: reopenRules,
	decide: ({ age, ...answers }) => {
		const given = { service: 'dynamics-365', closed: closed[age as 'recent' | 'old'], at: checkedOn, ...answers };
		const { rows, outcome } = checkReopen(given);
		return { rows, then: outcome };
	},
});

const subjects: readonly Subject[] = [
	...Object.entries(severityRules).map(([service, table]): Subject => ({
		page: 'tools/severity',
		name: `severity of ${service}`,
		table,
		decide: (answers) => {
			const { rows, outcome } = pickSeverity({ service, ...answers });
			return { rows, then: outcome };
		},
	})),
	...Object.entries(contactRules).map(([service, table]): Subject => ({
		page: 'tools/contact',
		name: `contact of ${service}`,
		table,
		decide: (answers) =>
			findChannels({
				service,
				...(service === 'dynamics-365' ? { product: 'finance', plan: 'premier' } : {}),
				...answers,
			}),
	})),
	reopen('tools/reopen'),
	reopen('dynamics-365/reopen'),
];

describe.each(languages)('%s', (lang) => {
	const words = dictionaries[lang];

	describe.each(subjects)('the table of $name on $page', ({ page, table, decide }) => {
		const rows = readTable(sitePage(page, lang).built, lang, table);

		test('has every row once', () => {
			expect(rows.map(({ id }) => id)).toEqual(table.rows.map(({ id }) => id));
		});

		test('decides every combination of answers as the tool does', () => {
			const all = completions(table.questions, {});
			for (const answers of all) {
				const held = rowsThatHold(rows, answers);
				const verdict = decide(answers);
				const said = JSON.stringify(answers);
				expect(held.length, said).toBeGreaterThan(0);
				expect(new Set(held.map(({ then }) => then)).size, said).toBe(1);
				expect(
					held.map(({ id }) => id),
					said,
				).toContain(verdict.rows[0]?.id);
				if (verdict.then !== undefined) expect(held[0]?.then, said).toBe(verdict.then);
			}
		});

		test('two outcomes never have the same words', () => {
			const byWords = new Map(rows.map(({ outcome, then }) => [outcome, then]));
			expect(rows.filter(({ outcome, then }) => byWords.get(outcome) !== then)).toEqual([]);
		});
	});

	test('no tool page has a row of another table', () => {
		for (const page of new Set(subjects.map((subject) => subject.page))) {
			const known = subjects
				.filter((subject) => subject.page === page)
				.flatMap(({ table }) => table.rows.map(({ id }) => id));
			expect(sitePage(page, lang).built.values('tr[data-row]', 'data-row').sort(), page).toEqual(known.sort());
		}
	});

	test.each(['tools/contact', 'dynamics-365/where-to-submit'] as const)(
		'the table of portals on %s fills in the route as the tool does',
		(page) => {
			const table = sitePage(page, lang).built.one('table.portals');
			const plansIn = table
				.querySelectorAll('thead th')
				.map((column) => column.querySelectorAll('li').map((item) => textOf(item)));
			for (const product of productIds) {
				const blocks = table
					.querySelectorAll(`[data-product="${product}"] td[data-portal]`)
					.flatMap((cell) => Array<HTMLElement>(Number(cell.getAttribute('colspan') ?? 1)).fill(cell));
				expect(blocks).toHaveLength(plansIn.length);
				for (const plan of planIds) {
					const shown = blocks
						.filter((_, column) => plansIn[column]?.includes(words[`plan.${plan}`]))
						.map((block) => textOf(block))
						.filter((text) => text !== words['tool.not-stated']);
					const found = findChannels({
						service: 'dynamics-365',
						role: 'admin',
						issue: 'technical',
						access: 'yes',
						product,
						plan,
					});
					expect(shown, `${product} ${plan}`).toEqual(found.channels.map((channel) => words[`channel.${channel}`]));
					expect(plansOf(product).includes(plan), `${product} ${plan}`).toBe(shown.length === 1);
				}
			}
		},
	);

	describe.each(severityServiceIds)('the table of response times of %s', (service) => {
		const tables = sitePage('tools/response', lang).built.all('table.responses');
		const table = tables[severityServiceIds.indexOf(service)] as HTMLElement;
		const rows = table.querySelectorAll('tbody tr');
		const plans = service === 'dynamics-365' ? planIds : [undefined];

		test.each(plans.flatMap((plan) => severityLevelIds.map((severity) => ({ plan, severity }))))(
			'$plan, $severity: the cell says what the tool counts with',
			({ plan, severity }) => {
				const row = rows.find((each) => each.getAttribute('data-plan') === plan);
				const cell = row?.querySelector(`[data-level="${severity}"]`);
				const answers = { service, severity, filed: '2026-01-05T10:00Z', coverage: '24x7', region: 'emea' };
				const verdict = computeResponse({ ...answers, ...(plan ? { plan } : {}) }, 'Europe/Amsterdam');
				if (!verdict.response) {
					expect(levelsOf({ service, ...(plan ? { plan } : {}) })).not.toContain(severity);
					expect(cell?.querySelector('.absent') ?? null).toEqual(cell ? expect.anything() : null);
					return;
				}
				expect(verdict.outcome).toBe('computed');
				const shown = cell?.childNodes[0]?.textContent.trim();
				expect(shown).toContain(formatSigned(lang, verdict.response.sign, verdict.response.amount));
			},
		);
	});

	test('the lists below them say how each response time is counted', () => {
		const shown = sitePage('tools/response', lang).built.values('li[data-counting]', 'data-counting');
		const all = severityServiceIds.flatMap((service) => initialResponses[service].flatMap(({ cells }) => cells));
		expect(shown).toEqual(all.flatMap((cells) => Object.values(cells).map(({ counting }) => counting)));
	});

	test('every channel that the contact tool can name is described on its page', () => {
		const { built } = sitePage('tools/contact', lang);
		expect(built.values('[data-card]', 'data-card')).toEqual(channelIds);
		expect(built.values('[data-card]', 'data-channel')).toEqual(channelIds.map(publicId));
	});

	test.each(calendarIds)('the row of the calendar %s gives the hours that the tool counts with', (calendar) => {
		const row = sitePage('tools/hours', lang).built.one(`tr[data-calendar="${calendar}"]`);
		const [hours = '', zone = ''] = row.querySelectorAll('td').map(textOf);
		const stateAt = (at: DateTime) => checkHours({ calendar }, at.toMillis(), 'Europe/Amsterdam').outcome;
		const readerZone = zone === words['format.local-time'] || zone === '–' ? 'Europe/Amsterdam' : zone;
		const wednesday = DateTime.fromISO('2026-11-18T00:00', { zone: readerZone });
		const [opens, closes] = [...hours.matchAll(/(\d\d):(\d\d)/g)].map(([, hour, minute]) =>
			wednesday.plus({ hours: Number(hour), minutes: Number(minute) }),
		);
		if (!opens || !closes) {
			const always = hours === words['coverage.round-the-clock'];
			expect(stateAt(wednesday)).toBe(always ? 'open' : notStated);
			return;
		}
		const everyDay = hours.startsWith(words['format.every-day']);
		const days = [0, 1, 2, 3, 4, 5, 6].map((day) => stateAt(opens.plus({ days: day })));
		const weekend = everyDay ? 'open' : 'closed';
		expect(days).toEqual(['open', 'open', 'open', weekend, weekend, 'open', 'open']);
		expect(stateAt(opens.minus({ minutes: 1 })), 'the minute before opening').toBe('closed');
		expect(stateAt(closes.minus({ minutes: 1 })), 'the last minute').toBe('open');
		expect(stateAt(closes), 'the closing minute').toBe('closed');
	});
});

test('on a phone every cell that names its column names the right one', () => {
	const cells = builtPages.flatMap((page) =>
		page.all('table.cards tbody [data-label]').map((cell) => {
			const row = cell.closest('tr')?.querySelectorAll('th, td') ?? [];
			const head = cell.closest('table')?.querySelectorAll('thead th')[row.indexOf(cell)];
			return { file: page.file, said: cell.getAttribute('data-label'), heading: head && textOf(head) };
		}),
	);
	expect(cells).not.toEqual([]);
	expect(cells.filter(({ said, heading }) => said !== heading)).toEqual([]);
});
