import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
	copiedId,
	copyProse,
	copyRow,
	type Growth,
	growList,
	growPages,
	growRecord,
	growWords,
	originalId,
	withOutcomes,
} from '../../scripts/lib/grow.ts';
import { grownModule, grownModules } from '../../scripts/lib/grown-modules.ts';
import { idsOfServices } from '../../scripts/lib/ids-of-services.ts';
import { readTimes, stagesOf } from '../../scripts/lib/scale-report.ts';

const growth: Growth = {
	times: 3,
	ids: new Set(['partner-center', 'dynamics-365', 'azure-portal', 'PC-FEE', 'closes-after', 'assist']),
	outcomes: new Set(['billing']),
};

test('a copy has a number behind its id, and is known by its original', () => {
	expect([copiedId('partner-center', 2), copiedId('PC-FEE', 12)]).toEqual(['partner-center-x2', 'PC-FEE-X12']);
	expect(['partner-center-x2', 'PC-FEE-X12', 'dynamics-365', undefined].map(originalId)).toEqual([
		'partner-center',
		'PC-FEE',
		'dynamics-365',
		undefined,
	]);
});

describe('a row', () => {
	test('has the ids of its copy in keys and values, and keeps all else', () => {
		const row = { 'partner-center': { facts: ['PC-FEE', 'DOC'], hours: 4, link: null, page: 'partner-center/assist' } };
		expect(copyRow(row, 2, growth)).toEqual({
			'partner-center-x2': { facts: ['PC-FEE-X2', 'DOC'], hours: 4, link: null, page: 'partner-center-x2/assist-x2' },
		});
	});
	test('knows an outcome from an answer, and a product from a service', () => {
		const row = { when: { issue: 'billing', product: ['dynamics-365'] }, then: 'billing' };
		expect(copyRow(row, 2, growth)).toEqual({ ...row, then: 'billing-x2' });
	});
	test('is not changed itself', () => {
		const row = { facts: ['PC-FEE'] };
		copyRow(row, 2, growth);
		expect(row).toEqual({ facts: ['PC-FEE'] });
	});
});

test('a list grows by what belongs to a service', () => {
	const list = ['always', 'azure-portal'];
	growList(list, growth);
	expect(list).toEqual(['always', 'azure-portal', 'azure-portal-x2', 'azure-portal-x3']);
});

test('a record grows by the keys that belong to a service, and by outcomes where it is one of those', () => {
	const record = { billing: ['azure-portal'], 'partner-center': ['PC-FEE'] };
	growRecord(record, growth);
	expect(Object.keys(record)).toEqual(['billing', 'partner-center', 'partner-center-x2', 'partner-center-x3']);
	const routes = { billing: ['azure-portal'] };
	growRecord(routes, withOutcomes({ ...growth, times: 2 }));
	expect(routes).toEqual({ billing: ['azure-portal'], 'billing-x2': ['azure-portal-x2'] });
});

test('words grow with the figures of the copy, and names with its number', () => {
	const words = {
		'service.partner-center': 'Partner Center',
		'note.azure-portal': 'Within {limit:closes-after}.',
		ok: 'OK',
	};
	growWords(words, { ...growth, times: 2 });
	expect(words).toEqual({
		...words,
		'service.partner-center-x2': 'Partner Center 2',
		'note.azure-portal-x2': 'Within {limit:closes-after-x2}.',
	});
	expect(Object.keys(words)).toHaveLength(5);
});

test('pages grow by those of services, with addresses of their own', () => {
	const pages = {
		home: { group: 'start', slug: { nl: '', en: '' } },
		'partner-center/overview': { group: 'partner-center', slug: { nl: 'partners', en: 'partners/overview' } },
	};
	growPages(pages, { ...growth, times: 2 });
	expect(Object.keys(pages)).toHaveLength(3);
	expect(pages).toMatchObject({
		'partner-center-x2/overview': {
			group: 'partner-center-x2',
			slug: { nl: 'partners-x2', en: 'partners-x2/overview' },
		},
	});
});

