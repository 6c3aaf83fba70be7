import type {
	ChannelId,
	ContactServiceId,
	DecisionTable,
	FactId,
	NoteId,
	NotStated,
	PlanId,
	ProductId,
} from './model.ts';
import { issueIds, notStated, roleIds } from './model.ts';

/** Filled in per product or plan before a route is shown. */
export const routePlaceholders = ['product-portal', 'without-access', 'where-to-buy'] as const;
export type RoutePlaceholder = (typeof routePlaceholders)[number];

/** Channels in the order to try them; the reason is the order's own row in `contactRules`. */
export const contactRoutes = {
	portal: ['product-portal'],
	'portal-without-access': ['without-access'],
	'health-first': ['service-health', 'message-center', 'product-portal'],
	'health-first-without-access': ['service-health', 'message-center', 'without-access'],
	'partner-portal': ['partner-center', 'product-portal'],
	'partner-without-access': ['partner-center', 'without-access'],
	'partner-health-first': ['service-health', 'message-center', 'partner-center', 'product-portal'],
	'partner-health-first-without-access': ['service-health', 'message-center', 'partner-center', 'without-access'],
	billing: ['microsoft-365-admin-center'],
	'billing-without-access': ['global-customer-service'],
	'partner-billing': ['partner-center', 'microsoft-365-admin-center'],
	'partner-billing-without-access': ['partner-center', 'global-customer-service'],
	licensing: ['microsoft-365-admin-center', 'volume-licensing-service-center', 'csp-partner'],
	knowledge: ['documentation', 'community', 'csp-partner'],
	'user-knowledge': ['documentation', 'community', 'own-admin'],
	buying: ['where-to-buy'],
	'own-admin': ['own-admin'],
	'managed-desktop-portal': ['managed-desktop-portal'],
	'not-stated': [],
} as const satisfies Record<string, readonly (ChannelId | RoutePlaceholder)[]>;
export type ContactRoute = keyof typeof contactRoutes;

export const accessIds = ['yes', 'no'] as const;
export type ContactQuestion = 'role' | 'issue' | 'access';

