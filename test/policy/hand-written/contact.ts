import type { Expectation } from './expectation.ts';

const rule = (role: string, issue: string, then: string, why: string): Expectation => ({
	answers: { role, issue },
	then,
	why,
});
/** With and without being able to sign in to the portal. */
const byAccess = (role: string, issue: string, yes: string, no: string, why: string): Expectation[] => [
	{ answers: { role, issue, access: 'yes' }, then: yes, why },
	{ answers: { role, issue, access: 'no' }, then: no, why },
];
const always = (role: string, issue: string, then: string, why: string) => byAccess(role, issue, then, then, why);

/** The route that a role and an issue lead to, per service. */
export const contactExpectations: Readonly<Record<string, readonly Expectation[]>> = {
	'managed-desktop': [
		rule('admin', 'technical', 'managed-desktop-portal', 'MMD-WHAT-CHANNEL'),
		rule('admin', 'outage', 'managed-desktop-portal', 'MMD-TYPE-INCIDENT'),
		rule('admin', 'how-to', 'managed-desktop-portal', 'MMD-TYPE-RFI: information about the service'),
		rule('admin', 'billing', 'not-stated', 'the text is about requests and feedback only'),
		rule('admin', 'pre-sales', 'not-stated', 'the text is about requests and feedback only'),
		rule('admin', 'licensing', 'not-stated', 'the text is about requests and feedback only'),
		...['technical', 'outage', 'how-to', 'billing', 'pre-sales', 'licensing'].flatMap((issue) => [
			rule('user', issue, 'own-admin', 'MMD-WHO-ADMINS: the page is for admins'),
			rule('partner', issue, 'not-stated', 'MMD-WHO-ADMINS: no word on partners'),
		]),
	],
	'dynamics-365': [
		...always('user', 'technical', 'own-admin', 'PP-WHO-NOT-USERS, PP-WHO-NO-OTHER-WAY'),
		...always('user', 'outage', 'own-admin', 'PP-WHO-NOT-USERS, PP-WHO-NO-OTHER-WAY'),
		...always('user', 'billing', 'own-admin', 'PP-WHO-NOT-USERS, PP-WHO-NO-OTHER-WAY'),
		...always('user', 'licensing', 'own-admin', 'PP-WHO-NOT-USERS, PP-WHO-NO-OTHER-WAY'),
		...always('user', 'pre-sales', 'own-admin', 'PP-WHO-NOT-USERS, PP-WHO-NO-OTHER-WAY'),
		...always('user', 'how-to', 'user-knowledge', 'PP-HOWTO-WHERE holds for everybody'),
		...always('admin', 'how-to', 'knowledge', 'PP-HOWTO-NOT: not break-fix'),
		...always('partner', 'how-to', 'knowledge', 'PP-HOWTO-NOT: not break-fix'),
		...byAccess('admin', 'technical', 'portal', 'portal-without-access', 'PP-PORTAL-USE, PP-PHONE-LAST'),
		...byAccess('admin', 'outage', 'health-first', 'health-first-without-access', 'PP-OUTAGE-HEALTH comes first'),
		...byAccess('admin', 'billing', 'billing', 'billing-without-access', 'PP-BILL-STEP-1, PP-PHONE-LAST'),
		...byAccess('partner', 'technical', 'partner-portal', 'partner-without-access', 'AMB-63: Partner Center first'),
		...byAccess(
			'partner',
			'outage',
			'partner-health-first',
			'partner-health-first-without-access',
			'PP-OUTAGE-HEALTH, then Partner Center',
		),
		...byAccess('partner', 'billing', 'partner-billing', 'partner-billing-without-access', 'PC-USE-BILLING'),
		...always('admin', 'licensing', 'licensing', 'PP-LIC-BASIS: by how it was bought'),
		...always('partner', 'licensing', 'licensing', 'PP-LIC-BASIS: by how it was bought'),
		...always('admin', 'pre-sales', 'buying', 'PP-EA-BUY, PP-PREM-BUY'),
		...always('partner', 'pre-sales', 'buying', 'PP-EA-BUY, PP-PREM-BUY'),
	],
};
