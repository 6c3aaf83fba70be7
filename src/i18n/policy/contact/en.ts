import type { contactStatements } from '../../../policy/contact/statements.ts';

/** English words for the order of a route and for what is better left undone. */
export const contactStatementWords = {
	'order-health-first':
		'First look whether the problem is known. If neither service health nor the Message center shows it, contact support.',
	'order-partner-center-first':
		'Partners should submit in Partner Center or, where it fits, in the way that the text gives for the product.',
	'order-partner-phone-last':
		'If you can sign in to Partner Center, submit there: partners should. The phone is for those who cannot submit online.',
	'order-partner-health-first':
		'First look whether the problem is known. If neither page shows it, submit in Partner Center or, where it fits, in the way that the text gives for the product.',
	'order-partner-health-phone-last':
		'First look whether the problem is known. If neither page shows it and you can sign in to Partner Center, submit there. The phone is for those who cannot submit online.',
	'order-partner-billing':
		'You escalate a billing problem or a dispute in Partner Center. Other help with billing is part of the subscription itself.',
	'order-licensing':
		'Do not try these in turn: it depends on how the licences were bought. Online: the first. Volume licences: the second. Through CSP: the third.',
	'order-knowledge':
		'How something works is not a break-fix problem. These often have the answer. The order is the one in which the text names them.',
	'order-user-knowledge':
		'How something works is not a break-fix problem. Documentation and forums often have the answer, or an expert such as a partner does. If you do not find it, ask your admin.',
	'order-buying':
		'With an Enterprise Agreement you buy Professional Direct and Premier through your reseller; without one, Premier through the account manager. For other plans the text names nobody.',
	'order-m365-health':
		'First see whether the problem is listed on the health page. If it is not, submit online: that saves time. Call if you want to speak to somebody at once.',
	'order-m365-health-phone': 'First see whether the problem is listed on the health page. If it is not, call.',
	'order-m365-online': 'Submitting online saves time. Call if you want to speak to somebody at once.',
	'order-m365-how-to':
		'Where questions on how something works belong is not stated; that support stands first is our choice. Business Assist is for small businesses only, and for documents and training the text gives only a link.',
	'order-m365-user-how-to':
		'The general support page is for everyone who is not an admin. Business Assist is for small businesses only, and for documents and training the text gives only a link.',
	'order-21v-online': 'Submitting online saves time. Call when submitting online gives trouble.',
	'order-21v-how-to': 'Self-service comes first for an admin. Contact support if it does not solve the question.',
	'order-21v-user':
		'Your admin supports you as the first contact, so we name the admin first; the text also names the forums.',
	'order-germany-online':
		'Submitting online saves time, and a ticket in the admin center avoids the charges of an international call. You can also call.',
	'order-germany-user': 'The text names the forums, your admin and the IT department, in this order.',
	'order-pc':
		'Requests for a customer should begin in Partner Center. If you choose the product there, it sends you on.',
	'order-pc-dynamics':
		'Requests for a customer should begin in Partner Center, which sends you on. For more technical help the text names Dynamics support.',
	'order-pc-dynamics-billing':
		'For billing of Dynamics 365 the text names Dynamics support. You escalate a billing problem or a dispute in Partner Center, which sends you on.',
	'order-pc-azure-without-access':
		'Without admin rights for the customer you take the way by domain name. As an indirect reseller without access you depend on your indirect provider.',
	'order-pc-provider': 'This way is for indirect resellers. For other partners without access no other way is stated.',
	'order-pc-dynamics-without-access':
		'As an indirect reseller you have your indirect provider, which can submit the ticket. Dynamics support is there for the subjects that the text lists.',

	'premier-link': 'First time with Premier? {page:premier-contract}. You do that once in each portal.',
	'premier-manager':
		'Who your Technical Account Manager is, and how to reach that person, is on the {link:premier-portal}.',
	'which-plan': 'More on the plans: {page:dynamics-plans}.',

	'avoid-root-cause': 'Do not ask for a root-cause analysis of your own tenant: it is not granted.',
	'avoid-how-to-request':
		'Do not submit it as a break-fix problem: a how-to question is none, and assisted training is not part of a plan.',
	'avoid-dynamics-user':
		'Do not try to submit a request in the Power Platform admin center as an end user: you cannot, your rights in the tenant have to be raised first. There is no other way.',
	'avoid-mmd-user':
		'Do not use the admin portal: the text is for admins. Managed Desktop has a page of its own on end-user support (end-user-support).',
	'avoid-m365-user':
		'Do not submit a request in the admin center and do not call the support line: both are only for an admin of a business subscription.',
	'avoid-m365-through-partner':
		'Do not come to Microsoft if you bought every subscription through a partner: ask that partner. Only the newer text says this.',
	'avoid-21v-user':
		'Do not submit a request to 21Vianet yourself: only people with an admin role deal with it directly.',
	'avoid-21v-skipping-self-service':
		'Do not skip self-service: an admin contacts support when it does not solve the issue.',
	'avoid-21v-out-of-scope':
		'Do not submit what falls outside support: problems that begin in your own network, third-party services and add-ins, and whatever does not belong to this service.',
	'avoid-germany-user': 'Do not ask for assisted support yourself: it is only for admins of the organization.',
	'avoid-germany-other-domain':
		'Do not use these ways if your domain does not end in onmicrosoft.de: they are for Microsoft Cloud Germany only.',
	'avoid-pc-own-tenant':
		'Do not count on the CSP support benefit for your own tenant or subscription: it does not cover them. Such a request needs a valid entitlement from a support plan.',
	'avoid-pc-marketplace': 'Do not submit a request to Microsoft: it gives no product support for marketplace products.',
} as const satisfies Record<keyof typeof contactStatements, string>;

