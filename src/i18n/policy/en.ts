import type { NoteId, ServiceId, StatementId } from '../../policy/model.ts';
import { channelWords } from './channels/en.ts';
import { contactNoteWords, contactStatementWords } from './contact/en.ts';

/** English words of every statement of the data set. `{limit:id}` prints a figure, `{label:id}` a portal's own name. */
export const statementWords = {
	'mmd-a-business': 'Services are lost or degraded to a significant extent. It needs attention at once.',
	'mmd-a-appcompat':
		'Application compatibility: crashes, or critical functions that are gone, cost the whole business money.',
	'mmd-a-confirm': 'You confirm that the impact is critical: severe loss and degradation of services.',
	'mmd-a-commit':
		'The issue needs an immediate response, and you commit to working with the Microsoft team 24/7 until it is resolved.',
	'mmd-contact-details-a': 'You make sure that Microsoft has your correct contact details.',
	'mmd-a-downgrade':
		'If you do not keep the 24/7 commitment, Microsoft may lower the request to B at its own discretion.',
	'mmd-a-hours': 'Available 24/7.',
	'mmd-b-business':
		'Services are lost or degraded to a moderate extent, but work can reasonably go on in a reduced way.',
	'mmd-b-appcompat':
		'Application compatibility: one particular business group can no longer be productive because of crashes or critical functions that are gone.',
	'mmd-b-confirm':
		'You confirm a moderate impact, with loss and degradation, while workarounds keep work going reasonably, if only for a time. The issue needs an urgent response.',
	'mmd-b-choice-24x7':
		'If you choose 24/7 when submitting, you commit to working with the Microsoft team 24/7 until it is resolved.',
	'mmd-b-choice-business-hours': 'If you choose business hours, Microsoft contacts you in business hours only.',
	'mmd-contact-details-b': 'You make sure that Microsoft has your correct contact details.',
	'mmd-b-downgrade':
		'If you chose 24/7 and do not keep that commitment, Microsoft may lower the request to C at its own discretion.',
	'mmd-b-hours': 'Business hours, with 24/7 available.',
	'mmd-c-business': 'The business runs, with small hindrances in the services.',
	'mmd-c-appcompat':
		'Application compatibility: users who may have nothing to do with each other meet small problems that do not stop their work.',
	'mmd-c-confirm': 'You confirm minimal impact: a minor hindrance of service.',
	'mmd-contact-details-c': 'You make sure that Microsoft has your correct contact details.',
	'mmd-c-hours': 'Business hours; Microsoft makes contact in business hours only.',
	'mmd-c-floor': 'C is the lowest level. A request is never lowered further.',
	'mmd-rule-downgrade':
		'Microsoft may lower the severity when you cannot give the resources or the answers that it needs to go on.',
	'mmd-rule-response':
		'If you cannot meet the expected response, Microsoft will lower the request by one level, never below C.',
	'mmd-close':
		'If you do not react when Microsoft asks you to do something, it mitigates and closes the request within {limit:managed-desktop-closes-after} of its last request for action. So react well within that time.',
	'mmd-a-without-commit':
		'Severity A asks you to commit to working with the Microsoft team 24/7, and your answer to that is no.',
	'mmd-b-without-commit':
		'Severity B with 24/7 asks you to commit to working with the Microsoft team 24/7, and your answer to that is no.',
	'mmd-who-decides': 'You choose this level yourself when you submit the request.',

	'pp-critical-definition': 'Services are lost or degraded to a significant extent. It needs attention at once.',
	'pp-a-definition': 'Services are lost or degraded to a significant extent. It needs attention at once.',
	'pp-b-definition':
		'Services are lost or degraded to a moderate extent, but work can reasonably go on in a reduced way.',
	'pp-standard-definition':
		'Services are lost or degraded to a moderate extent, but work can reasonably go on in a reduced way.',
	'pp-c-definition': 'The business runs, with small hindrances in the services.',
	'pp-247-severity-a': 'Every severity A issue has 24/7 support, in English.',
	'pp-247-other': 'Other levels may have 24/7 support; that depends on the support offering.',
	'pp-247-not': 'An issue without a right to 24/7 support is handled in local business hours only.',
	'pp-hours-critical': 'The table gives 24/7 for every Unified plan.',
	'pp-hours-standard': 'The table gives 24/7 for every Unified plan.',
	'pp-hours-b-premier': 'The table gives 24/7 for Premier at this level.',
	'pp-hours-subscription':
		'The table gives no 24/7 for Subscription at this level, and in our reading its initial response counts in business hours.',
	'pp-hours-not-stated':
		'Whether your plan has 24/7 at this level is not stated. Do not count on more than business hours.',
	'pp-who-decides': 'The severity is the business impact of the request. Who sets it, the text does not state.',

	'o21v-a-1': 'One or more services cannot be reached or used.',
	'o21v-a-2': 'Deadlines of production, operations or deployment are hit hard, or production or profit will be.',
	'o21v-a-3': 'More than one user or service is affected.',
	'o21v-a-example-1': 'Widespread trouble sending or receiving mail.',
	'o21v-a-example-2': 'The SharePoint site is down.',
	'o21v-a-example-3': 'Nobody can chat, plan or join meetings, or call in Skype for Business.',
	'o21v-a-duty-1': 'You give a well-founded statement of the business impact.',
	'o21v-a-duty-2':
		'You assign the resources it takes, so that work with the 21Vianet agent can go on without a break, for joint investigation and the contact that it needs.',
	'o21v-a-duty-3': 'You give correct contact details and stay reachable as long as the request runs.',
	'o21v-a-followup': 'Work goes on without a break until the problem is solved.',
	'o21v-a-hours': '24/7, without a break.',
	'o21v-a-contract':
		'Severity A is only for customers with an advanced online service agreement, signed with 21Vianet through a sales account manager.',
	'o21v-a-technical-only': 'Severity A is only for technical support.',
	'o21v-a-not-for-billing':
		'Severity A is only for technical support. For billing and subscriptions B is the highest level.',
	'o21v-billing-max': 'For billing and subscription support B is the highest level.',
	'o21v-b-1': 'The service can be used, but not fully.',
	'o21v-b-2': 'Moderate business impact that can be handled in business hours.',
	'o21v-b-3': 'One user, customer or service is partly affected.',
	'o21v-b-example-1': 'The send button in Outlook is garbled.',
	'o21v-b-example-2':
		'A setting cannot be made in the Exchange admin center, but can be made in Exchange Online PowerShell.',
	'o21v-b-duty': 'You give correct contact details and stay reachable as long as the request runs.',
	'o21v-c-1': 'Minimal business impact.',
	'o21v-c-2': 'Important, but at this moment without a significant effect on the service or on productivity.',
	'o21v-c-3': 'One user is partly disrupted, and there is an acceptable workaround.',
	'o21v-c-example-1': 'How do you set a password that never expires?',
	'o21v-c-example-2': 'A user cannot delete contact information in Exchange Online.',
	'o21v-c-duty': 'You give correct contact details and stay reachable as long as the request runs.',
	'o21v-rhythm':
		'Further investigation and contact follow at a reasonable pace that fits the severity; a figure is not stated.',
	'o21v-bc-hours': 'Technical support: {calendar:21vianet-technical}, Beijing time.',
	'o21v-billing-hours':
		'Billing and subscription: China business hours (Beijing time), Monday to Friday; the clock hours are not stated.',
	'o21v-a-hours-by-agreement': 'Severity A, for customers with the advanced online service agreement: 24/7.',
	'o21v-pre-sales-hours': 'By phone, Monday to Friday in local business hours; the hours themselves are not stated.',
	'o21v-lowering':
		'If you cannot supply the resources needed or do not answer in reasonable time, 21Vianet may lower the severity.',
	'o21v-who-decides': '21Vianet decides when the case is opened, by the kind of issue and its impact on you.',
	'pc-a-definition': 'Services are lost or degraded to a significant extent; production services are down.',
	'pc-b-definition': 'Moderate loss or degradation of services; production services are partly hit.',
	'pc-c-definition':
		'Minimal loss or degradation of services; services still work, or only services outside production are hit.',
	'pc-scope':
		'The figures hold for technical break-fix incidents. Other incidents within the benefit: the initial response can take up to {limit:partner-center-other-response}.',
	'pc-a-24x7': 'Whether severity A runs 24/7 is not stated.',
	'pc-hours': 'Support in local languages is given in business hours; which hours these are is not stated.',
	'pc-language': 'The response times hold for support in English only.',
	'pc-who-decides': 'The severity follows from the business impact that you indicate when submitting.',

	'mmd-appcompat-repro':
		'A problem of application compatibility is taken on only with an error that can be reproduced: in one and the same version of the application, between the previous and the current version of Windows or Office.',
	'mmd-appcompat-contact':
		'For a problem of application compatibility Microsoft needs one contact person on your side, who works directly with the Fast Track team.',
	'mmd-feedback-privacy':
		'The text asks you to put no personal information in the feedback form. For requests it does not say so.',
	'mmd-admins-only': 'Do not submit this yourself: the text gives this way to admins only.',
	'pp-admins-only':
		'Do not submit this in the Power Platform admin center yourself: an end user cannot. Who may submit for other products is not stated.',
	'o21v-admins-only': 'Do not submit this yourself: the text gives this way to admins only.',
	'm365-admins-only': 'Do not submit this yourself: the text gives this way to admins only.',
	'o365de-admins-only': 'Do not submit this yourself: the text gives this way to admins only.',
	'pp-repro':
		'A problem that cannot be reproduced in a standard, unmodified Dynamics installation gets {limit:dynamics-break-fix-effort} of work at most. Without steps to reproduce by then, the incident is closed.',
	'pp-business-central': 'Support for Business Central goes only through your partner, the Cloud Solution Provider.',
	'pp-on-premises-no-levels': 'The table of severity levels does not name your plan, so this draft has no level.',
	'pp-commitments-not-stated': 'What a severity level asks of you is not stated.',
	'm365-no-levels': 'The text has no severity levels, so this draft has none.',
	'm365-account-details': 'If you call, you should have your account details at hand.',
	'o365de-no-levels': 'The text has no severity levels, so this draft has none.',
	'o365de-account-details': 'If you call, you should have your account details at hand.',
	'o365de-expert-contact': 'An expert may e-mail or call you.',
	'o365de-privacy': 'How Microsoft uses what you give to support is in its {link:germany-privacy-statement}.',

	...channelWords,
	...contactStatementWords,
} as const satisfies Record<StatementId, string>;

