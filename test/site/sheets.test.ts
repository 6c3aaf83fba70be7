import { expect, test } from 'vitest';
import { builtPages, readDist } from './pages.ts';

const sheetsOf = (page: (typeof builtPages)[number]) => page.values('link[rel="stylesheet"]', 'href');
const heldBy = (page: (typeof builtPages)[number]) => readDist(sheetsOf(page)[0]?.slice(1) ?? '');

test('every page has one sheet; the page of components has its own besides', () => {
	const wrong = builtPages.filter((page) => sheetsOf(page).length !== (page.file === 'en/design/index.html' ? 2 : 1));
	expect(wrong.map(({ file }) => file)).toEqual([]);
});

test.each([
	{ what: 'tool-island', rule: '.option' },
	{ what: 'figure.picture', rule: '.picture' },
	{ what: '.flow', rule: '.flow' },
	{ what: '.open-now-table', rule: '.open-now-table' },
	{ what: '.compare', rule: '.compare' },
	{ what: '.letters', rule: '.letters' },
])('a page with $what has the sheet that draws it', ({ what, rule }) => {
	const own = builtPages.filter((page) => page.all(what).length > 0);
	expect(own).not.toEqual([]);
	expect(own.filter((page) => !heldBy(page).includes(rule)).map(({ file }) => file)).toEqual([]);
});

test('a page of text brings no rule of tools', () => {
	const plain = builtPages.filter((page) => page.all('tool-island, .picture, .flow, .open-now-table').length === 0);
	expect(plain.length).toBeGreaterThan(20);
	expect(plain.filter((page) => heldBy(page).includes('.open-now-table')).map(({ file }) => file)).toEqual([]);
});
