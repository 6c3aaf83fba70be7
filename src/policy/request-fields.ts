import type { FactId, ServiceId, StatementId } from './model.ts';

/** What a request holds, in the order of the draft. Only `commitment` belongs to some levels alone, `steps` to technical problems. */
export const requestFieldIds = [
	'what',
	'since',
	'who',
	'business-impact',
	'environment',
	'steps',
	'tried',
	'contact',
	'commitment',
] as const;
export type RequestFieldId = (typeof requestFieldIds)[number];

/** Something that a text says to the customer about a request, and for which answers it says so. */
export interface RequestRule {
	/** Every answer named here must have one of the values; one that is not given counts as `unknown`. */
	when?: Readonly<Record<string, string | readonly string[]>>;
	says: StatementId;
	/** What the sentence rests on; the build holds it against `statements.ts`. */
	facts: readonly FactId[];
}
/** A text asks for a field; a field that no text asks for is our own suggestion. */
export interface RequestDemand extends RequestRule {
	field: RequestFieldId;
}

interface RequestRules {
	demands: readonly RequestDemand[];
	/** Answers with which the request is not to be submitted as it is: the draft is written, and this stands above it. */
	against: readonly RequestRule[];
	/** What else to know before submitting. */
	notices: readonly RequestRule[];
	/** Why the draft is better written in English; absent where the text does not lead there. */
	english?: RequestRule;
}

export type AllRequestRules = Readonly<Record<ServiceId, RequestRules>>;

/** What can be reproduced. A request that other tools said nothing about may be of this kind. */
export const reproducible = ['technical', 'outage', 'unknown'] as const;

