import { describe, expect, test } from 'vitest';
import { policyWords } from '../../src/i18n/index.ts';
import { labels } from '../../src/policy/labels.ts';
import { limits } from '../../src/policy/limits.ts';
import { links } from '../../src/policy/links.ts';
import { languages } from '../../src/policy/model.ts';
import { notes } from '../../src/policy/notes.ts';
import { statements } from '../../src/policy/statements.ts';
import { sourceFiles } from '../source-files.ts';

const read = (...patterns: string[]) =>
	patterns
		.flatMap(sourceFiles)
		.map(({ text }) => text)
		.join('\n');

/** What the data set says of itself: every table, without the lists that define the ids. */
const data = sourceFiles('src/policy/**/*.ts').filter(
	({ path }) => !/\/(statements|notes|limits|labels|links)\.ts$/.test(path),
);
const tables = data.map(({ text }) => text).join('\n');
const code = read('src/{engine,site,components,views,layouts,islands,pages,build}/**/*.{ts,tsx,astro}');
const pages = read('content/**/*.mdx');
const words = languages
	.flatMap((lang) => [policyWords[lang].statementWords, policyWords[lang].noteWords])
	.flatMap((list) => Object.values(list))
	.join('\n');

const quoted = (id: string) => new RegExp(`['"\`]${id}['"\`]`);
/** As an attribute of a component on a page. */
const attribute = (component: string, name: string, id: string) =>
	new RegExp(`<${component}\\s[^>]*\\b${name}=(?:"${id}"|'${id}')`);

test('every statement is said by some table or component', () => {
	const idle = Object.keys(statements).filter((id) => !quoted(id).test(tables) && !quoted(id).test(code));
	expect(idle).toEqual([]);
});

test('every note belongs to some row, or to a component', () => {
	const idle = Object.keys(notes).filter((id) => !quoted(id).test(tables) && !quoted(id).test(code));
	expect(idle).toEqual([]);
});

test('every statement and note names facts', () => {
	const bare = Object.entries({ ...statements, ...notes }).filter(([, facts]) => facts.length === 0);
	expect(bare).toEqual([]);
});

test.each([
	// Some links have the id of their channel, so only a mention as a link counts.
	{ kind: 'link', component: 'Link', name: 'to', ids: Object.keys(links), inCode: /(?:\blink: |\blinks\[)/ },
	{ kind: 'label', component: 'Label', name: 'id', ids: Object.keys(labels), inCode: /\blabels\[/ },
	{ kind: 'limit', component: 'Limit', name: 'id', ids: Object.keys(limits), inCode: /\blimits\[/ },
])('every $kind is used in words, on a page or in code', ({ kind, component, name, ids, inCode }) => {
	const idle = ids.filter(
		(id) =>
			!words.includes(`{${kind}:${id}}`) &&
			!attribute(component, name, id).test(pages) &&
			!new RegExp(inCode.source + quoted(id).source).test(tables + code),
	);
	expect(idle).toEqual([]);
});

describe('the search finds', () => {
	test.each([
		{ text: '<Link to="a-b">', found: true, why: 'an attribute' },
		{ text: '<Link\n\tclass="x"\n\tto="a-b"\n>', found: true, why: 'an attribute on a line of its own' },
		{ text: '<Link to="a-b-c">', found: false, why: 'a longer id' },
		{ text: '<Page to="a-b">', found: false, why: 'another component' },
		{ text: '<Link>to="a-b"', found: false, why: 'text behind the tag' },
	])('$text: $found ($why)', ({ text, found }) => {
		expect(attribute('Link', 'to', 'a-b').test(text)).toBe(found);
	});

	test('no id that is nowhere', () => {
		const everything = [tables, code, pages, words].join('\n');
		expect(quoted('no-such-statement').test(everything)).toBe(false);
	});
});
