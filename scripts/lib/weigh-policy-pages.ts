import { languages, serviceIds } from '../../src/policy/model.ts';
import { pages } from '../../src/site/pages.ts';
import { weighAll } from './weigh.mjs';

interface Weights {
	median: number;
	heaviest: number;
}

function weigh(dist: string, files: readonly string[]): Weights {
	const bytes = weighAll({ dist, files }).map((weight) => weight.bytes);
	bytes.sort((a, b) => a - b);
	return { median: bytes[Math.floor(bytes.length / 2)] ?? 0, heaviest: bytes.at(-1) ?? 0 };
}

/**
 * Bytes of brotli that the pages about services cost: those of the site itself, and those of the copies with the highest
 * number, whose ids are the longest.
 */
export function weighPolicyPages(dist: string, copy?: number): { own: Weights; copies: Weights | undefined } {
	const slugs = Object.values(pages)
		.filter(({ group }) => (serviceIds as readonly string[]).includes(group))
		.flatMap(({ slug }) => languages.map((lang) => ({ lang, slug: slug[lang] })));
	const copied = (slug: string) => slug.replace(/^[^/]+/, `$&-x${copy}`);
	return {
		own: weigh(
			dist,
			slugs.map(({ lang, slug }) => `${lang}/${slug}/index.html`),
		),
		copies:
			copy === undefined
				? undefined
				: weigh(
						dist,
						slugs.map(({ lang, slug }) => `${lang}/${copied(slug)}/index.html`),
					),
	};
}
