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

const everyIssue = ['technical', 'outage', 'how-to', 'billing', 'pre-sales', 'licensing'];

/** Partner Center asks for the product too; a row of the text may hold for several products, issues and roles. */
const partnerCenter = (
	roles: readonly string[],
	products: readonly string[],
	issues: readonly string[],
	[yes, no]: readonly [string, string],
	why: string,
): Expectation[] =>
	roles.flatMap((role) =>
		products.flatMap((product) =>
			issues.flatMap((issue) => [
				{ answers: { role, issue, product, access: 'yes' }, then: yes, why },
				{ answers: { role, issue, product, access: 'no' }, then: no, why },
			]),
		),
	);
const both = (then: string) => [then, then] as const;
const benefit = ['azure', 'office-365', 'dynamics-365', 'enterprise-mobility-suite'];

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
	'microsoft-365': [
		...['technical', 'outage', 'billing', 'pre-sales', 'licensing'].flatMap((issue) =>
			always('user', issue, 'm365-user', 'M365-WHO-NONADMIN: anyone else uses the general support page'),
		),
		...always('user', 'how-to', 'm365-user-how-to', 'M365-ASSIST-WHO: for employees too; M365-REL-DOCS'),
		...byAccess(
			'admin',
			'technical',
			'm365-health-first',
			'm365-health-then-phone',
			'M365-PRE-HEALTH, M365-ONLINE-WHY, M365-WHAT-CALL',
		),
		...byAccess(
			'admin',
			'outage',
			'm365-health-first',
			'm365-health-then-phone',
			'M365-PRE-NOT-LISTED: ask when the problem is not listed',
		),
		...byAccess('admin', 'billing', 'm365-online', 'm365-phone', 'M365-ONLINE-WHY; M365-PHONE-BILL-NEW: by phone too'),
		...byAccess('admin', 'how-to', 'm365-how-to', 'm365-how-to-by-phone', 'M365-ASSIST-WHAT, M365-REL-DOCS'),
		...always('admin', 'pre-sales', 'not-stated', 'the texts name technical and billing support only'),
		...always('admin', 'licensing', 'not-stated', 'the texts name technical and billing support only'),
		...everyIssue.flatMap((issue) =>
			always('partner', issue, 'not-stated', 'M365-WHO-ADMIN: for admins; M365-WHO-PARTNER is about the customer'),
		),
	],
	'microsoft-365-21vianet': [
		...everyIssue.flatMap((issue) =>
			always('user', issue, '21v-user', 'O21V-WHO-NONADMIN; O21V-ADMIN-FIRST: the admin is the first help'),
		),
		...byAccess('admin', 'technical', '21v-online', '21v-phone', 'O21V-ONLINE-WHY, O21V-PHONE-WHEN'),
		...byAccess('admin', 'outage', '21v-online', '21v-phone', 'O21V-ONLINE-WHY, O21V-PHONE-WHEN'),
		...byAccess('admin', 'how-to', '21v-how-to', '21v-how-to-by-phone', 'O21V-ADMIN-DOES-4, O21V-TECH-WHAT'),
		...byAccess('admin', 'billing', '21v-online', '21v-phone', 'O21V-BILL-CHANNEL: same number, same process'),
		...byAccess('admin', 'licensing', '21v-online', '21v-phone', 'O21V-ROLE-5, O21V-BILL-EX-5'),
		...always('admin', 'pre-sales', '21v-phone', 'O21V-PRESALES-HOURS: by phone; O21V-PRESALES-PHONE'),
		...everyIssue.flatMap((issue) => always('partner', issue, 'not-stated', 'no word on what a partner does')),
	],
	'office-365-germany': [
		...everyIssue.flatMap((issue) =>
			always('user', issue, 'germany-user', 'O365DE-WHO-NONADMIN: forums, admin or IT department'),
		),
		...byAccess('admin', 'technical', 'germany-online', 'germany-phone', 'O365DE-WHO-ADMIN, O365DE-ONLINE-WHY'),
		...byAccess('admin', 'outage', 'germany-online', 'germany-phone', 'a technical problem: O365DE-WHO-ADMIN'),
		...byAccess('admin', 'billing', 'germany-online', 'germany-phone', 'O365DE-WHO-ADMIN names billing'),
		...byAccess('admin', 'pre-sales', 'germany-online', 'germany-phone', 'O365DE-WHO-ADMIN names pre-sales'),
		...always('admin', 'how-to', 'germany-community', 'O365DE-COMMUNITY; agents: not named for it'),
		...always('admin', 'licensing', 'not-stated', 'O365DE-WHO-ADMIN does not name licences'),
		...everyIssue.flatMap((issue) => always('partner', issue, 'not-stated', 'O365DE-WHO-ONLY: no word on partners')),
	],
	'partner-center': [
		...partnerCenter(
			['partner'],
			['azure'],
			['technical', 'outage', 'billing'],
			['pc-azure', 'pc-azure-without-access'],
			'PC-STEP-REDIRECT, PC-USE-BILLING; PC-AZ-NOADMIN',
		),
		...partnerCenter(
			['partner'],
			['office-365', 'enterprise-mobility-suite'],
			['technical', 'outage', 'billing'],
			['pc-office', 'indirect-provider'],
			'PC-STEP-4, PC-STEP-REDIRECT; PC-WHO-PROVIDER, PC-PHONE: nothing else',
		),
		...partnerCenter(
			['partner'],
			['dynamics-365'],
			['technical', 'outage'],
			['pc-dynamics', 'pc-dynamics-without-access'],
			'PC-STEP-4; PC-D365-TOPICS: more technical help',
		),
		...partnerCenter(
			['partner'],
			['dynamics-365'],
			['billing'],
			['pc-dynamics-billing', 'pc-dynamics-billing-without-access'],
			'PC-D365-TOPICS names billing; PC-USE-BILLING: escalating',
		),
		...partnerCenter(
			['partner'],
			['dynamics-365'],
			['licensing'],
			both('dynamics-support'),
			'PC-D365-TOPICS: licensing',
		),
		...partnerCenter(
			['partner'],
			['azure', 'office-365', 'enterprise-mobility-suite'],
			['licensing'],
			both('not-stated'),
			'no word on licences but at Dynamics 365',
		),
		...partnerCenter(['partner'], benefit, ['how-to', 'pre-sales'], both('not-stated'), 'no word on either'),
		...partnerCenter(['admin', 'user'], benefit, everyIssue, both('not-stated'), 'PC-WHAT-SCOPE: for partners'),
		...partnerCenter(
			['admin', 'user', 'partner'],
			['marketplace'],
			['technical', 'outage', 'how-to'],
			both('isv'),
			'PC-MKT-NONE, PC-MKT-ISV: whoever asks',
		),
		...partnerCenter(
			['admin', 'user', 'partner'],
			['marketplace'],
			['billing', 'pre-sales', 'licensing'],
			both('not-stated'),
			'PC-MKT-NONE is about product support only',
		),
	],
};
