import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { anywhere, drawnClasses, undrawn } from '../drawn-classes.ts';
import { base, builtPages, readDist, sitePages } from './pages.ts';

type BuiltPage = (typeof builtPages)[number];

const sheetsOf = (page: BuiltPage) => page.all('head style').map(({ rawText }) => rawText);
const laterSheets = () => globSync('dist/_astro/*.css').map((file) => readFileSync(file, 'utf8'));
const design = 'en/design/index.html';

/** The classes on a page, less those in the search dialog, whose sheet comes with it. */
const classesOn = (page: BuiltPage): Set<string> =>
	new Set(
		page
			.all('[class]')
			.filter((element) => !element.closest('#search-dialog'))
			.flatMap((element) => [...element.classNames.split(/\s+/)]),
	);

test('every page holds one sheet; the page of components has its own besides', () => {
	const wrong = builtPages.filter((page) => sheetsOf(page).length !== (page.file === design ? 2 : 1));
	expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('a page asks for nothing before it can be read', () => {
	const asking = builtPages.filter((page) => page.all('head link[rel="stylesheet"], script[src]').length > 0);
	expect(asking.map(({ file }) => file)).toEqual([]);
});

test('what any sheet draws, a page that holds it has the sheet for', () => {
	expect(anywhere.size).toBeGreaterThan(100);
	const without = builtPages.flatMap((page) =>
		undrawn(classesOn(page), sheetsOf(page)).map((name) => `${page.file}: .${name}`),
	);
	expect(without).toEqual([]);
});

test('every token that a page or a sheet that comes later names comes with the page', () => {
	let named = 0;
	const without = builtPages.flatMap(({ file, html }) => {
		const own = new Set([...html.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
		const later = new Set([...html.matchAll(/"([^"]+\.css)"/g)].map(([, address = '']) => address.slice(base.length)));
		// A token with something in its place may be missing.
		const asked = (html + [...later].map(readDist).join('')).matchAll(/var\((--[\w-]+)\)/g);
		const names = [...new Set([...asked].map(([, name]) => name))];
		named += names.length;
		return names.filter((name) => !own.has(name)).map((name) => `${file}: ${name}`);
	});
	expect(without).toEqual([]);
	expect(named).toBeGreaterThan(1000);
});

test('no sheet holds a property by its long name', () => {
	const long = /--[a-z]\w*-[\w-]+|--[a-z]\w{2,}/;
	const sheets = [...builtPages.flatMap(sheetsOf), ...laterSheets()];
	expect(sheets.length).toBeGreaterThan(builtPages.length);
	expect(sheets.filter((css) => long.test(css)).map((css) => long.exec(css)?.[0])).toEqual([]);
});

test('a page of text brings no rule of tools, pictures or search', () => {
	const plain = sitePages
		.filter(
			({ id, built }) =>
				id !== 'reference/embed' && built.all('.tool, .picture, .flow, .open-now-table, #search-form').length === 0,
		)
		.map(({ built }) => built);
	expect(plain.length).toBeGreaterThan(40);
	for (const page of plain) {
		const own = sheetsOf(page).flatMap((css) => [...drawnClasses(css)]);
		for (const name of ['option', 'plots', 'rung', 'open-now-table', 'search-field'])
			expect(own, page.file).not.toContain(name);
	}
});
