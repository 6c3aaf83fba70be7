import {
	cpSync,
	existsSync,
	globSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { languages } from '../../src/policy/model.ts';
import { copyIds, copyProse, type Growth } from './grow.ts';
import { grownModule, grownModules, importPath } from './grown-modules.ts';
import { idsOfServices } from './ids-of-services.ts';

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
	for (const [file, parts] of Object.entries(grownModules))
		change(folder, file, 'a module', (text) => (text ? grownModule(file, text, parts) : text));
}

const byName = /(?<![.\w])(service|own|answers\['service'\]) (===|!==) ('[a-z0-9-]+')/g;

/** Code that knows a service by its name knows its copies by the same. */
function askOriginals(folder: string): void {
	const files = globSync('src/{engine,islands,site,views}/**/*.{ts,tsx,astro}', { cwd: folder });
	const asking = files.filter((file) => readFileSync(join(folder, file), 'utf8').match(byName));
	if (asking.length === 0) throw wrong('src/engine', "code that asks service === '…'");
	for (const file of asking) {
		change(folder, file, 'a service by its name', (text) => {
			const asked = text.replace(byName, 'originalId($1) $2 $3');
			const line = `import { originalId } from '${importPath(file, 'scripts/lib/grow.ts')}';\n`;
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
 * Fills a folder with a copy of the project that has every service as many times as asked for, ready to build. What is
 * ignored by git stays behind, and its packages are those of the project.
 * @throws {Error} naming the file that no longer holds what grows
 */
export function growProject(folder: string, times: number, { compressed = true }: { compressed?: boolean }): void {
	const growth: Growth = { times, ...idsOfServices() };
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
}
