import { channelHours, listedChannel } from '../../policy/channel-hours.ts';
import { channelAdditions } from '../../policy/contact/channel-additions.ts';
import type { ContactRow, ContactTable, RoutePlaceholder } from '../../policy/contact/contact-table.ts';
import { accessIds } from '../../policy/contact/contact-table.ts';
import { productPortals, whereToBuy } from '../../policy/contact/dynamics-portals.ts';
import type { ContactRoute } from '../../policy/contact-rules.ts';
import { contactRoutes, contactRules } from '../../policy/contact-rules.ts';
import type {
	ChannelId,
	DecisionRow,
	FactId,
	IssueHours,
	IssueId,
	NoteId,
	PlanId,
	ProductId,
	ServiceId,
	StatementId,
} from '../../policy/model.ts';
import {
	issueIds,
	notStated,
	partnerProductIds,
	planIds,
	productIds,
	roleIds,
	serviceIds,
} from '../../policy/model.ts';
import type { Answers, Parameters } from '../answers.ts';
import { choicesOf } from '../answers.ts';
import type { FullAnswers } from '../decide.ts';
import { completions, matchingRow, resolve, unknown } from '../decide.ts';
import { plansOf, productsOf } from '../products.ts';
import type { Verdict } from './verdict.ts';

export const contactParameters = {
	service: { kind: 'choice', values: serviceIds },
	// One closed set for the address; a service knows its own products only, see `productsOf`.
	product: { kind: 'choice', values: [...productIds, ...partnerProductIds] },
	plan: { kind: 'choice', values: [...planIds, unknown] },
	role: { kind: 'choice', values: roleIds },
	issue: { kind: 'choice', values: issueIds },
	access: { kind: 'choice', values: accessIds },
	country: { kind: 'country' },
} as const satisfies Parameters;

export interface ContactVerdict extends Verdict {
	/** Best first, as the service's own text describes them; empty while undecided and where the texts are silent. */
	channels: readonly ChannelId[];
	/** The channels of each of `possible`. */
	remaining: readonly (readonly ChannelId[])[];
	/** Why the channels stand in this order, or for whom the only one is. */
	order?: StatementId | undefined;
	/** What is better left undone. */
	avoid: readonly StatementId[];
}

interface Found {
	row: ContactRow<string, ContactRoute>;
	channels: readonly ChannelId[];
	/** What it rests on besides the row. */
	facts: readonly FactId[];
	notes: readonly NoteId[];
	/** What is better left undone, by the row and by the portal that it leads to. */
	avoid: readonly StatementId[];
}

/** The id of a channel in addresses and for programs. */
export const publicId = (channel: ChannelId): ChannelId => channelHours[channel].as ?? channel;

/** The hours of a channel that fit the question. Without a question, or where the text ties them to none: all. */
export const hoursOf = (channel: ChannelId, issue: string | undefined): IssueHours =>
	channelHours[channel].hours?.[issue as IssueId] ?? channelHours[channel];

/** The values that each question offers after some answers: the service's own products, the product's own plans. */
export function offeredContacts({ service, product, issue }: Answers): Readonly<Record<string, readonly string[]>> {
	const known = productsOf(service).includes(product ?? '') && service === 'dynamics-365' && issue !== 'pre-sales';
	return {
		...choicesOf(contactParameters),
		product: productsOf(service),
		plan: [...(known ? plansOf(product as ProductId) : planIds), unknown],
	};
}

const isPlaceholder = (step: ChannelId | RoutePlaceholder): step is RoutePlaceholder =>
	step === 'product-portal' || step === 'without-access' || step === 'where-to-buy';

