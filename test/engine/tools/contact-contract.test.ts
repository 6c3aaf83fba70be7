import { expect, test } from 'vitest';
import type { Answers } from '../../../src/engine/answers.ts';
import { plansOf, productsOf } from '../../../src/engine/products.ts';
import {
	additionsTo,
	contactParameters,
	contactPath,
	mayCallListed,
	findChannels,
	hoursOf,
	offeredContacts,
	publicId,
} from '../../../src/engine/tools/contact.ts';
import { pruneAnswers } from '../../../src/engine/tools/verdict.ts';
import { channelIds, issueIds, partnerProductIds, planIds, productIds, serviceIds } from '../../../src/policy/model.ts';
import { type StatementId, statements } from '../../../src/policy/statements.ts';
import { everyAnswer, faultsOf } from './every-answer.ts';

const read = (query: string) => findChannels(Object.fromEntries(new URLSearchParams(query)));

/** The ids that the contract fixes, and those that the ledger asks for beside them. */
const contractIds = `managed-desktop-portal partner-center azure-portal microsoft-365-admin-center
	power-platform-admin-center lifecycle-services support-for-business services-hub microsoft-365-phone 21vianet-phone
	germany-phone global-customer-service csp-partner indirect-provider isv reseller volume-licensing-service-center
	technical-account-manager business-assist service-health message-center community documentation own-admin
	consumer-support-page account-manager dynamics-support`.split(/\s+/);

const admin = 'microsoft-365-admin-center';

test.each([
	{ query: 'service=microsoft-365&role=admin&issue=billing', asked: 'access country', why: 'the portal or the phone' },
	{ query: 'service=microsoft-365', asked: 'country', why: 'a number by country may matter' },
	{ query: 'service=microsoft-365&role=partner', asked: '', why: 'no phone for partners' },
	{ query: 'service=microsoft-365&role=user&issue=billing', asked: '', why: 'one way' },
	{ query: 'service=microsoft-365&role=admin&issue=licensing', asked: '', why: 'not stated either way' },
	{ query: 'service=microsoft-365-21vianet&role=admin&issue=pre-sales', asked: '', why: 'by phone only' },
	{ query: 'service=office-365-germany&role=admin&issue=pre-sales', asked: 'access', why: 'online or by phone' },
	{
		query: 'service=dynamics-365&role=admin&issue=outage',
		asked: 'product plan access country',
		why: 'any may decide',
	},
	{
		query: 'service=dynamics-365&role=admin&issue=technical&product=business-central',
		asked: 'product',
		why: 'PP-PORTAL-BC: the partner, whatever the plan, with or without access',
	},
	{
		query: 'service=dynamics-365&role=partner&issue=outage&product=finance',
		asked: 'product access country',
		why: 'PP-PORTAL-FIN: one portal for all plans',
	},
	{
		query: 'service=dynamics-365&role=admin&issue=technical&product=customer-engagement-on-premises',
		asked: 'product plan access country',
		why: 'PP-PORTAL-CE-ONPREM-SA and -PU: the plan decides',
	},
	{ query: 'service=partner-center', asked: 'product', why: 'it decides for every role' },
	{ query: 'service=partner-center&role=partner&issue=technical', asked: 'product access', why: 'both decide' },
	{
		query: 'service=partner-center&role=partner&issue=technical&product=marketplace',
		asked: 'product',
		why: 'the vendor',
	},
	{ query: 'service=partner-center&role=admin&issue=technical', asked: 'product', why: 'the vendor may have to help' },
])('$query asks further: $asked ($why)', ({ query, asked }) => {
	expect(read(query).asked.slice(3).join(' ')).toBe(asked);
});

test('without a service there is no list of numbers to ask a country for', () => {
	expect(mayCallListed({})).toBe(false);
	expect(mayCallListed({ service: 'microsoft-365', role: 'admin' })).toBe(true);
	expect(mayCallListed({ service: 'microsoft-365', role: 'user' })).toBe(false);
});

test('a product belongs to one service; the other drops it, and asks for its own', () => {
	const answers = { service: 'partner-center', role: 'partner', issue: 'technical', product: 'finance' };
	expect(contactPath(answers)).not.toContain('product');
	const pruned = pruneAnswers(answers, contactPath);
	expect(pruned).toEqual({ service: 'partner-center', role: 'partner', issue: 'technical' });
	expect(contactPath(pruned)).toContain('product');
	expect(contactPath({ product: 'finance' })).toEqual(['service']);
	expect(findChannels(answers)).toEqual(findChannels(pruned));
	expect(productsOf('dynamics-365')).toEqual(productIds);
	expect(productsOf('partner-center')).toEqual(partnerProductIds);
	expect(serviceIds.filter((service) => productsOf(service).length > 0)).toEqual(['dynamics-365', 'partner-center']);
});

