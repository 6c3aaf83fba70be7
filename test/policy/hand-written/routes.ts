import { type PlanId, type ProductId, planIds, productIds } from '../../../src/policy/model.ts';

const none = 'not-stated';
const ppac = 'power-platform-admin-center';
const lcs = 'lifecycle-services';
const partner = 'csp-partner';
const hub = 'services-hub';
const sfb = 'support-for-business';

/** The tables "product by plan: portal" of the text, with the cells that its translation lost (AMB-19). */
export const portals: Readonly<Record<ProductId, Readonly<Record<PlanId, string>>>> = {
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

/** What the contact finder must say to some answers, typed by hand from the texts. */
interface Route {
	query: string;
	outcome: string;
	why: string;
}

const health = 'service-health message-center';

/** The ways that follow from one cell of the table. */
function routesOf(product: ProductId, plan: PlanId): Route[] {
	const portal = portals[product][plan];
	const phone = product === 'business-central' ? partner : 'global-customer-service';
	const route = (rest: string, outcome: string, why: string): Route => ({
		query: `service=dynamics-365&product=${product}&plan=${plan}&${rest}`,
		outcome: portal === none ? none : outcome,
		why,
	});
	const ownPartner = portal === partner;
	return [
		route('role=admin&issue=technical', portal, 'PP-PORTAL-USE; who does not say is taken to have access'),
		route('role=admin&issue=technical&access=yes', portal, 'PP-PORTAL-USE'),
		route('role=admin&issue=technical&access=no', phone, 'PP-PHONE-LAST'),
		route('role=admin&issue=outage', `${health} ${portal}`, 'PP-OUTAGE-HEALTH comes first'),
		route('role=admin&issue=outage&access=no', `${health} ${phone}`, 'PP-OUTAGE-HEALTH, then PP-PHONE-LAST'),
		route(
			'role=partner&issue=technical',
			ownPartner ? 'partner-center' : `partner-center ${portal}`,
			'Partner Center first, and never to itself',
		),
		route(
			'role=partner&issue=technical&access=no',
			ownPartner ? 'partner-center' : `partner-center ${phone}`,
			'Partner Center first, then PP-PHONE-LAST',
		),
		route(
			'role=partner&issue=outage',
			`${health} partner-center${ownPartner ? '' : ` ${portal}`}`,
			'the health pages, then Partner Center',
		),
		route(
			'role=partner&issue=outage&access=no',
			`${health} partner-center${ownPartner ? '' : ` ${phone}`}`,
			'the health pages, Partner Center, PP-PHONE-LAST',
		),
	];
}

const dynamics: readonly Route[] = [
	{
		query: 'product=dynamics-365-and-power-platform&plan=subscription&role=user&issue=technical',
		outcome: 'own-admin',
		why: 'PP-WHO-NOT-USERS',
	},
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
	{ query: 'role=admin&issue=pre-sales&plan=unified-advanced', outcome: none, why: 'AMB-61: for Unified not stated' },
	{
		query: 'role=admin&issue=pre-sales&plan=unified-performance',
		outcome: none,
		why: 'AMB-61: for Unified not stated',
	},
	{ query: 'role=admin&issue=pre-sales&plan=software-assurance', outcome: none, why: 'PP-BUY-EMPTY' },
	{ query: 'role=admin&issue=pre-sales&plan=advantage', outcome: none, why: 'PP-BUY-EMPTY' },
	{ query: 'role=admin&issue=pre-sales&product=finance', outcome: 'incomplete', why: 'the plan to buy is open' },
	{ query: 'role=user&issue=pre-sales&plan=premier', outcome: 'own-admin', why: 'a user buys nothing' },
];

const managedDesktop: readonly Route[] = [
	{ query: 'role=admin&issue=technical', outcome: 'managed-desktop-portal', why: 'MMD-WHAT-CHANNEL' },
	{ query: 'role=admin&issue=how-to', outcome: 'managed-desktop-portal', why: 'MMD-TYPE-RFI' },
	{ query: 'role=admin&issue=billing', outcome: none, why: 'the text is silent' },
	{ query: 'role=user&issue=technical', outcome: 'own-admin', why: 'MMD-WHO-ADMINS' },
	{ query: 'role=user', outcome: 'own-admin', why: 'whatever the issue' },
	{ query: 'role=partner', outcome: none, why: 'whatever the issue' },
	{ query: 'role=admin', outcome: 'incomplete', why: 'the issue decides' },
];

const of = (service: string, routes: readonly Route[]) =>
	routes.map(({ query, ...route }) => ({ query: `service=${service}&${query}`, ...route }));

export const routeExpectations: readonly Route[] = [
	...productIds.flatMap((product) => planIds.flatMap((plan) => routesOf(product, plan))),
	...of('dynamics-365', dynamics),
	...of('managed-desktop', managedDesktop),
];
