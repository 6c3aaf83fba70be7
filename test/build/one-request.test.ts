import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { inOne } from '../../src/build/one-request.ts';

const files: Readonly<Record<string, string>> = {
	'/b/_astro/text.css': 'p{color:red}\n',
	'/b/_astro/tokens.css':
		':root{--a:1px;--b:var(--a);--c:3px;--d:4px;--e:5px;--f:6px;--h:7px}p{top:var(--b)}q{--g:1;color:red}',
	'/b/_astro/classes.css':
		'.own,.other{top:0}.other{left:0}.drawn em{top:1px}.own:not(.other){top:2px}.odd:has(.other){top:3px}@media print{.word{top:4px}}',
	'/b/_astro/later.css': 's{top:var(--e)}',
	'/b/_astro/tools.css': 'u{top:var(--f)}',
	'/b/_astro/page.js': 'import"./near.js";const all={tool:()=>import(`./tools.A1.js`)};\n',
	'/b/_astro/tools.A1.js':
		'import{a}from"./shared.js";const by={hours:()=>import(`./HoursClock.js`),reopen:()=>import(`./Reopen.js`)}',
	'/b/_astro/HoursClock.js': 'import{c}from"./clock.js";import{b}from"./tools.A1.js"',
	'/b/_astro/clock.js': 'import{a}from"./shared.js"',
	'/b/_astro/shared.js': 'export const a=1',
	'/b/_astro/draws.js':
		'const all={tool:()=>import(`./tools.B2.js`),other:()=>import(`./other.js`)};const later=()=>import(`./of.js`)',
	'/b/_astro/tools.B2.js': 'const by={level:()=>import(`./level.js`),word:()=>import(`./other.js`)};a.word=0',
	'/b/_astro/level.js': 'a.className="drawn"',
	'/b/_astro/of.js': 'h("p",{class:"of odd "+word})',
	'/b/_astro/other.js': 'a.className="word"',
	'/b/_astro/bad.js': 'const end="</script>"',
};
const read = (address: string) => files[address] ?? `no ${address}`;
const page = (body: string, head = '') =>
	`<head><meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' 'sha256-old='; style-src 'self';">${head}</head><body>${body}</body>`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the sheet of the head and the script stand in the page, and its policy names them alone', () => {
	const sheet = '<link rel="stylesheet" href="/b/_astro/text.css">';
	const built = inOne(
		page(`<template>${sheet}</template><script type="module" src="/b/_astro/page.js"></script>`, sheet),
		read,
	);
	const script = 'import"/b/_astro/near.js";const all={tool:()=>import(`/b/_astro/tools.A1.js`)};';
	expect(built).toContain(`<style>p{color:red}</style></head>`);
	expect(built).toContain(`<script type="module">${script}</script>`);
	// What comes later is still a file.
	expect(built).toContain(`<template>${sheet}</template>`);
	expect(built).toContain(`script-src 'self' ${hash(script)}; style-src 'self' ${hash('p{color:red}')};`);
});

test('a token comes along where the sheet, the page or a sheet that comes later names it', () => {
	const link = (name: string) => `<link rel="stylesheet" href="/b/_astro/${name}.css">`;
	const island = '<tool-island data-sheet="/b/_astro/tools.css"></tool-island>';
	const built = inOne(
		page(`<i style="left:var(--c)"></i>${island}<template>${link('later')}</template>`, link('tokens')),
		read,
	);
	expect(built).toContain(
		'<style>:root{--a:1px;--b:var(--a);--c:3px;--e:5px;--f:6px}p{top:var(--b)}q{color:red}</style>',
	);
});

test('a class comes along where the page has it or its scripts make one of a string, but not for a word in the text', () => {
	const link = '<link rel="stylesheet" href="/b/_astro/classes.css">';
	const scripts = '<script type="module" src="/b/_astro/draws.js"></script><template data-scripts="level"></template>';
	const built = inOne(page(`<p class="some own">word</p>${scripts}`, link), read);
	expect(built).toContain(
		'<style>.own,.other{top:0}.drawn em{top:1px}.own:not(.other){top:2px}.odd:has(.other){top:3px}</style>',
	);
});

test('data in a script element need no hash', () => {
	const built = inOne(page('<script type="application/json">{"a":"$1"}</script>'), read);
	expect(built).toContain("script-src 'self'; style-src 'self';");
});

test('a tool is given all its scripts, each once', () => {
	const island = '<tool-island><template data-scripts="hours"></template></tool-island>';
	const built = inOne(page(`${island}<script type="module" src="/b/_astro/page.js"></script>`), read);
	const links = [...built.matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(([, href]) => href);
	expect(links.sort()).toEqual(['HoursClock', 'clock', 'shared', 'tools.A1'].map((name) => `/b/_astro/${name}.js`));
	expect(built).toContain('"></template></tool-island>');
});

test.each([
	{
		body: '<template data-scripts="fees"></template><script type="module" src="/b/_astro/page.js"></script>',
		says: 'one-request › fees: expected a script that imports its own',
		why: 'a tool without a script',
	},
	{
		body: '<script type="module" src="/b/_astro/bad.js"></script>',
		says: '/b/_astro/bad.js: expected a script that can stand in a page',
		why: 'a script that would end its element',
	},
])('the build stops: $why', ({ body, says }) => {
	expect(() => inOne(page(body), read)).toThrow(says);
});
