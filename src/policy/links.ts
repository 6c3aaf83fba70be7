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
	'partner-support-agreements': {
		url: 'https://partner.microsoft.com/support/partnersupport',
		facts: ['PC-ASFP-LINK'],
	},
	'azure-portal': { url: 'https://portal.azure.com/', facts: ['PC-AZ-ALT-2'] },
	'azure-support-faq': { url: 'https://go.microsoft.com/fwlink/?LinkId=717532', facts: ['PC-BYPASS-OWN-LINK'] },
	'microsoft-365-admin-center': { url: 'https://admin.microsoft.com', facts: ['M365-ONLINE-STEP-1'] },
	'support-plans': { url: 'https://dynamics.microsoft.com/support/plans/', outside: 'OUT-06' },
	'dynamics-community': { url: 'https://community.dynamics.com/f', outside: 'OUT-06' },
	'premier-contact-form': { url: 'https://enterprise.microsoft.com/services/', outside: 'OUT-06' },
	'visual-studio-subscriptions': { url: 'https://my.visualstudio.com/', outside: 'OUT-06' },
	'cancel-subscription': {
		url: 'https://learn.microsoft.com/office365/admin/subscriptions-and-billing/cancel-your-subscription',
		outside: 'OUT-06',
	},
	'admin-roles': { url: 'https://learn.microsoft.com/office365/admin/add-users/about-admin-roles', outside: 'OUT-06' },
	'service-health': { url: 'https://go.microsoft.com/fwlink/p/?linkid=842900', facts: ['M365-PRE-DASHBOARD'] },
	'consumer-support-page': { url: 'https://support.microsoft.com/contactus', facts: ['M365-WHO-NONADMIN'] },
	'microsoft-365-video': { url: 'https://www.microsoft.com/videoplayer/embed/RE1FOgo', facts: ['M365-WHAT-VIDEO'] },
	'microsoft-365-community': {
		url: 'https://go.microsoft.com/fwlink/p/?LinkId=518605',
		facts: ['O365DE-COMMUNITY'],
	},
	'germany-privacy-statement': { url: 'https://go.microsoft.com/fwlink/p/?LinkId=512132', facts: ['O365DE-PRIVACY'] },
	'global-phone-list': {
		url: 'https://support.microsoft.com/topic/customer-service-phone-numbers-c0389ade-5640-e588-8b0e-28de8afeb3f2',
		outside: 'OUT-13',
	},
	'office-365-community': {
		url: 'https://go.microsoft.com/fwlink/p/?linkid=842838',
		facts: ['O21V-SELF-WHAT', 'O21V-TECH-COMMUNITY'],
	},
});

export type LinkId = keyof typeof links;