/** English words of the notes on contact rules. */
export const contactNoteWords = {
	'm365-silent-on-buying':
		'The texts name technical support and billing support. Where questions before buying or about licences go is not stated.',
	'm365-silent-on-partners':
		'The texts are for the admins of a subscription. What a partner does is not stated here; for a request for a customer choose the service Partner Center.',
	'm365-assist-newer-only': 'Only the newer text has Business Assist.',
	'm365-phone-is-what-remains':
		'What to do if you cannot sign in is not stated. The phone is the other way that the texts give to admins.',
	'vianet-no-access-is-trouble':
		'The text says to call when submitting online gives trouble. We take it that not being able to sign in is such trouble.',
	'vianet-how-to-is-technical': 'Technical support covers general technical use; we count how-to questions among that.',
	'vianet-licensing-reading':
		'The text has licence questions answered by support and names adding or removing licences as a billing issue. We treat licences like billing.',
	'vianet-pre-sales-for-whom':
		'Every subscription comes with pre-sales support. Whether you may call before you have one is not stated.',
	'vianet-silent-on-partners':
		'The text is for admins of the customer’s organization; it names partners only as somebody to find before buying. What a partner does is not stated.',
	'germany-closed':
		'This service has taken no new customers and no new services since {moment:germany-closed-to-new-customers}, says {outside:OUT-15}.',
	'germany-phone-is-what-remains':
		'What to do if you cannot sign in is not stated. The phone is the other way that the text gives to admins.',
	'germany-how-to-reading':
		'Support agents are there for technical problems and for questions before buying, about the account and about billing. How-to questions are not named, so we point to the forums, where anybody can ask.',
	'germany-silent-on-licensing':
		'The text names questions before buying, about the account and about billing. Where questions about licences go is not stated.',
	'health-is-about-the-cloud':
		'In an outage the text sends everybody to service health and the Message center first. Those are about cloud services: in our reading an outage on your own premises is not listed there.',
	'germany-silent-on-partners': 'The text is for the customer’s admins and users. What a partner does is not stated.',
	'germany-order-not-stated': 'Which of them to try first is not stated; we keep the order of the text.',
	'pc-for-partners-only':
		'The text is for partners who report a problem of a customer. What the customer’s own admins and users do is not stated here: choose the service that they use. Are you the global admin at a partner? Then answer “Partner”.',
	'pc-silent-on-issue':
		'The text is about service problems, billing problems and disputes, and suspected fraud. Where other questions go is not stated.',
	'pc-dynamics-silent-on-issue':
		'For Dynamics 365 the text names Dynamics support: for plan subscriptions, licensing, billing, Finance & Operations and more technical help. Where how-to questions and questions before buying go is not stated.',
	'pc-marketplace-silent':
		'The text says who supports a marketplace product. Where questions about buying, billing or licences go is not stated.',
	'pc-access-reading':
		'We take “no” to mean that you lack admin rights for the customer or, at Azure, access to the customer’s account.',
	'pc-no-other-way':
		'This way is for indirect resellers. For other partners without access no other way is stated, and there is no phone support.',
	'pc-dynamics-two-names':
		'The text says Dynamics 365 in one place and Dynamics CRM Online in others. We treat them as one.',
} as const;
