import { expect, test } from 'vitest';
import { sourceDocuments } from '../../src/policy/documents.ts';
import { languages } from '../../src/policy/model.ts';
import { staleNotices } from '../../src/site/stale-notices.ts';

const reviews = Object.values(sourceDocuments).map(({ reviewBy }) => reviewBy);
const first = [...reviews].sort()[0] as string;

test.each(languages)('%s: nothing is said before anything is due', (lang) => {
	expect(staleNotices('home', lang, first)).toEqual([]);
	expect(staleNotices('tools/hours', lang, '2026-11-21')).toEqual([]);
});

test.each(languages)('%s: a page about a service speaks of its own texts, other pages of all', (lang) => {
	const late = '2030-01-01';
	expect(staleNotices('home', lang, late).length).toBe(reviews.length);
	expect(staleNotices('managed-desktop/severity', lang, late).length).toBe(1);
	expect(staleNotices('microsoft-365/overview', lang, late).length).toBe(2);
});

test.each(languages)('%s: lists of holidays are named where they count, with the day on which they end', (lang) => {
	const late = '2027-01-01';
	const more = staleNotices('tools/response', lang, late).filter((text) => text.includes('2026'));
	expect(more.length).toBe(2);
	expect(staleNotices('tools/severity', lang, late).filter((text) => text.includes('2026'))).toEqual([]);
});
