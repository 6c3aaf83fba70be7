import type { Card, CardData } from './lexicon.ts';

/** Digits with what stands between those of a phone number: spaces, dashes, dots, slashes, brackets. */
const number = /\+?\(?\d[\d\s\u2010-\u2013()./-]{5,}\d/g;
const fewest = 6;
/** A country code, with the nought that some write behind it. */
const mostBefore = 4;

/** The digits of a number without the noughts that stand for a trunk line or for abroad. */
const digits = (text: string): string => text.replace(/\D/g, '').replace(/^0+/, '');

/** How many digits one of two numbers has before the other; undefined: another number. */
function digitsBefore(one: string, other: string): number | undefined {
	const [long, short] = one.length > other.length ? [one, other] : [other, one];
	const before = long.length - short.length;
	return before <= mostBefore && long.endsWith(short) ? before : undefined;
}

/** The numbers of a card itself; one that leads to another card is of that. */
const numbersOf = ({ lines }: Card): string[] =>
	lines.flat().flatMap((part) => {
		const text = typeof part === 'string' ? part : 'href' in part && part.href.startsWith('tel:') ? part.text : '';
		return (text.match(number) ?? []).map(digits);
	});

/**
 * The card of the phone number in a query, whether its country code stands there or not, and however its digits are grouped.
 * Countries that share a number share a card, which names them.
 */
export function numberCard(cards: CardData, query: string): Card | undefined {
	const typed = (query.match(number) ?? []).filter((each) => digits(each).length >= fewest);
	const found = Object.entries(cards)
		.filter(([key]) => key.startsWith('phone:'))
		.flatMap(([, card]) => {
			const before = typed.flatMap((each) => numbersOf(card).flatMap((own) => digitsBefore(digits(each), own) ?? []));
			return before.length > 0 ? [{ card, before: Math.min(...before) }] : [];
		})
		.sort((a, b) => a.before - b.before)
		.map(({ card }) => card);
	const [first, ...more] = found;
	if (!first || more.length === 0) return first;
	return {
		...first,
		url: first.url.replace(/&country=.*/, ''),
		title: typed.join(', '),
		lines: found.map(({ url, title }) => [{ href: url, text: title }]),
	};
}
