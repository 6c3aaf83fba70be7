import type { RequestFieldId } from '../policy/request-fields.ts';
import type { RequestSection } from './tools/request.ts';

/** The words of a draft, in the language in which it is written. */
export interface RequestWords {
	title: string;
	/** Stands where a field is empty that a text asks for. */
	empty: string;
	headings: Readonly<Record<RequestFieldId, string>>;
}
export interface RequestContent {
	/** The answers on the case, in words: name and value. */
	about: readonly (readonly [string, string])[];
	sections: readonly RequestSection[];
}
export const requestFormats = ['markdown', 'text'] as const;
export type RequestFormat = (typeof requestFormats)[number];

/** One kind of line break, and no control characters but the tab. */
const clean = (text: string): string =>
	text
		.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
		.replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '');

/** Punctuation that means something to Markdown in the middle of a line. */
const inline = /[\\`*_[\]<>&~|]/g;
/** What means something at the start of a line only: headings, lists, rules, underlines of a heading or a table. */
const lineStart = /^[#+\-=:]/;
const numbered = /^(\d+)([.)])/;

function escapeLine(line: string): string {
	const text = line.trimEnd();
	const indent = text.slice(0, text.search(/[^ \t]|$/));
	const rest = text.slice(indent.length).replace(inline, '\\$&').replace(lineStart, '\\$&').replace(numbered, '$1\\$2');
	// Four blanks would begin a block of code; blanks that do not break keep the shape of what was pasted.
	return indent.replace(/\t/g, '    ').replace(/ /g, '\u00a0') + rest;
}

/** Text as somebody typed it, so that Markdown shows it as it is: no heading, list, link, code or HTML of its own. */
export const escapeMarkdown = (text: string): string =>
	clean(text)
		.split('\n')
		.map(escapeLine)
		.join('\n')
		// Two blanks at its end keep a line break within a paragraph.
		.replace(/([^\n])\n(?=[^\n])/g, '$1  \n');

const typed = ({ text, demands }: RequestSection, empty: string): string =>
	text === '' && demands.length > 0 ? empty : text;

function markdown({ about, sections }: RequestContent, words: RequestWords): string {
	const blocks = [
		`# ${escapeMarkdown(words.title)}`,
		about.map(([name, value]) => `- **${escapeMarkdown(name)}** ${escapeMarkdown(value)}`).join('\n'),
		...sections.flatMap((section) => {
			const text = typed(section, words.empty);
			return text === '' ? [] : [`## ${escapeMarkdown(words.headings[section.field])}`, escapeMarkdown(text)];
		}),
	];
	return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** What was typed is set in, so that a heading is never mistaken for it. */
function plain({ about, sections }: RequestContent, words: RequestWords): string {
	const blocks = [
		`${words.title}\n${'='.repeat(words.title.length)}`,
		about.map(([name, value]) => `${name} ${value}`).join('\n'),
		...sections.flatMap((section) => {
			const text = typed(section, words.empty);
			const lines = clean(text).split('\n');
			const body = lines.map((line) => (line.trim() ? `  ${line.trimEnd()}` : '')).join('\n');
			return text === '' ? [] : [`${words.headings[section.field]}\n${body}`];
		}),
	];
	return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** A draft as text to paste or save. A field that is empty is left out, unless a text asks for it. */
export const requestText = (content: RequestContent, words: RequestWords, format: RequestFormat): string =>
	format === 'markdown' ? markdown(content, words) : plain(content, words);
