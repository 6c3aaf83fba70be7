import { readFileSync } from 'node:fs';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { count } from '../count.ts';
import { builtPages } from './pages.ts';

const config = readFileSync(new URL('../../.htmlvalidate.json', import.meta.url), 'utf8');
const validator = new HtmlValidate(JSON.parse(config) as ConfigData);

/** What is wrong with a page, with line, column and the rule's name. */
async function problemsOf(html: string): Promise<string[]> {
	const { results } = await validator.validateString(html);
	return results.flatMap(({ messages }) =>
		messages.map(({ line, column, message, ruleId, selector }) =>
			[`${line}:${column}`, message, `(${ruleId})`, selector ?? ''].join(' ').trim(),
		),
	);
}

count('pages', 'html', builtPages.length);

test.each(builtPages.map(({ file, html }) => ({ file, html })))('$file is valid HTML', async ({ html }) => {
	expect(await problemsOf(html)).toEqual([]);
});

const page = (body: string, title = 'Title') =>
	`<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;

test.each([
	{ html: page('<h1>Heading</h1><p>Text</p>'), rule: undefined, why: 'nothing is wrong' },
	{ html: page('<p id="a">A</p><p id="a">B</p>'), rule: 'no-dup-id', why: 'an id is used twice' },
	{
		html: page('<aside><style>p{}</style></aside>'),
		rule: 'element-permitted-content',
		why: 'a style belongs in the head',
	},
	{ html: page('<p style="color: red">A</p>'), rule: 'no-inline-style', why: 'the content policy blocks it' },
	{ html: page('<img src="a.svg">'), rule: 'wcag/h37', why: 'an image without words' },
	{
		html: page('<div role="region" aria-label="A">A</div>'),
		rule: 'prefer-native-element',
		why: 'a section does that',
	},
	{ html: page('<p>A</p>', 'x'.repeat(96)), rule: 'long-title', why: 'no tab shows that much' },
])('rule $rule: $why', async ({ html, rule }) => {
	const problems = await problemsOf(html);
	expect(problems.map((problem) => /\((\S+)\)/.exec(problem)?.[1])).toEqual(rule ? [rule] : []);
});
