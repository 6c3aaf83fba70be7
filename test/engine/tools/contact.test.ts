import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/engine/answers.ts';
import { plansOf } from '../../../src/engine/products.ts';
import { contactParameters, findChannels } from '../../../src/engine/tools/contact.ts';
import { type PlanId, planIds, type ProductId, productIds } from '../../../src/policy/model.ts';
import { everyAnswer, fullAnswers } from './every-answer.ts';

const read = (query: string) => findChannels(Object.fromEntries(new URLSearchParams(query)));
const dynamics = (query: string) => read(`service=dynamics-365&${query}`);
const power = 'product=dynamics-365-and-power-platform&plan=subscription';

const none = 'not-stated';
const ppac = 'power-platform-admin-center';
const lcs = 'lifecycle-services';
const partner = 'csp-partner';
const hub = 'services-hub';
const sfb = 'support-for-business';

/** The tables "product by plan: portal" of the text, with the cells that its translation lost (AMB-19). */
const portals: Readonly<Record<ProductId, Readonly<Record<PlanId, string>>>> = {
	'dynamics-365-and-power-platform': {
		subscription: ppac,
		'professional-direct': ppac,
		premier: ppac,
		'unified-core': ppac,
		'unified-advanced': ppac,
		'unified-performance': ppac,
		'software-assurance': none,
		advantage: none,
	},
	'business-central': {
		subscription: partner,
		'professional-direct': partner,
		premier: partner,
		'unified-core': partner,
		'unified-advanced': partner,
		'unified-performance': partner,
		'software-assurance': none,
		advantage: none,
	},
	'customer-engagement-on-premises': {
		subscription: none,
		'professional-direct': none,
		premier: hub,
		'unified-core': hub,
		'unified-advanced': hub,
		'unified-performance': hub,
		'software-assurance': sfb,
		advantage: sfb,
	},
	finance: {
		subscription: lcs,
		'professional-direct': lcs,
		premier: lcs,
		'unified-core': lcs,
		'unified-advanced': lcs,
		'unified-performance': lcs,
		'software-assurance': lcs,
		advantage: lcs,
	},
	'supply-chain-management': {
		subscription: lcs,
		'professional-direct': lcs,
		premier: lcs,
		'unified-core': lcs,
		'unified-advanced': lcs,
		'unified-performance': lcs,
		'software-assurance': lcs,
		advantage: lcs,
	},
	commerce: {
		subscription: lcs,
		'professional-direct': lcs,
		premier: lcs,
		'unified-core': lcs,
		'unified-advanced': lcs,
		'unified-performance': lcs,
		'software-assurance': lcs,
		advantage: lcs,
	},
};
const cells = productIds.flatMap((product) =>
	planIds.map((plan) => ({ product, plan, portal: portals[product][plan] })),
);

describe.each(cells)('$product with $plan: $portal', ({ product, plan, portal }) => {
	const outcome = (rest: string) => dynamics(`product=${product}&plan=${plan}&${rest}`).outcome;
	const phone = product === 'business-central' ? partner : 'global-customer-service';

	test('an admin with a technical problem', () => {
		expect(outcome('role=admin&issue=technical')).toBe(portal);
		expect(outcome('role=admin&issue=technical&access=yes')).toBe(portal);
		expect(outcome('role=admin&issue=technical&access=no')).toBe(portal === none ? none : phone);
	});

	test('an outage: look at the health pages first', () => {
		const health = 'service-health message-center';
		expect(outcome('role=admin&issue=outage')).toBe(portal === none ? none : `${health} ${portal}`);
		expect(outcome('role=admin&issue=outage&access=no')).toBe(portal === none ? none : `${health} ${phone}`);
	});

	test('a partner goes to Partner Center first, and never to itself', () => {
		const rest = portal === partner ? '' : ` ${portal}`;
		expect(outcome('role=partner&issue=technical')).toBe(portal === none ? none : `partner-center${rest}`);
	});

	test('the plan is offered where the table names it', () => {
		expect(plansOf(product).includes(plan)).toBe(portal !== none);
	});
});

test.each([
	{ query: `${power}&role=user&issue=technical`, outcome: 'own-admin', why: 'PP-WHO-NOT-USERS' },
	{ query: 'role=user&issue=outage', outcome: 'own-admin', why: 'product and plan do not matter to a user' },
	{ query: 'role=user&issue=how-to', outcome: 'documentation community own-admin', why: 'PP-HOWTO-WHERE' },
	{ query: 'role=admin&issue=how-to', outcome: 'documentation community csp-partner', why: 'PP-HOWTO-WHERE' },
	{ query: 'role=admin&issue=billing', outcome: 'microsoft-365-admin-center', why: 'PP-BILL-STEP-1' },
	{ query: 'role=admin&issue=billing&access=no', outcome: 'global-customer-service', why: 'PP-PHONE-LAST' },
	{ query: 'role=partner&issue=billing', outcome: 'partner-center microsoft-365-admin-center', why: 'PC-USE-BILLING' },
	{ query: 'role=partner&issue=billing&access=no', outcome: 'partner-center global-customer-service', why: 'both' },
	{
		query: 'role=admin&issue=licensing',
		outcome: 'microsoft-365-admin-center volume-licensing-service-center csp-partner',
		why: 'PP-LIC-ONLINE, PP-LIC-VL, PP-LIC-CSP',
	},
	{ query: 'role=admin&issue=pre-sales&plan=premier', outcome: 'reseller account-manager', why: 'AMB-61' },
	{ query: 'role=admin&issue=pre-sales&plan=professional-direct', outcome: 'reseller', why: 'PP-EA-BUY' },
	{ query: 'role=admin&issue=pre-sales&plan=subscription', outcome: none, why: 'PP-BUY-EMPTY' },
	{ query: 'role=admin&issue=pre-sales&plan=unified-core', outcome: none, why: 'AMB-61: for Unified not stated' },
	{ query: 'role=admin&issue=pre-sales&plan=advantage', outcome: none, why: 'PP-BUY-EMPTY' },
	{ query: 'role=admin&issue=pre-sales&product=finance', outcome: 'incomplete', why: 'the plan to buy is open' },
	{ query: 'role=user&issue=pre-sales&plan=premier', outcome: 'own-admin', why: 'a user buys nothing' },
])('$query: $outcome ($why)', ({ query, outcome }) => {
	expect(dynamics(query).outcome).toBe(outcome);
});

