import {
	cpSync,
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { languages } from '../../src/policy/model.ts';
import { copyIds, copyProse, type Growth } from './grow.ts';
import { idsOfServices } from './ids-of-services.ts';

/** What of each module holds rows of services, and how it grows. The build in the copy fails on a name that has gone. */
const grown: Readonly<Record<string, string>> = {
	'src/policy/model.ts':
		'for (const list of [serviceIds, severityServiceIds, calendarIds, channelIds]) growList(list, growth);',
	'src/policy/facts/index.ts':
		'growRecord(facts, growth); factIds.splice(0, factIds.length, ...(Object.keys(facts) as FactId[]));',
	'src/policy/documents.ts': 'growRecord(sourceDocuments, growth); growRecord(mainDocument, growth);',
	'src/policy/calendars.ts': 'growRecord(calendars, growth);',
	'src/policy/channels.ts': 'growRecord(channels, growth);',
	'src/policy/contact-rules.ts': 'growRecord(contactRoutes, withOutcomes(growth)); growRecord(contactRules, growth);',
	'src/policy/dated-hours.ts': 'growRecord(datedHours, growth);',
	'src/policy/initial-response-times.ts': 'growRecord(initialResponses, growth);',
	'src/policy/labels.ts': 'growRecord(labels, growth);',
	'src/policy/later-changes.ts': 'growRecord(laterChanges, growth); growRecord(changeReadIn, growth);',
	'src/policy/limits.ts': 'growRecord(limits, growth);',
	'src/policy/links.ts': 'growRecord(links, growth);',
	'src/policy/moments.ts': 'growRecord(moments, growth);',
	'src/policy/notes.ts': 'growRecord(notes, growth);',
	'src/policy/phone-lines.ts':
		'growRecord(phoneLines, growth); phoneLineIds.splice(0, phoneLineIds.length, ...(Object.keys(phoneLines) as PhoneLineId[]));',
	'src/policy/request-fields.ts': 'growRecord(requestRules, growth);',
	'src/policy/severity-levels.ts': 'growRecord(severityLevels, growth); growRecord(whoDecides, growth);',
	'src/policy/severity-rules.ts': 'growRecord(impactMeanings, growth); growRecord(severityRules, growth);',
	'src/policy/silences.ts':
		'for (const silent of [silentOnLevels, silentOnUpdates, silentOnReopening, silentOnLowering]) growRecord(silent, growth);',
	'src/policy/statements.ts': 'growRecord(statements, growth);',
	'src/policy/subject-hours.ts': 'growList(subjectHours, growth);',
	'src/engine/tools/reopen.ts': 'growRecord(silence, growth);',
	'src/engine/tools/response.ts': 'growRecord(levelFacts, growth);',
	'src/site/search/meanings.ts': 'growRecord(homeOf, growth);',
	'src/site/pages.ts':
		'growPages(pages, growth); pageIds.splice(0, pageIds.length, ...(Object.keys(pages) as PageId[]));',
	'src/i18n/nl.ts': 'growWords(nl, growth);',
	'src/i18n/en.ts': 'growWords(en, growth);',
	'src/i18n/policy/nl.ts': 'for (const words of [statementWords, noteWords, laterWords]) growWords(words, growth);',
	'src/i18n/policy/en.ts': 'for (const words of [statementWords, noteWords, laterWords]) growWords(words, growth);',
};

const posix = (path: string) => path.replaceAll('\\', '/');
const wrong = (file: string, expected: string) => new Error(`scale › ${file}: expected ${expected}, got none`);

/** Reads, changes and writes a file of the copy. @throws {Error} the change finds nothing to change */
function change(folder: string, file: string, expected: string, edit: (text: string) => string): void {
	const path = join(folder, file);
	const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
	const changed = edit(text);
	if (changed === text) throw wrong(file, expected);
	writeFileSync(path, changed);
}

const setOf = (ids: ReadonlySet<string>) => `new Set(${JSON.stringify([...ids])})`;

/** Makes the modules of the data set grow when they are loaded. */
function growModules(folder: string, growth: Growth): void {
	writeFileSync(
		join(folder, 'src/growth.ts'),
		`export const growth = { times: ${growth.times}, ids: ${setOf(growth.ids)}, outcomes: ${setOf(growth.outcomes)} };\n`,
	);
	for (const [file, statement] of Object.entries(grown)) {
		const names = [...statement.matchAll(/(?:grow[A-Z]|with)\w+(?=\()/g)].map(([name]) => name);
		const to = (target: string) => posix(relative(dirname(file), target)).replace(/^(?!\.)/, './');
		change(
			folder,
			file,
			'a module of the data set',
			(text) =>
				text &&
				`import { ${[...new Set(names)].join(', ')} } from '${to('scripts/lib/grow.ts')}';
import { growth } from '${to('src/growth.ts')}';
${text}
${statement}
`,
		);
	}
}

const byName = /(?<![.\w])(service|own|answers\['service'\]) (===|!==) ('[a-z0-9-]+')/g;

/** Code that knows a service by its name knows its copies by the same. */
function askOriginals(folder: string): void {
	const files = globSync('src/{engine,islands,site,views}/**/*.{ts,tsx,astro}', { cwd: folder });
	const asking = files.filter((file) => readFileSync(join(folder, file), 'utf8').match(byName));
	if (asking.length === 0) throw wrong('src/engine', "code that asks service === '…'");
	for (const file of asking) {
		const from = posix(relative(dirname(file), 'scripts/lib/grow.ts'));
		change(folder, file, 'a service by its name', (text) => {
			const asked = text.replace(byName, 'originalId($1) $2 $3');
			const line = `import { originalId } from '${from}';\n`;
			return file.endsWith('.astro') ? asked.replace(/^---\n/, `---\n${line}`) : line + asked;
		});
	}
}

/** Copies the prose of every service, in every language. */
function growContent(folder: string, growth: Growth): void {
	for (const lang of languages) {
		const base = join(folder, 'content/policies', lang);
		const files = globSync('*/*.mdx', { cwd: base }).filter((file) => growth.ids.has(dirname(file)));
		if (files.length === 0) throw wrong(`content/policies/${lang}`, 'a folder a service');
		for (const file of files) {
			const prose = readFileSync(join(base, file), 'utf8');
			for (let copy = 2; copy <= growth.times; copy++) {
				const target = join(base, `${copyIds(posix(file).replace(/\.mdx$/, ''), copy, growth)}.mdx`);
				mkdirSync(dirname(target), { recursive: true });
				writeFileSync(target, copyProse(prose, copy, growth));
			}
		}
	}
}

/**
 * A copy of the project in a temporary folder, with every service as many times as asked for, ready to build. What is ignored
 * by git stays behind, and its packages are those of the project.
 * @throws {Error} naming the file that no longer holds what grows
 */
export function grownProject(times: number, { compressed = true }: { compressed?: boolean }): string {
	const growth: Growth = { times, ...idsOfServices() };
	const folder = mkdtempSync(join(tmpdir(), 'scale-'));
	for (const each of ['astro.config.mjs', 'package.json', 'tsconfig.json', 'content', 'public', 'scripts', 'src'])
		cpSync(each, join(folder, each), { recursive: true });
	// One link a package: caches of the build lie beside them, and each size has its own.
	mkdirSync(join(folder, 'node_modules'));
	for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.')))
		symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
	if (times > 1) {
		growModules(folder, growth);
		askOriginals(folder);
		growContent(folder, growth);
	}
	if (!compressed)
		change(folder, 'astro.config.mjs', 'precompress among the integrations', (text) =>
			text.replace('\t\tprecompress,\n', ''),
		);
	return folder;
}
