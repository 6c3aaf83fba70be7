import { expect, test } from 'vitest';
import { glossaryWords } from '../../src/i18n/glossary/index.ts';
import { glossary, termIds } from '../../src/policy/glossary.ts';
import { languages } from '../../src/policy/model.ts';
import { isPageId } from '../../src/site/pages.ts';

/** An amount with its unit, in either language; figures stand in the data set. */
const figure =
	/\d[\d.,:]*\s*(%|a\.?m|p\.?m|sec|min|hour|day|week|month|year|uur|uren|dag|werkdag|maand|jaar|kantoor)|\d{1,2}[:.]\d{2}/i;

const terms = languages.flatMap((lang) =>
	termIds.map((id) => ({ lang, id, ...glossaryWords[lang][id], own: glossaryWords[lang][id].term.toLowerCase() })),
);

test.each(languages)('%s: no two terms have the same name', (lang) => {
	const names = terms.filter((term) => term.lang === lang).map(({ own }) => own);
	expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test.each(languages)('%s: no other word for a term is a term itself, or stands there twice', (lang) => {
	const here = terms.filter((term) => term.lang === lang);
	const clashes = here.flatMap(({ id, own, also }) =>
		also
			.map((word) => word.toLowerCase())
			.filter(
				(word, index, all) =>
					word === own || all.indexOf(word) !== index || here.some((other) => other.id !== id && other.own === word),
			)
			.map((word) => `${id}: ${word}`),
	);
	expect(clashes).toEqual([]);
});

test.each(terms)('$lang $id: whole sentences without a figure', ({ term, also, meaning }) => {
	expect(meaning).toMatch(/^[A-Z0-9‘“].*\.$/);
	expect([term, ...also, meaning].filter((text) => figure.test(text))).toEqual([]);
});

test('the pages of a term are pages of the site', () => {
	const named = Object.values(glossary).flatMap(({ pages }) => pages);
	expect(named.filter((page) => !isPageId(page))).toEqual([]);
});

test.each(termIds)('%s: an anchor, and each fact and page once', (id) => {
	const { facts = [], pages } = glossary[id];
	expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
	expect(new Set(facts).size).toBe(facts.length);
	expect(new Set(pages).size).toBe(pages.length);
});
