import { expect, test } from 'vitest';
import type { Answers } from '../../../src/engine/answers.ts';
import { plansOf } from '../../../src/engine/products.ts';
import { contactParameters, findChannels } from '../../../src/engine/tools/contact.ts';
import { type PlanId, planIds, type ProductId, productIds } from '../../../src/policy/model.ts';
import { portals, routeExpectations } from '../../policy/hand-written/routes.ts';
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

test.each(routeExpectations)('$query: $outcome ($why)', ({ query, outcome }) => {
	expect(read(query).outcome).toBe(outcome);
});

test.each(productIds)('the plans that are offered for %s are those that the table names', (product) => {
	expect(plansOf(product)).toEqual(planIds.filter((plan) => portals[product][plan] !== none));
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
