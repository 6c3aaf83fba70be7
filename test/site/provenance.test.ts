import { describe, expect, test } from 'vitest';
import { type FactId, factIds, facts, isFactId } from '../../src/policy/facts/index.ts';
import { type Language, languages } from '../../src/policy/model.ts';
import { count } from '../count.ts';
import {
	type BuiltPage,
	builtPages,
	factOf,
	type HTMLElement,
	pageAt,
	parseHtml,
	readDist,
	sitePage,
	sitePages,
} from './pages.ts';

const provenance = JSON.parse(readDist('api/provenance.json')) as Record<FactId, Record<Language, string[]>>;
/** Pages that repeat, in a tool or side by side, what policy pages tell. */
const isView = ({ id }: { id: string }) => /^(?:tools|compare)\/|^reference\/glossary$/.test(id);
const sectionOf = (element: HTMLElement) => element.closest('[data-section]');
/** The part of the page that an address points to; the lead stands at the start of the content. */
const sectionAt = (page: BuiltPage | undefined, address: string) =>
	page?.root.querySelector(`[data-section="${address.split('#')[1]?.replace(/^content$/, 'top')}"]`);
/** The address of a section as `/api/provenance.json` gives it. */
const addressOf = (url: string, section: HTMLElement | null) => {
	const id = section?.getAttribute('data-section');
	return `${url}#${id === 'top' ? 'content' : id}`;
};

test('every id of the ledger is listed, and no other', () => {
	expect(Object.keys(provenance).sort()).toEqual([...factIds].sort());
	count('facts', 'provenance', factIds.length);
});

test.each(['data-fact', 'data-row-fact'])('every %s on a page is an id of the ledger', (attribute) => {
	const unknown = builtPages.flatMap((page) =>
		page
			.all(`[${attribute}]`)
			.map(factOf)
			.filter((id) => !isFactId(id)),
	);
	expect(unknown).toEqual([]);
});

describe.each(languages)('%s', (lang) => {
	const pages = sitePages.filter((page) => page.lang === lang);
	const sources = sitePage('reference/sources', lang);
	const homes = factIds.flatMap((fact) => provenance[fact][lang].map((address) => ({ fact, address })));

	test('every home of a fact is a section that cites it', () => {
		const lost = homes.filter(
			({ fact, address }) => !sectionAt(pageAt(address), address)?.querySelector(`[data-fact][href$="#${fact}"]`),
		);
		expect(homes).not.toEqual([]);
		expect(lost).toEqual([]);
	});

	test('every fragment of a home is a heading of its page, or its content', () => {
		const lost = homes.filter(({ address }) => {
			const [, id] = address.split('#');
			return !pageAt(address)?.root.querySelector(`:is(h2, h3, main)[id="${id}"]`);
		});
		expect(lost).toEqual([]);
	});

	test('every citation on a page is a home of its fact', () => {
		const stray = pages.flatMap(({ url, built }) =>
			built.all('[data-fact]').flatMap((cited) => {
				const fact = factOf(cited) as FactId;
				const address = addressOf(url, sectionOf(cited));
				return provenance[fact][lang].includes(address) ? [] : [{ fact, address }];
			}),
		);
		expect(stray).toEqual([]);
	});

	test('the list of pages and the list of facts agree', () => {
		for (const { url, facts: stated } of pages) {
			const listed = homes.filter(({ address }) => address.split('#')[0] === url).map(({ fact }) => fact);
			expect([...new Set(listed)].sort(), url).toEqual([...stated].sort());
		}
	});

	test('every fact on a page is one click from its wording', () => {
		const wording = new Set(sources.built.values('.ledger [id]', 'id'));
		expect([...wording].sort()).toEqual([...factIds].sort());
		const stray = pages.flatMap(({ built }) =>
			built.all('[data-fact], [data-row-fact]').flatMap((link) => {
				const fact = factOf(link);
				const href = link.getAttribute('href');
				return href === `${sources.url}#${fact}` && wording.has(fact ?? '') ? [] : [`${built.file}: ${href}`];
			}),
		);
		expect(stray).toEqual([]);
	});

	test('every stated fact about a service has a home on a policy page, and that one comes first', () => {
		const stated = factIds.filter((id) => facts[id].kind === 'stated' && facts[id].service !== 'documents');
		const isPolicy = (address: string) => {
			const page = pages.find(({ url }) => url === address.split('#')[0]);
			return page !== undefined && !isView(page);
		};
		expect(stated).not.toEqual([]);
		expect(stated.filter((id) => !isPolicy(provenance[id][lang][0] ?? ''))).toEqual([]);
	});

	test('tools, comparisons and the glossary count what they cite', () => {
		const views = pages.filter(isView);
		expect(views.filter(({ facts: stated }) => stated.length === 0).map(({ id }) => id)).toEqual([]);
		const uncounted = views.flatMap(({ id, built }) =>
			built
				.all('[data-row-fact]')
				.filter((cited) => !sectionOf(cited))
				.map((cited) => `${id} ${factOf(cited)}`),
		);
		expect(uncounted).toEqual([]);
	});

	test('every section of a policy page cites a fact', () => {
		const silent = pages.flatMap(({ built }) =>
			built
				.all('[data-section]')
				.filter((section) => !section.querySelector('[data-fact]'))
				.map((section) => `${built.file}#${section.getAttribute('data-section')}`),
		);
		expect(silent).toEqual([]);
	});

	test('the rows of a table within a section rest on facts that the section cites', () => {
		expect(pages.flatMap(({ built }) => uncitedRows(built.root).map((row) => `${built.file} ${row}`))).toEqual([]);
	});
});

test.each(sitePages.filter(({ lang }) => lang === 'nl'))('$id states the same facts in both languages', (page) => {
	expect([...page.facts].sort()).toEqual([...sitePage(page.id, 'en').facts].sort());
});

test('both languages state a fact in the same sections', () => {
	const place = (address: string) => {
		const page = sitePages.find(({ url }) => url === address.split('#')[0]);
		return `${page?.id}#${address.split('#')[1] ?? 'top'}`;
	};
	for (const fact of factIds) {
		expect(provenance[fact].nl.map(place), fact).toEqual(provenance[fact].en.map(place));
	}
});

/** Facts of table rows that the section around them does not cite. Rows outside a section need no citation. */
function uncitedRows(root: HTMLElement): string[] {
	const missing = root.querySelectorAll('[data-section] [data-row-fact]').flatMap((row) => {
		const fact = factOf(row);
		const section = sectionOf(row);
		if (section?.querySelector(`[data-fact][href$="#${fact}"]`)) return [];
		return [`#${section?.getAttribute('data-section')} ${fact}`];
	});
	return [...new Set(missing)];
}

test.each([
	{ rows: ['A'], cited: ['A'], uncited: [], why: 'the row is cited' },
	{ rows: ['A', 'B'], cited: ['A'], uncited: ['#levels B'], why: 'a row is not' },
	{ rows: ['B', 'B'], cited: [], uncited: ['#levels B'], why: 'two rows of one fact are named once' },
])('fixture: $why', ({ rows, cited, uncited }) => {
	const links = (name: string, ids: readonly string[]) =>
		ids.map((id) => `<a data-${name} href="#${id}"></a>`).join('');
	const outside = '<table><tr><td><a data-row-fact href="#C"></a></td></tr></table>';
	const inside = `<section data-section="levels">${links('row-fact', rows)}${links('fact', cited)}</section>`;
	expect(uncitedRows(parseHtml(outside + inside))).toEqual(uncited);
});
