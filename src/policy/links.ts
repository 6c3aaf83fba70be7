import type { FactId } from './model.ts';

/** An address outside the site, with the facts or the outside document (`documents.ts`) that gives it. */
interface Link {
	url: string;
	facts?: readonly FactId[];
	outside?: string;
}
const defineLinks = <Id extends string>(links: Record<Id, Link>): Record<Id, Link> => links;

export const links = defineLinks({
	'managed-desktop-portal': { url: 'https://aka.ms/mwaasportal', facts: ['MMD-STEP-1'] },
	'privacy-statement': { url: 'https://privacy.microsoft.com/privacystatement', facts: ['MMD-FB-STATEMENT'] },
	'power-platform-admin-center': { url: 'https://admin.powerplatform.microsoft.com', outside: 'OUT-06' },
	'lifecycle-services': { url: 'https://lcs.dynamics.com', outside: 'OUT-06' },
	'support-for-business': {
		url: 'https://support.microsoft.com/supportforbusiness/productselection',
		outside: 'OUT-06',
	},
	'services-hub': { url: 'https://serviceshub.microsoft.com/', outside: 'OUT-06' },
	'premier-portal': { url: 'https://support.microsoft.com/premier', outside: 'OUT-06' },
	'partner-center': { url: 'https://partner.microsoft.com/support', outside: 'OUT-06' },
	'microsoft-365-admin-center': { url: 'https://admin.microsoft.com', facts: ['M365-ONLINE-STEP-1'] },
	'support-plans': { url: 'https://dynamics.microsoft.com/support/plans/', outside: 'OUT-06' },
	'dynamics-community': { url: 'https://community.dynamics.com/f', outside: 'OUT-06' },
	'premier-contact-form': { url: 'https://enterprise.microsoft.com/services/', outside: 'OUT-06' },
	'visual-studio-subscriptions': { url: 'https://my.visualstudio.com/', outside: 'OUT-06' },
	'service-health': { url: 'https://go.microsoft.com/fwlink/p/?linkid=842900', facts: ['M365-PRE-DASHBOARD'] },
	'global-phone-list': {
		url: 'https://support.microsoft.com/topic/customer-service-phone-numbers-c0389ade-5640-e588-8b0e-28de8afeb3f2',
		outside: 'OUT-13',
	},
});

export type LinkId = keyof typeof links;