/** Who has which kind of question, and the route that follows. */
export const contactRules = {
	'managed-desktop': {
		name: 'src/policy/contact-rules.ts › managed-desktop',
		questions: { role: roleIds, issue: issueIds },
		rows: [
			{
				id: 'mmd-admin',
				when: { role: 'admin', issue: ['technical', 'outage', 'how-to'] },
				then: 'managed-desktop-portal',
				facts: ['MMD-WHAT-CHANNEL', 'MMD-WHO-ADMINS', 'MMD-TYPE-INCIDENT', 'MMD-TYPE-RFI'],
			},
			{
				id: 'mmd-admin-money',
				when: { role: 'admin', issue: ['billing', 'pre-sales', 'licensing'] },
				then: 'not-stated',
				facts: ['MMD-WHAT-CHANNEL'],
				notes: ['mmd-silent-on-billing'],
			},
			{ id: 'mmd-user', when: { role: 'user' }, then: 'own-admin', facts: ['MMD-WHO-ADMINS', 'MMD-REL-ENDUSER'] },
			{
				id: 'mmd-partner',
				when: { role: 'partner' },
				then: 'not-stated',
				facts: ['MMD-WHO-ADMINS'],
				notes: ['mmd-silent-on-partners'],
			},
		],
	},
	'dynamics-365': {
		name: 'src/policy/contact-rules.ts › dynamics-365',
		questions: { role: roleIds, issue: issueIds, access: accessIds },
		rows: [
			{
				id: 'pp-user',
				when: { role: 'user', issue: ['technical', 'billing', 'pre-sales', 'licensing', 'outage'] },
				then: 'own-admin',
				facts: ['PP-WHO-NOT-USERS', 'PP-WHO-NO-OTHER-WAY', 'PP-WHO-ADMINS'],
				notes: ['own-admin-beyond-power-platform'],
			},
			{
				id: 'pp-user-how-to',
				when: { role: 'user', issue: 'how-to' },
				then: 'user-knowledge',
				facts: ['PP-HOWTO-NOT', 'PP-HOWTO-WHERE', 'PP-WHO-NOT-USERS'],
			},
			{
				id: 'pp-how-to',
				when: { role: ['admin', 'partner'], issue: 'how-to' },
				then: 'knowledge',
				facts: ['PP-HOWTO-NOT', 'PP-HOWTO-WHERE', 'PP-HOWTO-TRAINING'],
			},
			{
				id: 'pp-admin',
				when: { role: 'admin', issue: 'technical', access: 'yes' },
				then: 'portal',
				facts: ['PP-PORTAL-USE', 'PP-STEP-RIGHT-PORTAL', 'PP-ONLINE-PREFERRED'],
			},
			{
				id: 'pp-admin-no-access',
				when: { role: 'admin', issue: 'technical', access: 'no' },
				then: 'portal-without-access',
				facts: ['PP-PHONE-LAST', 'PP-PHONE-NOT-FASTER'],
			},
			{
				id: 'pp-admin-outage',
				when: { role: 'admin', issue: 'outage', access: 'yes' },
				then: 'health-first',
				facts: ['PP-OUTAGE-HEALTH', 'PP-OUTAGE-MESSAGES', 'PP-OUTAGE-CONTACT'],
			},
			{
				id: 'pp-admin-outage-no-access',
				when: { role: 'admin', issue: 'outage', access: 'no' },
				then: 'health-first-without-access',
				facts: ['PP-OUTAGE-HEALTH', 'PP-OUTAGE-MESSAGES', 'PP-OUTAGE-CONTACT', 'PP-PHONE-LAST'],
			},
			{
				id: 'pp-admin-billing',
				when: { role: 'admin', issue: 'billing', access: 'yes' },
				then: 'billing',
				facts: ['PP-BILL-INCLUDED', 'PP-BILL-STEP-1', 'PP-CANCEL-QUESTIONS'],
			},
			{
				id: 'pp-admin-billing-no-access',
				when: { role: 'admin', issue: 'billing', access: 'no' },
				then: 'billing-without-access',
				facts: ['PP-PHONE-LAST', 'PP-BILL-INCLUDED'],
			},
			{
				id: 'pp-partner',
				when: { role: 'partner', issue: 'technical', access: 'yes' },
				then: 'partner-portal',
				facts: ['PP-PORTAL-PARTNERS', 'PP-CONTACT-PARTNERS'],
				notes: ['partner-center-first'],
			},
			{
				id: 'pp-partner-no-access',
				when: { role: 'partner', issue: 'technical', access: 'no' },
				then: 'partner-without-access',
				facts: ['PP-PORTAL-PARTNERS', 'PP-PHONE-LAST'],
				notes: ['partner-center-first'],
			},
			{
				id: 'pp-partner-outage',
				when: { role: 'partner', issue: 'outage', access: 'yes' },
				then: 'partner-health-first',
				facts: ['PP-OUTAGE-HEALTH', 'PP-OUTAGE-MESSAGES', 'PP-PORTAL-PARTNERS'],
				notes: ['partner-center-first'],
			},
			{
				id: 'pp-partner-outage-no-access',
				when: { role: 'partner', issue: 'outage', access: 'no' },
				then: 'partner-health-first-without-access',
				facts: ['PP-OUTAGE-HEALTH', 'PP-OUTAGE-MESSAGES', 'PP-PORTAL-PARTNERS', 'PP-PHONE-LAST'],
				notes: ['partner-center-first'],
			},
			{
				id: 'pp-partner-billing',
				when: { role: 'partner', issue: 'billing', access: 'yes' },
				then: 'partner-billing',
				facts: ['PC-USE-BILLING', 'PP-BILL-INCLUDED', 'PP-BILL-STEP-1'],
				notes: ['partner-center-first'],
			},
			{
				id: 'pp-partner-billing-no-access',
				when: { role: 'partner', issue: 'billing', access: 'no' },
				then: 'partner-billing-without-access',
				facts: ['PC-USE-BILLING', 'PP-PHONE-LAST'],
				notes: ['partner-center-first'],
			},
			{
				id: 'pp-licensing',
				when: { role: ['admin', 'partner'], issue: 'licensing' },
				then: 'licensing',
				facts: ['PP-LIC-BASIS', 'PP-LIC-ONLINE', 'PP-LIC-VL', 'PP-LIC-CSP'],
			},
			{
				id: 'pp-buying',
				when: { role: ['admin', 'partner'], issue: 'pre-sales' },
				then: 'buying',
				facts: ['PP-BUY-EMPTY', 'PP-EA-BUY', 'PP-PREM-BUY'],
				notes: ['buying-has-no-answer'],
			},
		],
	},
} as const satisfies Record<
	ContactServiceId,
	DecisionTable<ContactQuestion, ContactRoute> | DecisionTable<'role' | 'issue', ContactRoute>
