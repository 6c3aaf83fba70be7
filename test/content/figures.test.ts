import { expect, test } from 'vitest';
import { policyWords } from '../../src/i18n/index.ts';
import { languages } from '../../src/policy/model.ts';
import { findFigures } from './find-figures.ts';
import { mdxPages } from './mdx.ts';

test.each(mdxPages)('$file: every figure comes from the data set', ({ file, source }) => {
	expect(findFigures(source).map(({ line, text }) => `${file}:${line}: ${text}`)).toEqual([]);
});

/** The sentences of the data set, without their placeholders: what is left was typed. */
const sentences = languages.flatMap((lang) =>
	Object.entries({
		...policyWords[lang].statementWords,
		...policyWords[lang].noteWords,
		...policyWords[lang].laterWords,
	}).map(([id, text]) => ({
		name: `${lang} ${id}`,
		typed: text.replaceAll(/\{[^}]*\}/g, '').replaceAll(/[‘“][^’”]*[’”]/g, ''),
	})),
);

test('every figure in a sentence of the data set comes by a placeholder, but for the words that it quotes', () => {
	const found = sentences.flatMap(({ name, typed }) => findFigures(typed).map(({ text }) => `${name}: ${text}`));
	expect(found).toEqual([]);
});

test.each([
	{ text: 'De aanvraag sluit na 48 uur.', figure: '48', why: 'digits with a unit' },
	{ text: 'closed after forty-eight hours', figure: 'forty-eight hours', why: 'a compound number word' },
	{ text: 'na achtenveertig uur', figure: 'achtenveertig uur', why: 'a compound number word in one word' },
	{ text: 'binnen vier uur', figure: 'vier uur', why: 'a number word' },
	{ text: 'a four-hour limit', figure: 'four-hour', why: 'joined by a hyphen' },
	{ text: 'Within two full business days.', figure: 'two full business days', why: 'words before the unit' },
	{ text: 'drie volle maanden', figure: 'drie volle maanden', why: 'a word before the unit' },
	{ text: 'Drie maanden of langer', figure: 'Drie maanden', why: 'at the start of a sentence' },
	{ text: 'één werkdag', figure: 'één werkdag', why: 'one, with accents' },
	{ text: 'An answer within an hour', figure: 'within an hour', why: 'an article that counts' },
	{ text: 'Binnen een week hoort u iets', figure: 'Binnen een week', why: 'an article after a preposition of term' },
	{ text: 'elk half uur', figure: 'half uur', why: 'a half' },
	{ text: 'half an hour', figure: 'half an hour', why: 'a half, with an article' },
	{ text: 'a two\nhour limit', figure: 'two hour', why: 'broken over two lines' },
	{ text: 'tien procent', figure: 'tien procent', why: 'a share' },
	{ text: 'van 9:00 tot sluiting', figure: '9:00', why: 'a clock time' },
	{ text: 'open from 8am', figure: '8am', why: 'a clock time without a colon' },
	{ text: 'tot middernacht', figure: 'middernacht', why: 'a clock time as a word' },
	{ text: 'bel 0800 023 4567', figure: '0800 023 4567', why: 'a phone number' },
	{ text: 'call +1 800-642-7676', figure: '+1 800-642-7676', why: 'a phone number with a country' },
	{ text: 'sinds 2019', figure: '2019', why: 'a year' },
	{ text: 'op 12 december 2024', figure: '12', why: 'a date' },
	{ text: '12/12/2024', figure: '12/12/2024', why: 'a date in digits' },
	{ text: '124/7', figure: '124/7', why: 'only looks like round the clock' },
	{ text: 'Dynamics 3650', figure: '3650', why: 'only looks like a name' },
	{ text: 'the A/12 level', figure: 'A/12', why: 'only looks like a severity' },
	{ text: '{4} hours', figure: '{4}', why: 'an expression is typed too' },
	{ text: '<Section id="x" title="Within 4 hours" facts="A">', figure: '4', why: 'a title is prose' },
	{ text: '| A | 4 |', figure: '4', why: 'a cell of a table' },
])('caught: $text ($why)', ({ text, figure }) => {
	expect(findFigures(text).map((found) => found.text)).toContain(figure);
});

test.each([
	{ text: 'Ernst A is 24/7 beschikbaar.', why: 'round the clock is a word of the texts' },
	{ text: '24/7-ondersteuning', why: 'the same in a compound' },
	{ text: 'Dynamics 365, Microsoft 365 en Office 365 beheerd door 21Vianet', why: 'product names' },
	{ text: 'het Microsoft 365-beheercentrum, Dynamics 365’s', why: 'product names in other forms' },
	{ text: 'gevallen met ernst A/1.', why: 'a severity as the text prints it' },
	{ text: '1. Open de portal.\n2. Kies het ticket.\n   10. Sluit af.', why: 'list markers' },
	{ text: 'service: dynamics-365', why: 'an id in the front matter' },
	{ text: '<Section id="day-1" title="Levels" facts="PP-PERF-PREMIER-4H">', why: 'ids in attributes' },
	{ text: '<Tool name="hours" answers="at=2026-01-05T09:00Z" />', why: 'answers in an attribute' },
	{ text: 'na <Limit id="managed-desktop-closes-after" />', why: 'the data set prints it' },
	{ text: 'the first month, de eerste maand, the second day', why: 'ordinals' },
	{ text: 'every day of the week, per maand, elke werkdag', why: 'rhythms' },
	{ text: 'één niveau lager, two portals, een van de drie teksten', why: 'counts of things on the page' },
	{ text: 'op een dag, a week later than planned, een maandelijkse rekening', why: 'articles in idiom' },
	{ text: 'Iemand hoort daarna de uren; often hours go by', why: 'units without a number' },
	{ text: 'gewoon, bone, alone hours', why: 'number words inside other words' },
])('passed: $text ($why)', ({ text }) => {
	expect(findFigures(text)).toEqual([]);
});

test('names the line', () => {
	const source = '---\ntitle: Uren\nservice: dynamics-365\n---\n\nTekst.\n\nBinnen vier uur, of\nna 48 uur.\n';
	expect(findFigures(source)).toEqual([
		{ line: 8, text: 'vier uur' },
		{ line: 9, text: '48' },
	]);
});
