import type { ChannelId, ContactChannel } from './model.ts';

/** What decides about a channel; its words stand in `channels.ts`, apart, since a tool gets these as sentences. */
export type ChannelHours = Pick<ContactChannel, 'as' | 'calendars' | 'says' | 'hours' | 'roundTheClock'>;

/** The channel that has numbers and hours by country in the historical list of `phone-list.ts`. */
export const listedChannel: ChannelId = 'microsoft-365-phone';

const none = { calendars: [] } as const;
const dynamics = {
	calendars: ['dynamics-asia-pacific', 'dynamics-japan', 'dynamics-emea', 'dynamics-north-america', 'dynamics-other'],
	says: ['pp-247-severity-a'],
	roundTheClock: { a: 'pp-247-severity-a', critical: 'pp-hours-critical' },
} as const;
const vianetTechnical = { calendars: ['21vianet-technical'], says: ['o21v-a-hours-by-agreement'] } as const;
const vianetBilling = { calendars: ['21vianet-billing'] } as const;
const vianet = {
	calendars: ['21vianet-technical', '21vianet-billing'],
	hours: {
		technical: vianetTechnical,
		outage: vianetTechnical,
		'how-to': vianetTechnical,
		billing: vianetBilling,
		licensing: vianetBilling,
		'pre-sales': { calendars: [], says: ['o21v-pre-sales-hours'] },
	},
} as const;

/** The hours of each channel and, where several texts describe one and the same, the id that it has in addresses and for programs. */
export const channelHours: Readonly<Record<ChannelId, ChannelHours>> = {
	'managed-desktop-portal': {
		calendars: ['managed-desktop'],
		says: ['channel-mmd-hours'],
		roundTheClock: { a: 'channel-mmd-hours' },
	},
	'power-platform-admin-center': dynamics,
	'lifecycle-services': dynamics,
	'support-for-business': dynamics,
	'services-hub': dynamics,
	'global-customer-service': dynamics,
	'csp-partner': none,
	'partner-center': none,
	'azure-portal': none,
	'azure-portal-by-domain': { ...none, as: 'azure-portal' },
	'office-365-admin-center': { ...none, as: 'microsoft-365-admin-center' },
	'dynamics-support': none,
	'indirect-provider': none,
	isv: none,
	'microsoft-365-admin-center': none,
	'volume-licensing-service-center': none,
	reseller: none,
	'account-manager': none,
	'service-health': none,
	'message-center': none,
	community: none,
	documentation: none,
	'microsoft-365-service-health': { ...none, as: 'service-health' },
	'microsoft-365-online-support': { ...none, as: 'microsoft-365-admin-center' },
	'microsoft-365-phone': {
		calendars: ['always', 'microsoft-365-billing'],
		hours: {
			technical: { calendars: ['always'] },
			outage: { calendars: ['always'] },
			billing: { calendars: ['microsoft-365-billing'] },
		},
	},
	'consumer-support-page': none,
	'business-assist': { calendars: ['always'] },
	'microsoft-365-documentation': { ...none, as: 'documentation' },
	'germany-online-support': { ...none, as: 'microsoft-365-admin-center' },
	'germany-phone': {
		calendars: ['always', 'germany-billing'],
		hours: {
			technical: { calendars: ['always'] },
			outage: { calendars: ['always'] },
			billing: { calendars: ['germany-billing'] },
			'pre-sales': { calendars: [] },
		},
	},
	'microsoft-365-community': { ...none, as: 'community' },
	'21vianet-community': { ...none, as: 'community' },
	'21vianet-online': { ...vianet, as: 'microsoft-365-admin-center' },
	'21vianet-phone': vianet,
	'own-admin': none,
};
