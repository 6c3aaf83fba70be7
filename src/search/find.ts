import type { Language } from '../policy/model.ts';
import { chooseCard } from './choose-card.ts';
import type { Card, CardData, LexiconPage } from './lexicon.ts';
import { numberCard } from './phone-number.ts';
import { rank, type Ranked } from './rank.ts';
import { stem } from './stem.ts';
import { tokens } from './text.ts';
import { type Named, understand, type Understood } from './understand.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Only pages of this service, kind and role; absent: any. */
export type Filters = Readonly<Partial<Record<'service' | 'kind' | 'role', string>>>;

export interface Hit {
	page: LexiconPage;
	url: string;
	/** Headings of the page that have a word of the query. */
	sections: LexiconPage['sections'];
	/** Forms of the words that stand only in the page's running text. */
	inText: readonly string[];
}

export interface Found {
	card: Card | undefined;
	hits: readonly Hit[];
	/** The query that was searched for in place of the one that was typed. */
	corrected: string | undefined;
	/** Words that were left out because the site does not have them. */
	unknown: readonly string[];
	/** What to ask the full-text index for. */
	words: string;
}

const mostSections = 3;

function admits(page: LexiconPage, { service, kind, role }: Filters): boolean {
	if (service && page.service !== service && page.kind === 'policy') return false;
	if (kind && page.kind !== kind) return false;
	return !role || page.roles.some((each) => each === role);
}

/** The query with only those of its words that name one of these concepts. */
function withOnly(named: readonly Named[], understood: Understood): Understood {
	const stems = new Set(named.flatMap((each) => each.stems));
	return { ...understood, named, terms: understood.terms.filter((term) => term.stems.some((each) => stems.has(each))) };
}

/**
 * What is found for a query; where all its words together find nothing, for those that name something, then for the name of
 * its service. A query of which half is unknown is about something else.
 */
function answerTo(vocabulary: Vocabulary, understood: Understood): Ranked[] {
	const { pages, concepts } = vocabulary.data;
	const { named, services, terms, unknown } = understood;
	const said = terms.filter(({ how }) => how !== 'amount').length;
	// The rules of another service are no answer.
	const isAnswer = ({ page }: Ranked) => {
		const service = pages[page]?.service;
		return services.length === 0 || !service || services.includes(service);
	};
	const found = rank(vocabulary, understood);
	if (found.some(isAnswer) || unknown.length * 2 >= said) return found;
	const byNames = rank(vocabulary, named.length > 0 ? withOnly(named, understood) : understood, 0);
	if (byNames.some(isAnswer)) return byNames;
	const ofService = named.filter(({ concept }) => concepts[concept]?.service);
	return rank(vocabulary, withOnly(ofService, understood));
}

/**
 * Answers a query from the lexicon alone.
 * @param cards   absent in the other language, which shows none
 * @param exactly searches for what was typed, errors and all
 */
export function find(
	vocabulary: Vocabulary,
	cards: CardData | undefined,
	query: string,
	{ exactly = false, filters = {} }: { exactly?: boolean; filters?: Filters } = {},
): Found {
	const { lang, data, weak } = vocabulary;
	const ofNumber = cards && numberCard(cards, query);
	// The parts of a phone number mean nothing apart.
	const understood = understand(vocabulary, ofNumber ? '' : query, exactly);
	const asked = new Set(understood.terms.flatMap(({ stems }) => stems));
	const known = understood.terms.filter(({ how }) => how !== 'unknown');
	const said = known.filter(({ how }) => how !== 'amount');
	const hits = answerTo(vocabulary, understood).flatMap(({ page: index, section }): Hit[] => {
		const page = data.pages[index];
		if (!page || !admits(page, filters)) return [];
		const matching = page.sections
			.map((each) => ({ each, matches: tokens(each[1]).filter((word) => asked.has(stem(lang, word))).length }))
			.filter(({ matches }) => matches > 0)
			.sort((a, b) => b.matches - a.matches)
			.map(({ each }) => each);
		const inText = understood.terms.flatMap(({ how, stems, word }) =>
			(how === 'weak' || how === 'corrected') && weak.get(stems[0] ?? '')?.places.has(index) ? [word] : [],
		);
		const url = section ? `${page.url}#${section}` : page.url;
		return [{ page, url, sections: matching.slice(0, mostSections), inText }];
	});
	const chosen = ofNumber ?? (hits.length > 0 && cards ? chooseCard(vocabulary, understood, cards) : undefined);
	const cardPage = data.pages.find(({ id }) => id === chosen?.page);
	const card = cardPage && admits(cardPage, filters) ? chosen : undefined;
	return {
		card,
		hits: card ? hits.filter(({ page }) => page.id !== card.page) : hits,
		corrected: understood.corrected,
		unknown: understood.unknown,
		// The running text has an amount in one spelling, if at all.
		words: (said.length > 0 ? said : known)
			.map(({ how, typed, word }) => (how === 'corrected' || how === 'weak' ? word : typed))
			.join(' '),
	};
}

const factId = /^[A-Z0-9]{2,5}(?:-[A-Z0-9]+)+$/;

/** Whether a query may be the id of a fact, as the sources page prints them. */
export const asFactId = (query: string): string | undefined => {
	const id = query.trim().toUpperCase();
	return factId.test(id) && /[A-Z]/.test(id) ? id : undefined;
};

/** The card of a fact: its entry among the sources, and the section that states it. */
export function factCard(
	id: string,
	lang: Language,
	homes: Record<string, Record<Language, string[]>>,
	sources: LexiconPage | undefined,
): Card | undefined {
	const addresses = homes[id]?.[lang];
	if (!addresses || !sources) return undefined;
	const [first = sources.url] = addresses;
	return {
		page: sources.id,
		url: `${sources.url}#${id}`,
		title: id,
		lines: [[sources.text]],
		source: { href: first, text: first },
	};
}
