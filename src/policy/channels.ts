import { type ChannelHours, channelHours } from './channel-hours.ts';
import type { LinkId } from './links.ts';
import type { ChannelId, ContactChannel } from './model.ts';
import { channelIds, notStated } from './model.ts';

type Channel = Omit<ContactChannel, 'link'> & { link?: LinkId };
type ChannelWords = Omit<Channel, keyof ChannelHours>;

const none = { requirements: [], steps: [], remarks: [], language: notStated, phone: 'none' } as const;
const dynamicsPortal = {
	...none,
	requirements: ['channel-ppac-plan'],
	remarks: ['channel-online-preferred', 'channel-phone-not-faster'],
	language: 'channel-dynamics-language',
} as const;

/** What each channel is for, what must be in place, its steps and language. */
const words: Record<ChannelId, ChannelWords> = {
	'managed-desktop-portal': {
		...none,
		purpose: 'channel-mmd-purpose',
		requirements: ['channel-mmd-contact', 'channel-mmd-block'],
		steps: ['channel-mmd-step-1', 'channel-mmd-step-2', 'channel-mmd-step-3', 'channel-mmd-step-4'],
		link: 'managed-desktop-portal',
		language: 'channel-mmd-language',
		phone: notStated,
	},
	'power-platform-admin-center': {
		...dynamicsPortal,
		purpose: 'channel-ppac-purpose',
		requirements: ['channel-ppac-role', 'channel-ppac-plan'],
		steps: ['channel-ppac-step-1', 'channel-ppac-step-2'],
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
		remarks: ['channel-phone-numbers'],
		link: 'global-phone-list',
		phone: notStated,
	},
	'csp-partner': { ...none, purpose: 'channel-csp-purpose', phone: notStated },
	'partner-center': {
		...none,
		purpose: 'channel-pc-purpose',
		requirements: ['channel-pc-role', 'channel-pc-criteria', 'channel-pc-asfp'],
		steps: ['channel-pc-step-1', 'channel-pc-step-2', 'channel-pc-step-3', 'channel-pc-step-4', 'channel-pc-step-5'],
		remarks: ['channel-pc-no-phone'],
		link: 'partner-center',
		language: 'channel-pc-language',
	},
	'azure-portal': {
		...none,
		purpose: 'channel-azure-purpose',
		requirements: ['channel-azure-reseller', 'channel-azure-helpdesk'],
		steps: ['channel-azure-step-1', 'channel-azure-step-2', 'channel-azure-step-3', 'channel-azure-step-4'],
		remarks: ['channel-azure-find', 'channel-azure-direct', 'channel-pc-no-phone'],
		language: 'channel-pc-language',
	},
	'azure-portal-by-domain': {
		...none,
		purpose: 'channel-azure-domain-purpose',
		steps: [
			'channel-azure-domain-step-1',
			'channel-azure-domain-step-2',
			'channel-azure-domain-step-3',
			'channel-azure-domain-step-4',
		],
		remarks: ['channel-pc-no-phone'],
		language: 'channel-pc-language',
	},
	'office-365-admin-center': {
		...none,
		purpose: 'channel-o365-purpose',
		requirements: ['channel-pc-asfp'],
		steps: ['channel-o365-step-1', 'channel-o365-step-2', 'channel-o365-step-3'],
		remarks: ['channel-o365-find', 'channel-o365-direct', 'channel-pc-no-phone'],
		language: 'channel-pc-language',
	},
	'dynamics-support': { ...none, purpose: 'channel-dynamics-support-purpose', phone: notStated },
	'indirect-provider': { ...none, purpose: 'channel-indirect-provider-purpose', phone: notStated },
	isv: {
		...none,
		purpose: 'channel-isv-purpose',
		steps: ['channel-isv-step-1', 'channel-isv-step-2'],
		remarks: ['channel-isv-ways'],
		phone: notStated,
	},
	'microsoft-365-admin-center': {
		...none,
		purpose: 'channel-m365-purpose',
		steps: ['channel-m365-step-1', 'channel-m365-step-2', 'channel-m365-step-3'],
		link: 'microsoft-365-admin-center',
	},
	'volume-licensing-service-center': { ...none, purpose: 'channel-vlsc-purpose', phone: notStated },
	reseller: { ...none, purpose: 'channel-reseller-purpose', phone: notStated },
	'account-manager': {
		...none,
		purpose: 'channel-account-manager-purpose',
		link: 'premier-contact-form',
		phone: notStated,
	},
	'service-health': { ...none, purpose: 'channel-health-purpose', link: 'service-health' },
	'message-center': { ...none, purpose: 'channel-message-center-purpose' },
	community: { ...none, purpose: 'channel-community-purpose', link: 'dynamics-community' },
	documentation: { ...none, purpose: 'channel-documentation-purpose' },
	'microsoft-365-service-health': {
		...none,
		purpose: 'channel-m365-health-purpose',
		remarks: ['channel-m365-health-not-listed'],
		link: 'service-health',
	},
	'microsoft-365-online-support': {
		...none,
		purpose: 'channel-m365-online-purpose',
		requirements: ['channel-m365-admin', 'channel-m365-purchase'],
		steps: [
			'channel-m365-online-step-1',
			'channel-m365-online-step-2',
			'channel-m365-online-step-3',
			'channel-m365-online-step-4',
			'channel-m365-online-step-5',
		],
		remarks: ['channel-m365-online-wait', 'channel-m365-online-not-admin'],
		link: 'microsoft-365-admin-center',
	},
	'microsoft-365-phone': {
		...none,
		purpose: 'channel-m365-phone-purpose',
		requirements: ['channel-m365-admin', 'channel-m365-purchase', 'channel-m365-phone-ready'],
		steps: ['channel-m365-phone-step-1', 'channel-m365-phone-step-2', 'channel-m365-phone-step-3'],
		remarks: ['channel-m365-phone-technical', 'channel-m365-phone-billing', 'channel-m365-phone-numbers'],
		language: 'channel-m365-phone-language',
		phone: ['united-states', 'australia', 'canada', 'united-kingdom'],
	},
	'consumer-support-page': { ...none, purpose: 'channel-consumer-purpose', link: 'consumer-support-page' },
	'business-assist': {
		...none,
		purpose: 'channel-assist-purpose',
		remarks: ['channel-assist-hours', 'channel-assist-scope', 'channel-assist-more'],
		phone: notStated,
	},
	'microsoft-365-documentation': { ...none, purpose: 'channel-m365-documentation-purpose' },
	'germany-online-support': {
		...none,
		purpose: 'channel-germany-online-purpose',
		requirements: ['channel-germany-admin'],
		steps: ['channel-germany-online-step-1', 'channel-germany-online-step-2'],
	},
	'germany-phone': {
		...none,
		purpose: 'channel-germany-phone-purpose',
		requirements: ['channel-germany-admin', 'channel-germany-phone-ready'],
		remarks: ['channel-germany-phone-technical', 'channel-germany-phone-billing'],
		language: 'channel-germany-phone-language',
		phone: ['germany', 'germany-alternative', 'germany-eea'],
	},
	'microsoft-365-community': {
		...none,
		purpose: 'channel-m365-community-purpose',
		link: 'microsoft-365-community',
	},
	'21vianet-community': {
		...none,
		purpose: 'channel-21v-community-purpose',
		remarks: ['channel-21v-community-answers'],
		link: 'office-365-community',
	},
	'21vianet-online': {
		...none,
		purpose: 'channel-21v-online-purpose',
		requirements: ['channel-21v-admin', 'channel-21v-role'],
		steps: ['channel-21v-online-step-1', 'channel-21v-online-step-2'],
	},
	'21vianet-phone': {
		...none,
		purpose: 'channel-21v-phone-purpose',
		requirements: ['channel-21v-admin', 'channel-21v-role'],
		steps: ['channel-21v-phone-step-1'],
		remarks: ['channel-21v-phone-portal'],
		phone: ['21vianet'],
	},
	'own-admin': { ...none, purpose: 'channel-own-admin-purpose' },
};

/** All that the texts say of each channel. */
export const channels = Object.fromEntries(
	channelIds.map((id): [ChannelId, Channel] => [id, { ...words[id], ...channelHours[id] }]),
) as Record<ChannelId, Channel>;
