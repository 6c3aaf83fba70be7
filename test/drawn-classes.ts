import { globSync, readFileSync } from 'node:fs';

/** The classes that each sheet of the built site has rules for, by the address of the sheet without its first slash. */
export const drawnClasses: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	globSync('_astro/*.css', { cwd: 'dist' }).map((file) => {
		const names = readFileSync(`dist/${file}`, 'utf8').matchAll(/\.(-?[a-z_][\w-]*)(?=[^{}]*\{)/gi);
		return [file, new Set([...names].map(([, name = '']) => name))];
	}),
);

/** Of some classes, those that another sheet draws and these do not. */
export function undrawn(classes: Iterable<string>, sheets: readonly string[]): string[] {
	const own = sheets.map((sheet) => drawnClasses.get(sheet));
	const any = [...drawnClasses.values()];
	return [...new Set(classes)].filter(
		(name) => any.some((names) => names.has(name)) && !own.some((names) => names?.has(name)),
	);
}
