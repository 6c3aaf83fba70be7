import type { FactId } from './model.ts';

interface GlossaryTerm {
	/** What the meaning rests on; absent where it only says how this site speaks. */
	facts?: readonly FactId[];
	/** Pages about it, by their id. */
	pages: readonly string[];
}
const defineTerms = <Id extends string>(terms: Record<Id, GlossaryTerm>): Record<Id, GlossaryTerm> => terms;

/** The terms of the field that the site uses. `src/i18n/glossary/` words them; the id is the anchor in every language. */
export const glossary = defineTerms({
	service: { pages: ['compare/severity'] },
	plan: { facts: ['PP-PLAN-NEEDED', 'PP-PLAN-INCLUDED', 'PP-COVER-HIGHER'], pages: ['dynamics-365/plans'] },
	'subscription-plan': { facts: ['PP-PLAN-NAMES', 'PP-IRT-BH'], pages: ['dynamics-365/plans'] },
	'severity-level': {
		facts: ['MMD-STEP-4', 'O21V-SEV-WHO', 'PC-SEV-WHO', 'PP-IRT-BASIS'],
		pages: ['compare/severity', 'tools/severity'],
	},
	'severity-a': {
		facts: [
			'MMD-SEV-A-NAME',
			'PP-SEV-A-NAME',
			'O21V-SEV-A-NAME',
			'PC-SEV-A-NAME',
			'MMD-SEV-A-COMMIT',
			'O21V-SEV-A-DUTY-2',
			'PP-PREM-ADV-3',
		],
		pages: ['compare/severity', 'tools/severity'],
	},
	'severity-b': {
		facts: ['MMD-SEV-B-NAME', 'PP-SEV-B-NAME', 'O21V-SEV-B-NAME', 'PC-SEV-B-NAME', 'O21V-BILL-SEV-MAX'],
		pages: ['compare/severity', 'tools/severity'],
	},
	'severity-c': {
		facts: [
			'MMD-SEV-C-NAME',
			'PP-SEV-C-NAME',
			'O21V-SEV-C-NAME-1',
			'O21V-SEV-C-NAME-2',
			'PC-SEV-C-NAME',
			'PP-SEV-LEVELS',
		],
		pages: ['compare/severity', 'tools/severity'],
	},
	critical: {
		facts: ['PP-SEV-CRIT-NAME', 'PP-SEV-CRIT-DEF', 'PP-SEV-LEVELS'],
		pages: ['dynamics-365/severity', 'compare/severity'],
	},
	standard: {
		facts: ['PP-SEV-STD-NAME', 'PP-SEV-STD-DEF', 'PP-SEV-LEVELS'],
		pages: ['dynamics-365/severity', 'compare/severity'],
	},
	impact: { facts: ['MMD-IRT-BASIS', 'PP-IRT-BASIS', 'PC-SEV-WHO'], pages: ['tools/severity', 'compare/severity'] },
	'initial-response-time': {
		facts: ['MMD-IRT-DEF', 'PP-IRT-DEF'],
		pages: ['compare/response-times', 'tools/response'],
	},
	'update-rhythm': {
		facts: ['MMD-SEV-A-UPDATE', 'O21V-SEV-RHYTHM', 'PP-SEV-UPDATE', 'PC-SEV-UPDATE'],
		pages: ['compare/response-times'],
	},
	'round-the-clock': { facts: ['MMD-SEV-A-HOURS', 'PP-247-SEV-A', 'O21V-SEV-A-HOURS'], pages: ['compare/hours'] },
	'business-hours': {
		facts: ['MMD-HOURS-CLOCK', 'PP-HOURS-DAYS', 'O21V-HOURS-BC', 'PC-HOURS'],
		pages: ['compare/hours', 'tools/hours'],
	},
	'business-day': {
		facts: ['O21V-SEV-B-INITIAL', 'O21V-SEV-C-INITIAL', 'PC-SEV-OTHER'],
		pages: ['compare/response-times', 'tools/response'],
	},
	holiday: {
		facts: ['PP-HOURS-EXCLUDED', 'PP-HOURS-HOLIDAYS', 'MMD-HOURS-DAYS'],
		pages: ['tools/hours', 'compare/hours'],
	},
	'holiday-unconfirmed': { facts: ['PP-HOURS-HOLIDAYS'], pages: ['tools/hours'] },
	region: {
		facts: ['PP-HOURS-REGION', 'PP-HOURS-EMEA', 'PP-HOURS-APAC', 'PP-HOURS-OTHER'],
		pages: ['dynamics-365/languages-and-hours'],
	},
	'time-zone': {
		facts: ['MMD-HOURS-CLOCK', 'MMD-HOURS-DST', 'PP-HOURS-EMEA', 'O21V-HOURS-BC'],
		pages: ['tools/hours', 'compare/hours'],
	},
	'support-request': { facts: ['MMD-WHAT-CHANNEL', 'PP-ONLINE-PREFERRED'], pages: ['tools/contact', 'tools/severity'] },
	incident: {
		facts: ['MMD-TYPE-INCIDENT', 'PP-REOPEN-2', 'PP-REOPEN-3'],
		pages: ['managed-desktop/submit-a-request', 'dynamics-365/reopen'],
	},
	'request-for-information': {
		facts: ['MMD-TYPE-RFI', 'MMD-TYPE-RFI-ADVICE'],
		pages: ['managed-desktop/submit-a-request'],
	},
	'change-request': { facts: ['MMD-TYPE-CHANGE'], pages: ['managed-desktop/submit-a-request'] },
	ticket: { facts: ['MMD-STEP-2', 'MMD-CLOSE-STATES'], pages: ['managed-desktop/feedback'] },
	'break-fix': { facts: ['PP-BREAKFIX-DEF', 'PP-BREAKFIX-TERM', 'PP-COVER-ALL'], pages: ['dynamics-365/scope'] },
	'how-to-question': { facts: ['PP-HOWTO-NOT', 'PP-HOWTO-WHERE', 'PP-HOWTO-TRAINING'], pages: ['dynamics-365/scope'] },
	'advisory-service': {
		facts: ['PP-COVER-HIGHER', 'PP-PRODIRECT-LIST', 'PP-PERF-PREMIER-EITHER', 'PP-PERF-OTHER'],
		pages: ['dynamics-365/plans', 'dynamics-365/performance-and-data'],
	},
	'root-cause-analysis': {
		facts: ['PP-RCA-NOT-SUPPORT', 'PP-RCA-WHO', 'PP-RCA-WHEN', 'MMD-RCA', 'PC-RCA'],
		pages: ['dynamics-365/outages'],
	},
	outage: { facts: ['PP-OUTAGE-HEALTH', 'PP-OUTAGE-MESSAGES', 'PP-OUTAGE-CONTACT'], pages: ['dynamics-365/outages'] },
	reopen: {
		facts: ['PP-REOPEN-1', 'PP-REOPEN-2', 'PP-REOPEN-3', 'PP-REOPEN-4', 'MMD-REOPEN', 'PC-CLOSE', 'O21V-CLOSE'],
		pages: ['dynamics-365/reopen', 'tools/reopen'],
	},
	downgrade: {
		facts: ['MMD-RULE-DOWNGRADE', 'MMD-RULE-RESPONSE', 'O21V-DOWNGRADE', 'PP-SEV-COMMIT', 'PC-SEV-DOWNGRADE'],
		pages: ['managed-desktop/ground-rules', 'compare/severity'],
	},
	close: {
		facts: ['MMD-CLOSE-48H', 'PP-CLOSE-4H', 'PP-CLOSE-SILENCE'],
		pages: ['managed-desktop/ground-rules', 'dynamics-365/performance-and-data'],
	},
	commitment: {
		facts: ['MMD-SEV-A-COMMIT', 'MMD-SEV-A-DOWNGRADE', 'MMD-SEV-B-CHOICE-24X7', 'MMD-SEV-B-DOWNGRADE'],
		pages: ['managed-desktop/severity', 'tools/severity'],
	},
	escalation: { facts: ['PC-WHO-WHEN', 'PC-REL-ESCALATE', 'PP-PRODIRECT-LIST'], pages: ['partner-center/overview'] },
	workaround: { facts: ['MMD-SEV-B-CONFIRM', 'O21V-SEV-C-DEF-3'], pages: ['compare/severity'] },
	mitigated: { facts: ['MMD-CLOSE-STATES', 'PP-FIX-MITIGATE'], pages: ['managed-desktop/ground-rules'] },
	resolved: { facts: ['MMD-CLOSE-STATES', 'MMD-FB-WHEN', 'PP-FIX-VARIES'], pages: ['managed-desktop/feedback'] },
	sla: { facts: ['PP-FIX-NOSLA', 'PP-PREVIEW-NOSLA'], pages: ['dynamics-365/severity', 'dynamics-365/previews'] },
	'contact-channel': { pages: ['tools/contact'] },
	portal: {
		facts: ['PP-PORTAL-USE', 'PP-STEP-RIGHT-PORTAL'],
		pages: ['dynamics-365/where-to-submit', 'tools/contact'],
	},
	admin: {
		facts: ['MMD-WHO-ADMINS', 'M365-WHO-ADMIN', 'PP-WHO-ADMINS', 'O21V-WHO-ADMIN', 'O365DE-WHO-ONLY'],
		pages: ['tools/contact'],
	},
	'end-user': {
		facts: ['PP-WHO-NOT-USERS', 'O21V-WHO-NONADMIN', 'M365-WHO-NONADMIN', 'O365DE-WHO-NONADMIN'],
		pages: ['tools/contact'],
	},
	'global-admin': { facts: ['PC-WHO-ROLE'], pages: ['partner-center/submit-a-request'] },
	'service-admin': { facts: ['PP-WHO-ROLE'], pages: ['dynamics-365/submit-a-request'] },
	'admin-contact': { facts: ['MMD-PRE-CONTACT', 'MMD-PRE-BLOCK'], pages: ['managed-desktop/submit-a-request'] },
	'delegated-admin': { facts: ['PP-PSFP-ACCESS', 'PP-DEV-CUSTOMER'], pages: ['dynamics-365/partners'] },
	partner: {
		facts: ['PP-PORTAL-PARTNERS', 'M365-WHO-PARTNER', 'PP-PORTAL-BC', 'PC-WHAT-SCOPE'],
		pages: ['partner-center/overview', 'dynamics-365/partners'],
	},
	csp: {
		facts: ['PP-PORTAL-BC', 'PP-LIC-CSP', 'PC-ENT-ALL'],
		pages: ['partner-center/entitlement', 'dynamics-365/where-to-submit'],
	},
	'indirect-provider': {
		facts: ['PC-WHO-PROVIDER', 'PC-AZ-RESELLER'],
		pages: ['partner-center/overview', 'partner-center/azure'],
	},
	'indirect-reseller': { facts: ['PC-AZ-RESELLER', 'PC-AZ-RESELLER-DIFF'], pages: ['partner-center/azure'] },
	reseller: { facts: ['PP-EA-BUY'], pages: ['dynamics-365/enterprise-agreement'] },
	lar: { facts: ['PP-EA-UPGRADE-LAR', 'PP-EA-UPGRADE'], pages: ['dynamics-365/enterprise-agreement'] },
	isv: { facts: ['PC-MKT-ISV', 'PC-MKT-NONE'], pages: ['partner-center/marketplace'] },
	marketplace: { facts: ['PC-MKT-NONE', 'PC-MKT-FIND'], pages: ['partner-center/marketplace'] },
	asfp: {
		facts: ['PC-ASFP-REQUIRED', 'PC-ASFP-PURPOSE', 'PP-DEV-OWN-BENEFITS'],
		pages: ['partner-center/submit-a-request', 'dynamics-365/partners'],
	},
	mpn: { facts: ['PC-ENT-AZURE-BENEFIT', 'PP-DEV-OWN-BENEFITS'], pages: ['partner-center/entitlement'] },
	'signature-cloud-support': {
		facts: ['PC-ENT-AZURE-BENEFIT', 'PC-ENT-AZURE-FEE'],
		pages: ['partner-center/entitlement'],
	},
	entitlement: { facts: ['PC-BYPASS-OWN-PROOF', 'PC-BYPASS-OWN-EXAMPLES'], pages: ['partner-center/entitlement'] },
	premier: {
		facts: ['PP-PREMIER-WHAT', 'PP-PREMIER-LIST', 'PP-PREM-BUY'],
		pages: ['dynamics-365/premier', 'dynamics-365/plans'],
	},
	psfp: { facts: ['PP-PSFP-YES', 'PP-PSFP-ACCESS'], pages: ['dynamics-365/partners'] },
	unified: {
		facts: ['PP-PLAN-NAMES', 'PP-SEV-LEVELS', 'PP-PREMIER-WHAT'],
		pages: ['dynamics-365/plans', 'dynamics-365/severity'],
	},
	'professional-direct': {
		facts: ['PP-PRODIRECT-WHAT', 'PP-PRODIRECT-LIST', 'PP-EA-UPGRADE'],
		pages: ['dynamics-365/plans'],
	},
	'software-assurance': {
		facts: ['PP-PLAN-NAMES-ONPREM', 'PP-PORTAL-CE-ONPREM-SA', 'PP-SEV-LEVELS'],
		pages: ['dynamics-365/where-to-submit', 'dynamics-365/plans'],
	},
	'enterprise-agreement': { facts: ['PP-EA-BUY', 'PP-BILL-EA'], pages: ['dynamics-365/enterprise-agreement'] },
	enrolment: { facts: ['PP-EA-EACH', 'PP-EA-ONE'], pages: ['dynamics-365/enterprise-agreement'] },
	'volume-licence': { facts: ['PP-LIC-VL'], pages: ['dynamics-365/licensing'] },
	tam: { facts: ['PP-PREM-TAM-IDS', 'PP-PREM-BEST', 'PP-PREM-TAM-FIND'], pages: ['dynamics-365/premier'] },
	'account-manager': { facts: ['PP-PREM-BUY', 'PP-PREM-BUY-FORM'], pages: ['dynamics-365/premier'] },
	'access-id': {
		facts: ['PP-PREM-RECOGNIZE', 'PP-PREM-PPAC', 'PP-STEP-PREMIER', 'PP-PREM-TAM-IDS'],
		pages: ['dynamics-365/premier'],
	},
	'contract-id': {
		facts: ['PP-PREM-PPAC', 'PP-PREM-TAM-IDS', 'PP-MSDN-STEP'],
		pages: ['dynamics-365/premier', 'dynamics-365/partners'],
	},
	'developer-subscription': { facts: ['PP-MSDN-YES'], pages: ['dynamics-365/partners'] },
	'message-center': { facts: ['PP-OUTAGE-MESSAGES', 'PP-RCA-WHERE'], pages: ['dynamics-365/outages'] },
	'service-health': {
		facts: ['PP-OUTAGE-HEALTH', 'M365-PRE-HEALTH', 'M365-PRE-DASHBOARD'],
		pages: ['dynamics-365/outages', 'microsoft-365/online-support'],
	},
	'general-availability': {
		facts: ['PP-PREVIEW-PLANS', 'PP-WHAT-GA-LAG'],
		pages: ['dynamics-365/previews', 'dynamics-365/scope'],
	},
	'public-preview': { facts: ['PP-PREVIEW-PUBLIC', 'PP-PREVIEW-LIMITS'], pages: ['dynamics-365/previews'] },
	'private-preview': { facts: ['PP-PREVIEW-PRIVATE'], pages: ['dynamics-365/previews'] },
	'limited-preview': { facts: ['PP-PREVIEW-LIMITED'], pages: ['dynamics-365/previews'] },
	vianet: { facts: ['O21V-WHAT-KINDS', 'O21V-WHAT-SCOPE'], pages: ['microsoft-365-21vianet/overview'] },
	germany: { facts: ['O365DE-WHAT', 'O365DE-SCOPE'], pages: ['office-365-germany/contact'] },
	'managed-desktop': { facts: ['MMD-WHAT-TEAM', 'MMD-WHAT-CHANNEL'], pages: ['managed-desktop/submit-a-request'] },
	'app-compatibility': {
		facts: ['MMD-RULE-APPCOMPAT-REPRO', 'MMD-SEV-A-APPCOMPAT'],
		pages: ['managed-desktop/ground-rules', 'managed-desktop/severity'],
	},
	tenant: { facts: ['PP-WHO-ADMINS', 'PP-RCA-TENANT'], pages: ['dynamics-365/submit-a-request'] },
	'on-premises': { facts: ['PP-PLAN-NAMES-ONPREM', 'PP-CONTACT-FINOPS'], pages: ['dynamics-365/where-to-submit'] },
	'customer-engagement': { facts: ['PP-CONTACT-CE'], pages: ['dynamics-365/where-to-submit'] },
	'finance-and-operations': {
		facts: ['PP-CONTACT-FINOPS', 'PP-PORTAL-FIN', 'PP-PORTAL-SCM', 'PP-PORTAL-COMMERCE', 'PP-247-FINOPS'],
		pages: ['dynamics-365/where-to-submit'],
	},
	'power-platform-admin-center': {
		facts: ['PP-PORTAL-D365PP', 'PP-STEP-PPAC'],
		pages: ['dynamics-365/submit-a-request'],
	},
	'lifecycle-services': {
		facts: ['PP-PORTAL-FIN', 'PP-PORTAL-SCM', 'PP-PORTAL-COMMERCE', 'PP-STEP-LCS'],
		pages: ['dynamics-365/submit-a-request'],
	},
	'services-hub': { facts: ['PP-PORTAL-CE-ONPREM-PU'], pages: ['dynamics-365/where-to-submit'] },
	'support-for-business': { facts: ['PP-PORTAL-CE-ONPREM-SA', 'PP-STEP-SFB'], pages: ['dynamics-365/where-to-submit'] },
	'partner-center': { facts: ['PC-WHAT-SCOPE', 'PC-ENT-CHANNEL'], pages: ['partner-center/overview'] },
	'microsoft-365-admin-center': {
		facts: ['M365-ONLINE-STEP-1', 'PP-CHANGE-WHERE', 'PP-LIC-ONLINE'],
		pages: ['microsoft-365/online-support', 'dynamics-365/billing'],
	},
	'global-customer-service': {
		facts: ['PP-PHONE-LAST', 'PP-PHONE-NOT-FASTER'],
		pages: ['dynamics-365/where-to-submit'],
	},
	'pin-code': {
		facts: ['M365-PHONE-PIN-WHAT', 'M365-PHONE-PIN-WHEN', 'M365-PHONE-PIN-HOW', 'M365-PHONE-PIN-MUST'],
		pages: ['microsoft-365/phone-support'],
	},
	'business-assist': {
		facts: ['M365-ASSIST-WHAT', 'M365-ASSIST-WHO', 'M365-ASSIST-HOURS'],
		pages: ['microsoft-365/business-assist'],
	},
	'self-service': {
		facts: ['O21V-SELF-WHO', 'O21V-SELF-WHAT', 'O21V-ADMIN-DOES-4'],
		pages: ['microsoft-365-21vianet/overview'],
	},
	community: { facts: ['PP-HOWTO-WHERE', 'O21V-WHO-NONADMIN', 'O365DE-COMMUNITY'], pages: ['dynamics-365/scope'] },
	'pre-sales': {
		facts: ['O21V-PRESALES-WHAT', 'O21V-PRESALES-HOURS'],
		pages: ['microsoft-365-21vianet/billing-and-pre-sales'],
	},
	billing: {
		facts: ['PP-BILL-INCLUDED', 'PC-ENT-BILLING', 'O21V-WHAT-KINDS'],
		pages: ['dynamics-365/billing', 'compare/hours'],
	},
	reproduce: {
		facts: ['MMD-RULE-APPCOMPAT-REPRO', 'PP-REPRO-4H', 'PP-REPRO-AFTER'],
		pages: ['dynamics-365/performance-and-data', 'managed-desktop/ground-rules'],
	},
	hotfix: { facts: ['PP-REOPEN-1', 'PP-REOPEN-3'], pages: ['dynamics-365/reopen', 'tools/reopen'] },
	build: { facts: ['PP-REOPEN-1', 'PP-REOPEN-1-ELSE'], pages: ['dynamics-365/reopen', 'tools/reopen'] },
	uat: { facts: ['PP-DATA-SCRIPT'], pages: ['dynamics-365/performance-and-data'] },
	spla: { facts: ['PP-DATA-SPLA'], pages: ['dynamics-365/performance-and-data'] },
	'our-reading': { pages: ['reference/sources'] },
	'not-stated': { pages: ['reference/sources'] },
	'later-document': { pages: ['reference/changes', 'reference/sources'] },
	fact: { pages: ['reference/sources'] },
	'source-text': { pages: ['reference/sources', 'reference/changes'] },
});

export type TermId = keyof typeof glossary;
export const termIds = Object.keys(glossary) as TermId[];
