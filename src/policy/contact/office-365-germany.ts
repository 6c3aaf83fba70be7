import { issueIds, roleIds } from '../model.ts';
import { accessIds, type ContactTable, type Route } from './contact-table.ts';

export const germanyRoutes = {
	'germany-user': { channels: ['microsoft-365-community', 'own-admin'], order: 'order-germany-user' },
	'germany-online': { channels: ['germany-online-support', 'germany-phone'], order: 'order-germany-online' },
	'germany-phone': { channels: ['germany-phone'] },
	'germany-community': { channels: ['microsoft-365-community'] },
} as const satisfies Record<string, Route>;

export const germanyRules = {
	name: 'src/policy/contact/office-365-germany.ts › rules',
	questions: { role: roleIds, issue: issueIds, access: accessIds },
	notes: ['germany-closed'],
	rows: [
		{
			id: 'germany-user',
			when: { role: 'user' },
			then: 'germany-user',
			facts: ['O365DE-WHO-ONLY', 'O365DE-WHO-NONADMIN', 'O365DE-COMMUNITY'],
			notes: ['germany-order-not-stated'],
			avoid: ['avoid-germany-user'],
		},
		{
			id: 'germany-admin',
			when: { role: 'admin', issue: ['technical', 'outage', 'billing', 'pre-sales'], access: 'yes' },
			then: 'germany-online',
			facts: [
				'O365DE-WHO-ADMIN',
				'O365DE-WHAT',
				'O365DE-SCOPE',
				'O365DE-ONLINE-WHY',
				'O365DE-PHONE-READY',
				'O365DE-PHONE-EEA-AVOID',
			],
			avoid: ['avoid-germany-other-domain'],
		},
		{
			id: 'germany-admin-no-access',
			when: { role: 'admin', issue: ['technical', 'outage', 'billing', 'pre-sales'], access: 'no' },
			then: 'germany-phone',
			facts: ['O365DE-WHO-ADMIN', 'O365DE-WHAT', 'O365DE-SCOPE', 'O365DE-PHONE-READY'],
			notes: ['germany-phone-is-what-remains'],
			avoid: ['avoid-germany-other-domain'],
		},
		{
			id: 'germany-admin-how-to',
			when: { role: 'admin', issue: 'how-to' },
			then: 'germany-community',
			facts: ['O365DE-WHO-ADMIN', 'O365DE-COMMUNITY', 'O365DE-COMMUNITY-STAFF'],
			notes: ['germany-how-to-reading'],
		},
		{
			id: 'germany-admin-licensing',
			when: { role: 'admin', issue: 'licensing' },
			then: 'not-stated',
			facts: ['O365DE-WHO-ADMIN'],
			notes: ['germany-silent-on-licensing'],
		},
		{
			id: 'germany-partner',
			when: { role: 'partner' },
			then: 'not-stated',
			facts: ['O365DE-WHO-ONLY'],
			notes: ['germany-silent-on-partners'],
		},
	],
} as const satisfies ContactTable<'role' | 'issue' | 'access', keyof typeof germanyRoutes | 'not-stated'>;
