import type { GlossaryWords } from './index.ts';

/** English terms, the other words that people use for them, and their meanings. */
export const glossaryWords = {
	service: {
		term: 'service',
		also: ['cloud service', 'online service'],
		meaning:
			'A product of Microsoft, or a group of products, whose text has support rules of its own. The rules of one service do not hold for another.',
	},
	plan: {
		term: 'support plan',
		also: ['plan', 'support contract', 'support offering'],
		meaning:
			'What gives a right to one-to-one technical support at Power Platform and Dynamics 365. Some subscriptions include one; a higher plan gives more.',
	},
	'subscription-plan': {
		term: 'Subscription (plan)',
		also: ['Subscription (included)', 'included support', 'subscription-based support'],
		meaning:
			'The plan that the tables call Subscription (included). We read “subscription-based support” in the text as this plan.',
	},
	'severity-level': {
		term: 'severity level',
		also: ['severity', 'sev', 'sev 1', 'priority', 'priority 1', 'P1', 'urgency', 'urgent'],
		meaning:
			'How hard a problem hits the business, as a letter or a name. How soon the first response comes depends on it. Who sets it differs per service.',
	},
	'severity-a': {
		term: 'severity A',
		also: ['sev A', 'A/1', 'highest severity'],
		meaning:
			'The level for critical impact. At Managed Desktop and 21Vianet it asks you to work with the support team without a break. One text writes A/1, without saying what the 1 is.',
	},
	'severity-b': {
		term: 'severity B',
		also: ['sev B'],
		meaning:
			'The level for moderate impact. 21Vianet calls it high; for its billing and subscription support it is the highest level.',
	},
	'severity-c': {
		term: 'severity C',
		also: ['sev C', 'lowest severity'],
		meaning:
			'The level for minimal impact. 21Vianet calls it non-critical in one table and medium in another. The Unified plans have no such level.',
	},
	critical: {
		term: 'Critical (level)',
		also: ['critical', 'critical business impact'],
		meaning:
			'The level for critical impact in the Unified plans. Its definition is that of severity A in the other plans.',
	},
	standard: {
		term: 'Standard (level)',
		also: ['standard', 'standard business impact'],
		meaning: 'The other level of the Unified plans. Its definition is that of severity B in the other plans.',
	},
	impact: {
		term: 'business impact',
		also: ['impact', 'effect on the business'],
		meaning:
			'What a problem does to the business: services that fail or get worse, work that stops. The severity level depends on it.',
	},
	'initial-response-time': {
		term: 'initial response time',
		also: ['initial response', 'first response', 'response time', 'reaction time', 'IRT'],
		meaning:
			'The time from submitting a request until an engineer first makes contact and starts work, not until the solution. Managed Desktop and Power Platform with Dynamics 365 define it; the other texts do not say when the clock starts.',
	},
	'update-rhythm': {
		term: 'update rhythm',
		also: ['updates', 'update cadence', 'follow-up', 'status updates'],
		meaning:
			'How often support reports on a request that is running. Only Managed Desktop gives figures; we read them as the longest time between two updates.',
	},
	'round-the-clock': {
		term: '24/7',
		also: ['24x7', '24*7', 'round the clock', 'around the clock', 'all day, every day'],
		meaning: 'At any hour of any day. The texts write it in several ways; this site writes it in one.',
	},
	'business-hours': {
		term: 'business hours',
		also: ['working hours', 'office hours', 'opening hours', 'opening times', 'support hours'],
		meaning:
			'The hours of support that is not there 24/7. They differ per service and region. Partner Center names them without saying which they are.',
	},
	'business-day': {
		term: 'business day',
		also: ['working day', 'workday'],
		meaning: 'The unit in which 21Vianet and Partner Center give some response times. No text says what counts as one.',
	},
	holiday: {
		term: 'public holiday',
		also: ['holiday', 'bank holiday'],
		meaning:
			'Power Platform and Dynamics 365 leave holidays out of the business hours, without saying which. Managed Desktop does not speak of them.',
	},
	'holiday-unconfirmed': {
		term: 'unconfirmed (holiday)',
		also: ['holiday unconfirmed', 'possibly closed'],
		meaning:
			'Our word for an hour within the business hours on a public holiday. Whether support is open then cannot be read from the texts.',
	},
	region: {
		term: 'region',
		also: ['support region', 'EMEA', 'Asia-Pacific', 'APAC', 'North America'],
		meaning:
			'The part of the world whose business hours hold, at Power Platform and Dynamics 365. Which country belongs to which region is not stated.',
	},
	'time-zone': {
		term: 'time zone',
		also: ['Pacific time', 'PST', 'CET', 'Beijing time', 'daylight saving time', 'summer time'],
		meaning:
			'The clock on which business hours are given. We let Pacific Standard Time and CET move with daylight saving; to the letter both stand still.',
	},
	'support-request': {
		term: 'support request',
		also: ['request', 'service request', 'case', 'call'],
		meaning: 'A problem or a question that you hand to support through a channel, and the record that is kept of it.',
	},
	incident: {
		term: 'incident',
		also: ['support incident'],
		meaning:
			'At Managed Desktop one of the request types: the operations team must investigate something. The text on Power Platform and Dynamics 365 uses the word for any support case.',
	},
	'request-for-information': {
		term: 'request for information',
		also: ['RFI', 'information request'],
		meaning:
			'A request type of Managed Desktop: you plan a change, for example in the network or of a certificate, or only want to know something about the service.',
	},
	'change-request': {
		term: 'change request',
		also: ['request for change', 'RFC'],
		meaning:
			'A request type of Managed Desktop: the operations team must change something, for example move devices to another update group.',
	},
	ticket: {
		term: 'ticket',
		also: ['support ticket'],
		meaning: 'Another word for a support request, mostly for its record in a portal.',
	},
	'break-fix': {
		term: 'break-fix',
		also: ['break/fix', 'break-fix problem', 'technical fault'],
		meaning:
			'A technical problem met while using a service: something no longer works as it normally does, and a support organization has to set it right. Every plan covers it.',
	},
	'how-to-question': {
		term: 'how-to question',
		also: ['how-to', 'training', 'usage question'],
		meaning:
			'A question about how a function works. That is nearer to training than to break-fix; documentation, the forums or an expert such as a partner often have the answer.',
	},
	'advisory-service': {
		term: 'advisory service',
		also: ['advice', 'advisory case', 'consulting'],
		meaning:
			'Advice that goes beyond solving a fault. Higher plans have it. For performance problems that route is for Premier and Unified only, in our reading.',
	},
	'root-cause-analysis': {
		term: 'root-cause analysis (RCA)',
		also: ['RCA', 'root cause', 'post-incident report'],
		meaning:
			'An account of why something went wrong. At Power Platform and Dynamics 365 technical support makes none; the engineering team does, only for published incidents in which several customers or services were down.',
	},
	outage: {
		term: 'outage',
		also: ['down', 'downtime', 'service incident', 'degradation'],
		meaning:
			'A service is down. Look at service health and the Message center first; contact support when neither shows it.',
	},
	reopen: {
		term: 'reopen',
		also: ['re-open', 'reopened', 'open again', 'reopening'],
		meaning:
			'To take up a closed incident again instead of submitting a new one. Only the text on Power Platform and Dynamics 365 has rules for it.',
	},
	downgrade: {
		term: 'downgrade',
		also: ['lower the severity', 'lowering', 'reduce the severity'],
		meaning:
			'To give a request a lower severity level than it had. Managed Desktop and 21Vianet say when that may happen, Managed Desktop also when it will; the other texts do not speak of it.',
	},
	close: {
		term: 'close (a request)',
		also: ['closure', 'closed', 'closing'],
		meaning:
			'To end a request. Managed Desktop does so when the customer does not react to requests for action; the text on Dynamics 365 only has two rules that close an incident after a limited effort.',
	},
	commitment: {
		term: 'commitment',
		also: ['customer duty', 'what you commit to'],
		meaning:
			'At Managed Desktop: what you promise by choosing a severity level, such as working with the team 24/7 until the problem is solved. If you do not keep it, Microsoft may lower the severity.',
	},
	escalation: {
		term: 'escalation',
		also: ['escalate', 'raise a problem'],
		meaning: 'Taking a problem one step higher, for example from the partner, who cannot solve it, to Microsoft.',
	},
	workaround: {
		term: 'workaround',
		also: ['temporary solution', 'way around'],
		meaning: 'A way to go on working while the problem itself is not solved. It counts when you weigh the severity.',
	},
	mitigated: {
		term: 'mitigated',
		also: ['mitigation', 'effects reduced'],
		meaning:
			'The effects of a problem are reduced. Mitigated is a ticket state at Managed Desktop; at Power Platform and Dynamics 365 the full solution sometimes comes later.',
	},
	resolved: {
		term: 'resolved',
		also: ['solved', 'resolution'],
		meaning:
			'A ticket state at Managed Desktop. Feedback on one issue is possible once its ticket is mitigated or resolved.',
	},
	sla: {
		term: 'SLA',
		also: ['service-level agreement', 'service level agreement', 'resolution time', 'time to resolve'],
		meaning:
			'An agreement on what a service must reach. At Power Platform and Dynamics 365 there is no direct SLA for resolving a request, and previews fall outside the service SLAs.',
	},
	'contact-channel': {
		term: 'contact channel',
		also: ['channel', 'support route'],
		meaning: 'A way to reach support: a portal, a phone line, a partner or your own admin.',
	},
	portal: {
		term: 'portal',
		also: ['admin center', 'admin portal'],
		meaning:
			'A site where requests are submitted and followed. Which one is right depends on the service, the product and the plan.',
	},
	admin: {
		term: 'admin',
		also: ['administrator', 'IT admin', 'system administrator'],
		meaning: 'Someone who manages a service for an organization. Support requests are the work of admins.',
	},
	'end-user': {
		term: 'end user',
		also: ['user', 'employee', 'non-admin'],
		meaning:
			'Someone who works with a service without an admin role. Depending on the service, they turn to their own admin, the forums or a general support page.',
	},
	'global-admin': {
		term: 'global admin',
		also: ['Global Administrator'],
		meaning: 'The role that Partner Center asks for when a partner submits a request for a customer.',
	},
	'service-admin': {
		term: 'service administrator',
		also: ['service admin'],
		meaning:
			'The role for users who only submit and manage requests at Power Platform and Dynamics 365 and need no other rights.',
	},
	'admin-contact': {
		term: 'admin contact',
		also: ['contact person'],
		meaning:
			'The contact that a Managed Desktop customer sets up for areas such as devices and security. Without one no request can be submitted in those areas.',
	},
	'delegated-admin': {
		term: 'delegated admin',
		also: ['delegated administrator', 'on behalf of a customer'],
		meaning:
			'A partner with admin rights to a customer’s subscription. Partners who work in a customer’s account mostly have them in this way.',
	},
	partner: {
		term: 'partner',
		also: ['Microsoft partner', 'supplier'],
		meaning:
			'A company that sells Microsoft services or supports customers with them. Partners report their customers’ problems to Microsoft through Partner Center; some customers must go to their partner.',
	},
	csp: {
		term: 'Cloud Solution Provider (CSP)',
		also: ['CSP', 'CSP partner', 'CSP programme'],
		meaning:
			'Microsoft’s programme for partners that sell cloud services, and such a partner itself. Business Central is supported only through it.',
	},
	'indirect-provider': {
		term: 'indirect provider',
		also: ['CSP indirect provider', 'distributor'],
		meaning:
			'A CSP partner that other partners sell through. It can submit the ticket, and it gives an indirect reseller access to a customer’s Azure account.',
	},
	'indirect-reseller': {
		term: 'indirect reseller',
		also: ['CSP indirect reseller'],
		meaning:
			'A CSP partner that sells through an indirect provider. For an Azure customer it can submit only after that provider has given access.',
	},
	reseller: {
		term: 'reseller',
		also: ['dealer'],
		meaning:
			'A company that sells licences and plans. Customers with an Enterprise Agreement can buy Professional Direct and Premier through it.',
	},
	lar: {
		term: 'Large Account Reseller (LAR)',
		also: ['LAR'],
		meaning:
			'The reseller from whom a customer with an Enterprise Agreement buys the upgrade from Subscription to Professional Direct, where it is offered.',
	},
	isv: {
		term: 'independent software vendor (ISV)',
		also: ['ISV', 'software vendor', 'publisher'],
		meaning:
			'The company that published a product on the commercial marketplace. Support for it comes from this company, not from Microsoft.',
	},
	marketplace: {
		term: 'commercial marketplace',
		also: ['marketplace'],
		meaning: 'Microsoft’s marketplace with products of other companies. Microsoft gives no product support for them.',
	},
	asfp: {
		term: 'Advanced Support for Partners (ASfP)',
		also: ['ASfP', 'Advanced Support for Partner'],
		meaning:
			'A support agreement for partners. Support operations partners that sell Dynamics 365 in CSP must keep one of this level or higher to submit Dynamics 365 incidents for a CSP customer.',
	},
	mpn: {
		term: 'Microsoft Partner Network (MPN)',
		also: ['MPN'],
		meaning: 'Microsoft’s network of partners. One of its benefits can be used to pay the fee for Azure support.',
	},
	'signature-cloud-support': {
		term: 'Signature Cloud Support',
		also: [],
		meaning: 'A right with which a partner can pay the fee that Azure charges.',
	},
	entitlement: {
		term: 'support entitlement',
		also: ['entitlement', 'right to support'],
		meaning:
			'A right to support that you can show, such as an MPN contract ID. A partner must give one for a request about its own subscription.',
	},
	premier: {
		term: 'Premier',
		also: ['Premier Support'],
		meaning:
			'A support plan for enterprises that holds for all Microsoft technology, in the cloud, hybrid and on-premises.',
	},
	psfp: {
		term: 'Premier Support for Partners (PSfP)',
		also: ['PSfP'],
		meaning:
			'Premier for partners, who can use it for themselves and for customers to whose subscription they have access.',
	},
	unified: {
		term: 'Unified',
		also: ['Unified Support', 'Unified Core', 'Unified Advanced', 'Unified Performance'],
		meaning:
			'A support plan for enterprises, with the levels Core, Advanced and Performance. Its severity levels are called Critical and Standard.',
	},
	'professional-direct': {
		term: 'Professional Direct',
		also: ['ProDirect', 'Professional Direct Support'],
		meaning:
			'A support plan for Power Platform and Dynamics 365 above Subscription, with escalation services and proactive advice, among other things.',
	},
	'software-assurance': {
		term: 'Software Assurance and Advantage',
		also: ['Software Assurance', 'Advantage', 'Advantage+'],
		meaning:
			'Plans for on-premises Customer Engagement. Requests go to Support for Business. The table of severity levels does not name these plans.',
	},
	'enterprise-agreement': {
		term: 'Enterprise Agreement (EA)',
		also: ['EA'],
		meaning: 'A kind of volume agreement with Microsoft. A support plan bought under it follows its billing cycle.',
	},
	enrolment: {
		term: 'enrolment',
		also: ['enrollment', 'EA enrolment'],
		meaning:
			'A registration under an Enterprise Agreement. Each needs a support plan of its own, and a plan holds only for the enrolment that it is tied to.',
	},
	'volume-licence': {
		term: 'volume licence',
		also: ['volume licensing', 'volume license', 'VLSC', 'MPSA', 'Open'],
		meaning:
			'A licence bought through MPSA, an Enterprise Agreement or Open. Help with it comes from the Volume Licensing Service Center (VLSC).',
	},
	tam: {
		term: 'Technical Account Manager (TAM)',
		also: ['TAM'],
		meaning:
			'The contact of a Premier customer for access IDs, contract IDs and advice on the agreement. The name is on the Premier Online portal.',
	},
	'account-manager': {
		term: 'account manager',
		also: ['Microsoft account manager'],
		meaning:
			'The person at Microsoft through whom Premier is bought. If you do not know who that is, there is the Premier contact form.',
	},
	'access-id': {
		term: 'access ID',
		also: ['Premier access ID'],
		meaning:
			'The id by which a portal recognizes a Premier or Unified customer. If you do not have it, ask the Technical Account Manager.',
	},
	'contract-id': {
		term: 'contract ID',
		also: ['contract number'],
		meaning: 'The id of a support contract, entered together with the access ID to link the contract.',
	},
	'developer-subscription': {
		term: 'developer subscription',
		also: ['MSDN', 'BizSpark', 'TechNet', 'Visual Studio subscription'],
		meaning:
			'A subscription such as MSDN. If technical requests are among its benefits, they can be used for on-premises technical support, once access is activated in the Visual Studio subscriptions portal.',
	},
	'message-center': {
		term: 'Message center',
		also: ['announcements'],
		meaning:
			'The place in Microsoft 365 for announced changes in features and services. Root-cause analyses are published there too.',
	},
	'service-health': {
		term: 'service health',
		also: ['Service health dashboard', 'service status', 'known issues'],
		meaning:
			'The overview of current and past problems of the services in Microsoft 365. Look there before you ask for support.',
	},
	'general-availability': {
		term: 'general availability',
		also: ['GA', 'generally available'],
		meaning:
			'The opposite of a preview. Of the services and features of Dynamics 365 apps, support plans cover only what is generally available.',
	},
	'public-preview': {
		term: 'public preview',
		also: ['preview', 'beta'],
		meaning:
			'A preview for subscribers, through the Power Platform admin center or Lifecycle Services. Technical support is limited to break-fix, in English and never 24/7.',
	},
	'private-preview': {
		term: 'private preview',
		also: ['closed preview'],
		meaning: 'A preview for a few customers, in direct contact with the engineering teams.',
	},
	'limited-preview': {
		term: 'limited preview',
		also: ['capped preview'],
		meaning: 'A preview for a fixed and limited number of customers. When it is full nobody else gets in.',
	},
	vianet: {
		term: '21Vianet',
		also: ['Office 365 operated by 21Vianet', 'Microsoft 365 operated by 21Vianet', 'Office 365 in China'],
		meaning:
			'The company that operates an Office 365 service of its own, gives the support for it and sets the severity of each case.',
	},
	germany: {
		term: 'Office 365 Germany',
		also: ['Microsoft Cloud Germany', 'onmicrosoft.de'],
		meaning:
			'The service for customers whose domain ends in onmicrosoft.de. Its support is for Microsoft Cloud Germany, with phone numbers of its own.',
	},
	'managed-desktop': {
		term: 'Managed Desktop',
		also: ['Microsoft Managed Desktop', 'MMD', 'operations team'],
		meaning:
			'A service of Microsoft with an operations team of its own, which works on the requests that admins submit in its portal.',
	},
	'app-compatibility': {
		term: 'application compatibility',
		also: ['app compatibility', 'appcompat'],
		meaning:
			'Whether an application still works on the next version of Windows or Office. Managed Desktop has severity definitions and conditions of its own for it.',
	},
	tenant: {
		term: 'tenant',
		also: ['customer environment'],
		meaning: 'An organization’s own part of a cloud service, with its users, subscriptions and admins.',
	},
	'on-premises': {
		term: 'on-premises',
		also: ['on-prem', 'own servers'],
		meaning: 'On the customer’s own machines instead of in the cloud. It can lead to another portal.',
	},
	'customer-engagement': {
		term: 'customer engagement apps',
		also: ['CE apps', 'CRM', 'Dynamics CRM'],
		meaning:
			'A group of Dynamics 365 apps. Requests go to the Power Platform admin center; the on-premises product has portals of its own.',
	},
	'finance-and-operations': {
		term: 'finance and operations apps',
		also: ['F&O', 'ERP'],
		meaning:
			'A group of Dynamics 365 apps. Requests go to Lifecycle Services, online and on-premises; hours of some functions can differ per region.',
	},
	'power-platform-admin-center': {
		term: 'Power Platform admin center',
		also: ['PPAC'],
		meaning: 'The portal for requests about Dynamics 365 and Power Platform.',
	},
	'lifecycle-services': {
		term: 'Lifecycle Services (LCS)',
		also: ['LCS'],
		meaning: 'The portal for requests about Finance, Supply Chain Management and Commerce.',
	},
	'services-hub': {
		term: 'Services Hub',
		also: [],
		meaning: 'The portal for on-premises Customer Engagement with Premier or Unified.',
	},
	'support-for-business': {
		term: 'Support for Business',
		also: [],
		meaning: 'The portal for on-premises Customer Engagement with Software Assurance or Advantage/Advantage+.',
	},
	'partner-center': {
		term: 'Partner Center',
		also: ['partner portal'],
		meaning: 'The portal through which partners should submit requests for their customers.',
	},
	'microsoft-365-admin-center': {
		term: 'Microsoft 365 admin center',
		also: ['Microsoft 365 portal', 'Office 365 admin center'],
		meaning:
			'The portal for online support at Microsoft 365, and for plans, billing and licences bought online at Power Platform and Dynamics 365.',
	},
	'global-customer-service': {
		term: 'Global Customer Service Centers',
		also: [],
		meaning:
			'A regional list of local phone numbers, for those who cannot submit online. Calling does not speed a request up.',
	},
	'pin-code': {
		term: 'PIN code (phone)',
		also: ['PIN', 'phone verification'],
		meaning:
			'A code that support sends when you call from a number that is not registered. You give it to the representative to let that person into the account.',
	},
	'business-assist': {
		term: 'Business Assist',
		also: ['Business Assist for Microsoft 365'],
		meaning: 'Advice from small-business specialists, for the owner and the employees, 24/7.',
	},
	'self-service': {
		term: 'self-service support',
		also: ['self-help', 'help articles'],
		meaning:
			'Tools, articles, videos and forums with which you solve a problem without support staff. At 21Vianet it is there for all users.',
	},
	community: {
		term: 'community forums',
		also: ['community', 'forum', 'forums'],
		meaning:
			'Forums on the products. They often have the answer to a how-to question, and users who are not admins can ask there.',
	},
	'pre-sales': {
		term: 'pre-sales support',
		also: ['pre-sales', 'buying advice'],
		meaning: 'Help before you buy: features, plans, prices and licences. 21Vianet gives it by phone.',
	},
	billing: {
		term: 'billing support',
		also: ['billing', 'invoice', 'subscription management'],
		meaning:
			'Help with invoices and subscriptions. At Power Platform and Dynamics 365 it is part of the subscription, at Partner Center it is free of charge.',
	},
	reproduce: {
		term: 'reproduce',
		also: ['reproducible', 'steps to reproduce', 'repro'],
		meaning:
			'To make an error occur again in a known way. Managed Desktop takes on an application-compatibility issue only if that works; Dynamics 365 limits the effort if it does not.',
	},
	hotfix: {
		term: 'hotfix',
		also: ['patch', 'security update'],
		meaning: 'A repair of software between versions. A new error after a hotfix needs a new incident.',
	},
	build: {
		term: 'build',
		also: ['build number', 'version'],
		meaning:
			'One exact version of software. With another build you submit a new incident instead of reopening the old one.',
	},
	uat: {
		term: 'UAT environment',
		also: ['UAT', 'test environment'],
		meaning:
			'The environment where the partner or the customer tests a script first, before Microsoft may run it in production.',
	},
	spla: {
		term: 'Service Provider License Agreement (SPLA)',
		also: ['SPLA'],
		meaning:
			'An agreement under which, the text says, Microsoft has no legal duty to change or repair data damaged by faulty software.',
	},
	'our-reading': {
		term: 'our reading',
		also: ['interpretation', 'assumption'],
		meaning: 'How we understand a text where it leaves doubt. It is marked as ours, with the doubt beside it.',
	},
	'not-stated': {
		term: 'not stated',
		also: ['unknown', 'no information'],
		meaning: 'The texts are silent on it. We borrow no answer from another service.',
	},
	'later-document': {
		term: 'later document',
		also: ['newer version', 'outside document'],
		meaning:
			'A public document outside the texts that this site explains. It appears only in marked notes, with its date.',
	},
	fact: {
		term: 'fact',
		also: ['fact ID'],
		meaning: 'One statement of a text in our own words, with an id. Every section names the facts that it tells.',
	},
	'source-text': {
		term: 'source text',
		also: ['source', 'original text'],
		meaning: 'A text of Microsoft that this site explains. Each page gives its date; the text may have changed since.',
	},
} as const satisfies GlossaryWords;
