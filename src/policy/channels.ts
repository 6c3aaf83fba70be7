import type { LinkId } from './links.ts';
import type { ChannelId, ContactChannel } from './model.ts';
import { notStated } from './model.ts';

type Channel = Omit<ContactChannel, 'link'> & { link?: LinkId };

const none = { requirements: [], steps: [], remarks: [], language: notStated, calendars: [], phone: 'none' } as const;
const dynamicsHours = [
	'dynamics-asia-pacific',
	'dynamics-japan',
	'dynamics-emea',
	'dynamics-north-america',
	'dynamics-other',
] as const;
const dynamicsPortal = {
	...none,
	requirements: ['channel-ppac-plan'],
	remarks: ['channel-online-preferred', 'channel-phone-not-faster'],
	language: 'channel-dynamics-language',
	calendars: dynamicsHours,
} as const;

/** What each channel is for, what must be in place, its steps, language and hours. */
export const channels: Record<ChannelId, Channel> = {
	'managed-desktop-portal': {
		...none,
		purpose: 'channel-mmd-purpose',
		requirements: ['channel-mmd-contact', 'channel-mmd-block'],
		steps: ['channel-mmd-step-1', 'channel-mmd-step-2', 'channel-mmd-step-3', 'channel-mmd-step-4'],
		remarks: ['channel-mmd-phone'],
		link: 'managed-desktop-portal',
		language: 'channel-mmd-language',
		calendars: ['managed-desktop'],
		phone: notStated,
	},
	'power-platform-admin-center': {
		...dynamicsPortal,
		purpose: 'channel-ppac-purpose',
		requirements: ['channel-ppac-role', 'channel-ppac-plan'],
		steps: ['channel-ppac-step-1', 'channel-ppac-step-2'],
		remarks: ['channel-online-preferred', 'channel-phone-not-faster', 'channel-premier-phone'],
		link: 'power-platform-admin-center',
	},
	'lifecycle-services': {
		...dynamicsPortal,
		purpose: 'channel-lcs-purpose',
		steps: ['channel-lcs-step-1', 'channel-lcs-step-2', 'channel-lcs-step-3'],
		remarks: ['channel-lcs-hours', 'channel-online-preferred', 'channel-phone-not-faster'],
		link: 'lifecycle-services',
	},
	'support-for-business': {
		...dynamicsPortal,
		purpose: 'channel-sfb-purpose',
		steps: ['channel-sfb-step-1', 'channel-sfb-step-2'],
		link: 'support-for-business',
	},
	'services-hub': {
		...dynamicsPortal,
		purpose: 'channel-hub-purpose',
		requirements: ['channel-hub-premier-ids'],
		link: 'services-hub',
	},
	'global-customer-service': {
		...dynamicsPortal,
		requirements: [],
		purpose: 'channel-phone-purpose',
		steps: ['channel-phone-step-1'],
		remarks: ['channel-phone-not-faster', 'channel-phone-numbers'],
		link: 'global-phone-list',
		phone: notStated,
	},
	'csp-partner': { ...none, purpose: 'channel-csp-purpose' },
	'partner-center': {
		...none,
		purpose: 'channel-pc-purpose',
		requirements: ['channel-pc-role', 'channel-pc-asfp'],
		steps: ['channel-pc-step-1', 'channel-pc-step-2', 'channel-pc-step-3', 'channel-pc-step-4'],
		remarks: ['channel-pc-no-phone'],
		link: 'partner-center',
		language: 'channel-pc-language',
	},
	'microsoft-365-admin-center': {
		...none,
		purpose: 'channel-m365-purpose',
		steps: ['channel-m365-step-1', 'channel-m365-step-2', 'channel-m365-step-3'],
		link: 'microsoft-365-admin-center',
	},
	'volume-licensing-service-center': { ...none, purpose: 'channel-vlsc-purpose' },
	reseller: { ...none, purpose: 'channel-reseller-purpose' },
	'account-manager': { ...none, purpose: 'channel-account-manager-purpose', link: 'premier-contact-form' },
	'service-health': { ...none, purpose: 'channel-health-purpose', link: 'service-health' },
	'message-center': { ...none, purpose: 'channel-message-center-purpose' },
	community: { ...none, purpose: 'channel-community-purpose', link: 'dynamics-community' },
	documentation: { ...none, purpose: 'channel-documentation-purpose' },
	'own-admin': {
		...none,
		purpose: 'channel-own-admin-purpose',
		remarks: ['channel-own-admin-rights', 'channel-own-admin-mmd'],
	},
};