test('prose has the ids of its copy in attributes, not in titles and sentences', () => {
	const prose = `service: partner-center
<Section id="fee" title="The partner-center" facts="PC-FEE
  DOC">The partner-center. <Tool name="contact" answers="service=partner-center&product=dynamics-365" />`;
	expect(copyProse(prose, 2, growth)).toBe(`service: partner-center-x2
<Section id="fee" title="The partner-center" facts="PC-FEE-X2
  DOC">The partner-center. <Tool name="contact" answers="service=partner-center-x2&product=dynamics-365" />`);
});

test.each(['', '0', '1,', '1.5', 'ten', '201', '-1'])('"%s" is no list of sizes', (text) => {
	expect(() => readTimes(text)).toThrow('expected whole numbers');
});

test('sizes and stages are read', () => {
	expect(readTimes('1,10')).toEqual([1, 10]);
	const lines = [
		{ at: 2, text: '12:00:00 [build] ✓ Completed in 2s.' },
		{ at: 9, text: ' generating static routes ' },
		{ at: 20, text: '12:00:20 ✓ Completed in 11s.' },
		{ at: 26, text: '12:00:26 [listed-pages] 9 pages' },
	];
	expect(stagesOf(lines)).toEqual([
		{ name: 'Vite', seconds: 9 },
		{ name: 'pages', seconds: 11 },
		{ name: 'Markdown and structured data', seconds: 6 },
	]);
});

describe('a module of the data set', () => {
	test.each(Object.entries(grownModules))('%s declares what grows in it', (file, parts) => {
		expect(grownModule(file, readFileSync(file, 'utf8'), parts)).toContain("/scripts/lib/grow.ts';");
	});
	test('that lost a declaration is named with it', () => {
		expect(() => grownModule('src/a.ts', 'export const rows = {};', [{ names: ['rows', 'lost'] }])).toThrow(
			'scale › src/a.ts: expected a declaration of lost, got none',
		);
	});
	test('grows where it ends, and makes its list of keys anew', () => {
		const text = 'export const rows = {};\nexport const ids = Object.keys(rows);';
		expect(grownModule('src/policy/a.ts', text, [{ names: ['rows'], keys: 'ids' }])).toBe(
			`import * as scale from '../../scripts/lib/grow.ts';
import { growth } from '../growth.ts';
${text}
scale.growRecord(rows, growth);
ids.splice(0, ids.length, ...Object.keys(rows));
`,
		);
	});
});

test('whatever the data set keeps by the ids of services grows, or is made of what does', async () => {
	const { ids } = idsOfServices();
	const ofServices = (value: unknown): boolean =>
		typeof value === 'object' &&
		value !== null &&
		(Array.isArray(value) ? value : Object.keys(value)).some((each) => typeof each === 'string' && ids.has(each));
	// The folders below hold the parts of what stands here.
	const still: string[] = [];
	for (const file of globSync('src/policy/*.ts')) {
		const grown =
			grownModules[file.replaceAll('\\', '/')]?.flatMap(({ names, keys = [] }) => [...names, keys].flat()) ?? [];
		const found: Record<string, unknown> = await import(`../../${file}`);
		for (const [name, value] of Object.entries(found))
			if (ofServices(value) && !grown.includes(name)) still.push(`${file}: ${name}`);
	}
	// Words that some ids of services are, too: terms, what partners report about, what hours are for.
	const same = [
		'glossary.ts: glossary',
		'glossary.ts: termIds',
		'model.ts: partnerProductIds',
		'subject-hours.ts: subjectIds',
	];
	expect(still).toEqual(same.map((each) => `src/policy/${each}`));
});

test('what belongs to a service is known, and what all share is not among it', () => {
	const { ids, outcomes } = idsOfServices();
	for (const id of ['dynamics-365', 'PC-PHONE', '003', '21vianet-phone', 'managed-desktop-closes-after'])
		expect(ids, id).toContain(id);
	for (const id of ['always', 'own-admin', 'not-stated', 'billing', 'partner']) expect(ids, id).not.toContain(id);
	expect(outcomes).toContain('billing');
});
