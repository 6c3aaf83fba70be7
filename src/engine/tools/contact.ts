import type { ContactRoute, RoutePlaceholder } from '../../policy/contact-rules.ts';
import { accessIds, contactRoutes, contactRules, productPortals, whereToBuy } from '../../policy/contact-rules.ts';
import type { ChannelId, DecisionRow, DecisionTable, FactId, NoteId, PlanId, ProductId } from '../../policy/model.ts';
import { contactServiceIds, issueIds, notStated, planIds, productIds, roleIds } from '../../policy/model.ts';
import type { Answers, Parameters } from '../answers.ts';
import type { FullAnswers } from '../decide.ts';
import { matchingRows, resolve, unknown } from '../decide.ts';
import type { Verdict } from './verdict.ts';

export const contactParameters = {
	service: { kind: 'choice', values: contactServiceIds },
	product: { kind: 'choice', values: productIds },
	plan: { kind: 'choice', values: [...planIds, unknown] },
	role: { kind: 'choice', values: roleIds },
	issue: { kind: 'choice', values: issueIds },
	access: { kind: 'choice', values: accessIds },
	country: { kind: 'country' },
} as const satisfies Parameters;

export interface ContactVerdict extends Verdict {
	/** Best first; empty while undecided and where the texts are silent. */
	channels: readonly ChannelId[];
}

interface Found {
	row: DecisionRow<string, ContactRoute>;
	channels: readonly ChannelId[];
	facts: readonly FactId[];
	notes: readonly NoteId[];
}

/** The plans that the table of portals names for a product. */
export const plansOf = (product: ProductId): PlanId[] =>
	planIds.filter((plan) => productPortals[product].portal[plan] !== notStated);

const isPlaceholder = (step: ChannelId | RoutePlaceholder): step is RoutePlaceholder =>
	step === 'product-portal' || step === 'without-access' || step === 'where-to-buy';

/** The route of complete answers with its placeholders filled from the product and plan tables. */
function findRoute(table: DecisionTable<string, ContactRoute>, answers: FullAnswers): Found {
	const row = matchingRows(table, answers)[0] as DecisionRow<string, ContactRoute>;
	const portals = productPortals[answers['product'] as ProductId];
	const plan = answers['plan'] as PlanId;
	const steps: readonly (ChannelId | RoutePlaceholder)[] = contactRoutes[row.then];
	const usesPortal = steps.includes('product-portal') || steps.includes('without-access');
	const portal = portals?.portal[plan];
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
	return {
		row,
		channels: silent ? [] : steps.flatMap(fill),
		facts: usesPortal ? [...row.facts, ...portals.facts] : row.facts,
		notes: [...(row.notes ?? []), ...(usesPortal ? portals.notes : [])],
	};
}

const keyOf = ({ channels }: Found) => channels.join(' ') || notStated;

/**
 * Which channels to try, best first. Who did not say whether they can sign in is taken to be able to.
 * Facts: PP-PORTAL-*, PP-CONTACT-*, PP-PHONE-LAST, PP-LIC-*, PP-OUTAGE-*, MMD-WHAT-CHANNEL.
 */
export function findChannels(answers: Answers): ContactVerdict {
	const service = answers['service'] as keyof typeof contactRules | undefined;
	if (!service) {
		return { outcome: 'incomplete', possible: [], rows: [], asked: ['service'], deciding: ['service'], channels: [] };
	}
	const table: DecisionTable<string, ContactRoute> = contactRules[service];
	// Whoever does not know their plan has one that the product has. A plan to buy depends on no product.
	const product = answers['issue'] === 'pre-sales' ? undefined : (answers['product'] as ProductId | undefined);
	const plan = product ? plansOf(product) : planIds;
	const questions = service === 'dynamics-365' ? { ...table.questions, product: productIds, plan } : table.questions;
	const given = service === 'dynamics-365' ? { access: 'yes', ...answers } : answers;
	const decision = resolve(questions, given, (full) => findRoute(table, full), keyOf);
	const [only] = decision.remaining;
	const decided = decision.state === 'decided' && only;
	return {
		outcome: decided ? keyOf(only) : (decision.state as 'incomplete' | 'undecided'),
		possible: decided ? [] : decision.remaining.map(keyOf),
		rows: decision.remaining.map(({ row, facts, notes }) => ({ ...row, facts, notes })),
		asked: askedBy(service, answers),
		deciding: decision.deciding,
		channels: decided ? only.channels : [],
	};
}

const portalIssues: readonly (string | undefined)[] = ['technical', 'outage'];

function askedBy(service: keyof typeof contactRules, { role, issue }: Answers): string[] {
	const asked = ['service', 'role', 'issue'];
	if (service === 'managed-desktop' || role === 'user' || role === undefined) return asked;
	if (portalIssues.includes(issue)) return [...asked, 'product', 'plan', 'access', 'country'];
	if (issue === 'pre-sales') return [...asked, 'plan'];
	if (issue === 'billing') return [...asked, 'access'];
	return asked;
}
