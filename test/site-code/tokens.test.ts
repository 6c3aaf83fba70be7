import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, hexOf, readColours, themes } from '../../src/site/tokens.ts';
import { sourceFiles } from '../source-files.ts';

const colours = readColours(readFileSync('src/styles/tokens.css', 'utf8'));

/** What is read on what. */
const text = {
	ground: ['text', 'quiet', 'accent', 'severity-a', 'severity-b', 'severity-c', 'severity-standard'],
	raised: ['text', 'quiet', 'accent', 'severity-a', 'severity-b', 'severity-c', 'severity-standard'],
	'accent-ground': ['text', 'quiet', 'accent'],
	accent: ['on-accent'],
	'severity-a': ['on-accent'],
	'severity-b': ['on-accent'],
	'severity-c': ['on-accent'],
	'severity-standard': ['on-accent'],
	panel: ['panel-text', 'panel-quiet', 'panel-open'],
	'panel-raised': ['panel-text', 'panel-quiet'],
} as const;
/** Edges, bars and marks that must be told from what they stand on. */
const marks = {
	ground: ['edge', 'accent', 'now'],
	raised: ['edge', 'accent', 'now'],
	'accent-ground': ['edge', 'accent'],
	panel: ['panel-edge', 'panel-open', 'panel-now'],
	'panel-raised': ['panel-open', 'panel-now'],
} as const;

const pairs = (list: Readonly<Record<string, readonly string[]>>) =>
	themes.flatMap((theme) =>
		Object.entries(list).flatMap(([ground, names]) => names.map((name) => ({ theme, name, ground }))),
	);
const measured = ({ theme, name, ground }: ReturnType<typeof pairs>[number]) => {
	const [one, other] = [colours[theme].get(name), colours[theme].get(ground)];
	if (!one || !other) throw new Error(`src/styles/tokens.css: no ${name} or ${ground}`);
	return contrast(one, other);
};

test.each(pairs(text))('$theme: text in $name on $ground has a contrast of 7 or more', (pair) => {
	expect(measured(pair)).toBeGreaterThanOrEqual(7);
});

test.each(pairs(marks))('$theme: $name on $ground has a contrast of 3 or more', (pair) => {
	expect(measured(pair)).toBeGreaterThanOrEqual(3);
});

describe('the measure itself', () => {
	const [white, black, red] = [[1, 0, 0] as const, [0, 0, 0] as const, [0.62796, 0.25768, 29.2339] as const];

	test('white on black is 21, red on white 4 as WCAG counts it', () => {
		expect(contrast(white, black)).toBeCloseTo(21, 3);
		expect(contrast(black, white)).toBeCloseTo(21, 3);
		expect(contrast(red, white)).toBeCloseTo(3.998, 2);
	});

	test('reads both themes, and one value for both', () => {
		const { light, dark } = readColours(
			'--color-a: light-dark(oklch(10% 0.1 20), oklch(90% 0.2 30)); --color-b: oklch(50% 0 0);',
		);
		expect([light.get('a'), dark.get('a')]).toEqual([
			[0.1, 0.1, 20],
			[0.9, 0.2, 30],
		]);
		expect([light.get('b'), dark.get('b')]).toEqual([
			[0.5, 0, 0],
			[0.5, 0, 0],
		]);
	});

	test('a colour that is not there is named', () => {
		expect(() => hexOf('mauve', 'dark')).toThrow('src/styles/tokens.css › --color-mauve');
	});
});

/** Lengths and colours written out where a token belongs. Queries cannot read tokens, so their preludes may. */
function raw(css: string): string[] {
	const declarations = css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([\w-]+)\s*:\s*([^;{}]+);/g);
	const colour =
		/#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb|color)\(|\b(?:white|black|red|green|blue|grey|gray)\b/i;
	const length = /(?<![\w.-])[\d.]+(?:px|rem|pt|cm|mm|in)\b/;
	return [...declarations].filter(([, , value = '']) => colour.test(value) || length.test(value)).map(([all]) => all);
}

describe('no colour and no length stands outside the tokens', () => {
	const sheets = sourceFiles('src/styles/*.css').filter(({ path }) => !path.endsWith('tokens.css'));
	test.each(sheets)('$path', ({ text: css }) => expect(raw(css)).toEqual([]));

	test.each(sourceFiles('src/{components,views,layouts,islands}/**/*.{astro,tsx}'))(
		'$path has no style of its own',
		({ text: source }) => {
			expect(source).not.toMatch(/<style|style=|\b(?:fill|stroke)="(?!none|currentColor)/);
		},
	);

	test.each([
		'a { color: #fff; }',
		'a { border: 1px solid var(--color-line); }',
		'a { inline-size: calc(100% - 2rem); }',
		'a { color: oklch(10% 0 0); }',
		'a { background: white; }',
	])('finds %s', (css) => expect(raw(css)).toHaveLength(1));

	test.each([
		'a { margin: 0; inline-size: 100%; gap: 0.4em; }',
		'@media (width < 30rem) { a { color: var(--color-text); } }',
	])('allows %s', (css) => expect(raw(css)).toEqual([]));
});

describe('every token', () => {
	const sheets = sourceFiles('src/styles/*.css').map(({ text: css }) => css);
	const set = new Set(sheets.flatMap((css) => [...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name)));
	const used = new Set(sheets.flatMap((css) => [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name)));

	test('that is used exists', () => {
		expect([...used].filter((name) => !set.has(name))).toEqual([]);
	});

	test('that exists is used', () => {
		expect([...set].filter((name) => !used.has(name))).toEqual([]);
	});
});
