import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, requestText, type RequestWords } from '../../src/engine/request-text.ts';
import type { RequestSection } from '../../src/engine/tools/request.ts';
import { requestFieldIds } from '../../src/policy/request-fields.ts';

const words: RequestWords = {
	title: 'Request: Desktop',
	empty: '(still to fill in)',
	headings: Object.fromEntries(requestFieldIds.map((field) => [field, `Head ${field}`])) as RequestWords['headings'],
};
const demand = { field: 'what', says: 'mmd-a-confirm', facts: ['MMD-SEV-A-CONFIRM'] } as const;
const section = (text: string, demanded = false): RequestSection => ({
	field: 'what',
	text,
	demands: demanded ? [demand] : [],
});
const markdownOf = (text: string) => requestText({ about: [], sections: [section(text)] }, words, 'markdown');

describe('what a reader types means nothing to Markdown', () => {
	test.each([
		{ typed: '# Heading', shown: '\\# Heading', why: 'a heading' },
		{ typed: 'Title\n===', shown: 'Title  \n\\===', why: 'an underline makes a heading' },
		{ typed: 'Title\n---', shown: 'Title  \n\\---', why: 'so does a rule' },
		{ typed: '- one\n+ two\n* three', shown: '\\- one  \n\\+ two  \n\\* three', why: 'lists' },
		{ typed: '1. one\n2) two', shown: '1\\. one  \n2\\) two', why: 'numbered lists' },
		{ typed: 'version 10.0.1', shown: 'version 10.0.1', why: 'a number in a line is none' },
		{ typed: '> quote', shown: '\\> quote', why: 'a quotation' },
		{ typed: '```js\nx\n```', shown: '\\`\\`\\`js  \nx  \n\\`\\`\\`', why: 'a block of code' },
		{ typed: '~~~', shown: '\\~\\~\\~', why: 'the other block of code' },
		{ typed: 'a\n    code', shown: 'a  \n\u00a0\u00a0\u00a0\u00a0code', why: 'blanks before a line' },
		{ typed: 'a\n\n\tcode', shown: 'a\n\n\u00a0\u00a0\u00a0\u00a0code', why: 'a tab before a line' },
		{ typed: '*a* _b_ `c` ~~d~~', shown: '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~', why: 'emphasis' },
		{ typed: '![x](http://e.example)', shown: '!\\[x\\](http://e.example)', why: 'a picture from elsewhere' },
		{ typed: '[x]: http://e.example', shown: '\\[x\\]: http://e.example', why: 'a link kept for later' },
		{ typed: '<script>x</script>', shown: '\\<script\\>x\\</script\\>', why: 'HTML' },
		{ typed: '&lt; &copy;', shown: '\\&lt; \\&copy;', why: 'entities' },
		{ typed: 'a | b\n:-- | ---', shown: 'a \\| b  \n\\:-- \\| ---', why: 'a table' },
		{ typed: 'C:\\temp\\*', shown: 'C:\\\\temp\\\\\\*', why: 'a backslash' },
		{ typed: 'one  \r\ntwo\rthree\u2028four', shown: 'one  \ntwo  \nthree  \nfour', why: 'line breaks of any kind' },
		{ typed: 'one\n\n\ntwo', shown: 'one\n\n\ntwo', why: 'empty lines part paragraphs' },
		{ typed: 'a\u0000b\u001b[31m', shown: 'ab\\[31m', why: 'control characters' },
	])('$why', ({ typed, shown }) => {
		expect(escapeMarkdown(typed)).toBe(shown);
	});

	test('whatever it is, no line of it begins a block', () => {
		const pieces = fc.constantFrom(
			'#',
			'-',
			'=',
			'1.',
			'>',
			'`',
			'~',
			' ',
			'\t',
			'\n',
			'\r',
			'|',
			'<',
			'*',
			'a',
			':',
			'+',
		);
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 12 }), (typed) => {
				const lines = escapeMarkdown(typed.join('')).split('\n');
				expect(
					lines.filter((line) => /^\s*([#>`~|<*+=:-]|\d+[.)])|^( {4}|\t)/.test(line.replaceAll('\u00a0', 'x'))),
				).toEqual([]);
				expect(markdownOf(typed.join('')).match(/^#/gm)?.length).toBe(typed.length === 0 ? 1 : 2);
			}),
			{ seed: 20260105, numRuns: 2000 },
		);
	});
});

describe('a draft', () => {
	const content = {
		about: [
			['Level:', 'Severity A'],
			['Product:', '*x*'],
		] as const,
		sections: [
			section('down\n\n  since noon  '),
			{ ...section('', true), field: 'steps' as const },
			{ ...section(''), field: 'tried' as const },
		],
	};
	test('in Markdown, with a place for what a text asks for and nothing else that is empty', () => {
		expect(requestText(content, words, 'markdown')).toBe(`# Request: Desktop

- **Level:** Severity A
- **Product:** \\*x\\*

## Head what

down

\u00a0\u00a0since noon

## Head steps

(still to fill in)
`);
	});

	test('as plain text, with what was typed set in', () => {
		expect(requestText(content, words, 'text')).toBe(`Request: Desktop
================

Level: Severity A
Product: *x*

Head what
  down

    since noon

Head steps
  (still to fill in)
`);
	});

	test('of nothing is a title', () => {
		expect(requestText({ about: [], sections: [] }, words, 'markdown')).toBe('# Request: Desktop\n');
		expect(requestText({ about: [], sections: [] }, words, 'text')).toBe('Request: Desktop\n================\n');
	});
});