test.each([
	{ query: '', product: [], plan: planIds, why: 'no service, no product' },
	{ query: 'service=dynamics-365', product: productIds, plan: planIds, why: 'any plan may be that of the product' },
	{
		query: 'service=dynamics-365&product=customer-engagement-on-premises',
		product: productIds,
		plan: plansOf('customer-engagement-on-premises'),
		why: 'the plans that the table names for it',
	},
	{
		query: 'service=dynamics-365&product=finance&issue=pre-sales',
		product: productIds,
		plan: planIds,
		why: 'a plan to buy depends on no product',
	},
	{
		query: 'service=dynamics-365&product=azure',
		product: productIds,
		plan: planIds,
		why: 'the product of another service is none',
	},
	{ query: 'service=partner-center&product=azure', product: partnerProductIds, plan: planIds, why: 'its own products' },
])('$query offers the products and plans that fit ($why)', ({ query, product, plan }) => {
	const offered = offeredContacts(Object.fromEntries(new URLSearchParams(query)));
	expect(offered['product']).toEqual(product);
	expect(offered['plan']).toEqual([...plan, 'unknown']);
	expect(offered['role']).toEqual(contactParameters.role.values);
});

test('cards of one channel share its public id', () => {
	const shared = channelIds.filter((id) => publicId(id) !== id).map((id) => `${id}: ${publicId(id)}`);
	expect(shared.sort()).toEqual([
		'21vianet-community: community',
		`21vianet-online: ${admin}`,
		'azure-portal-by-domain: azure-portal',
		`germany-online-support: ${admin}`,
		'microsoft-365-community: community',
		'microsoft-365-documentation: documentation',
		`microsoft-365-online-support: ${admin}`,
		'microsoft-365-service-health: service-health',
		`office-365-admin-center: ${admin}`,
	]);
	expect(channelIds.map(publicId).filter((id) => !contractIds.includes(id))).toEqual([]);
});

test.each([
	{ channel: 'microsoft-365-phone', issue: 'technical', calendars: ['always'], why: 'M365-PHONE-TECH-NEW' },
	{
		channel: 'microsoft-365-phone',
		issue: 'billing',
		calendars: ['microsoft-365-billing'],
		why: 'M365-PHONE-BILL-NEW',
	},
	{
		channel: 'microsoft-365-phone',
		issue: 'how-to',
		calendars: ['always', 'microsoft-365-billing'],
		why: 'neither is named for it',
	},
	{ channel: 'germany-phone', issue: 'outage', calendars: ['always'], why: 'O365DE-PHONE-DE-TECH-GERMAN' },
	{ channel: 'germany-phone', issue: 'billing', calendars: ['germany-billing'], why: 'O365DE-PHONE-DE-BILL-GERMAN' },
	{ channel: 'germany-phone', issue: 'pre-sales', calendars: [], why: 'hours before buying: not stated' },
	{ channel: '21vianet-phone', issue: 'technical', calendars: ['21vianet-technical'], why: 'O21V-HOURS-BC' },
	{ channel: '21vianet-online', issue: 'licensing', calendars: ['21vianet-billing'], why: 'like billing' },
	{ channel: '21vianet-phone', issue: 'pre-sales', calendars: [], why: 'O21V-PRESALES-HOURS: no clock hours' },
	{ channel: 'managed-desktop-portal', issue: 'technical', calendars: ['managed-desktop'], why: 'one calendar' },
] as const)('$channel, $issue: $calendars ($why)', ({ channel, issue, calendars }) => {
	expect(hoursOf(channel, issue).calendars).toEqual(calendars);
});

test('any answers: one outcome out of the public ids, with facts, and a question to go on with', () => {
	const channel = `(${contractIds.join('|')})`;
	const outcomes = new RegExp(`^(not-stated|${channel}( ${channel})*)$`);
	const expected = { outcomes, optional: ['access', 'country'], assumed: ['access'] };
	const { plan, role, issue, access } = contactParameters;
	const all = serviceIds.flatMap((service) => {
		const product = { kind: 'choice', values: productsOf(service) } as const;
		const asked =
			service === 'dynamics-365' ? { product, plan, role, issue, access } : { product, role, issue, access };
		return everyAnswer(asked).map((answers) => pruneAnswers({ service, ...answers }, contactPath));
	});
	all.push({}, { role: 'user' });
	const states = [...new Map(all.map((answers) => [JSON.stringify(answers), answers])).values()];
	expect(states.flatMap((answers) => faultsOf(findChannels(answers), answers, expected))).toEqual([]);
	const odd = states.filter((answers) => {
		const { outcome, channels, possible, remaining, order, avoid } = findChannels(answers);
		const ids = channels.map(publicId);
		return (
			new Set(ids).size < ids.length ||
			(ids.length > 0 && ids.join(' ') !== outcome) ||
			remaining.length !== possible.length ||
			(order === undefined && ids.length > 1) ||
			(order !== undefined && ids.length === 0) ||
			(avoid.length > 0 && ids.length === 0)
		);
	});
	expect(odd).toEqual([]);
});