test.each([
	{ query: 'role=admin&issue=technical', outcome: 'managed-desktop-portal', why: 'MMD-WHAT-CHANNEL' },
	{ query: 'role=admin&issue=how-to', outcome: 'managed-desktop-portal', why: 'MMD-TYPE-RFI' },
	{ query: 'role=admin&issue=billing', outcome: none, why: 'the text is silent' },
	{ query: 'role=user&issue=technical', outcome: 'own-admin', why: 'MMD-WHO-ADMINS' },
	{ query: 'role=user', outcome: 'own-admin', why: 'whatever the issue' },
	{ query: 'role=partner', outcome: none, why: 'whatever the issue' },
	{ query: 'role=admin', outcome: 'incomplete', why: 'the issue decides' },
])('Managed Desktop, $query: $outcome ($why)', ({ query, outcome }) => {
	expect(read(`service=managed-desktop&${query}`).outcome).toBe(outcome);
});

test.each([
	{
		query: 'role=admin&issue=technical&product=dynamics-365-and-power-platform&plan=unknown',
		outcome: ppac,
		possible: [],
		why: 'every plan that the product has leads there',
	},
	{
		query: 'role=admin&issue=technical&product=customer-engagement-on-premises&plan=unknown',
		outcome: 'undecided',
		possible: [hub, sfb],
		why: 'two portals, by plan',
	},
	{
		query: 'role=admin&issue=pre-sales&product=dynamics-365-and-power-platform&plan=unknown',
		outcome: 'undecided',
		possible: [none, 'reseller', 'reseller account-manager'],
		why: 'which plan to buy depends on no product',
	},
	{
		query: 'role=admin&issue=technical&plan=premier',
		outcome: 'incomplete',
		possible: [ppac, partner, hub, lcs],
		why: 'the product decides',
	},
])('$query: $outcome ($why)', ({ query, outcome, possible }) => {
	const verdict = dynamics(query);
	expect(verdict.outcome).toBe(outcome);
	expect([...verdict.possible].sort()).toEqual([...possible].sort());
	expect(verdict.channels).toEqual(outcome === 'undecided' || outcome === 'incomplete' ? [] : outcome.split(' '));
});

test.each([
	{
		query: 'service=managed-desktop&role=admin&issue=technical',
		asked: 'service role issue',
		why: 'nothing else matters',
	},
	{ query: 'service=dynamics-365', asked: 'service role issue', why: 'who and what come first' },
	{ query: 'service=dynamics-365&role=user&issue=technical', asked: 'service role issue', why: 'a user has one way' },
	{
		query: 'service=dynamics-365&role=admin&issue=technical',
		asked: 'service role issue product plan access country',
		why: 'the portal depends on product and plan',
	},
	{ query: 'service=dynamics-365&role=admin&issue=billing', asked: 'service role issue access', why: 'one portal' },
	{
		query: 'service=dynamics-365&role=admin&issue=pre-sales',
		asked: 'service role issue plan',
		why: 'the plan to buy',
	},
	{ query: 'service=dynamics-365&role=admin&issue=licensing', asked: 'service role issue', why: 'all ways are shown' },
])('$query asks $asked ($why)', ({ query, asked }) => {
	expect(read(query).asked.join(' ')).toBe(asked);
});

test('the reasons name the product’s own row beside the rule', () => {
	const [row] = dynamics(`${power}&role=admin&issue=technical`).rows;
	expect(row?.facts).toEqual(expect.arrayContaining(['PP-PORTAL-USE', 'PP-PORTAL-D365PP', 'PP-CONTACT-CE']));
	const [billing] = dynamics(`${power}&role=admin&issue=billing`).rows;
	expect(billing?.facts).not.toContain('PP-PORTAL-D365PP');
	const [onPremises] = dynamics('product=customer-engagement-on-premises&plan=premier&role=admin&issue=technical').rows;
	expect(onPremises?.notes).toContain('services-hub-or-premier-support');
});

test('"I don’t know" and no answer leave what the full answers leave', () => {
	const { plan, role, issue } = contactParameters;
	const product = { kind: 'choice', values: productIds } as const;
	const states = everyAnswer({ product, plan, role, issue }).filter((answers) => answers['role'] && answers['issue']);
	const full = states.filter((answers) => answers['product'] && ![undefined, 'unknown'].includes(answers['plan']));
	for (const answers of states) {
		// Where the product is known, an unknown plan is one that it has; a plan to buy may be any.
		const has = ({ product: of, plan: given }: Answers) =>
			answers['issue'] === 'pre-sales' ||
			!answers['product'] ||
			answers['plan'] === given ||
			portals[of as ProductId][given as PlanId] !== none;
		const reach = fullAnswers(full, answers)
			.filter(has)
			.map((each) => findChannels({ service: 'dynamics-365', ...each }).outcome);
		const { outcome, possible } = findChannels({ service: 'dynamics-365', ...answers });
		expect(new Set(possible.length > 0 ? possible : [outcome]), JSON.stringify(answers)).toEqual(new Set(reach));
	}
});
