import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dictionaries, policyWords } from '../../src/i18n/index.ts';
import { factIds, facts } from '../../src/policy/facts/index.ts';
import { type Language, languages } from '../../src/policy/model.ts';
import { builtPages, dist, type HTMLElement, origin, readDist } from './pages.ts';

const imported = /\b(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+|\/[^"'`]+)["'`]/g;

const atOnce = /\b(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+|\/[^"'`]+)["'`]/g;

/** Every script that a script brings along, itself first: by static and by dynamic imports, or as told. */
function graph(entry: string, read: (path: string) => string, imports = imported): string[] {
	const seen = new Set([entry]);
	for (const path of seen) {
		for (const [, target = ''] of read(path).matchAll(imports)) {
			seen.add(new URL(target, `https://site.test${path}`).pathname);
		}
	}
	return [...seen];
}

const cache = new Map<string, string>();
function read(path: string): string {
	const text = cache.get(path) ?? readDist(path.slice(1));
	cache.set(path, text);
	return text;
}

interface Island {
	/** The page, and the island's own file without its hash. */
	where: string;
	name: string;
	lang: Language;
	/** All its code. */
	scripts: string;
	/** What the page hands it. */
	props: string;
}

/** The component of each tool, whose name its script keeps. */
const components: Readonly<Record<string, string>> = {
	severity: 'SeverityPicker',
	contact: 'ContactFinder',
	hours: 'HoursClock',
	response: 'ResponseClock',
	reopen: 'ReopenChecker',
	request: 'RequestWriter',
};
const scriptsOf = (name: string) => globSync(`_astro/${name}.*.js`, { cwd: dist }).map((file) => `/${file}`);

const islandOf = (element: HTMLElement) => {
	const name = components[element.getAttribute('data-island') ?? ''] ?? '';
	const address = element.getAttribute('data-words');
	const words = address ? read(new URL(address, origin).pathname) : (element.querySelector('script')?.rawText ?? '');
	// What all tools share names each tool's own script, so only what that imports at once counts.
	const shared = scriptsOf('tools').flatMap((file) => graph(file, read, atOnce));
	const beyond = (path: string) => (scriptsOf('tools').includes(path) ? '' : read(path));
	const paths = [...shared, ...scriptsOf(name).flatMap((entry) => graph(entry, beyond))];
	return {
		name,
		scripts: [...new Set(paths)].map(read).join('\n'),
		props: words + (element.getAttribute('data-place') ?? ''),
	};
};

const islands: readonly Island[] = builtPages.flatMap((page) =>
	page.all('tool-island').map((element) => ({
		...islandOf(element),
		where: page.file,
		lang: page.file.startsWith('nl/') ? ('nl' as const) : ('en' as const),
	})),
);
const names = [...new Set(islands.map(({ name }) => name))].sort();

/** Sentences of one language alone: whatever holds one of them holds words of that language. */
const sentences = (lang: Language, others: Iterable<string> = []): string[] => {
	const { statementWords, noteWords, laterWords } = policyWords[lang];
	const other = new Set(others);
	return [dictionaries[lang], statementWords, noteWords, laterWords]
		.flatMap((words) => Object.values<string>(words))
		.filter((words) => words.length > 24 && !words.includes('"') && !other.has(words));
};
const english = sentences('en', Object.values(dictionaries.nl));
const dutch = sentences('nl', Object.values(dictionaries.en));

/** Words that a request may hold in English: the headings and the answers of a draft for a text that asks for English. */
const draftWords = new Set(
	Object.entries(dictionaries.en).flatMap(([key, words]) =>
		/^(?:request|severity|impact|service|product|plan|issue)\./.test(key) ? [words] : [],
	),
);

/** Wordings of the facts that no sentence of the site shares, so that only the ledger itself holds them. */
const wordings = factIds
	.flatMap((id) => [facts[id].nl, facts[id].en])
	.filter((wording) => wording.length > 24 && ![...dutch, ...english].some((words) => words.includes(wording)));

const held = (text: string, words: readonly string[]) => words.filter((each) => text.includes(each));
/** What stands in a script or in props, with the escapes of both undone. */
const plain = (text: string) => text.replaceAll('\\"', '"').replaceAll("\\'", "'");

test('the islands of the built site are the six tools', () => {
	expect(names).toEqual([
		'ContactFinder',
		'HoursClock',
		'ReopenChecker',
		'RequestWriter',
		'ResponseClock',
		'SeverityPicker',
	]);
});

/** Words of Luxon's own code, which no minifier can change. */
const luxon = 'Zone is an abstract class';
test.each([
	{ name: 'SeverityPicker', ships: false },
	{ name: 'ContactFinder', ships: false },
	{ name: 'ReopenChecker', ships: false },
	{ name: 'RequestWriter', ships: false },
	{ name: 'HoursClock', ships: true },
	{ name: 'ResponseClock', ships: true },
])('$name ships Luxon: $ships', ({ name, ships }) => {
	const own = islands.filter((island) => island.name === name);
	expect(own).not.toEqual([]);
	expect(own.filter(({ scripts }) => scripts.includes(luxon) !== ships).map(({ where }) => where)).toEqual([]);
});

test('no island ships more of Luxon than its zones', () => {
	expect(islands.filter(({ scripts }) => /throwOnInvalid|Invalid DateTime/.test(scripts))).toEqual([]);
});

describe.each(names)('%s', (name) => {
	const own = islands.filter((island) => island.name === name);

	test('ships words of no language and of no fact in its scripts', () => {
		for (const scripts of new Set(own.map((island) => island.scripts))) {
			expect(held(plain(scripts), [...dutch, ...english])).toEqual([]);
			expect(held(plain(scripts), wordings)).toEqual([]);
		}
	});

	test('is handed the words of its page alone', () => {
		for (const { where, props, lang } of own) {
			const other = lang === 'nl' ? english : dutch;
			const wrong = held(plain(props), other).filter((words) => name !== 'RequestWriter' || !draftWords.has(words));
			expect(wrong, where).toEqual([]);
			expect(held(plain(props), lang === 'nl' ? dutch : english), where).not.toEqual([]);
		}
	});

	test('is handed no wording of a fact, and names fewer than half of the facts', () => {
		for (const { where, scripts, props } of own) {
			expect(held(plain(props), wordings), where).toEqual([]);
			const ids = new Set((scripts + props).match(/\b[A-Z][A-Z\d]+(?:-[A-Z\d]+)+\b/g));
			expect(factIds.filter((id) => ids.has(id)).length / factIds.length, where).toBeLessThan(0.5);
		}
	});
});

test('pages of either language load the same scripts', () => {
	const of = (lang: Language) =>
		new Set(islands.filter((island) => island.lang === lang).map(({ scripts }) => scripts));
	expect(of('nl')).toEqual(of('en'));
	expect(languages.map((lang) => of(lang).size)).toEqual([names.length, names.length]);
});