test.each([
	{ query: 'service=dynamics-365&role=admin&issue=technical&product=finance', avoid: ['channel-phone-not-faster'] },
	{ query: 'service=dynamics-365&role=admin&issue=technical&product=finance&access=no', avoid: [] },
	{ query: 'service=dynamics-365&role=admin&issue=technical&product=business-central', avoid: [] },
	{
		query: 'service=dynamics-365&role=partner&issue=outage&product=commerce',
		avoid: ['channel-phone-not-faster', 'avoid-root-cause'],
	},
])('$query: better not $avoid', ({ query, avoid }) => {
	const verdict = read(query);
	expect(verdict.avoid).toEqual(avoid);
	const cited = verdict.rows.flatMap(({ facts }) => facts);
	expect(cited).toEqual(expect.arrayContaining(avoid.flatMap((id) => statements[id as StatementId])));
});

const byPhone = 'channel-premier-phone';
const link = ['premier-link', 'channel-hub-premier-ids', byPhone];

test.each([
	{ channel: 'power-platform-admin-center', case: 'role=admin&plan=premier', adds: link, why: 'PP-PREM-PPAC' },
	{ channel: 'lifecycle-services', case: 'role=admin&plan=premier', adds: link, why: 'PP-PREM-LCS' },
	{
		channel: 'lifecycle-services',
		case: 'role=admin&plan=unified-core',
		adds: [],
		why: 'steps for Unified: not stated',
	},
	{ channel: 'lifecycle-services', case: 'role=admin&plan=subscription', adds: [], why: 'no contract to link' },
	{ channel: 'lifecycle-services', case: 'role=admin&plan=unknown', adds: [], why: 'the card says for whom it is' },
	{ channel: 'lifecycle-services', case: 'role=partner&plan=premier', adds: [], why: 'said of customers' },
	{ channel: 'services-hub', case: 'role=admin&plan=premier', adds: [], why: 'PP-PREM-RECOGNIZE: other portals' },
	{
		channel: 'global-customer-service',
		case: 'role=admin&plan=premier&issue=technical',
		adds: [byPhone, 'premier-manager'],
		why: 'PP-PREM-OTHER, PP-PREM-TAM-FIND',
	},
	{
		channel: 'global-customer-service',
		case: 'role=admin&plan=premier&issue=billing',
		adds: [],
		why: 'PP-BILL-INCLUDED: part of the subscription',
	},
	{ channel: 'managed-desktop-portal', case: 'access=no', adds: ['channel-mmd-phone'], why: 'not stated' },
	{ channel: 'managed-desktop-portal', case: '', adds: [], why: 'nobody said so' },
] as const)('$case adds to $channel: $adds ($why)', ({ channel, case: answers, adds }) => {
	expect(additionsTo(channel, Object.fromEntries(new URLSearchParams(answers)))).toEqual(adds);
});

test('where no answer speaks against it, a card says what may be added', () => {
	const said = (known: Answers) => additionsTo('lifecycle-services', known, true);
	expect(said({ role: 'admin' })).toEqual(link);
	expect(said({ role: 'admin', plan: 'unknown' })).toEqual(link);
	expect(said({ role: 'admin', plan: 'unified-core' })).toEqual([]);
	expect(said({ role: 'partner' })).toEqual([]);
});

test('of an outage on own premises it is told that the health pages are about cloud services', () => {
	const asked = 'service=dynamics-365&product=customer-engagement-on-premises&plan=premier';
	const noted = (query: string) => read(`${asked}&${query}`).rows[0]?.notes?.includes('health-is-about-the-cloud');
	expect(noted('role=admin&issue=outage')).toBe(true);
	expect(noted('role=partner&issue=outage&access=no')).toBe(true);
	expect(noted('role=admin&issue=technical')).toBe(false);
	expect(noted('role=user&issue=outage')).toBe(false);
});

test('the only channel of a route may say for whom it is', () => {
	const partner = 'service=partner-center&role=partner&issue=technical&product=office-365';
	expect(read(`${partner}&access=no`)).toMatchObject({ outcome: 'indirect-provider', order: 'order-pc-provider' });
	expect(read('service=managed-desktop&role=admin&issue=technical').order).toBeUndefined();
});

test('complete answers of every service are settled', () => {
	const { role, issue, access } = contactParameters;
	const said = everyAnswer({ role, issue, access }).filter((answers) => answers['role'] && answers['issue']);
	for (const service of serviceIds) {
		for (const product of [undefined, ...productsOf(service)]) {
			for (const answers of said) {
				if (product === undefined && productsOf(service).length > 0) continue;
				const plan = product ? { product, plan: 'premier' } : {};
				const { outcome } = findChannels({ service, ...plan, ...answers });
				expect(['incomplete', 'undecided'], JSON.stringify({ service, ...plan, ...answers })).not.toContain(outcome);
			}
		}
	}
	expect(said).toHaveLength(3 * issueIds.length * 3);
});
