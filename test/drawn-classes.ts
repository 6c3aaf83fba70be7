import { globSync, readFileSync } from 'node:fs';

/** The classes that a style sheet has rules for. */
const drawn = (css: string): Set<string> =>
	new Set([...css.matchAll(/\.(-?[a-z_][\w-]*)(?=[^{}]*\{)/gi)].map(([, name = '']) => name));

const known = new Map<string, ReadonlySet<string>>();
/** As `drawn`, which reads each of the site's few sheets once. */
export function drawnClasses(css: string): ReadonlySet<string> {
	const classes = known.get(css) ?? drawn(css);
	known.set(css, classes);
	return classes;
}

/** The classes that any style sheet of the site has rules for, as they are written, before a build leaves some out. */
export const anywhere: ReadonlySet<string> = new Set(
	globSync('src/**/*.css').flatMap((file) => [...drawnClasses(readFileSync(file, 'utf8'))]),
);

/** Of some classes, those that another sheet of the site draws and these do not. */
export function undrawn(classes: Iterable<string>, sheets: readonly string[]): string[] {
	return [...new Set(classes)].filter(
		(name) => anywhere.has(name) && !sheets.some((css) => drawnClasses(css).has(name)),
	);
}
