import { issueIds, partnerProductIds, roleIds } from '../model.ts';
import { accessIds, type ContactTable, type Route } from './contact-table.ts';

export const partnerCenterRoutes = {
	'pc-azure': { channels: ['partner-center', 'azure-portal'], order: 'order-pc' },
	'pc-azure-without-access': {
		channels: ['azure-portal-by-domain', 'indirect-provider'],
		order: 'order-pc-azure-without-access',
	},
	'pc-office': { channels: ['partner-center', 'office-365-admin-center'], order: 'order-pc' },
	'pc-dynamics': {
		channels: ['partner-center', 'office-365-admin-center', 'dynamics-support'],
		order: 'order-pc-dynamics',
	},
	'pc-dynamics-billing': {
		channels: ['dynamics-support', 'partner-center', 'office-365-admin-center'],
		order: 'order-pc-dynamics-billing',
	},
	'pc-dynamics-without-access': {
		channels: ['indirect-provider', 'dynamics-support'],
		order: 'order-pc-dynamics-without-access',
	},
	'pc-dynamics-billing-without-access': {
		channels: ['dynamics-support', 'indirect-provider'],
		order: 'order-pc-dynamics-without-access',
	},
	'dynamics-support': { channels: ['dynamics-support'] },
	'indirect-provider': { channels: ['indirect-provider'], order: 'order-pc-provider' },
	isv: { channels: ['isv'] },
} as const satisfies Record<string, Route>;

const start = [
	'PC-WHAT-SCOPE',
	'PC-WHO-ROLE',
	'PC-WHO-WHEN',
	'PC-ENT-CHANNEL',
	'PC-STEP-4',
	'PC-STEP-REDIRECT',
] as const;
const own = ['PC-ENT-OWN-TENANT', 'PC-BYPASS-OWN-NONE', 'PC-BYPASS-OWN-PROOF'] as const;
const noPhone = ['PC-PHONE'] as const;
const azureDirect = ['PC-BYPASS-AZ-CONTEXT', 'PC-BYPASS-AZ-USE'] as const;
const officeDirect = ['PC-BYPASS-O365-CONTEXT', 'PC-BYPASS-O365-USE'] as const;
const dynamicsHelp = ['PC-D365-TOPICS', 'PC-D365-CONTACT'] as const;
const notByPhone = ['avoid-pc-own-tenant', 'channel-pc-no-phone'] as const;

const requestIssues = ['technical', 'outage', 'billing'] as const;
const withRequests = ['azure', 'office-365', 'dynamics-365', 'enterprise-mobility-suite'] as const;