/** English words of every note. */
export const noteWords = {
	'significant-and-severe':
		'The definition says significant loss, the confirmation severe loss. Both words stand in the text.',
	'clock-not-stated':
		'Whether this time counts only in business hours is not stated. Counted 24/7 is the earliest reading, counted in business hours the latest.',
	'update-is-longest-gap':
		'The text prints a bare figure after “Update”. We read it as the longest time between two updates.',
	'subscription-counts-business-hours':
		'The text counts “subscription-based support” in business hours. We read that as the plan named Subscription.',
	'coverage-not-stated-professional-direct':
		'This row does not say 24/7. Elsewhere the text gives Professional Direct 24/7 problem resolution and higher plans response times outside business hours. Do not count on more than business hours.',
	'coverage-not-stated-premier':
		'This row does not say 24/7. Elsewhere the text gives higher plans response times outside business hours. Do not count on more than business hours.',
	'unified-advanced-printed-twice':
		'The Dutch text prints Unified Advanced in two rows. We follow the English versions, which name Unified Core alone in the first.',
	'unified-has-no-c': 'Unified plans have Critical and Standard. For a minimal impact the text gives them no level.',
	'on-premises-plans-have-no-levels': 'The table of severity levels does not name Software Assurance or Advantage.',
	'reopen-build-reading':
		'The text demands a new incident for another build. That new updates, patches or hotfixes and other hardware lead there too is our reading.',
	'reopen-error-reading':
		'The text demands a new incident for another machine, user or document. That another error or another environment leads there too is our reading.',
	'reopen-months-reading':
		'We count calendar months, and exactly {limit:dynamics-reopen-recommends-new-after} is long enough. The text defines no month. It recommends; it does not forbid reopening.',
	'reopen-joint-reading':
		'The text puts its conditions as “if” sentences without a conclusion. We read: reopening is possible only when all hold.',
	'pacific-standard-time':
		'The text says Pacific Standard Time. We read it as Pacific time, which follows daylight saving; to the letter the hours would fall {limit:summer-time-shift} later on the clock in summer.',
	'managed-desktop-days-assumed':
		'The text names no days and no holidays, and says “for most countries”. Monday to Friday is our assumption.',
	'holidays-not-listed':
		'The text excludes holidays but lists none. On a public holiday we call the hours unconfirmed.',
	'emea-eight-to-six':
		'The text does not say whether the closing time is in the morning or in the evening; according to the English original it is the evening.',
	'cet-follows-summer-time':
		'Printed as “CET (UTC+1)”. We follow the clock in Central Europe, with summer time; to the letter the hours would fall {limit:summer-time-shift} later on the clock in summer.',
	'local-time-is-yours':
		'Local time: in our reading, that of the country that you are in. The tool takes the time zone that is chosen, or else yours.',
	'regions-not-defined': 'Which country belongs to which region is not stated; any grouping is ours.',
	'finance-hours-may-differ':
		'For finance and operations apps the hours of some functions may differ; which ones, and how, is not stated.',
	'vianet-billing-weekdays': 'For billing the text names China business hours, Monday to Friday, without clock hours.',
	'start-not-stated': 'When the time starts is not stated. We count from the moment of filing.',
	'vianet-every-day':
		'The text counts all days of the year, so weekends and holidays count. The closing time is the end of the same day.',
	'vianet-billing-no-clock': 'China business hours (Beijing time), Monday to Friday, are named without clock hours.',
	'microsoft-365-billing-local':
		'No time zone is given. We read it as the local time of the country that you call from.',
	'microsoft-365-billing-australia':
		'In Australia, according to the text of {date:002}: {hours:australia-billing}; the newer text is silent on that.',
	'berlin-time': 'Printed as “Berlin” and as “Berlin (UTC+1)”. We read both as Berlin time, with summer time.',
	'vianet-billing-capped': 'Billing and subscription support goes no higher than B.',
	'vianet-a-needs-agreement':
		'Without the agreement A is not available. That the case is then handled as B is our reading: B is the highest level that remains.',
	'vianet-c-two-names': 'The definitions call this level non-critical, the table of response times calls it medium.',
	'business-day-not-defined': 'The text does not define a business day, nor say which days count.',
	'mmd-silent-on-billing':
		'The text is about support requests and feedback. Where billing, buying or licences go is not stated.',
	'mmd-silent-on-partners': 'The text is written for the admins of the customer. What a partner does is not stated.',
	'own-admin-beyond-power-platform':
		'The text says this of the Power Platform admin center. For the other products it does not state who may submit.',
	'partner-center-first':
		'The text names Partner Center or, where it fits, the way in the table. We put Partner Center first; the Premier path is for partners with Premier Support for Partners.',
	'buying-has-no-answer':
		'The question how to buy support stands in the text without an answer. It does say through whom you buy Premier and, with an Enterprise Agreement, Professional Direct.',
	'lifecycle-services-all-plans': 'The row has one cell for all plans; we read it as every plan.',
	'services-hub-or-premier-support':
		'A second table in the text says Support for Business or Premier Support. We follow the finer first table.',
	...contactNoteWords,
} as const satisfies Record<NoteId, string>;

