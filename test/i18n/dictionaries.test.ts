import { describe, expect, test } from 'vitest';
import type { Parameters } from '../../src/engine/answers.ts';
import { dictionaries, policyWords } from '../../src/i18n/index.ts';
import { type SourceFile, sourceFiles } from '../source-files.ts';

/** The placeholders of a sentence in order of name, each as often as it stands there. */
const placeholders = (text: string) => (text.match(/\{[^}]*\}/g) ?? []).sort();

/** The keys of which the two languages fill in something else, with what each fills in. */
const unequal = (nl: Readonly<Record<string, string>>, en: Readonly<Record<string, string>>): string[] =>
	[...new Set([...Object.keys(nl), ...Object.keys(en)])].flatMap((key) => {
		const [ours, theirs] = [nl[key], en[key]].map((text) => placeholders(text ?? '').join(' '));
		return ours === theirs ? [] : [`${key}: nl has “${ours}”, en has “${theirs}”`];
	});

test.each([
	{ name: 'words of the interface', nl: dictionaries.nl, en: dictionaries.en },
	{ name: 'statements', nl: policyWords.nl.statementWords, en: policyWords.en.statementWords },
	{ name: 'notes', nl: policyWords.nl.noteWords, en: policyWords.en.noteWords },
])('$name: both languages fill in the same', ({ nl, en }) => {
	expect(unequal(nl, en)).toEqual([]);
	expect(Object.entries({ ...nl }).filter(([, text]) => text.trim() === '')).toEqual([]);
	expect(Object.entries({ ...en }).filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each([
	{ nl: { a: '{count} pagina’s' }, en: { a: 'pages' }, found: 1, why: 'forgotten in one language' },
	{ nl: { a: '{count}' }, en: { a: '{number}' }, found: 1, why: 'another name' },
	{ nl: { a: '{limit:x}' }, en: { a: '{limit:y}' }, found: 1, why: 'another figure of the data set' },
	{ nl: { a: '{x} {x}' }, en: { a: '{x}' }, found: 1, why: 'once more' },
	{ nl: { a: '{x} {y}' }, en: { a: '{y} {x}' }, found: 0, why: 'the order is the language’s own' },
])('the comparison finds what differs: $why', ({ nl, en, found }) => {
	expect(unequal(nl, en).length).toBe(found);
});

/** Everything that may use a word, except the words themselves. */
const code = ['src/**/*.{ts,tsx,astro}', 'src/policy/*.json', 'content/**/*.mdx', 'scripts/**/*.ts']
	.flatMap(sourceFiles)
	.filter(({ path }) => !/^src\/i18n\/((policy|machines)\/)?(nl|en)\.ts$/.test(path));

const toolFiles = Object.values(
	import.meta.glob<Record<string, unknown>>('../../src/engine/tools/*.ts', { eager: true }),
);
/** The answers of every tool: their words are looked up by question and value. */
const answerKeys = toolFiles
	.flatMap((module) => Object.entries(module).filter(([name]) => name.endsWith('Parameters')))
	.flatMap(([, parameters]) => Object.entries(parameters as Parameters))
	.flatMap(([question, parameter]) =>
		parameter.kind === 'choice'
			? parameter.values.flatMap((value) => [`${question}.${value}`, `answer.${question}-${value}`])
			: [],
	);

const textOf = (files: readonly SourceFile[]) => files.map(({ text }) => text).join('\n');
/** What stands in quotes or as a name of an object. */
const valuesIn = (text: string) => new Set(text.match(/(?<=['"`])[\w/.+-]+(?=['"`])|[\w-]+(?=:)/g));

/**
 * The keys that no file uses. Used is a key that stands in quotes; that a template builds from a value which itself
 * stands in quotes or as a name somewhere; or that names an answer of a tool.
 * @param values where a template's values may come from
 */
function unused(keys: readonly string[], text: string, answers: readonly string[] = [], values = valuesIn(text)) {
	const quoted = valuesIn(text);
	const templates = [...text.matchAll(/`([a-z][\w/-]*\.[^`$]*\$\{[^`]*)`/g)].map(([, template = '']) => {
		const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
		return new RegExp(`^${parts.join('([\\w/.+-]+)')}$`);
	});
	const built = (key: string) =>
		templates.some((template) => {
			const parts = template.exec(key)?.slice(1);
			return parts?.every((part) => values.has(part));
		});
	return keys.filter((key) => !quoted.has(key) && !answers.includes(key) && !built(key));
}

test('no word of the interface is unused', () => {
	expect(unused(Object.keys(dictionaries.en), textOf(code), answerKeys)).toEqual([]);
});

describe('the search for unused words', () => {
	/** `<id>` stands for a part that is filled in. */
	const asCode = (text: string) => text.replaceAll(/<(\w+)>/g, (_, name: string) => ['$', '{', name, '}'].join(''));
	test.each([
		{ key: 'tool.print', text: "words['tool.print']", found: [], why: 'stands in quotes' },
		{ key: 'tool.print', text: '// tool.print', found: ['tool.print'], why: 'a comment is no use' },
		{ key: 'tool.print', text: "words['tool.printer']", found: ['tool.print'], why: 'another key' },
		{
			key: 'level.a-word',
			text: "`level.<id>-word`; const ids = ['a', 'b']",
			found: [],
			why: 'built from a known value',
		},
		{
			key: 'level.z-word',
			text: "`level.<id>-word`; const ids = ['a']",
			found: ['level.z-word'],
			why: 'a value that is none',
		},
		{ key: 'level.a', text: "`level.<id>-word`; ['a']", found: ['level.a'], why: 'another template' },
		{ key: 'page.home.title', text: "`page.<id>.<part>`; ['home', 'title']", found: [], why: 'two values' },
		{ key: 'level.a', text: '`<question>.<value>`', found: ['level.a'], why: 'a template that could build anything' },
	])('$key in $text: $why', ({ key, text, found }) => {
		expect(unused([key], asCode(text))).toEqual(found);
	});

	test('an answer of a tool is used', () => {
		expect(unused(['role.admin'], '', ['role.admin'])).toEqual([]);
	});
});

/** Words that an island is given and does not show: named in its type of keys, and nowhere else in the islands. */
function notShown(island: SourceFile, all: readonly SourceFile[]): string[] {
	const union = /^type Key =([^;]*);/m.exec(island.text)?.[1] ?? '';
	const keys = [...union.matchAll(/'([^']+)'/g)].map(([, key = '']) => key);
	const shown = textOf(all).replace(union, '');
	return unused(keys, shown, [], valuesIn(textOf(code)));
}

const islands = sourceFiles('src/islands/*.tsx');

test.each(islands.filter(({ text }) => text.includes('type Key =')))(
	'$path shows every word that it is given',
	(island) => {
		expect(notShown(island, islands)).toEqual([]);
	},
);
