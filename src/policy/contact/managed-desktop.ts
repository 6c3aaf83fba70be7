import { issueIds, roleIds } from '../model.ts';
import type { ContactTable, Route } from './contact-table.ts';

export const managedDesktopRoutes = {
	'managed-desktop-portal': { channels: ['managed-desktop-portal'] },
} as const satisfies Record<string, Route>;

export const managedDesktopRules = {
	name: 'src/policy/contact/managed-desktop.ts › rules',
	questions: { role: roleIds, issue: issueIds },
	rows: [
		{
			id: 'mmd-admin',
			when: { role: 'admin', issue: ['technical', 'outage', 'how-to'] },
			then: 'managed-desktop-portal',
			facts: ['MMD-WHAT-CHANNEL', 'MMD-WHO-ADMINS', 'MMD-TYPE-INCIDENT', 'MMD-TYPE-RFI'],
		},
		{
			id: 'mmd-admin-money',
			when: { role: 'admin', issue: ['billing', 'pre-sales', 'licensing'] },
			then: 'not-stated',
			facts: ['MMD-WHAT-CHANNEL'],
			notes: ['mmd-silent-on-billing'],
		},
		{
			id: 'mmd-user',
			when: { role: 'user' },
			then: 'own-admin',
			facts: ['MMD-WHO-ADMINS', 'MMD-REL-ENDUSER'],
			avoid: ['avoid-mmd-user'],
		},
		{
			id: 'mmd-partner',
			when: { role: 'partner' },
			then: 'not-stated',
			facts: ['MMD-WHO-ADMINS'],
			notes: ['mmd-silent-on-partners'],
		},
	],
} as const satisfies ContactTable<'role' | 'issue', keyof typeof managedDesktopRoutes | 'own-admin' | 'not-stated'>;
