import { tokens } from './text.ts';
import type { Understood } from './understand.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

export interface Ranked {
	page: number;
	score: number;
	/** The heading that a concept is about. */
	section?: string;
	/** Found only by words of its running text. */
	byText: boolean;
}

/** The share of the words of a query that a page must have. */
const enough = 0.34;
/** What is said of an amount, or of a number that nothing is known of. */
const amountShare = 0.2;
const textWeight = 1;
/** What is said of a general concept beside another one. */
const generalShare = 0.35;

const isAmount = ({ how, typed }: Term) => how === 'amount' || (how === 'unknown' && /^\d+$/.test(typed));

/** Whether a page can be about a service: 1 its own page, 0 no service's own, -1 another's. */
const belongs = (own: string | undefined, services: readonly string[]) =>
	services.length === 0 || !own ? 0 : services.includes(own) ? 1 : -1;

/**
 * The pages that answer a query, best first. A page scores by every concept that the query names and by the words in its
 * title, headings and description; the share of the query's words that it has counts, and so does the service.
 * @param least the share of the words that a page must have
 */
export function rank(vocabulary: Vocabulary, understood: Understood, least = enough): Ranked[] {
	const { data, fields, weak } = vocabulary;
	const { terms, named, services } = understood;
	const count = data.pages.length;
	const rare = (pages: number) => Math.log(1 + count / (1 + pages)) / Math.log(1 + count);
	const serviceStems = new Set(named.flatMap(({ concept, stems }) => (data.concepts[concept]?.service ? stems : [])));
	// The glossary's entry on a service is no subject either.
	const subject = named.filter(({ stems }) => !stems.every((each) => serviceStems.has(each)));
	const isGeneral = ({ stems }: (typeof named)[number]) =>
		named.some((other) => data.concepts[other.concept]?.general && other.stems.join() === stems.join());
	const particular = subject.filter((each) => !isGeneral(each));
	const generalStems = new Set(particular.length > 0 ? subject.filter(isGeneral).flatMap(({ stems }) => stems) : []);
	// Only a service is named: then its own pages are what is asked for.
	const concepts = subject.length > 0 ? subject : named;

	const sentence = terms.length > 4;
	const weightOf = (how: string) =>
		how === 'weak' ? (sentence ? 0.25 : 0.8) : how === 'unknown' ? (sentence ? 0.3 : 1) : 1;
	const content = terms.filter(({ stems }) => !stems.some((each) => serviceStems.has(each)));
	const weigh = (term: Term) =>
		(isAmount(term) ? amountShare : weightOf(term.how)) *
		(term.stems.some((each) => generalStems.has(each)) ? generalShare : 1);
	// Beside a service's name all that is said may be unknown; then the name is all that there is to go by.
	const onlyService =
		content.length < terms.length && content.every((term) => term.how === 'unknown' || isAmount(term));
	const whole = content.reduce((sum, term) => sum + weigh(term), 0);
	const said = content.filter((term) => !isAmount(term)).length;
	const shareOfName = (terms.length - content.length) / (terms.length - content.length + said);
	const asked = tokens(understood.query);

	const ranked = data.pages.map((page, index): Ranked => {
		// A group of words counts once, however many concepts it names; words inside a longer group count half.
		const groups = new Map<string, { weight: number; stems: readonly string[]; section?: string }>();
		for (const { concept, stems } of concepts) {
			const [, weight = 0, section] = data.concepts[concept]?.pages.find(([at]) => at === index) ?? [];
			const key = [...stems].sort().join(' ');
			if (weight <= (groups.get(key)?.weight ?? 0)) continue;
			groups.set(key, { weight, stems, ...(section && { section }) });
		}
		const gains: number[] = [];
		let section: string | undefined;
		let best = 0;
		let bestOfSection = 0;
		const isGlossary = page.id === 'reference/glossary';
		const has = new Set<string>();
		for (const { weight, stems, section: own } of groups.values()) {
			const inside = concepts.some(
				(other) => other.stems.length > stems.length && stems.every((each) => other.stems.includes(each)),
			);
			const isTerm = isGlossary && own !== undefined;
			const general = stems.every((each) => generalStems.has(each));
			const gain = weight * (inside ? 0.5 : isTerm ? 1 : 1 + 0.25 * (stems.length - 1)) * (general ? generalShare : 1);
			gains.push(gain);
			if (own && gain > bestOfSection) [section, bestOfSection] = [own, gain];
			best = Math.max(best, gain);
			for (const each of stems) has.add(each);
		}
		// The glossary has everything, and a service's page much; neither is the more about all of it.
		const besides = isGlossary ? 0 : page.service && services.length === 0 ? 0.5 : 1;
		let score = best + (gains.reduce((sum, gain) => sum + gain, 0) - best) * besides;
		let text = 0;
		for (const term of content) {
			const weight = isAmount(term) && subject.length > 0 ? amountShare : 1;
			const places = term.stems.map((each) => {
				const field = (fields.get(each)?.get(index) ?? 0) * rare(fields.get(each)?.size ?? 0);
				const places = weak.get(each)?.places;
				const running = places?.has(index) ? (1 + (places.get(index) ?? 0)) * textWeight * rare(places.size) : 0;
				if (field > 0 || running > 0) has.add(each);
				text += running * weight;
				return field * weight;
			});
			score +=
				Math.max(0, ...places) * (subject.length > 0 ? 0.4 : 1) * (page.service && services.length === 0 ? 0.8 : 1);
		}
		const covered = content
			.filter(({ stems }) => stems.some((each) => has.has(each)))
			.reduce((sum, term) => sum + weigh(term), 0);
		const side = belongs(page.service, services);
		const share = whole === 0 ? 1 : onlyService ? (side === 1 ? shareOfName : 0) : covered / whole;
		const byText = score === 0 && text > 0;
		score += text;
		if (score > 0 && side === 1) score += subject.length > 0 ? 9 : 3;
		if (side === -1) score *= 0.2;
		if (services.length > 0 && side === 0 && subject.length === 0 && content.length === 0) score *= 0.7;
		if (page.kind === 'tool' && services.length === 0) score *= 1.15;
		score *= 0.3 + 0.7 * share;
		const title = tokens(page.title);
		if (asked.length > 1 && asked.every((word) => title.includes(word))) score += (8 * asked.length) / title.length;
		return { page: index, score: share < least ? 0 : score, byText, ...(section && { section }) };
	});
	const top = Math.max(0, ...ranked.map(({ score }) => score));
	return ranked
		.filter(({ score }) => score > top * 0.08 && score > 0.4)
		.sort((a, b) => b.score - a.score || a.page - b.page);
}
