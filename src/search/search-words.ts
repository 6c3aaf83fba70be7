import { serviceIds } from '../policy/model.ts';

/** The words that results are shown with. They come with the answer cards, so that no script holds both languages. */
export const searchWordKeys = [
	'search.count-one',
	'search.count-many',
	'search.none',
	'search.results-for',
	'search.instead',
	'search.left-out',
	'search.card-source',
	'search.other',
	'search.more',
	'search.more-none',
	'search.more-failed',
	'search.kind-tool',
	'search.kind-policy',
	'search.kind-compare',
	'search.kind-reference',
	'search.fact',
	...serviceIds.map((service) => `service.${service}` as const),
] as const;

export type SearchWords = Readonly<Record<(typeof searchWordKeys)[number], string>>;
