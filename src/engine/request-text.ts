import type { RequestFieldId } from '../policy/request-fields.ts';
import type { RequestSection } from './tools/request.ts';

/** The words of a draft, in the language in which it is written; none of them means anything to Markdown. */
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
/** The fields of most portals show text as it is, so plain text comes first. */
export const requestFormats = ['text', 'markdown'] as const;
export type RequestFormat = (typeof requestFormats)[number];

/** One kind of line break, and no control characters but the tab. */
const clean = (text: string): string =>
	text
		.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
		.replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '');

/**
 * What means something to Markdown within a line: code, emphasis and strokes through (a pair of signs), links and what they
 * refer to, HTML, entities, and a backslash before a sign or the end of a line. An underscore within a word does not.
 */
const signs =
	/([`*~])[\s\S]*\1|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\](?=[(:[])|<(?=[a-z/!?])|&(?=#?\w+;)|\\(?=[!-/:-@[-`{-~]|$)/imu;
/** What begins a block: a heading, a quotation, a list, or a rule, which may underline a heading or a table. */
const opening = /^(?=#{1,6}(?:\s|$)|>|[-+*](?:\s|$)|[-=:|][-=:|\s]*$)/;
const numbered = /^(\d{1,9})(?=[.)](?:\s|$))/;
const bullets = /^[*+-] /gm;

/** As it was typed, whatever it holds: the fence is longer than any in the text. */
function fenced(text: string): string {
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([{ length }]) => length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}\n${text}\n${fence}`;
}

const paragraph = (text: string): string =>
	text
		.split('\n')
		.map((line) => line.replace(opening, '\\').replace(numbered, '$1\\'))
		// Two blanks at its end keep a line break within a paragraph.
		.join('  \n');

/**
 * Text as somebody typed it, so that Markdown shows it as it is. Lines of prose stay as they are, less what would begin a
 * block; a paragraph that is set in, or that holds signs of Markdown, as a log does, stands in a fence without any change.
 */
export function asMarkdown(text: string): string {
	const blocks: { verbatim: boolean; text: string }[] = [];
	for (const block of clean(text).split(/\n(?:[ \t]*\n)+/)) {
		const trimmed = block.replace(/[ \t]+$/gm, '');
		const verbatim = /^[ \t]/m.test(trimmed) || signs.test(trimmed.replace(bullets, ''));
		const last = blocks.at(-1);
		if (verbatim && last?.verbatim) last.text += `\n\n${trimmed}`;
		else blocks.push({ verbatim, text: trimmed });
	}
	return blocks.map((block) => (block.verbatim ? fenced : paragraph)(block.text)).join('\n\n');
}

const typed = ({ text, demands }: RequestSection, empty: string): string =>
	text === '' && demands.length > 0 ? empty : text;

function markdown({ about, sections }: RequestContent, words: RequestWords): string {
	const blocks = [
		`# ${words.title}`,
		about.map(([name, value]) => `- **${name}** ${value}`).join('\n'),
		...sections.flatMap((section) => {
			const text = typed(section, words.empty);
			return text === '' ? [] : [`## ${words.headings[section.field]}`, asMarkdown(text)];
		}),
	];
	return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** A line of a phone: longer ones would break. */
const underline = 28;

/** What was typed is set in, so that a heading is never mistaken for it. */
function plain({ about, sections }: RequestContent, words: RequestWords): string {
	const blocks = [
		`${words.title}\n${'='.repeat(Math.min(words.title.length, underline))}`,
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
