import { expect, test } from 'vitest';
import { dictionaries, policyWords, type WordKey } from '../../src/i18n/index.ts';
import { factIds, facts } from '../../src/policy/facts/index.ts';
import { languages } from '../../src/policy/model.ts';
import { pageIds } from '../../src/site/pages.ts';
import { mdxPages } from './mdx.ts';

const longestTitle = 45;
const longestDescription = 155;

/** Words by which Dutch speaks to a friend. */
const familiar = (text: string): string[] => text.match(/(?<!\p{L})(?:je|jij|jou|jouw|jullie)(?!\p{L})/giu) ?? [];

test.each(mdxPages.filter(({ lang }) => lang === 'nl'))('$file says u', ({ source }) => {
	expect(familiar(source)).toEqual([]);
});

test.each([
	{ name: 'the interface', words: dictionaries.nl },
	{ name: 'the statements', words: policyWords.nl.statementWords },
	{ name: 'the notes', words: policyWords.nl.noteWords },
	{ name: 'the ledger', words: Object.fromEntries(factIds.map((id) => [id, facts[id].nl])) },
])('$name says u', ({ words }) => {
	expect(Object.entries(words).filter(([, text]) => familiar(text).length > 0)).toEqual([]);
});

test.each([
	{ text: 'Kies je niveau. Jij beslist, jouw team; jullie', found: ['je', 'Jij', 'jouw', 'jullie'], why: 'every form' },
	{ text: 'voor jou', found: ['jou'], why: 'the last word' },
	{ text: 'U kiest uw niveau; een partijtje, jeugd, beetje', found: [], why: 'letters inside other words' },
])('familiar words: $why', ({ text, found }) => {
	expect(familiar(text)).toEqual(found);
});

const inWords = languages.flatMap((lang) =>
	pageIds.flatMap((id) => {
		const words = (part: string) => dictionaries[lang][`page.${id}.${part}` as WordKey] as string | undefined;
		const [title, description] = [words('title'), words('description')];
		return title && description ? [{ file: `src/i18n/${lang}.ts › ${id}`, id, title, description }] : [];
	}),
);

// The tab of the home page shows the site's name and claim; its title is the question that the page asks.
test.each([...mdxPages, ...inWords.filter(({ id }) => id !== 'home')])(
	'$file: the title fits in a tab and in a menu',
	({ title }) => {
		expect(title).not.toBe('');
		expect(title.length, title).toBeLessThanOrEqual(longestTitle);
	},
);

test.each([...mdxPages, ...inWords])('$file: a list of results shows the whole description', ({ description }) => {
	expect(description).not.toBe('');
	expect(description.length, description).toBeLessThanOrEqual(longestDescription);
});
