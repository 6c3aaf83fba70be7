import { expect, test } from 'vitest';
import type { SitePage } from '../../src/site/content.ts';
import type { PageId } from '../../src/site/pages.ts';
import { relatedFinder } from '../../src/site/related.ts';

const page = (id: PageId, facts: readonly string[]) =>
	({ id, sections: [{ id: 'top', title: '', level: 1, facts }] }) as unknown as SitePage;

const own = page('dynamics-365/reopen', ['A', 'B', 'C']);
const all = [
	own,
	page('tools/reopen', ['A', 'B', 'C', 'D']),
	page('dynamics-365/scope', ['A']),
	page('compare/hours', ['E']),
	page('dynamics-365/plans', ['A', ...'FGHIJKLMNOPQRSTUVWXYZ']),
	page('reference/glossary', ['A', 'B', 'C']),
];
const relatedPages = relatedFinder(all);

test('pages that share facts are related: the more and the fewer others, the better', () => {
	expect(relatedPages(own).map(({ id }) => id)).toEqual(['tools/reopen', 'dynamics-365/scope', 'dynamics-365/plans']);
});

test('no more than asked for, and none that share nothing', () => {
	expect(relatedPages(own, 1).map(({ id }) => id)).toEqual(['tools/reopen']);
	expect(relatedPages(page('home', []))).toEqual([]);
});
