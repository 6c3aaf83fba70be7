import type { CardData, Card } from './lexicon.ts';
import type { Named, Understood } from './understand.ts';
import type { Vocabulary } from './vocabulary.ts';

const asksMeaning =
	/\b(wat (is|zijn|betekent|houdt)|betekenis|definitie|what (is|are|does)|meaning|define|definition)\b/i;

/** Where the hours of a service stand that a region does not split. */
const hoursOfService: Readonly<Record<string, string>> = {
	'managed-desktop': 'managed-desktop',
	'microsoft-365-21vianet': '21vianet-technical',
	'office-365-germany': 'germany-billing',
};
const billingOfService: Readonly<Record<string, string>> = {
	'microsoft-365-21vianet': '21vianet-billing',
	'office-365-germany': 'germany-billing',
	'microsoft-365': 'microsoft-365-billing',
};

/** The names in a query that stand in no longer one: "America" in "South America" is no country. */
const wholeNames = (named: readonly Named[]) =>
	named.filter(
		({ stems }) =>
			!named.some((other) => other.stems.length > stems.length && stems.every((each) => other.stems.includes(each))),
	);

/** The card that answers a query, where that asks for one fact; at most half of what it says may be something else. */
export function chooseCard({ data }: Vocabulary, understood: Understood, cards: CardData): Card | undefined {
	const { named, services, terms, unknown, query } = understood;
	const rows = named.flatMap(({ concept }) => data.concepts[concept] ?? []);
	const asks = new Set(rows.flatMap(({ asks: what }) => what ?? []));
	const [service] = services;
	const region = rows.find((row) => row.region)?.region;
	const level = rows.find((row) => row.level)?.level;
	if (unknown.length * 2 >= terms.length) return undefined;

	// A number is one to call where it is somebody's.
	if (asks.has('phone') || (asks.has('number') && terms.length < 4)) {
		const ofService = service && !asks.has('hours') ? cards[`phone:${service}`] : undefined;
		const whole = wholeNames(named).map(({ concept, stems }) => ({ ...data.concepts[concept], name: stems.join(' ') }));
		const place = whole.find((each) => each.country);
		const ofCountry = cards[`phone:${place?.country}`];
		// "Germany" is the name of a country and of a service; "Office 365 Germany" is that service.
		const isService = whole.some((each) => each.service === service && each.name !== place?.name);
		const card = (isService && ofService) || ofCountry || ofService;
		if (card) return card;
	}
	if (asks.has('always') && terms.length < 3 && !asks.has('phone')) return cards['always'];
	// "critical" alone is a word like any other; a letter is only a level beside a level's word.
	const levelWord = service || level?.length === 1;
	if (level && levelWord && (asks.has('level') || asks.has('response') || service)) {
		const kind = asks.has('response') ? 'response' : 'level';
		const card = cards[`${kind}:${service ? `${service}:` : ''}${level}`];
		if (card) return card;
	}
	if (asks.has('hours')) {
		if (region) return cards[`hours:dynamics-${region}`];
		const calendar = service && ((asks.has('billing') && billingOfService[service]) || hoursOfService[service]);
		if (calendar) return cards[`hours:${calendar}`];
	}
	const term = [...asks].find((what) => what.startsWith('term:'));
	if (asksMeaning.test(query) && term && terms.length < 4) return cards[term];
	return undefined;
}
