import type { SitePage } from './content.ts';

/** Pages that hold nearly every fact are related to all and say nothing about any. */
const tooWide = ['reference/glossary', 'reference/sources', 'reference/changes', 'a-z'];

type Related = Pick<SitePage, 'id' | 'sections'>;

/** The facts of a page, each with its place among them. */
const factsOf = ({ sections }: Related): ReadonlyMap<string, number> =>
	new Map([...new Set(sections.flatMap(({ facts }) => facts))].map((fact, place) => [fact, place]));

/**
 * Looks for the pages that state the most of the facts that a page states, best first. A fact that many pages state counts
 * less, and so does a page that states much else. Each search looks at pages that share a fact and at no others.
 * @param all every page of one language
 */
export function relatedFinder<P extends Related>(all: readonly P[]): (page: P, most?: number) => P[] {
	const rows = all
		.filter(({ id }) => !tooWide.includes(id))
		.map((page, order) => ({ page, order, facts: factsOf(page) }));
	const stating = new Map<string, typeof rows>();
	for (const row of rows)
		for (const fact of row.facts.keys()) {
			const others = stating.get(fact);
			if (others) others.push(row);
			else stating.set(fact, [row]);
		}
	return (page, most = 4) => {
		const own = [...factsOf(page).keys()];
		const others = (fact: string) => (stating.get(fact) ?? []).filter((row) => row.page.id !== page.id);
		const stated = new Map(own.map((fact) => [fact, others(fact)]));
		return [...new Set([...stated.values()].flat())]
			.sort((a, b) => a.order - b.order)
			.map(({ page: other, facts }) => {
				const shared = own.filter((fact) => facts.has(fact)).sort((a, b) => (facts.get(a) ?? 0) - (facts.get(b) ?? 0));
				const weight = shared.reduce((sum, fact) => sum + 1 / (stated.get(fact)?.length ?? 1), 0);
				return { other, score: weight / Math.sqrt(facts.size || 1) };
			})
			.filter(({ score }) => score > 0.02)
			.sort((a, b) => b.score - a.score)
			.slice(0, most)
			.map(({ other }) => other);
	};
}
