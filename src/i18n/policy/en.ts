import type { NoteId, ServiceId, StatementId } from '../../policy/model.ts';

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
		'Only for customers with an advanced online service agreement, signed with 21Vianet through a sales account manager.',
	'o21v-a-technical-only': 'Only for technical support.',
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
	'o21v-bc-hours': '{calendar:21vianet-technical}, Beijing time.',
	'o21v-pre-sales-hours': 'By phone, Monday to Friday in local business hours; the hours themselves are not stated.',
	'o21v-lowering':
		'If you cannot supply the resources needed or do not answer in reasonable time, 21Vianet may lower the severity.',
	'o21v-who-decides': '21Vianet decides when the case is opened; this is the level that the definitions point to.',
	'pc-a-definition': 'Services are lost or degraded to a significant extent; production services are down.',
	'pc-b-definition': 'Moderate loss or degradation of services; production services are partly hit.',
	'pc-c-definition':
		'Minimal loss or degradation of services; services still work, or only services outside production are hit.',
	'pc-scope':
		'The figures hold for technical break-fix incidents. Other incidents within the benefit: the initial response can take up to {limit:partner-center-other-response}.',
	'pc-hours': 'Support in local languages is given in business hours; which hours these are is not stated.',
	'pc-language': 'The response times hold for support in English only.',
	'pc-who-decides': 'The severity follows from the business impact that you indicate when submitting.',

	'channel-mmd-purpose':
		'For support requests to Managed Desktop (an incident, a request for information or a change request) and for feedback.',
	'channel-mmd-contact':
		'An admin contact is set up for app packaging, devices, security and other (the page “add-admin-contacts” tells how).',
	'channel-mmd-block': 'Without that contact you cannot submit a support request in those areas.',
	'channel-mmd-step-1': 'Sign in to the {link:managed-desktop-portal}.',
	'channel-mmd-step-2': 'Under {label:mmd-support-requests} choose {label:mmd-new-ticket}.',
	'channel-mmd-step-3':
		'Choose the {label:mmd-request-type} that fits: incident, request for information or change request.',
	'channel-mmd-step-4':
		'Choose the {label:mmd-severity-level}. For B you also choose between 24/7 and business hours; the steps do not show where.',
	'channel-mmd-phone': 'A phone number for this support: not stated.',
	'channel-mmd-language': 'English only.',

	'channel-ppac-purpose':
		'For Dynamics 365 and Power Platform, with any plan, and for customer engagement apps and AI apps (mixed reality and Insights among them).',
	'channel-ppac-role':
		'You have a Power Platform admin role on the tenant that holds the subscriptions. For submitting requests the service administrator role is enough.',
	'channel-ppac-plan': 'One-to-one technical support needs a support plan; some subscriptions include one.',
	'channel-ppac-step-1':
		'Open the {link:power-platform-admin-center} and choose {label:ppac-help-support} on the left.',
	'channel-ppac-step-2': 'Choose {label:ppac-new-request} at the top.',
	'channel-premier-phone': 'With Premier you may also go on using the {link:premier-portal} or the phone.',
	'channel-phone-not-faster':
		'Do not call to speed things up: calling does not help, the portals work better and faster.',
	'channel-online-preferred': 'Submitting online is the preferred way.',
	'channel-dynamics-language':
		'English, 24/7, depending on severity and support offering. Possibly other languages in local business hours, depending on availability. Dutch is not in the list.',

	'channel-lcs-purpose':
		'For Finance, Supply Chain Management and Commerce, with any plan, and for finance and operations, online and on-premises.',
	'channel-lcs-step-1': 'Open {link:lifecycle-services} and choose a project.',
	'channel-lcs-step-2': 'Choose {label:lcs-support} in the list of options.',
	'channel-lcs-step-3': 'Choose {label:lcs-submit-incident}.',
	'channel-lcs-hours':
		'For finance and operations apps the hours of some functions can differ per region, and from the general hours.',

	'channel-sfb-purpose': 'For Customer Engagement (on-premises) with Software Assurance or Advantage.',
	'channel-sfb-step-1': 'Open {link:support-for-business} and choose the Dynamics 365 product family.',
	'channel-sfb-step-2': 'Choose the product or the service.',

	'channel-hub-purpose': 'For Customer Engagement (on-premises) with Premier or Unified.',
	'channel-hub-premier-ids': 'No access ID or contract ID at hand? Ask your Technical Account Manager.',

	'channel-phone-purpose': 'A local phone number, for those who cannot submit online.',
	'channel-phone-step-1': 'Look up your region in the list {label:global-centers} and call the local number.',
	'channel-phone-numbers':
		'The numbers themselves: not stated in this text. Microsoft keeps a {link:global-phone-list}.',

	'channel-csp-purpose':
		'Your partner (the Cloud Solution Provider): the only support for Business Central, the address for licences bought through CSP, and help with how-to questions.',

	'channel-pc-purpose':
		'For partners: a service problem of a customer that you cannot solve yourself, a billing problem or dispute, or suspected fraud. Partners should submit here or, for Power Platform and Dynamics 365 and where it fits, in the way that the table of portals gives.',
	'channel-pc-asfp':
		'Do you sell Dynamics 365 in CSP? To submit Dynamics 365 incidents for a CSP customer you must keep an agreement of the level Advanced Support for Partner (ASfP) or higher. There are {link:partner-support-agreements}.',
	'channel-pc-role':
		'You have the role global admin. An indirect reseller turns to its indirect provider; for Azure it can also submit requests itself, once that provider has given access. The text is not clear on this.',
	'channel-pc-criteria':
		'A service problem also meets the criteria on Microsoft’s page about escalating problems (“escalate-problems-to-microsoft”).',
	'channel-pc-step-1': 'In the Partner Center menu, under CSP, choose {label:pc-customers}.',
	'channel-pc-step-2': 'On the page with customers choose or search for the customer.',
	'channel-pc-step-3': 'In the customer’s menu choose {label:pc-service-requests}.',
	'channel-pc-step-4':
		'In the list {label:pc-new-request} choose Azure, or the entry with Office 365, Dynamics 365 and Enterprise Mobility Suite.',
	'channel-pc-step-5':
		'Partner Center sends you on, to the Azure portal or to the Office 365 admin center. Fill in the request there.',
	'channel-pc-no-phone': 'There is no phone support in this programme.',
	'channel-pc-language':
		'The initial response times hold for support in English only. Support in the local language is given in business hours; which hours these are is not stated.',

	'channel-azure-purpose': 'For a customer’s Azure requests. You get here from Partner Center, by choosing Azure.',
	'channel-azure-reseller':
		'Are you an indirect reseller? The indirect provider first has to give you access to the customer’s Azure account.',
	'channel-azure-helpdesk':
		'Are you a Helpdesk admin in Partner Center? You cannot create requests in this portal, but you can make a support group here and give it the right to log requests.',
	'channel-azure-step-1': 'Choose {label:azure-new-request}.',
	'channel-azure-step-2':
		'In the section {label:azure-basics} set the field {label:azure-support-plan} to {label:azure-csp}. It must be this plan.',
	'channel-azure-step-3': 'In the section {label:azure-contact} enter your own details, not those of the customer.',
	'channel-azure-step-4': 'Complete the request and choose {label:azure-create}.',
	'channel-azure-find':
		'Later you find the customer’s requests in the Azure portal under {label:azure-manage-requests}.',
	'channel-azure-direct':
		'If you sign in to the Azure portal directly, you see your own context instead of the customer’s. Do that only for requests about your own subscriptions.',
	'channel-azure-domain-purpose': 'For an Azure request for a customer without having admin rights there.',
	'channel-azure-domain-step-1': 'Open the account page in Partner Center and copy the customer’s domain name.',
	'channel-azure-domain-step-2':
		'Put that domain name right behind {link:azure-portal}, without a space, and go to that address.',
	'channel-azure-domain-step-3': 'Choose the Azure subscription that needs support.',
	'channel-azure-domain-step-4': 'Choose {label:azure-new-request} and follow the prompts.',

	'channel-o365-purpose':
		'For a customer’s requests about Office 365, Dynamics 365 (in parts of the text called Dynamics CRM Online) and Enterprise Mobility Suite. You get here from Partner Center, by choosing the entry with these products.',
	'channel-o365-step-1':
		'In the section {label:o365-create-request} choose the support category. You may need {label:o365-more} to see further items.',
	'channel-o365-step-2': 'Enter your own contact details, not those of the customer.',
	'channel-o365-step-3': 'Complete the form and choose {label:o365-submit}.',
	'channel-o365-find':
		'Later you find the customer’s requests in the Office 365 admin center under {label:o365-all-tickets}.',
	'channel-o365-direct':
		'If you sign in to the Office 365 admin center directly, you see your own context. Do that only for requests about your own subscriptions.',

	'channel-indirect-provider-purpose':
		'For indirect resellers: the provider can submit the ticket. It also gives you access to a customer’s Azure account; only then can you submit for Azure yourself.',
	'channel-isv-purpose':
		'For a product on the commercial marketplace: Microsoft gives no product support for it. The independent software vendor that published it does.',
	'channel-isv-step-1': 'Choose the product on the Marketplace page.',
	'channel-isv-step-2': 'The product page shows the contact for support.',
	'channel-isv-ways':
		'It may give one way or several: a link to support on the vendor’s site, an e-mail address or a phone number.',

	'channel-m365-purpose':
		'For billing and subscription management (that help is part of the subscription), for licences bought online, and for a Power Platform admin who gets an error while creating a subscription.',
	'channel-m365-step-1':
		'Sign in to the {link:microsoft-365-admin-center}, open the admin app and choose {label:m365-new-request} on the left.',
	'channel-m365-step-2': 'Type your question in the pane {label:m365-need-help}.',
	'channel-m365-step-3':
		'If the suggested articles do not help, choose {label:m365-contact-support} at the bottom of the pane and give what else is needed.',

	'channel-vlsc-purpose': 'For volume licences: MPSA, Enterprise Agreements and Open.',
	'channel-reseller-purpose':
		'With an Enterprise Agreement you buy Professional Direct and Premier through your reseller; the step up from Subscription to Professional Direct is bought, where it is offered, from the Large Account Reseller.',
	'channel-account-manager-purpose':
		'You buy Premier through the Microsoft account manager. If you do not know who that is, use the {link:premier-contact-form}.',
	'channel-health-purpose':
		'Look here first: service health in Microsoft 365 shows current and past problems in detail.',
	'channel-message-center-purpose':
		'{label:m365-message-center} in Microsoft 365: changes in features and services, and what users notice of them.',
	'channel-community-purpose': 'The community forums often have the answer to a how-to question.',
	'channel-documentation-purpose':
		'The product documentation. How a function works is closer to training than to a break-fix problem.',
	'channel-own-admin-purpose': 'Take it to your own admin. Submitting requests is work for admins.',
	'channel-own-admin-rights':
		'Power Platform admin center: as an end user you cannot submit there; your rights in the tenant have to be raised first. There is no other way.',
	'channel-own-admin-mmd': 'Managed Desktop has a page of its own on end-user support (end-user-support).',

	'channel-m365-online-purpose':
		'To start a service request online. That saves time, and leads to a solution or to technical support.',
	'channel-m365-health': 'You have looked at the {link:service-health}, and the problem is not listed there.',
	'channel-m365-admin': 'You are an admin of a business subscription.',
	'channel-m365-purchase':
		'At least one of your subscriptions was bought through Microsoft. If you bought them all through a partner, you ask that partner. Only the newer text says this.',
	'channel-m365-online-step-1': 'Open the {link:microsoft-365-admin-center}.',
	'channel-m365-online-step-2': 'Choose {label:m365-help-support} at the bottom right of the page.',
	'channel-m365-online-step-3':
		'Type a question or a keyword in the text box. If a list appears, choose the option nearest to your question; if not, type the question and press Enter.',
	'channel-m365-online-step-4': 'If the results do not help, choose {label:m365-contact-support} at the bottom.',
	'channel-m365-online-step-5':
		'Describe the problem, confirm your phone number and e-mail address, choose how you want to be contacted, and choose {label:m365-contact-me}.',
	'channel-m365-online-wait': 'The pane {label:m365-contact-support} shows the expected waiting time.',
	'channel-m365-online-not-admin':
		'Do you see a message that you lack permission for the page or the action? Then you are not an admin.',
	'channel-m365-phone-purpose': 'To speak to somebody at once.',
	'channel-m365-phone-ready': 'You should have your account details at hand.',
	'channel-m365-phone-step-1': 'Call the number of your country or region.',
	'channel-m365-phone-step-2':
		'If you call from a number that is not registered in the organization profile, the support representative sends a PIN code to the e-mail address or phone number registered in the profile in the Microsoft 365 admin center.',
	'channel-m365-phone-step-3':
		'You must then give the code to the representative, to let that person into your organization’s account.',
	'channel-m365-phone-technical': 'Technical support in English: 24/7.',
	'channel-m365-phone-billing':
		'Billing support in English: {calendar:microsoft-365-billing}; the newer text says this of most countries and regions.',
	'channel-m365-phone-numbers':
		'For other countries and regions the older text points to a drop-down list. The newer text, as we have it, shows no numbers.',
	'channel-m365-phone-language':
		'English. The newer text adds local languages: for technical support in some cases, for billing depending on the country or region.',
	'channel-consumer-purpose': 'For everyone who is not an admin of a business subscription.',
	'channel-assist-purpose':
		'Expert advice from small-business specialists, for the owner and the employees, to get the most out of the subscription.',
	'channel-assist-hours': 'The specialists are available 24/7.',
	'channel-assist-scope': 'It covers the growth of the business, from onboarding to everyday use.',
	'channel-assist-more': 'The text refers to the Business Assist page for more.',
	'phone-list-neighbour':
		'If your country is not in that list, take a neighbouring country or the number of the United States.',

	'channel-germany-online-purpose':
		'To submit a request online. That saves time, and leads to a solution or to an expert who contacts you by e-mail or phone.',
	'channel-germany-admin': 'You are an admin of an organization with an Office 365 Germany subscription.',
	'channel-germany-online-step-1': 'In the admin center choose {label:germany-support}.',
	'channel-germany-online-step-2': 'Choose {label:germany-new-request}.',
	'channel-germany-phone-purpose': 'To call for technical support or about billing.',
	'channel-germany-phone-ready': 'You should have your account details at hand.',
	'channel-germany-phone-technical': 'Technical support in German and in English: 24/7.',
	'channel-germany-phone-billing': 'Billing in German and in English: {calendar:germany-billing}, Berlin time.',
	'channel-germany-phone-language': 'German and English.',
	'phone-numbers-changed':
		'Microsoft says ({date:OUT-13}) that numbers have changed; look in its {link:global-phone-list} first.',
	'phone-germany-local-charges': 'Local call charges.',
	'phone-germany-eea-charges': 'You make an international call to Germany, and pay international charges.',
	'phone-germany-eea-avoid': 'A ticket in the admin center avoids those charges.',
	'channel-m365-community-purpose':
		'Forums to search for known problems and popular topics, and to ask questions in. Trained Microsoft support agents watch them and can help.',

	'channel-21v-online-purpose': 'For technical problems, billing and the subscription. Submitting online saves time.',
	'channel-21v-admin': 'You are an admin of an organization with an Office 365 subscription, paid or trial.',
	'channel-21v-role':
		'You have an admin role: only then may you enter the admin section of the portal and deal directly with 21Vianet about requests.',
	'channel-21v-online-step-1': 'In the Microsoft 365 admin center choose {label:21v-support}.',
	'channel-21v-online-step-2': 'Choose {label:21v-new-request}.',
	'channel-21v-phone-purpose':
		'To call when submitting online gives trouble. Technical support, billing and subscription, and pre-sales share one number.',
	'channel-21v-phone-step-1': 'Have your account details at hand when you call.',
	'channel-21v-phone-portal': 'Admins can also look up the number in the portal.',
} as const satisfies Record<StatementId, string>;

