import type { ChannelId, FactId, NoteId, NotStated, PlanId, ProductId, StatementId } from '../model.ts';
import { notStated } from '../model.ts';

interface ProductPortal {
	/** Which portal takes a request, per plan; `not-stated`: the table does not name the plan for this product. */
	portal: Record<PlanId, ChannelId | NotStated>;
	/** Where somebody turns who cannot sign in there. */
	withoutAccess: ChannelId;
	/** What is better left undone by who submits there. */
	avoid: { says: readonly StatementId[]; facts: readonly FactId[] };
	facts: readonly FactId[];
	notes: readonly NoteId[];
	/** What to know of an outage. */
	inOutage?: { notes: readonly NoteId[] };
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
/** Who submits in a portal gains nothing by calling; a product that goes through partners has no portal. */
const noCalls = { says: ['channel-phone-not-faster'], facts: ['PP-PHONE-NOT-FASTER'] } as const;
/** One cell for all plans, under the header of the on-premises plans too (AMB-19). */
const lifecycleServices = (fact: FactId): ProductPortal => ({
	portal: {
		...onlinePlans('lifecycle-services'),
		'software-assurance': 'lifecycle-services',
		advantage: 'lifecycle-services',
	},
	withoutAccess: 'global-customer-service',
	avoid: noCalls,
	facts: [fact, 'PP-CONTACT-FINOPS'],
	notes: ['lifecycle-services-all-plans'],
});

/** "Product by plan: which portal", with the cells that the Dutch text lost (AMB-19). */
export const productPortals: Record<ProductId, ProductPortal> = {
	'dynamics-365-and-power-platform': {
		portal: onlinePlans('power-platform-admin-center'),
		withoutAccess: 'global-customer-service',
		avoid: noCalls,
		facts: ['PP-PORTAL-D365PP', 'PP-CONTACT-CE'],
		notes: [],
	},
	'business-central': {
		portal: onlinePlans('csp-partner'),
		withoutAccess: 'csp-partner',
		avoid: { says: [], facts: [] },
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
		avoid: noCalls,
		facts: ['PP-PORTAL-CE-ONPREM-SA', 'PP-PORTAL-CE-ONPREM-PU', 'PP-CONTACT-DYNAMICS'],
		notes: ['services-hub-or-premier-support'],
		inOutage: { notes: ['health-is-about-the-cloud'] },
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
