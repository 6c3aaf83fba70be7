import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from './mdx.ts';

/** Paths of one machine, which say nothing on another. */
const machinePath =
	/(?<![\w.~-])(?:\/(?:home|Users|root|work|workspace|mnt|media|opt|srv|private|var\/folders)\/[\w.-]+|[A-Z]:\\{1,2}(?:Users|Documents|Projects|work)\b)/;
/** Hosts that serve packages: where a package comes from is each machine's own setting. */
const registryHost =
	/\b(?:registry|npm|packages?|mirrors?|artifacts?|artifactory|nexus|verdaccio|proxy)\.(?!(?:json|mjs|cjs|js|ts|tsx|md|html|example|test|invalid|localhost)\b)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\b|\b(?:registry\.)?(?:npmjs|yarnpkg|jsr|pypi|unpkg|jsdelivr)\.(?:org|com|io|net)\b|\bregistry\s*=\s*http/i;

// With the files that are new, so that a fault shows before it is committed.
const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
	cwd: root,
	encoding: 'utf8',
});
const files = listed.split('\0').filter((file) => file !== '' && existsSync(root + file));
const texts = files
	.map((file) => ({ file, text: readFileSync(root + file, 'utf8') }))
	.filter(({ text }) => !text.includes('\0'));

/** Every line of the text files that a pattern finds. */
const linesWith = (pattern: RegExp) =>
	texts.flatMap(({ file, text }) =>
		text
			.split('\n')
			.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${pattern.exec(line)?.[0]}`] : [])),
	);

test('the list of files holds the project', () => {
	expect(files).toContain('package.json');
	expect(files).toContain('package-lock.json');
});

test('no file names a path of somebody’s machine', () => {
	expect(linesWith(machinePath)).toEqual([]);
});

test('no file names a package registry', () => {
	expect(linesWith(registryHost)).toEqual([]);
});

test('the lockfile leaves open where packages come from', () => {
	expect(readFileSync(`${root}package-lock.json`, 'utf8')).not.toContain('"resolved": "http');
});

/** Code that is longer than a reader keeps in mind at once, and why it is one file all the same. */
const long: Readonly<Record<string, string>> = {
	'src/islands/ResponseClock.tsx':
		'one result, drawn from one verdict: its readings, their scale and what would change them',
	'src/site/api/policy-schema.ts': 'the schema of one file, a part for each of its parts',
	'test/search/golden.ts': 'a list of queries, as long as what it lists',
	'test/browser/contact.test.ts': 'tables of cases; each file starts a browser of its own',
	'test/browser/request.test.ts': 'one reader’s way through the tool; each file starts a browser of its own',
	'test/browser/tool-frame.test.ts':
		'what holds for every tool, by one table of ways; each file starts a browser of its own',
};

test('no code is longer than 300 lines without a reason', () => {
	// Facts and words are lists, as long as what they list.
	const code = texts.filter(
		({ file }) => /\.(?:ts|tsx|mjs|js|astro|css)$/.test(file) && !/^src\/(?:policy\/facts|i18n)\//.test(file),
	);
	expect(code.length).toBeGreaterThan(300);
	const over = code.filter(({ file, text }) => text.trimEnd().split('\n').length > 300 && long[file] === undefined);
	expect(over.map(({ file }) => file)).toEqual([]);
	expect(Object.keys(long).filter((file) => !files.includes(file))).toEqual([]);
});

const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: Record<string, string> };

test('no package runs a script while it is installed, nor a command before or after another', () => {
	expect(readFileSync(`${root}.npmrc`, 'utf8').split('\n')).toContain('ignore-scripts=true');
	const names = Object.keys(scripts);
	expect(names.filter((name) => names.some((other) => [`pre${other}`, `post${other}`].includes(name)))).toEqual([]);
});

test('the README names every command', () => {
	const readme = readFileSync(`${root}README.md`, 'utf8');
	const commands = Object.keys(scripts).map((name) => (['start', 'test'].includes(name) ? name : `run ${name}`));
	expect(commands.filter((command) => !new RegExp(`npm ${command}[\\n\`]`).test(readme))).toEqual([]);
});

// Put together here, since this file is read too.
const path = (...folders: string[]) => `/${folders.join('/')}`;
const host = (...labels: string[]) => labels.join('.');

test.each([
	{ text: `const dist = "${path('home', 'anna', 'site')}";`, found: true, why: 'a home folder' },
	{ text: `file://${path('Users', 'anna')}`, found: true, why: 'a home folder of macOS, as an address' },
	{ text: ['C:', 'Users', 'anna'].join('\\'), found: true, why: 'a home folder of Windows' },
	{ text: `cd '${path('work', 'site')}'`, found: true, why: 'a folder of a container' },
	{ text: 'href="/en/work/"', found: false, why: 'a path below another' },
	{ text: 'https://site.example/home/page', found: false, why: 'a path of an address' },
	{ text: 'test/site/pages.ts and /nl/home', found: false, why: 'paths of the project and the site' },
])('machine path: $why', ({ text, found }) => {
	expect(machinePath.test(text)).toBe(found);
});

test.each([
	{ text: `"https://${host('registry', 'npmjs', 'org')}/a"`, found: true, why: 'the public registry' },
	{
		text: `registry=${['https', host('packages', 'company')].join('://')}/`,
		found: true,
		why: 'one of a company, as a setting',
	},
	{ text: `see ${host('artifactory', 'company', 'com')}`, found: true, why: 'one of a company, in prose' },
	{ text: `https://${host('cdn', 'jsdelivr', 'net')}/a`, found: true, why: 'packages as files' },
	{ text: 'omit-lockfile-registry-resolved=true', found: false, why: 'a setting that names none' },
	{ text: 'import a from "./package.json"', found: false, why: 'a file' },
	{ text: 'scripts/lib/proxy.mjs', found: false, why: 'a module' },
	{ text: 'https://packages.example/', found: false, why: 'a reserved name' },
])('registry: $why', ({ text, found }) => {
	expect(registryHost.test(text)).toBe(found);
});