/** English words of every note. */
export const noteWords = {
	'significant-and-severe':
		'The definition says significant loss, the confirmation severe loss. Both words stand in the text.',
	'clock-not-stated':
		'Whether these hours count only in business hours is not stated. Counted 24/7 is the earliest reading, counted in business hours the latest.',
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
		'The text does not say whether the closing time is in the morning or in the evening; by the English original it is the evening.',
	'cet-follows-summer-time':
		'Printed as “CET (UTC+1)”. We follow the clock in Central Europe, with summer time; to the letter the hours would fall {limit:summer-time-shift} later on the clock in summer.',
	'local-time-is-yours':
		'Local time, so the tool takes your own time zone. Which country belongs to which region is not stated.',
	'vianet-every-day':
		'The text counts all days of the year, so weekends and holidays count. The closing time is the end of the same day.',
	'vianet-billing-no-clock': 'China business hours (Beijing time), Monday to Friday, are named without clock hours.',
	'microsoft-365-billing-local':
		'No time zone is given. We read it as the local time of the country that you call from.',
	'microsoft-365-billing-australia':
		'In Australia, by the text of {date:002}: {hours:australia-billing}; the newer text is silent on that.',
	'berlin-time': 'Printed as “Berlin” and as “Berlin (UTC+1)”. We read both as Berlin time, with summer time.',
	'vianet-billing-capped': 'Billing and subscription support goes no higher than B.',
	'vianet-a-needs-agreement':
		'Without the agreement A is not available. That the case is then handled as B is our reading: B is the highest level that remains.',
	'vianet-c-two-names': 'The definitions call this level non-critical, the table of response times calls it medium.',
	'vianet-security-level':
		'The table is headed “security level” in the text, in English too; it holds severity levels.',
	'business-day-not-defined': 'The text does not define a business day.',
	'partner-center-moderate-printed-average':
		'The Dutch text prints “Gemiddelde impact”; the English has “Moderate Impact”.',
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
		'Microsoft has rewritten this text since. In {outside:OUT-08} the levels and the response times differ, and every support plan covers public previews.',
	'managed-desktop':
		'Since {moment:managed-desktop-endpoint-manager} requests are submitted elsewhere, and since {moment:managed-desktop-admin-support-hours} other hours apply. Read in {outside:OUT-02} and earlier versions of it.',
	'partner-center':
		'Since {moment:partner-center-workspaces} the navigation of Partner Center has been different, with workspaces, so your menu may look different. Read in a later version of {outside:OUT-05}.',
} as const satisfies Record<ServiceId, string>;
