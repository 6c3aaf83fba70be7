import { issueIds, roleIds } from '../model.ts';
import { accessIds, type ContactTable, type Route } from './contact-table.ts';

export const vianetRoutes = {
	'21v-user': { channels: ['own-admin', '21vianet-community'], order: 'order-21v-user' },
	'21v-online': { channels: ['21vianet-online', '21vianet-phone'], order: 'order-21v-online' },
	'21v-phone': { channels: ['21vianet-phone'] },
	'21v-how-to': { channels: ['21vianet-community', '21vianet-online', '21vianet-phone'], order: 'order-21v-how-to' },
	'21v-how-to-by-phone': { channels: ['21vianet-community', '21vianet-phone'], order: 'order-21v-how-to' },
} as const satisfies Record<string, Route>;

export const vianetRules = {
	name: 'src/policy/contact/microsoft-365-21vianet.ts › rules',
	questions: { role: roleIds, issue: issueIds, access: accessIds },
	rows: [
		{
			id: '21v-user',
			when: { role: 'user' },
			then: '21v-user',
			facts: [
				'O21V-WHO-ADMIN',
				'O21V-WHO-NONADMIN',
				'O21V-WHO-ONLY',
				'O21V-SELF-WHO',
				'O21V-ADMIN-IS-2',
				'O21V-ADMIN-FIRST',
			],
			avoid: ['avoid-21v-user'],
		},
		{
			id: '21v-admin',
			when: { role: 'admin', issue: ['technical', 'outage'], access: 'yes' },
			then: '21v-online',
			facts: [
				'O21V-WHO-ADMIN',
				'O21V-ADMIN-DOES-4',
				'O21V-ADMIN-ESCALATE',
				'O21V-ONLINE-WHY',
				'O21V-PHONE-WHEN',
				'O21V-WHAT-SCOPE',
				'O21V-WHAT-NETWORK',
				'O21V-TECH-NOT',
			],
			avoid: ['avoid-21v-skipping-self-service', 'avoid-21v-out-of-scope'],
		},
		{
			id: '21v-admin-no-access',
			when: { role: 'admin', issue: ['technical', 'outage'], access: 'no' },
			then: '21v-phone',
			facts: [
				'O21V-WHO-ADMIN',
				'O21V-ADMIN-DOES-4',
				'O21V-ADMIN-ESCALATE',
				'O21V-PHONE-WHEN',
				'O21V-WHAT-SCOPE',
				'O21V-WHAT-NETWORK',
				'O21V-TECH-NOT',
			],
			notes: ['vianet-no-access-is-trouble'],
			avoid: ['avoid-21v-skipping-self-service', 'avoid-21v-out-of-scope'],
		},
		{
			id: '21v-admin-how-to',
			when: { role: 'admin', issue: 'how-to', access: 'yes' },
			then: '21v-how-to',
			facts: ['O21V-TECH-WHAT', 'O21V-SELF-WHAT', 'O21V-ADMIN-DOES-4', 'O21V-ADMIN-ESCALATE', 'O21V-PHONE-WHEN'],
			notes: ['vianet-how-to-is-technical'],
		},
		{
			id: '21v-admin-how-to-no-access',
			when: { role: 'admin', issue: 'how-to', access: 'no' },
			then: '21v-how-to-by-phone',
			facts: ['O21V-TECH-WHAT', 'O21V-SELF-WHAT', 'O21V-ADMIN-DOES-4', 'O21V-ADMIN-ESCALATE', 'O21V-PHONE-WHEN'],
			notes: ['vianet-how-to-is-technical', 'vianet-no-access-is-trouble'],
		},
		{
			id: '21v-admin-billing',
			when: { role: 'admin', issue: 'billing', access: 'yes' },
			then: '21v-online',
			facts: ['O21V-BILL-CHANNEL', 'O21V-BILL-HOURS', 'O21V-ONLINE-WHY', 'O21V-PHONE-WHEN'],
		},
		{
			id: '21v-admin-licensing',
			when: { role: 'admin', issue: 'licensing', access: 'yes' },
			then: '21v-online',
			facts: ['O21V-ROLE-5', 'O21V-BILL-EX-5', 'O21V-BILL-CHANNEL', 'O21V-ONLINE-WHY', 'O21V-PHONE-WHEN'],
			notes: ['vianet-licensing-reading'],
		},
		{
			id: '21v-admin-billing-no-access',
			when: { role: 'admin', issue: ['billing', 'licensing'], access: 'no' },
			then: '21v-phone',
			facts: ['O21V-BILL-CHANNEL', 'O21V-ROLE-5', 'O21V-BILL-EX-5', 'O21V-PHONE-WHEN'],
			notes: ['vianet-licensing-reading', 'vianet-no-access-is-trouble'],
		},
		{
			id: '21v-admin-pre-sales',
			when: { role: 'admin', issue: 'pre-sales' },
			then: '21v-phone',
			facts: ['O21V-PRESALES-WHAT', 'O21V-PRESALES-HOURS', 'O21V-PRESALES-PHONE', 'O21V-WHAT-KINDS', 'O21V-WHO-ADMIN'],
			notes: ['vianet-pre-sales-for-whom'],
		},
		{
			id: '21v-partner',
			when: { role: 'partner' },
			then: 'not-stated',
			facts: ['O21V-WHO-ADMIN', 'O21V-PRESALES-PARTNER'],
			notes: ['vianet-silent-on-partners'],
		},
	],
} as const satisfies ContactTable<'role' | 'issue' | 'access', keyof typeof vianetRoutes | 'not-stated'>;