/** What the text of each service asks of a request. */
export const requestRules: AllRequestRules = {
	'managed-desktop': {
		demands: [
			{
				field: 'business-impact',
				when: { severity: 'a' },
				says: 'mmd-a-confirm',
				facts: ['MMD-SEV-A-CONFIRM'],
			},
			{
				field: 'business-impact',
				when: { severity: 'b' },
				says: 'mmd-b-confirm',
				facts: ['MMD-SEV-B-CONFIRM', 'MMD-SEV-B-URGENT'],
			},
			{
				field: 'business-impact',
				when: { severity: 'c' },
				says: 'mmd-c-confirm',
				facts: ['MMD-SEV-C-CONFIRM'],
			},
			{
				field: 'environment',
				when: { issue: reproducible },
				says: 'mmd-appcompat-repro',
				facts: ['MMD-RULE-APPCOMPAT-REPRO'],
			},
			{
				field: 'steps',
				when: { issue: reproducible },
				says: 'mmd-appcompat-repro',
				facts: ['MMD-RULE-APPCOMPAT-REPRO'],
			},
			{ field: 'contact', when: { severity: 'a' }, says: 'mmd-contact-details-a', facts: ['MMD-SEV-A-CONTACT'] },
			{ field: 'contact', when: { severity: 'b' }, says: 'mmd-contact-details-b', facts: ['MMD-SEV-B-CONTACT'] },
			{ field: 'contact', when: { severity: 'c' }, says: 'mmd-contact-details-c', facts: ['MMD-SEV-C-CONTACT'] },
			{
				field: 'contact',
				when: { issue: reproducible },
				says: 'mmd-appcompat-contact',
				facts: ['MMD-RULE-APPCOMPAT-CONTACT', 'MMD-RULE-APPCOMPAT-FASTTRACK'],
			},
			{ field: 'commitment', when: { severity: 'a' }, says: 'mmd-a-commit', facts: ['MMD-SEV-A-COMMIT'] },
			{
				field: 'commitment',
				when: { severity: 'b', coverage: '24x7' },
				says: 'mmd-b-choice-24x7',
				facts: ['MMD-SEV-B-CHOICE-24X7'],
			},
		],
		against: [
			{ when: { role: 'user' }, says: 'mmd-admins-only', facts: ['MMD-WHO-ADMINS'] },
			{ when: { severity: 'a', commit: 'no' }, says: 'mmd-a-without-commit', facts: ['MMD-SEV-A-COMMIT'] },
			{
				when: { severity: 'b', coverage: '24x7', commit: 'no' },
				says: 'mmd-b-without-commit',
				facts: ['MMD-SEV-B-CHOICE-24X7'],
			},
		],
		notices: [
			{ says: 'channel-mmd-contact', facts: ['MMD-PRE-CONTACT', 'MMD-PRE-LINK'] },
			{ says: 'channel-mmd-block', facts: ['MMD-PRE-BLOCK'] },
			{ says: 'channel-mmd-step-3', facts: ['MMD-STEP-3'] },
			{
				when: { severity: 'b', coverage: 'business-hours' },
				says: 'mmd-b-choice-business-hours',
				facts: ['MMD-SEV-B-CHOICE-BH'],
			},
			{ when: { severity: 'a' }, says: 'mmd-a-downgrade', facts: ['MMD-SEV-A-DOWNGRADE'] },
			{
				when: { severity: 'b', coverage: '24x7' },
				says: 'mmd-b-downgrade',
				facts: ['MMD-SEV-B-DOWNGRADE'],
			},
			{ when: { severity: ['a', 'b'] }, says: 'mmd-rule-downgrade', facts: ['MMD-RULE-DOWNGRADE'] },
			{ when: { severity: ['a', 'b'] }, says: 'mmd-rule-response', facts: ['MMD-RULE-RESPONSE'] },
			{ says: 'mmd-close', facts: ['MMD-CLOSE-48H'] },
			{ says: 'mmd-feedback-privacy', facts: ['MMD-FB-PRIVACY'] },
		],
		english: { says: 'channel-mmd-language', facts: ['MMD-LANG'] },
	},
	'dynamics-365': {
		demands: [
			{ field: 'business-impact', says: 'pp-who-decides', facts: ['PP-IRT-BASIS'] },
			{
				field: 'steps',
				when: { issue: reproducible },
				says: 'pp-repro',
				facts: ['PP-REPRO-4H', 'PP-REPRO-AFTER'],
			},
		],
		against: [
			{ when: { role: 'user' }, says: 'pp-admins-only', facts: ['PP-WHO-NOT-USERS'] },
			{ when: { issue: 'how-to' }, says: 'avoid-how-to-request', facts: ['PP-HOWTO-NOT', 'PP-HOWTO-TRAINING'] },
		],
		notices: [
			{
				when: { product: 'business-central' },
				says: 'pp-business-central',
				facts: ['PP-PORTAL-BC', 'PP-CONTACT-BC'],
			},
			{
				when: { plan: ['software-assurance', 'advantage'] },
				says: 'pp-on-premises-no-levels',
				facts: ['PP-PLAN-NAMES-ONPREM', 'PP-SEV-LEVELS'],
			},
			{ says: 'pp-commitments-not-stated', facts: ['PP-SEV-COMMIT'] },
			{ when: { severity: 'a' }, says: 'pp-247-severity-a', facts: ['PP-247-SEV-A'] },
		],
		english: { says: 'channel-dynamics-language', facts: ['PP-LANG-EN-HOURS', 'PP-LANG-NONEN', 'PP-LANG-NL'] },
	},
	'microsoft-365-21vianet': {
		demands: [
			{ field: 'business-impact', when: { severity: 'a' }, says: 'o21v-a-duty-1', facts: ['O21V-SEV-A-DUTY-1'] },
			{ field: 'business-impact', when: { severity: ['b', 'c'] }, says: 'o21v-who-decides', facts: ['O21V-SEV-WHO'] },
			{ field: 'contact', when: { severity: 'a' }, says: 'o21v-a-duty-3', facts: ['O21V-SEV-A-DUTY-3'] },
			{ field: 'contact', when: { severity: 'b' }, says: 'o21v-b-duty', facts: ['O21V-SEV-B-DUTY'] },
			{ field: 'contact', when: { severity: 'c' }, says: 'o21v-c-duty', facts: ['O21V-SEV-C-DUTY'] },
			{ field: 'commitment', when: { severity: 'a' }, says: 'o21v-a-duty-2', facts: ['O21V-SEV-A-DUTY-2'] },
		],
		against: [
			{ when: { role: 'user' }, says: 'o21v-admins-only', facts: ['O21V-WHO-ADMIN'] },
			{
				when: { severity: 'a', kind: 'billing' },
				says: 'o21v-a-not-for-billing',
				facts: ['O21V-SEV-A-TECH-ONLY', 'O21V-BILL-SEV-MAX'],
			},
			{ when: { severity: 'a', agreement: 'no' }, says: 'o21v-a-contract', facts: ['O21V-SEV-A-CONTRACT'] },
		],
		notices: [
			{
				when: { severity: 'a', kind: 'unknown' },
				says: 'o21v-a-not-for-billing',
				facts: ['O21V-SEV-A-TECH-ONLY', 'O21V-BILL-SEV-MAX'],
			},
			{ when: { severity: 'a', agreement: 'unknown' }, says: 'o21v-a-contract', facts: ['O21V-SEV-A-CONTRACT'] },
			{ says: 'o21v-lowering', facts: ['O21V-DOWNGRADE'] },
		],
	},
	'partner-center': {
		demands: [
			{ field: 'business-impact', says: 'pc-who-decides', facts: ['PC-SEV-WHO'] },
			{
				field: 'contact',
				when: { product: 'azure' },
				says: 'channel-azure-step-3',
				facts: ['PC-AZ-CONTACT'],
			},
			{
				field: 'contact',
				when: { product: ['office-365', 'dynamics-365', 'enterprise-mobility-suite'] },
				says: 'channel-o365-step-2',
				facts: ['PC-O365-CONTACT'],
			},
		],
		against: [{ when: { product: 'marketplace' }, says: 'channel-isv-purpose', facts: ['PC-MKT-NONE', 'PC-MKT-ISV'] }],
		notices: [
			{ when: { product: 'azure' }, says: 'channel-azure-step-2', facts: ['PC-AZ-PLAN'] },
			{
				when: { product: 'dynamics-365' },
				says: 'channel-pc-asfp',
				facts: ['PC-ASFP-REQUIRED', 'PC-ASFP-PURPOSE', 'PC-ASFP-LINK'],
			},
			{
				says: 'avoid-pc-own-tenant',
				facts: ['PC-ENT-OWN-TENANT', 'PC-BYPASS-OWN-NONE', 'PC-BYPASS-OWN-PROOF'],
			},
		],
		english: { says: 'pc-language', facts: ['PC-LANG-IRT'] },
	},
	'microsoft-365': {
		demands: [
			{ field: 'what', says: 'channel-m365-online-step-5', facts: ['M365-ONLINE-STEP-5'] },
			{
				field: 'tried',
				says: 'channel-m365-health',
				facts: ['M365-PRE-HEALTH', 'M365-PRE-DASHBOARD', 'M365-PRE-NOT-LISTED'],
			},
			{ field: 'contact', says: 'channel-m365-online-step-5', facts: ['M365-ONLINE-STEP-5'] },
		],
		against: [{ when: { role: 'user' }, says: 'm365-admins-only', facts: ['M365-WHO-ADMIN'] }],
		notices: [
			{ says: 'm365-no-levels', facts: ['M365-SEV'] },
			{ says: 'm365-account-details', facts: ['M365-PHONE-READY'] },
		],
	},
	'office-365-germany': {
		demands: [
			{
				field: 'contact',
				says: 'o365de-expert-contact',
				facts: ['O365DE-ONLINE-RESULT'],
			},
		],
		against: [{ when: { role: 'user' }, says: 'o365de-admins-only', facts: ['O365DE-WHO-ONLY'] }],
		notices: [
			{ says: 'o365de-no-levels', facts: ['O365DE-SEV'] },
			{ says: 'o365de-account-details', facts: ['O365DE-PHONE-READY'] },
			{ says: 'o365de-privacy', facts: ['O365DE-PRIVACY'] },
		],
	},
};

/** Everything that a text says about requests. */
export const requestRulesOf = (service: ServiceId): RequestRule[] => {
	const { demands, against, notices, english } = requestRules[service];
	return [...demands, ...against, ...notices, ...(english ? [english] : [])];
};
