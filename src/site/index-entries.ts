import type { WordKey } from '../i18n/index.ts';
import type { PageId } from './pages.ts';

/** A name in the A to Z with the page about it. */
interface IndexEntry {
	/** The key of its name in the dictionaries. */
	name: WordKey;
	page: PageId;
}

const entries = (page: PageId, names: readonly WordKey[]): IndexEntry[] => names.map((name) => ({ name, page }));

/** Services, products, plans, levels, channels and portals that have no page, or not only a page, of their own name. */
export const indexEntries: readonly IndexEntry[] = [
	...entries('managed-desktop/submit-a-request', ['service.managed-desktop', 'channel.managed-desktop-portal']),
	...entries('managed-desktop/severity', ['service.managed-desktop']),
	...entries('dynamics-365/overview', ['service.dynamics-365']),
	...entries('microsoft-365/overview', ['service.microsoft-365']),
	...entries('microsoft-365-21vianet/overview', ['service.microsoft-365-21vianet']),
	...entries('office-365-germany/contact', ['service.office-365-germany']),
	...entries('partner-center/overview', ['service.partner-center']),

	...entries('dynamics-365/where-to-submit', [
		'product.dynamics-365-and-power-platform',
		'product.business-central',
		'product.customer-engagement-on-premises',
		'product.finance',
		'product.supply-chain-management',
		'product.commerce',
		'channel.power-platform-admin-center',
		'channel.lifecycle-services',
		'channel.support-for-business',
		'channel.services-hub',
	]),
	...entries('dynamics-365/plans', [
		'plan.subscription',
		'plan.professional-direct',
		'plan.premier',
		'plan.unified-core',
		'plan.unified-advanced',
		'plan.unified-performance',
		'plan.software-assurance',
		'plan.advantage',
	]),
	...entries('dynamics-365/premier', ['plan.premier', 'link.premier-portal', 'link.premier-contact-form']),
	...entries('dynamics-365/submit-a-request', [
		'channel.power-platform-admin-center',
		'channel.lifecycle-services',
		'channel.support-for-business',
		'channel.global-customer-service',
	]),
	...entries('dynamics-365/outages', ['channel.service-health', 'channel.message-center']),
	...entries('dynamics-365/scope', ['channel.community', 'channel.documentation']),
	...entries('dynamics-365/licensing', ['channel.volume-licensing-service-center']),
	...entries('dynamics-365/billing', ['channel.microsoft-365-admin-center']),
	...entries('microsoft-365/phone-support', ['az.phone-number', 'az.calling']),
	...entries('tools/contact', ['az.phone-number', 'az.calling']),
	...entries('microsoft-365/online-support', ['channel.microsoft-365-admin-center', 'channel.service-health']),
	...entries('partner-center/submit-a-request', ['channel.partner-center']),
	...entries('partner-center/azure', ['channel.azure-portal']),
	...entries('partner-center/microsoft-365-and-dynamics', ['channel.office-365-admin-center']),
	...entries('compare/severity', ['severity.a', 'severity.b', 'severity.c', 'severity.critical', 'severity.standard']),
	...entries('compare/hours', ['contact.hours']),
	...entries('compare/response-times', ['severity.initial-response', 'severity.update']),
];
