import { expect, test } from 'vitest';
import { namesOfSite, shortNames } from '../../src/build/short-names.ts';

test('the most used has the shortest name, and equal use goes by the alphabet', () => {
	const names = shortNames(['a { color: var(--often); --rare: 1; }', 'b { color: var(--often); --other: 2; }']);
	expect([...names]).toEqual([
		['--often', '--a'],
		['--other', '--b'],
		['--rare', '--c'],
	]);
});

test('every property has a name of its own, past one letter too', () => {
	const many = Array.from({ length: 1000 }, (_, index) => `--name-${index}`);
	const names = shortNames([many.join(' ')]);
	expect(new Set(names.values()).size).toBe(1000);
	for (const name of names.values()) expect(name).toMatch(/^--[a-zA-Z]{1,2}$/);
});

test('more than two letters can name is an error with the number', () => {
	const many = Array.from({ length: 2757 }, (_, index) => `--n-${index}`);
	expect(() => shortNames([many.join(' ')])).toThrow('at most 2756 custom properties, got 2757');
});

test('the sheets of the site name them the same each time', () => {
	expect(namesOfSite().size).toBeGreaterThan(50);
	expect([...namesOfSite()]).toEqual([...namesOfSite()]);
});
