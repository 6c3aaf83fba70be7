import type { SitePage } from './content.ts';

/** Pages that hold nearly every fact are related to all and say nothing about any. */
const tooWide = ['reference/glossary', 'reference/sources', 'reference/changes', 'a-z'];

type Related = Pick<SitePage, 'id' | 'lang' | 'sections'>;

const factsOf = ({ sections }: Related) => new Set(sections.flatMap(({ facts }) => facts));

/**
 * The pages of the same language that state the most of the facts that a page states, best first. A page that states much
 * else counts less.
 * @param most how many at most
 */
export function relatedPages<P extends Related>(page: P, all: readonly P[], most = 4): P[] {
	const own = factsOf(page);
	return all
		.filter(({ id, lang }) => id !== page.id && lang === page.lang && !tooWide.includes(id))
		.map((other) => {
			const facts = factsOf(other);
			const shared = [...facts].filter((fact) => own.has(fact)).length;
			return { other, score: shared === 0 ? 0 : shared / Math.sqrt(facts.size) };
		})
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score)
		.slice(0, most)
		.map(({ other }) => other);
}