export const partnerCenterRules = {
	name: 'src/policy/contact/partner-center.ts › rules',
	questions: { role: roleIds, issue: issueIds, product: partnerProductIds, access: accessIds },
	rows: [
		{
			id: 'pc-azure',
			when: { role: 'partner', issue: requestIssues, product: 'azure', access: 'yes' },
			then: 'pc-azure',
			facts: [...start, 'PC-USE-BILLING', ...azureDirect, ...own, ...noPhone],
			avoid: ['channel-azure-direct', ...notByPhone],
		},
		{
			id: 'pc-azure-no-access',
			when: { role: 'partner', issue: requestIssues, product: 'azure', access: 'no' },
			then: 'pc-azure-without-access',
			facts: [
				'PC-AZ-NOADMIN',
				'PC-AZ-NOADMIN-1',
				'PC-AZ-NOADMIN-2',
				'PC-AZ-RESELLER',
				'PC-WHO-PROVIDER',
				...own,
				...noPhone,
			],
			notes: ['pc-access-reading'],
			avoid: notByPhone,
		},
		{
			id: 'pc-office',
			when: {
				role: 'partner',
				issue: requestIssues,
				product: ['office-365', 'enterprise-mobility-suite'],
				access: 'yes',
			},
			then: 'pc-office',
			facts: [...start, 'PC-USE-BILLING', ...officeDirect, ...own, ...noPhone],
			avoid: ['channel-o365-direct', ...notByPhone],
		},
		{
			id: 'pc-office-no-access',
			when: {
				role: 'partner',
				issue: requestIssues,
				product: ['office-365', 'enterprise-mobility-suite'],
				access: 'no',
			},
			then: 'indirect-provider',
			facts: ['PC-WHO-PROVIDER', 'PC-AZ-RESELLER-DIFF', ...own, ...noPhone],
			notes: ['pc-access-reading'],
			avoid: notByPhone,
		},
		{
			id: 'pc-dynamics',
			when: { role: 'partner', issue: ['technical', 'outage'], product: 'dynamics-365', access: 'yes' },
			then: 'pc-dynamics',
			facts: [...start, 'PC-ASFP-REQUIRED', 'PC-ASFP-PURPOSE', ...dynamicsHelp, ...officeDirect, ...own, ...noPhone],
			notes: ['pc-dynamics-two-names'],
			avoid: ['channel-o365-direct', ...notByPhone],
		},
		{
			id: 'pc-dynamics-no-access',
			when: { role: 'partner', issue: ['technical', 'outage'], product: 'dynamics-365', access: 'no' },
			then: 'pc-dynamics-without-access',
			facts: ['PC-WHO-PROVIDER', ...dynamicsHelp, ...own, ...noPhone],
			notes: ['pc-access-reading', 'pc-no-other-way', 'pc-dynamics-two-names'],
			avoid: notByPhone,
		},
		{
			id: 'pc-dynamics-billing',
			when: { role: 'partner', issue: 'billing', product: 'dynamics-365', access: 'yes' },
			then: 'pc-dynamics-billing',
			facts: [...dynamicsHelp, ...start, 'PC-USE-BILLING', ...officeDirect, ...own, ...noPhone],
			notes: ['pc-dynamics-two-names'],
			avoid: ['channel-o365-direct', ...notByPhone],
		},
		{
			id: 'pc-dynamics-billing-no-access',
			when: { role: 'partner', issue: 'billing', product: 'dynamics-365', access: 'no' },
			then: 'pc-dynamics-billing-without-access',
			facts: [...dynamicsHelp, 'PC-WHO-PROVIDER', 'PC-USE-BILLING', ...own, ...noPhone],
			notes: ['pc-access-reading', 'pc-no-other-way', 'pc-dynamics-two-names'],
			avoid: notByPhone,
		},
		{
			id: 'pc-dynamics-licensing',
			when: { role: 'partner', issue: 'licensing', product: 'dynamics-365' },
			then: 'dynamics-support',
			facts: dynamicsHelp,
			notes: ['pc-dynamics-two-names'],
		},
		{
			id: 'pc-licensing',
			when: { role: 'partner', issue: 'licensing', product: ['azure', 'office-365', 'enterprise-mobility-suite'] },
			then: 'not-stated',
			facts: ['PC-WHO-WHEN', 'PC-USE-BILLING', 'PC-USE-FRAUD'],
			notes: ['pc-silent-on-issue'],
		},
		{
			id: 'pc-knowledge-and-buying',
			when: {
				role: 'partner',
				issue: ['how-to', 'pre-sales'],
				product: ['azure', 'office-365', 'enterprise-mobility-suite'],
			},
			then: 'not-stated',
			facts: ['PC-WHO-WHEN', 'PC-USE-BILLING', 'PC-USE-FRAUD'],
			notes: ['pc-silent-on-issue'],
		},
		{
			id: 'pc-dynamics-knowledge-and-buying',
			when: { role: 'partner', issue: ['how-to', 'pre-sales'], product: 'dynamics-365' },
			then: 'not-stated',
			facts: ['PC-WHO-WHEN', 'PC-USE-BILLING', 'PC-USE-FRAUD', ...dynamicsHelp],
			notes: ['pc-dynamics-silent-on-issue', 'pc-dynamics-two-names'],
		},
		{
			id: 'pc-not-a-partner',
			when: { role: ['admin', 'user'], product: withRequests },
			then: 'not-stated',
			facts: ['PC-WHAT-SCOPE', 'PC-WHO-ROLE'],
			notes: ['pc-for-partners-only'],
		},
		{
			id: 'pc-marketplace',
			when: { issue: ['technical', 'outage', 'how-to'], product: 'marketplace' },
			then: 'isv',
			facts: ['PC-MKT-NONE', 'PC-MKT-ISV', 'PC-MKT-FIND'],
			avoid: ['avoid-pc-marketplace'],
		},
		{
			id: 'pc-marketplace-money',
			when: { issue: ['billing', 'pre-sales', 'licensing'], product: 'marketplace' },
			then: 'not-stated',
			facts: ['PC-MKT-NONE', 'PC-MKT-ISV'],
			notes: ['pc-marketplace-silent'],
		},
	],
} as const satisfies ContactTable<
	'role' | 'issue' | 'product' | 'access',
	keyof typeof partnerCenterRoutes | 'not-stated'
>;
