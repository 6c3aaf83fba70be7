import { describe, expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from '../source-files.ts';
import { type Import, importsOf, wayTo } from './module-graph.ts';

interface Direction {
	folder: string;
	/** Folders, with a slash at the end, files and packages. */
	may: readonly string[];
	why: string;
	/** How many imports the folder has at least, so that a folder that moved is noticed. */
	least?: number;
}
/** Imports point one way: policy, engine, islands, the rest. */
const directions: readonly Direction[] = [
	{ folder: 'src/policy/', may: ['src/policy/'], why: 'data knows nobody' },
	{
		folder: 'src/engine/',
		may: ['src/policy/', 'src/engine/'],
		why: 'no DOM, no framework, no language: page, island and test call the same function',
	},
	{
		folder: 'src/islands/',
		may: [
			'src/policy/',
			'src/engine/',
			'src/islands/',
			'src/embedding/version-name.ts',
			'src/i18n/fill.ts',
			'src/i18n/locale.ts',
			'preact',
			'preact/hooks',
		],
		why: 'words are handed to an island, so none ships a dictionary or what only the build needs',
	},
	{
		folder: 'src/i18n/',
		may: ['src/policy/', 'src/i18n/', 'src/engine/errors.ts', 'src/site/search/concepts.ts'],
		why: 'words know ids and nothing else',
	},
	{
		folder: 'src/library.ts',
		may: ['src/policy/', 'src/engine/'],
		why: 'what other programs import needs no browser and no language',
	},
	{ folder: 'src/embedding/', may: ['src/embedding/'], why: 'it runs in frames, and is small', least: 2 },
	{
		folder: 'src/search/',
		may: ['src/search/', 'src/i18n/fill.ts', 'src/policy/model.ts', 'src/islands/view.ts'],
		why: 'it runs in the browser, and its words come from the index',
		least: 3,
	},
];
/** Build-time code makes pages out of the rest; a component may use it, never the other way round. */
const outermost = /^src\/(?:components|layouts|views|pages)\//;
const luxon = 'src/engine/luxon.ts';

/** The imports that a direction forbids. Type-only ones count: who knows a type, depends on it. */
function offenders(imports: readonly Import[], { folder, may }: Direction): string[] {
	const allowed = (to: string) => may.some((each) => (each.endsWith('/') ? to.startsWith(each) : to === each));
	return imports
		.filter(({ from, to }) => from.startsWith(folder) && !allowed(to) && !(from === luxon && to === 'luxon'))
		.map(({ from, to }) => `${from} imports ${to}`);
}

const files = sourceFiles('src/**/*.{ts,tsx}');
const imports = files.flatMap(importsOf);

test.each(directions)('$folder imports what it may: $why', (direction) => {
	const own = imports.filter(({ from }) => from.startsWith(direction.folder));
	expect(own.length).toBeGreaterThanOrEqual(direction.least ?? 10);
	expect(offenders(imports, direction)).toEqual([]);
});

test('src/site and src/build import no component, layout, view or page', () => {
	const inner = imports.filter(({ from }) => /^src\/(?:site|build)\//.test(from));
	expect(inner.length).toBeGreaterThan(50);
	expect(inner.filter(({ to }) => outermost.test(to)).map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('every relative import of the islands and the engine leads to a file', () => {
	const known = new Set(sourceFiles('src/**/*.{ts,tsx,json}').map(({ path }) => path));
	const lost = imports.filter(
		({ from, to }) => /^src\/(engine|islands|policy)\//.test(from) && to.startsWith('src/') && !known.has(to),
	);
	expect(lost).toEqual([]);
});

test('one file alone imports Luxon, so that a page gets no more of it than is named there', () => {
	expect(imports.filter(({ to }) => to === 'luxon').map(({ from }) => from)).toEqual([luxon]);
});

test.each(['SeverityPicker', 'ContactFinder', 'ReopenChecker', 'RequestWriter', 'OpenNow'])(
	'%s ships no Luxon',
	(island) => {
		expect(wayTo(imports, `src/islands/${island}.tsx`, luxon)?.join(' → ')).toBeUndefined();
	},
);

test('HoursClock needs Luxon, so the search for it finds a way', () => {
	expect(wayTo(imports, 'src/islands/HoursClock.tsx', luxon)).toBeDefined();
});

describe('the reading of imports', () => {
	const read = (text: string): Import[] => importsOf({ path: 'src/engine/tools/a.ts', text });
	test.each([
		{ text: "import { b } from '../b.ts';", to: 'src/engine/b.ts', typeOnly: false, why: 'an import' },
		{ text: "import type { B } from '../b.ts';", to: 'src/engine/b.ts', typeOnly: true, why: 'of a type' },
		{
			text: "import { type B } from '../b.ts';",
			to: 'src/engine/b.ts',
			typeOnly: false,
			why: 'it still runs the file',
		},
		{ text: "export { b } from '../b.ts';", to: 'src/engine/b.ts', typeOnly: false, why: 'handed on' },
		{ text: "export type { B } from '../b.ts';", to: 'src/engine/b.ts', typeOnly: true, why: 'a type handed on' },
		{ text: "export * from '../../site/b.ts';", to: 'src/site/b.ts', typeOnly: false, why: 'all handed on' },
		{ text: "import '../b.ts';", to: 'src/engine/b.ts', typeOnly: false, why: 'for its effects' },
		{ text: "const b = await import('../b.ts');", to: 'src/engine/b.ts', typeOnly: false, why: 'when it is needed' },
		{ text: "type B = import('../b.ts').B;", to: 'src/engine/b.ts', typeOnly: true, why: 'a type in place' },
		{ text: "import { DateTime } from 'luxon';", to: 'luxon', typeOnly: false, why: 'a package' },
	])('$text: $why', ({ text, to, typeOnly }) => {
		expect(read(text)).toEqual([{ from: 'src/engine/tools/a.ts', to, typeOnly }]);
	});

	test.each([
		{ text: "// import { b } from '../b.ts';", why: 'a comment' },
		{ text: 'const text = "import { b } from \'../b.ts\'";', why: 'text' },
	])('$text is none: $why', ({ text }) => {
		expect(read(text)).toEqual([]);
	});
});

describe('the checks name the offender', () => {
	const graph = (sources: Record<string, string>) =>
		Object.entries(sources).flatMap(([path, text]) => importsOf({ path, text } satisfies SourceFile));
	const [policy, engine, islands] = directions as [Direction, Direction, Direction];

	test.each([
		{ direction: policy, path: 'src/policy/a.ts', text: "import { b } from '../engine/b.ts';", to: 'src/engine/b.ts' },
		{ direction: engine, path: 'src/engine/a.ts', text: "import { b } from '../i18n/b.ts';", to: 'src/i18n/b.ts' },
		{ direction: engine, path: 'src/engine/a.ts', text: "import type { B } from '../site/b.ts';", to: 'src/site/b.ts' },
		{ direction: engine, path: 'src/engine/a.ts', text: "import { DateTime } from 'luxon';", to: 'luxon' },
		{ direction: engine, path: 'src/engine/a.ts', text: "import { h } from 'preact';", to: 'preact' },
		{ direction: islands, path: 'src/islands/A.tsx', text: "import { b } from '../site/b.ts';", to: 'src/site/b.ts' },
		{
			direction: islands,
			path: 'src/islands/A.tsx',
			text: "import { en } from '../i18n/en.ts';",
			to: 'src/i18n/en.ts',
		},
	])('$path with $text', ({ direction, path, text, to }) => {
		expect(offenders(graph({ [path]: text }), direction)).toEqual([`${path} imports ${to}`]);
	});

	test('an island’s way to Luxon, over other files, types left out', () => {
		const sources = {
			'src/islands/A.tsx': "import type { T } from '../engine/t.ts'; import { b } from './b.ts';",
			'src/islands/b.ts': "import { c } from '../engine/c.ts'; import { a } from './A.tsx';",
			'src/engine/c.ts': "import { DateTime } from './luxon.ts';",
			'src/engine/t.ts': "import { DateTime } from './luxon.ts';",
		};
		expect(wayTo(graph(sources), 'src/islands/A.tsx', luxon)).toEqual([
			'src/islands/A.tsx',
			'src/islands/b.ts',
			'src/engine/c.ts',
			luxon,
		]);
		const { 'src/islands/b.ts': _, ...without } = sources;
		expect(wayTo(graph(without), 'src/islands/A.tsx', luxon)).toBeUndefined();
	});
});