/** The route of complete answers with its placeholders filled from the product and plan tables. */
function findRoute(table: ContactTable<string, ContactRoute>, answers: FullAnswers): Found {
	const row = matchingRow(table, answers);
	const portals = productPortals[answers['product'] as ProductId];
	const plan = answers['plan'] as PlanId;
	const { channels: steps } = contactRoutes[row.then];
	const usesPortal = steps.includes('product-portal') || steps.includes('without-access');
	const portal = portals?.portal[plan];
	const avoid = steps.includes('product-portal') ? portals.avoid : { says: [], facts: [] };
	// A plan that the table does not name for the product has no way in, with or without access.
	const silent = usesPortal && portal === notStated;
	// Business Central goes through partners; to a partner that row says nothing beyond Partner Center.
	const ownPartner = answers['role'] === 'partner';
	const fill = (step: ChannelId | RoutePlaceholder): readonly ChannelId[] => {
		if (!isPlaceholder(step)) return [step];
		if (step === 'where-to-buy') return whereToBuy[plan];
		const channel = step === 'product-portal' ? portal : portals.withoutAccess;
		return channel === undefined || channel === notStated || (ownPartner && channel === 'csp-partner') ? [] : [channel];
	};
	const inOutage = (answers['issue'] === 'outage' && portals?.inOutage?.notes) || [];
	return {
		row,
		channels: silent ? [] : steps.flatMap(fill),
		facts: [...(usesPortal ? portals.facts : []), ...avoid.facts],
		notes: usesPortal ? [...portals.notes, ...inOutage] : [],
		avoid: [...avoid.says, ...(row.avoid ?? [])],
	};
}

/** The row that a route came from, with all that it rests on. */
const rowOf = (table: ContactTable<string, ContactRoute>, { row, facts, notes }: Found): DecisionRow => ({
	...row,
	facts: [...row.facts, ...facts],
	notes: [...(row.notes ?? []), ...notes, ...(table.notes ?? [])],
});

const keyOf = (found: Found) => found.channels.map(publicId).join(' ') || notStated;

/**
 * What answers, also those to other tools, add to a channel: where they call for it, or with `may` where none speaks
 * against it.
 */
export function additionsTo(channel: ChannelId, known: Answers, may = false): readonly StatementId[] {
	const { when = {}, says = [] } = channelAdditions[channel] ?? {};
	const fits = Object.entries(when).every(([name, values]) => {
		const value = known[name] ?? unknown;
		return value === unknown ? may : admits(values, value);
	});
	return fits ? says : [];
}

/**
 * Which channels to try, best first. Who did not say whether they can sign in is taken to be able to. An answer that
 * the service does not know, as the product of another one, counts as none.
 * @throws nothing; each row names the facts that it rests on
 */
export function findChannels(given: Answers): ContactVerdict {
	const service = given['service'] as ServiceId | undefined;
	if (!service) {
		const open = { outcome: 'incomplete', possible: [], rows: [], asked: ['service'], deciding: ['service'] } as const;
		return { ...open, channels: [], remaining: [], avoid: [] };
	}
	const answers = withoutStray(given);
	const table = contactRules[service];
	const questions = questionsOf(service, answers);
	const assumed: Answers = 'access' in table.questions ? { access: 'yes', ...answers } : answers;
	const decide = (full: FullAnswers) => findRoute(table, full);
	const decision = resolve(questions, assumed, decide, keyOf);
	const [only] = decision.remaining;
	const decided = decision.state === 'decided' ? only : undefined;
	const found = decided?.channels ?? [];
	return {
		outcome: decided ? keyOf(decided) : (decision.state as 'incomplete' | 'undecided'),
		possible: decided ? [] : decision.remaining.map(keyOf),
		rows: decided
			? [
					joined(
						completions(questions, assumed).map((full) => rowOf(table, decide(full))),
						assumed,
					),
				]
			: decision.remaining.map((each) => rowOf(table, each)),
		asked: askedBy(service, answers),
		deciding: decision.deciding,
		channels: found,
		remaining: decided ? [] : decision.remaining.map((each) => each.channels),
		order: decided && found.length > 0 ? contactRoutes[decided.row.then].order : undefined,
		avoid: decided && found.length > 0 ? decided.avoid : [],
	};
}

const unique = <T>(list: readonly T[]) => [...new Set(list)];

