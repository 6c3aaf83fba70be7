import { issueIds, roleIds } from '../model.ts';
import { accessIds, type ContactTable, type Route } from './contact-table.ts';

export const microsoft365Routes = {
	'm365-health-first': {
		channels: ['microsoft-365-service-health', 'microsoft-365-online-support', 'microsoft-365-phone'],
		order: 'order-m365-health',
	},
	'm365-health-then-phone': {
		channels: ['microsoft-365-service-health', 'microsoft-365-phone'],
		order: 'order-m365-health-phone',
	},
	'm365-online': { channels: ['microsoft-365-online-support', 'microsoft-365-phone'], order: 'order-m365-online' },
	'm365-phone': { channels: ['microsoft-365-phone'] },
	'm365-how-to': {
		channels: ['microsoft-365-online-support', 'microsoft-365-phone', 'business-assist', 'microsoft-365-documentation'],
		order: 'order-m365-how-to',
	},
	'm365-how-to-by-phone': {
		channels: ['microsoft-365-phone', 'business-assist', 'microsoft-365-documentation'],
		order: 'order-m365-how-to',
	},
	'm365-user': { channels: ['consumer-support-page'] },
	'm365-user-how-to': {
		channels: ['consumer-support-page', 'business-assist', 'microsoft-365-documentation'],
		order: 'order-m365-user-how-to',
	},
} as const satisfies Record<string, Route>;

const throughMicrosoft = ['M365-WHO-ADMIN', 'M365-WHO-PURCHASE', 'M365-WHO-PARTNER'] as const;

export const microsoft365Rules = {
	name: 'src/policy/contact/microsoft-365.ts › rules',
	questions: { role: roleIds, issue: issueIds, access: accessIds },
	rows: [
		{
			id: 'm365-user',
			when: { role: 'user', issue: ['technical', 'billing', 'pre-sales', 'licensing', 'outage'] },
			then: 'm365-user',
			facts: ['M365-WHO-ADMIN', 'M365-WHO-NONADMIN'],
			avoid: ['avoid-m365-user'],
		},
		{
			id: 'm365-user-how-to',
			when: { role: 'user', issue: 'how-to' },
			then: 'm365-user-how-to',
			facts: ['M365-WHO-ADMIN', 'M365-WHO-NONADMIN', 'M365-ASSIST-WHAT', 'M365-ASSIST-WHO', 'M365-REL-DOCS'],
			notes: ['m365-assist-newer-only'],
			avoid: ['avoid-m365-user'],
		},
		{
			id: 'm365-admin',
			when: { role: 'admin', issue: ['technical', 'outage'], access: 'yes' },
			then: 'm365-health-first',
			facts: [
				...throughMicrosoft,
				'M365-PRE-HEALTH',
				'M365-PRE-NOT-LISTED',
				'M365-ONLINE-WHY',
				'M365-ONLINE-RESULT',
				'M365-WHAT-CALL',
			],
			avoid: ['avoid-m365-through-partner'],
		},
		{
			id: 'm365-admin-no-access',
			when: { role: 'admin', issue: ['technical', 'outage'], access: 'no' },
			then: 'm365-health-then-phone',
			facts: [...throughMicrosoft, 'M365-PRE-HEALTH', 'M365-PRE-NOT-LISTED', 'M365-WHAT-CALL'],
			notes: ['m365-phone-is-what-remains'],
			avoid: ['avoid-m365-through-partner'],
		},
		{
			id: 'm365-admin-billing',
			when: { role: 'admin', issue: 'billing', access: 'yes' },
			then: 'm365-online',
			facts: [...throughMicrosoft, 'M365-ONLINE-WHY', 'M365-WHAT-CALL', 'M365-PHONE-BILL-NEW', 'M365-PHONE-BILL-2021'],
			avoid: ['avoid-m365-through-partner'],
		},
		{
			id: 'm365-admin-billing-no-access',
			when: { role: 'admin', issue: 'billing', access: 'no' },
			then: 'm365-phone',
			facts: [...throughMicrosoft, 'M365-WHAT-CALL', 'M365-PHONE-BILL-NEW', 'M365-PHONE-BILL-2021'],
			notes: ['m365-phone-is-what-remains'],
			avoid: ['avoid-m365-through-partner'],
		},
		{
			id: 'm365-admin-how-to',
			when: { role: 'admin', issue: 'how-to', access: 'yes' },
			then: 'm365-how-to',
			facts: [
				...throughMicrosoft,
				'M365-ONLINE-WHY',
				'M365-ONLINE-RESULT',
				'M365-WHAT-CALL',
				'M365-ASSIST-WHAT',
				'M365-ASSIST-WHO',
				'M365-REL-DOCS',
			],
			notes: ['m365-assist-newer-only'],
			avoid: ['avoid-m365-through-partner'],
		},
		{
			id: 'm365-admin-how-to-no-access',
			when: { role: 'admin', issue: 'how-to', access: 'no' },
			then: 'm365-how-to-by-phone',
			facts: [...throughMicrosoft, 'M365-WHAT-CALL', 'M365-ASSIST-WHAT', 'M365-ASSIST-WHO', 'M365-REL-DOCS'],
			notes: ['m365-phone-is-what-remains', 'm365-assist-newer-only'],
			avoid: ['avoid-m365-through-partner'],
		},
		{
			id: 'm365-admin-buying',
			when: { role: 'admin', issue: ['pre-sales', 'licensing'] },
			then: 'not-stated',
			facts: ['M365-WHO-ADMIN', 'M365-PHONE-TECH-NEW', 'M365-PHONE-BILL-NEW'],
			notes: ['m365-silent-on-buying'],
		},
		{
			id: 'm365-partner',
			when: { role: 'partner' },
			then: 'not-stated',
			facts: ['M365-WHO-ADMIN', 'M365-WHO-PARTNER'],
			notes: ['m365-silent-on-partners'],
		},
	],
} as const satisfies ContactTable<'role' | 'issue' | 'access', keyof typeof microsoft365Routes | 'not-stated'>;
