import { expect, test } from 'vitest';
import { dictionaries } from '../../src/i18n/index.ts';
import type { DocumentId } from '../../src/policy/facts/index.ts';
import { sourceDocuments } from '../../src/policy/documents.ts';
import { languages } from '../../src/policy/model.ts';
import type { PageId } from '../../src/site/pages.ts';
import { staleNotices } from '../../src/site/stale-notices.ts';

const reviews = Object.values(sourceDocuments).map(({ reviewBy }) => reviewBy);
const first = [...reviews].sort()[0] as string;

test.each(languages)('%s: nothing is said before anything is due', (lang) => {
	expect(staleNotices('home', lang, first)).toEqual([]);
	expect(staleNotices('tools/hours', lang, '2026-11-21')).toEqual([]);
});

test.each(languages)('%s: a page about a service speaks of its own texts, other pages of all', (lang) => {
	const named = (page: PageId) => {
		const said = staleNotices(page, lang, '2030-01-01').join('\n');
		return (Object.keys(sourceDocuments) as DocumentId[]).filter((id) =>
			said.includes(dictionaries[lang][`document.${id}`]),
		);
	};
	expect(named('home').length).toBe(reviews.length);
	expect(named('managed-desktop/severity').length).toBe(1);
	expect(named('microsoft-365/overview').length).toBe(2);
});

test.each(languages)('%s: what is due on one day is told at once', (lang) => {
	expect(staleNotices('home', lang, '2030-01-01').length).toBe(new Set(reviews).size);
});

test.each(languages)('%s: lists of holidays are named where they count, with the day on which they end', (lang) => {
	const late = '2027-01-01';
	const more = staleNotices('tools/response', lang, late).filter((text) => text.includes('2026'));
	expect(more.length).toBe(1);
	expect(staleNotices('tools/severity', lang, late).filter((text) => text.includes('2026'))).toEqual([]);
});