>;

interface ProductPortal {
	/** Which portal takes a request, per plan; `not-stated`: the table does not name the plan for this product. */
	portal: Record<PlanId, ChannelId | NotStated>;
	/** Where somebody turns who cannot sign in there. */
	withoutAccess: ChannelId;
	facts: readonly FactId[];
	notes: readonly NoteId[];
}

const onlinePlans = (channel: ChannelId): Record<PlanId, ChannelId | NotStated> => ({
	subscription: channel,
	'professional-direct': channel,
	premier: channel,
	'unified-core': channel,
	'unified-advanced': channel,
	'unified-performance': channel,
	'software-assurance': notStated,
	advantage: notStated,
});
/** One cell for all plans, under the header of the on-premises plans too (AMB-19). */
const lifecycleServices = (fact: FactId): ProductPortal => ({
	portal: {
		...onlinePlans('lifecycle-services'),
		'software-assurance': 'lifecycle-services',
		advantage: 'lifecycle-services',
	},
	withoutAccess: 'global-customer-service',
	facts: [fact, 'PP-CONTACT-FINOPS'],
	notes: ['lifecycle-services-all-plans'],
});

/** "Product by plan: which portal", with the cells that the Dutch text lost (AMB-19). */
export const productPortals: Record<ProductId, ProductPortal> = {
	'dynamics-365-and-power-platform': {
		portal: onlinePlans('power-platform-admin-center'),
		withoutAccess: 'global-customer-service',
		facts: ['PP-PORTAL-D365PP', 'PP-CONTACT-CE'],
		notes: [],
	},
	'business-central': {
		portal: onlinePlans('csp-partner'),
		withoutAccess: 'csp-partner',
		facts: ['PP-PORTAL-BC', 'PP-CONTACT-BC'],
		notes: [],
	},
	'customer-engagement-on-premises': {
		portal: {
			subscription: notStated,
			'professional-direct': notStated,
			premier: 'services-hub',
			'unified-core': 'services-hub',
			'unified-advanced': 'services-hub',
			'unified-performance': 'services-hub',
			'software-assurance': 'support-for-business',
			advantage: 'support-for-business',
		},
		withoutAccess: 'global-customer-service',
		facts: ['PP-PORTAL-CE-ONPREM-SA', 'PP-PORTAL-CE-ONPREM-PU', 'PP-CONTACT-DYNAMICS'],
		notes: ['services-hub-or-premier-support'],
	},
	finance: lifecycleServices('PP-PORTAL-FIN'),
	'supply-chain-management': lifecycleServices('PP-PORTAL-SCM'),
	commerce: lifecycleServices('PP-PORTAL-COMMERCE'),
};

/** Where a support plan is bought, per plan wanted. */
export const whereToBuy: Record<PlanId, readonly ChannelId[]> = {
	subscription: [],
	'professional-direct': ['reseller'],
	premier: ['reseller', 'account-manager'],
	'unified-core': [],
	'unified-advanced': [],
	'unified-performance': [],
	'software-assurance': [],
	advantage: [],
};
