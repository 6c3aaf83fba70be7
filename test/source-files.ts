import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface SourceFile {
	/** From the repository's root, with forward slashes. */
	path: string;
	text: string;
}

/**
 * The files that a pattern finds, in order.
 * @param pattern from the repository's root, as `src/**` followed by names
 */
export const sourceFiles = (pattern: string): SourceFile[] =>
	globSync(pattern, { cwd: root })
		.map((path) => path.replaceAll('\\', '/'))
		.sort()
		.map((path) => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') }));
