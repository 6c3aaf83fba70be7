import type { SitePage } from './content.ts';

/** Pages that hold nearly every fact are related to all and say nothing about any. */
const tooWide = ['reference/glossary', 'reference/sources', 'reference/changes', 'a-z'];

type Related = Pick<SitePage, 'id' | 'lang' | 'sections'>;

const factsOf = ({ sections }: Related) => new Set(sections.flatMap(({ facts }) => facts));

/**
 * The pages of the same language that state the most of the facts that a page states, best first. A fact that many pages
 * state counts less, and so does a page that states much else.
 * @param most how many at most
 */
export function relatedPages<P extends Related>(page: P, all: readonly P[], most = 4): P[] {
	const own = factsOf(page);
	const others = all
		.filter(({ id, lang }) => id !== page.id && lang === page.lang && !tooWide.includes(id))
		.map((other) => ({ other, facts: factsOf(other) }));
	const stated = new Map<string, number>();
	for (const { facts } of others) for (const fact of facts) stated.set(fact, (stated.get(fact) ?? 0) + 1);
	return others
		.map(({ other, facts }) => {
			const shared = [...facts].filter((fact) => own.has(fact));
			const weight = shared.reduce((sum, fact) => sum + 1 / (stated.get(fact) ?? 1), 0);
			return { other, score: weight / Math.sqrt(facts.size || 1) };
		})
		.filter(({ score }) => score > 0.02)
		.sort((a, b) => b.score - a.score)
		.slice(0, most)
		.map(({ other }) => other);
}