/** The one reason for an outcome that several rows give, whatever is still open: resting on what was answered. */
function joined(rows: readonly DecisionRow[], given: Answers): DecisionRow {
	const [first] = rows as [DecisionRow];
	if (rows.every(({ id }) => id === first.id)) return first;
	return {
		...first,
		id: unique(rows.map(({ id }) => id)).join(' '),
		when: Object.fromEntries(Object.entries(first.when).filter(([question]) => given[question] !== undefined)),
		facts: unique(rows.flatMap(({ facts }) => facts)),
		notes: unique(rows.flatMap(({ notes = [] }) => notes)),
	};
}

/** What the table of a service asks and, at Dynamics 365, what fills in its routes. */
function questionsOf(service: ServiceId, answers: Answers): Readonly<Record<string, readonly string[]>> {
	const { questions } = contactRules[service];
	if (service !== 'dynamics-365') return questions;
	// Whoever does not know their plan has one that the product has. A plan to buy depends on no product.
	const product = answers['issue'] === 'pre-sales' ? undefined : (answers['product'] as ProductId | undefined);
	return { ...questions, product: productIds, plan: product ? plansOf(product) : planIds };
}

const isStray = ({ service, product }: Answers): boolean =>
	product !== undefined && !productsOf(service).includes(product);

function withoutStray(answers: Answers): Answers {
	const { product: _, ...others } = answers;
	return isStray(answers) ? others : answers;
}

/**
 * The parameters whose answers count. Unlike `asked` it leaves out a product of another service, so that it is dropped
 * like every answer off the path; the question for this service's own stays.
 */
export const contactPath = (answers: Answers): readonly string[] => {
	const { service } = answers;
	if (!service) return ['service'];
	const asked = askedBy(service as ServiceId, withoutStray(answers));
	return isStray(answers) ? asked.filter((name) => name !== 'product') : asked;
};

const portalIssues: readonly (string | undefined)[] = ['technical', 'outage'];

/**
 * A further question is on the path when a row that still fits the answers names it, and the country where the row leads to the
 * channel that has numbers by country.
 */
function askedBy(service: ServiceId, answers: Answers): string[] {
	const { role, issue } = answers;
	const { rows, questions } = contactRules[service];
	const asked = ['service', 'role', 'issue'];
	const country = mayCallListed(answers) ? ['country'] : [];
	if (role === undefined || issue === undefined) return [...asked, ...('product' in questions ? ['product'] : country)];
	const names = (question: string) =>
		rows.some(
			({ when }) =>
				when[question] !== undefined &&
				['role', 'issue', 'product'].every((earlier) => admits(when[earlier], answers[earlier])),
		);
	if (service === 'dynamics-365' && role !== 'user') {
		if (portalIssues.includes(issue)) return [...asked, 'product', ...askedOf(answers['product'])];
		if (issue === 'pre-sales') return [...asked, 'plan'];
	}
	return [...asked, ...['product', 'access'].filter(names), ...country];
}

/** What else is asked for a product: the plan where it decides, and sign-in and region where there is a portal. */
function askedOf(product: string | undefined): string[] {
	const further = ['plan', 'access', 'country'];
	if (product === undefined) return further;
	const { withoutAccess } = productPortals[product as ProductId];
	const portals = new Set(
		plansOf(product as ProductId).map((plan) => productPortals[product as ProductId].portal[plan]),
	);
	if (portals.has(withoutAccess)) return [];
	return portals.size > 1 ? further : further.slice(1);
}

/** Whether some answers may lead to the channel that has numbers and hours by country in the historical list. */
export const mayCallListed = (answers: Answers): boolean => {
	const table = contactRules[answers['service'] as ServiceId] as (typeof contactRules)[ServiceId] | undefined;
	return (table?.rows ?? []).some(
		({ when, then }) =>
			contactRoutes[then].channels.includes(listedChannel) &&
			['role', 'issue'].every((name) => admits(when[name], answers[name])),
	);
};

/** An answer that is open fits every condition. */
const admits = (condition: string | readonly string[] | undefined, value: string | undefined): boolean =>
	condition === undefined || value === undefined || [condition].flat().includes(value);
