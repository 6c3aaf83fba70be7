import type { StatementId } from '../../../policy/model.ts';

/** English words of the channels: what each is for, what must be in place, its steps and remarks. */
export const channelWords = {
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
	'channel-mmd-phone': 'A phone number, and what to do if you cannot sign in: not stated.',
	'channel-mmd-hours': 'Severity A: 24/7. Severity B: in business hours, with 24/7 available.',
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

	'channel-sfb-purpose': 'For Customer Engagement (on-premises) with Software Assurance or Advantage/Advantage+.',
	'channel-sfb-step-1': 'Open {link:support-for-business} and choose the Dynamics 365 product family.',
	'channel-sfb-step-2': 'Choose the product or the service.',

	'channel-hub-purpose': 'For Customer Engagement (on-premises) with Premier or Unified.',
	'channel-hub-premier-ids': 'No access ID or contract ID at hand? Ask your Technical Account Manager.',

	'channel-phone-purpose': 'A local phone number, for those who cannot submit online.',
	'channel-phone-step-1': 'Look up your region in the list {label:global-centers} and call the local number.',
	'channel-phone-numbers':
		'The numbers themselves: not stated in this text. A later document ({outside:OUT-13}) sends readers to the {link:global-phone-list}.',

	'channel-csp-purpose':
		'Your partner (the Cloud Solution Provider): the only support for Business Central, the address for licences bought through CSP, and help with how-to questions.',

	'channel-pc-purpose':
		'For partners: a service problem of a customer that you cannot solve yourself, a billing problem or dispute, or suspected fraud. Requests for a customer should begin here.',
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

	'channel-azure-purpose': 'For a customer’s Azure requests. You get here from Partner Center.',
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
		'If you sign in to the Azure portal directly, you see your own context. Do that only for requests about your own subscriptions.',
	'channel-azure-domain-purpose': 'For an Azure request for a customer without having admin rights there.',
	'channel-azure-domain-step-1': 'Open the account page in Partner Center and copy the customer’s domain name.',
	'channel-azure-domain-step-2':
		'Put that domain name right behind {link:azure-portal}, without a space, and go to that address.',
	'channel-azure-domain-step-3': 'Choose the Azure subscription that needs support.',
	'channel-azure-domain-step-4': 'Choose {label:azure-new-request} and follow the prompts.',

	'channel-o365-purpose':
		'For a customer’s requests about Office 365, Dynamics 365 (in parts of the text called Dynamics CRM Online) and Enterprise Mobility Suite. You get here from Partner Center.',
	'channel-o365-step-1':
		'In the section {label:o365-create-request} choose the support category. You may need {label:o365-more} to see further items.',
	'channel-o365-step-2': 'Enter your own contact details, not those of the customer.',
	'channel-o365-step-3': 'Complete the form and choose {label:o365-submit}.',
	'channel-o365-find':
		'Later you find the customer’s requests in the Office 365 admin center under {label:o365-all-tickets}.',
	'channel-o365-direct':
		'If you sign in to the Office 365 admin center directly, you see your own context. Do that only for requests about your own subscriptions.',

	'channel-dynamics-support-purpose':
		'For Dynamics 365 plan subscriptions, licensing, billing, Finance & Operations, product licences, or more technical help. The text refers to its page “contact-technical-support”, without the full address.',
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

	'channel-m365-health-purpose': 'Look here first: current and past problems of the services, in detail.',
	'channel-m365-health-not-listed': 'Is your problem not listed? Then ask for support.',
	'channel-m365-documentation-purpose':
		'The text refers to a page of links for finding documents and training (“find-help-answers”).',
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

	'channel-21v-community-purpose':
		'Self-service for every user of the service: troubleshooting tools and videos, help articles and videos, and the forums and wikis of the Office 365 community.',
	'channel-21v-community-answers': 'In the community you find answers of other customers.',
	'channel-21v-online-purpose': 'For technical problems, billing and the subscription. Submitting online saves time.',
	'channel-21v-admin': 'You are an admin of an organization with an Office 365 subscription, paid or trial.',
	'channel-21v-role':
		'You have an admin role: only then may you enter the admin section of the portal and deal directly with 21Vianet about requests.',
	'channel-21v-online-step-1': 'In the Microsoft 365 admin center choose {label:21v-support}.',
	'channel-21v-online-step-2': 'Choose {label:21v-new-request}.',
	'channel-21v-phone-purpose':
		'To call before buying (pre-sales), or when submitting online gives trouble. Technical support and billing have the same number.',
	'channel-21v-phone-step-1': 'Call, with your account details at hand.',
	'channel-21v-phone-portal': 'Admins can also look up the number in the portal.',
} as const satisfies Partial<Record<StatementId, string>>;
