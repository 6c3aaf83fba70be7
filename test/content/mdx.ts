import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../src/policy/model.ts';

/** The repository's root, with a slash at the end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface MdxPage {
	/** From the repository's root. */
	file: string;
	lang: Language;
	title: string;
	description: string;
	/** The whole file. */
	source: string;
}

/** Every policy page in MDX, in both languages. */
export const mdxPages: readonly MdxPage[] = globSync('content/policies/{nl,en}/**/*.mdx', { cwd: root })
	.map((file) => file.replaceAll('\\', '/'))
	.sort()
	.map((file) => {
		const source = readFileSync(root + file, 'utf8');
		// YAML quotes a value that holds a colon.
		const field = (name: string) =>
			new RegExp(`^${name}: *(.*)$`, 'm').exec(source)?.[1]?.replace(/^'(.*)'$/, '$1') ?? '';
		return {
			file,
			lang: file.split('/')[2] as Language,
			title: field('title'),
			description: field('description'),
			source,
		};
	});