/** What later documents changed, said on top of every page of a service; `later-changes.ts` names the facts. */
export const laterWords = {
	'microsoft-365':
		'According to {outside:OUT-13}, Microsoft’s phone numbers have changed since; look in its {link:global-phone-list} first.',
	'microsoft-365-21vianet':
		'According to {outside:OUT-13}, the phone numbers in Microsoft’s list have changed since. Two earlier lists, {outside:OUT-12} among them, give hours with the 21Vianet number that our texts do not have.',
	'office-365-germany':
		'This service has taken no new customers and no new services since {moment:germany-closed-to-new-customers}, says {outside:OUT-15}.',
	'dynamics-365':
		'Microsoft has rewritten this text since. In {outside:OUT-08} only the levels A, B and C are left, for Standard, ProDirect and Unified enterprise, and every support plan covers public previews.',
	'managed-desktop':
		'Since {moment:managed-desktop-endpoint-manager} requests are submitted elsewhere, and since {moment:managed-desktop-admin-support-hours} other hours apply. Read in {outside:OUT-02} and earlier versions of it.',
	'partner-center':
		'Since {moment:partner-center-workspaces} the navigation of Partner Center has been different, with workspaces, so your menu may look different. Read in a later version of {outside:OUT-05}.',
} as const satisfies Record<ServiceId, string>;
