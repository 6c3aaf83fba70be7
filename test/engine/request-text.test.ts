import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { asMarkdown, requestText, type RequestWords } from '../../src/engine/request-text.ts';
import type { RequestSection } from '../../src/engine/tools/request.ts';
import { dictionaries } from '../../src/i18n/index.ts';
import { languages } from '../../src/policy/model.ts';
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

interface Node {
	type: string;
	value?: string;
	children?: readonly Node[];
}
const parse = (markdown: string): readonly Node[] => unified().use(remarkParse).use(remarkGfm).parse(markdown).children;
/** The text of a node, with its line breaks. */
const toText = ({ type, value, children = [] }: Node): string =>
	type === 'break' ? '\n' : (value ?? children.map(toText).join(''));
const plainNodes = ['paragraph', 'text', 'break', 'code'];
function readMarkdown(markdown: string): { text: string; strange: string[] } {
	const blocks = parse(markdown);
	const nodes = blocks.flatMap((node) => [node, ...(node.type === 'paragraph' ? (node.children ?? []) : [])]);
	return {
		text: blocks.map(toText).join('\n\n'),
		strange: nodes.filter(({ type }) => !plainNodes.includes(type)).map(({ type }) => type),
	};
}

describe('in Markdown', () => {
	test.each([
		{ typed: 'Nothing works.\nSince noon.', shown: 'Nothing works.  \nSince noon.', why: 'prose keeps its lines' },
		{ typed: 'snake_case in C:\\Data\\x_y', shown: 'snake_case in C:\\Data\\x_y', why: 'a name and a path stay' },
		{ typed: '2 * 3 < 4 & [INFO] ~50 #1', shown: '2 * 3 < 4 & [INFO] ~50 #1', why: 'signs that mean nothing stay' },
		{ typed: 'version 10.0.1\n10.0.1 again', shown: 'version 10.0.1  \n10.0.1 again', why: 'a number is no list' },
		{ typed: '-Force\n#1234\n+31 6', shown: '-Force  \n#1234  \n+31 6', why: 'signs at the start of a word stay' },
		{ typed: '# Heading', shown: '\\# Heading', why: 'a heading' },
		{ typed: 'Title\n===', shown: 'Title  \n\\===', why: 'an underline makes a heading' },
		{ typed: 'Title\n---', shown: 'Title  \n\\---', why: 'so does a rule' },
		{ typed: '- one\n+ two\n* three', shown: '\\- one  \n\\+ two  \n\\* three', why: 'lists' },
		{ typed: '1. one\n2) two', shown: '1\\. one  \n2\\) two', why: 'numbered lists' },
		{ typed: '> quote', shown: '\\> quote', why: 'a quotation' },
		{ typed: 'a | b\n:-- | ---', shown: 'a | b  \n\\:-- | ---', why: 'a table' },
		{ typed: 'one\n \n\ntwo', shown: 'one\n\ntwo', why: 'empty lines part paragraphs' },
		{ typed: 'one  \r\ntwo\rthree\u2028four', shown: 'one  \ntwo  \nthree  \nfour', why: 'line breaks of any kind' },
		{ typed: 'a\u0000b\u001b(c', shown: 'ab(c', why: 'control characters' },
		{
			typed: 'Error\n    at x_y\n\n\tat z',
			shown: '```\nError\n    at x_y\n\n\tat z\n```',
			why: 'a log that is set in',
		},
		{ typed: 'See:\n\n  a\n\nb', shown: 'See:\n\n```\n  a\n```\n\nb', why: 'a log between prose' },
		{ typed: '```js\nx\n```', shown: '````\n```js\nx\n```\n````', why: 'a longer fence than any in it' },
		{ typed: '*a* b', shown: '```\n*a* b\n```', why: 'emphasis' },
		{ typed: '_a_ b', shown: '```\n_a_ b\n```', why: 'the other emphasis' },
		{ typed: 'a_', shown: '```\na_\n```', why: 'the end of an emphasis' },
		{ typed: '~~a~~', shown: '```\n~~a~~\n```', why: 'a stroke through' },
		{ typed: '![x](http://e.example)', shown: '```\n![x](http://e.example)\n```', why: 'a picture from elsewhere' },
		{ typed: '[x]: http://e.example', shown: '```\n[x]: http://e.example\n```', why: 'a link kept for later' },
		{ typed: '<script>x</script>', shown: '```\n<script>x</script>\n```', why: 'HTML' },
		{ typed: '&lt; &#169;', shown: '```\n&lt; &#169;\n```', why: 'entities' },
		{ typed: '\\\\server\\share', shown: '```\n\\\\server\\share\n```', why: 'a backslash before a sign' },
		{ typed: 'C:\\temp\\', shown: '```\nC:\\temp\\\n```', why: 'a backslash at the end of a line' },
	])('$why', ({ typed, shown }) => {
		expect(asMarkdown(typed)).toBe(shown);
	});

	test('whatever is typed, a reader of Markdown finds it as it was, and nothing else', () => {
		const pieces = fc.oneof(
			fc.constantFrom(...'#-=>`~ \t\n\r|<*_:+!&;[]()\\/."\'$^0'),
			fc.constantFrom('a', 'É', '1.', '    ', '\n\n', '](', '&amp;', '<b>', '</b>', '```', '\\*', '--', ' - ', '~~'),
		);
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
				const typed = parts.join('').trim();
				const lines = typed.split(/\r\n?|\n/).map((line) => line.replace(/[ \t]+$/, ''));
				const read = readMarkdown(asMarkdown(typed));
				expect(read.strange).toEqual([]);
				expect(read.text).toBe(lines.join('\n').replace(/\n{3,}/g, '\n\n'));
			}),
			{ seed: 20260105, numRuns: 5000 },
		);
	});

	test('what is typed stays in its own part of the draft', () => {
		const given = [section('- a\n\n```'), { ...section('[x]: y\n==='), field: 'tried' as const }];
		const draft = requestText({ about: [], sections: given }, words, 'markdown');
		const headings = parse(draft).flatMap((node) => (node.type === 'heading' ? [toText(node)] : []));
		expect(headings).toEqual(['Request: Desktop', 'Head what', 'Head tried']);
	});

	test.each(languages)('the words of a draft mean nothing to it, in %s', (lang) => {
		const said = Object.entries(dictionaries[lang]).filter(([key]) =>
			/^(?:request\.(?:field|title|empty)|short|service|product|plan|severity|coverage-choice|kind|issue|answer)\b/.test(
				key,
			),
		);
		expect(said.length).toBeGreaterThan(60);
		expect(said.filter(([, word]) => asMarkdown(word) !== word)).toEqual([]);
	});
});

describe('a draft', () => {
	const content = {
		about: [
			['Level:', 'Severity A'],
			['Product:', 'Azure'],
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
- **Product:** Azure

## Head what

down

\`\`\`
  since noon
\`\`\`

## Head steps

(still to fill in)
`);
	});

	test('as plain text, with what was typed set in', () => {
		expect(requestText(content, words, 'text')).toBe(`Request: Desktop
================

Level: Severity A
Product: Azure

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
