import { asFactId, factCard, find } from '../../src/search/find.ts';
import type { CardsFile } from '../../src/search/load.ts';
import type { CardData, LexiconData } from '../../src/search/lexicon.ts';
import { makeVocabulary } from '../../src/search/vocabulary.ts';
import { type Language, languages } from '../../src/policy/model.ts';
import { readDist } from './pages.ts';

const homes = JSON.parse(readDist('api/provenance.json')) as Record<string, Record<Language, string[]>>;
export const lexicons = Object.fromEntries(
	languages.map((lang) => [
		lang,
		{
			vocabulary: makeVocabulary(JSON.parse(readDist(`pagefind/lexicon.${lang}.json`)) as LexiconData),
			cards: (JSON.parse(readDist(`pagefind/cards.${lang}.json`)) as CardsFile).cards,
		},
	]),
) as Record<Language, { vocabulary: ReturnType<typeof makeVocabulary>; cards: CardData }>;

/** The page ids that a query finds in a language, best first, an answer card before all. */
export function pagesFor(lang: Language, query: string): string[] {
	const { vocabulary, cards } = lexicons[lang];
	const id = asFactId(query);
	const sources = vocabulary.data.pages.find((page) => page.id === 'reference/sources');
	const fact = id && factCard(id, lang, homes, sources);
	if (fact) return [fact.page];
	const { card, hits } = find(vocabulary, cards, query);
	return [...(card ? [card.page] : []), ...hits.map(({ page }) => page.id)];
}

/** The card that a query brings up. */
export const cardFor = (lang: Language, query: string) =>
	find(lexicons[lang].vocabulary, lexicons[lang].cards, query).card;
