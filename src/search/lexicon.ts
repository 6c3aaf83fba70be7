import type { Words } from '../islands/view.ts';
import type { Language, ServiceId } from '../policy/model.ts';

export const pageKinds = ['tool', 'policy', 'compare', 'reference'] as const;
export type PageKind = (typeof pageKinds)[number];
type ReaderRole = 'admin' | 'user' | 'partner';

/** A page as search knows and shows it. */
export interface LexiconPage {
	id: string;
	url: string;
	title: string;
	/** What the page is about, in one sentence. */
	text: string;
	kind: PageKind;
	/** Absent: about all of them. */
	service?: ServiceId;
	roles: readonly ReaderRole[];
	/** Ids and titles of its headings. */
	sections: readonly (readonly [id: string, title: string])[];
	/** What the full-text index calls the page; absent until that is made. */
	fragment?: string;
}

/** Something that readers look for. */
interface Concept {
	/** The pages about it by their index, with their weights, 1 to 10, and the heading that is about just this. */
	pages: readonly (readonly [page: number, weight: number, section?: string])[];
	/** What nearly every question is about: it says little beside another concept. */
	general?: boolean;
	/** What the words mean beside the pages that they lead to: a service, a severity level, a region, a country. */
	service?: ServiceId;
	level?: string;
	region?: string;
	country?: string;
	/** What an answer card asks for. */
	asks?: string;
}

/** The fact itself, put above the results. */
export interface Card {
	page: string;
	url: string;
	title: string;
	lines: readonly Words[];
	/** What must be read before the fact. */
	notice?: Words;
	source: { href: string; text: string };
	/** The tool, filled in, where the card leads to a page. */
	tool?: { href: string; text: string };
}

/** Everything that search in one language knows before it asks the full-text index. Made by the build. */
export interface LexiconData {
	lang: Language;
	pages: readonly LexiconPage[];
	concepts: readonly Concept[];
	/** Words, or key words separated by spaces, with the concept that they name. */
	phrases: readonly (readonly [words: string, concept: number])[];
	/** Words that only the pages' running text has, each with its places, see `readPlaces`. Empty until that is indexed. */
	vocabulary: readonly (readonly [word: string, places: string])[];
}

const mostCounted = 4;

/** Pages with how often a word stands there, as short text. */
export const writePlaces = (counts: ReadonlyMap<number, number>): string =>
	[...counts].map(([page, count]) => (page * mostCounted + Math.min(count, mostCounted) - 1).toString(36)).join(' ');

/** The pages of `writePlaces`, with how often the word stands there, at most four times. */
export const readPlaces = (places: string): Map<number, number> =>
	new Map(
		places.split(' ').map((place) => {
			const value = Number.parseInt(place, 36);
			return [Math.floor(value / mostCounted), (value % mostCounted) + 1] as const;
		}),
	);

/** Cards by what was asked: `phone:AU`, `level:dynamics-365:a`. */
export type CardData = Readonly<Record<string, Card>>;
