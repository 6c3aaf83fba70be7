import type { ConceptWords } from './index.ts';

/** The words that English readers type; see `nl.ts`. */
export const conceptWords = {
	severity:
		'severity, severity level, priority, priority level, prio, urgency, urgent, sev, sev1, sev2, sev3, P1, P2, P3, criticality, how bad, how serious, how urgent, level, which level, what level, which severity, what severity, choose severity, pick severity, determine severity, which letter, impact, business impact, critical impact, moderate impact, minimal impact, emergency',
	'compare-severity':
		'compare severity, compare severities, severity comparison, compare priority, difference severity, severity side by side, severity overview',
	response:
		'response time, response, initial response, first response, reaction time, turnaround, wait time, waiting, wait, how quickly, how fast, how soon, how long, when reply, when hear, when answer, when respond, someone reply, reply, answer time, deadline, due, respond by, call back, callback, SLA, SLA agreement, time to respond, answer, no answer, no reply, no response, not responding, not answering, not replying',
	resolution:
		'time to resolution, resolution time, resolution SLA, resolution deadline, time to fix, fix time, when solved, how long fix',
	'compare-response':
		'compare response times, response times comparison, compare response, response time per plan, response times side by side, response overview, compare SLA',
	updates:
		'update frequency, how often update, how often hear, how often contact, progress, progress report, follow-up frequency',
	hours:
		'hours, business hours, office hours, opening hours, opening times, working hours, support hours, open, available, availability, schedule, time zone, timezone, daylight saving, summer time, weekend, saturday, sunday, evening, at night, night, what time, open now, when open, when available, when call, support times, service window, hours of operation',
	'compare-hours': 'compare hours, compare business hours, hours comparison, compare opening hours',
	'round-the-clock':
		'24x7, 24 hours, 24h, 24hr, 24hrs, 24u, 7 days a week, round the clock, around the clock, day and night, always open, always available, all day, after hours, outside business hours, out of hours',
	holidays:
		'holiday, holidays, bank holiday, public holiday, christmas, boxing day, easter, good friday, new year, new year’s eve, thanksgiving, golden week, spring festival, labor day, labour day',
	languages:
		'Latin America, Central America, language, languages, which language, spoken language, Dutch, support Dutch, technical support Dutch, Japanese, Spanish, French, German, Italian, Portuguese, Chinese, German language, speak English',
	contact:
		'support, help, Microsoft, contact, contact support, contact channel, channel, get help, who to call, who do I call, who contact, whom contact, where go for help, help desk, helpdesk, service desk, customer service, reach support, get support, reach Microsoft, need help, contact details, ask for help',
	phone:
		'phone, telephone, phone number, telephone number, phone numbers, call, calling, call support, call costs, toll free, toll-free, freephone, can I call, local number, hotline, list phone numbers, dial',
	number: 'number, numbers',
	online: 'online request, submit online, online, online support, web form, chat, live chat, email',
	portal:
		'portal, admin center, admin centre, admin portal, which portal, website, where submit, where to submit, where file, where open ticket, where log',
	'who-may-submit':
		'who may submit, who can submit, who can open, who may, who is allowed, which role, role needed, permissions, admin rights, rights needed, admin, administrator, authorised, authorized',
	draft:
		'write a request, draft, draft request, request template, template, what to write, what to include, what information, which information, what details, describe problem, description, fill in form, compose, what to provide, wording',
	request:
		'request, support request, service request, ticket, support ticket, case, support case, complaint, enquiry, inquiry',
	submit:
		'submit, submit a request, file a request, open a ticket, create ticket, raise a ticket, log a ticket, raise a case, open a case, report a problem, report an issue, report incident, create request, new request, new ticket, submit ticket, log a call',
	reopen:
		'reopen, reopened, re-open, open again, old ticket, old case, same error, same problem, problem came back, issue returned, came back, comes back, recurring, back again, new incident, closed ticket, closed case, closed incident, resurrect',
	close: 'close, closed, closing, closure, closed automatically, auto close',
	downgrade:
		'downgrade, downgraded, lower severity, severity lowered, lower level, reduce severity, lower priority, drop severity, severity down, lowered',
	plans:
		'plan, plans, support plan, support plans, support contract, subscription, which plan, Professional Direct, ProDirect, compare plans, included support',
	billing:
		'billing, invoice, invoices, bill, payment, pay, charge, charged, cost, costs, price, fee, subscription management, renewal, renew, auto-renewal',
	cancel:
		'cancel, cancellation, terminate, refund, money back, get money back, stop subscription, switch plan, change plan, switch, unsubscribe, end subscription',
	buy: 'buy, purchase, order, buy a plan, acquire, purchasing',
	'pre-sales':
		'pre-sales, presales, before buying, sales question, quote, buying advice, before purchase, trial, free trial',
	licences: 'licence, licences, license, licensing, license help, licensing question',
	'volume-licences': 'volume licence, volume licensing, VLSC, MPSA, volume agreement',
	'enterprise-agreement': 'Enterprise Agreement, EA, enrolment, enrollment, EA contract',
	agreement: 'contract, contracts, agreement, agreements, service agreement',
	'advanced-agreement':
		'advanced agreement, online service agreement, advanced service agreement, agreement severity a, contract severity a',
	premier:
		'Premier, Premier Support, link contract, access ID, contract ID, TAM, technical account manager, account manager',
	'unified-plans': 'Unified, Unified Core, Unified Advanced, Unified Performance, Unified Support',
	outage:
		'outage, outages, down, is down, downtime, unavailable, not available, service interruption, service is down, not working, broken, offline, disruption, everything is down, degraded, degradation',
	'service-health': 'service health, service status, status page, health dashboard, known issues, status dashboard',
	'message-center': 'message center, message centre',
	'office-products':
		'Exchange, Exchange Online, Outlook, mail down, mail outage, mailbox, SharePoint, SharePoint Online, OneDrive, Teams, Microsoft Teams, Skype, Entra, Entra ID, Intune',
	'root-cause':
		'RCA, root cause, root cause analysis, root-cause, cause, post mortem, postmortem, incident report, why did it happen, why fail',
	previews: 'preview, previews, beta, public preview, private preview, limited preview, trial feature',
	scope:
		'what is covered, coverage, covered, cover, covers, scope, in scope, out of scope, break-fix, breakfix, included, does support cover',
	'how-to':
		'how-to, how do I use, how to use, training, course, usage question, tutorial, documentation, guidance, learn, manual',
	'open-source': 'open source, third party, third-party, other vendor, non-Microsoft',
	performance: 'performance, slow, slowness, sluggish, latency, speed, performance problem',
	data: 'damaged data, data corruption, corrupt data, corrupted data, data loss, lost data, data recovery, restore data, database, custom database',
	reproduce: 'reproduce, reproducible, repro, cannot reproduce, steps to reproduce, test environment',
	partners: 'partner, partners, supplier, partner support',
	developers: 'developer, developers, programmer, MSDN, BizSpark, TechNet, Visual Studio',
	resellers: 'reseller, resellers, indirect reseller, indirect provider, distributor',
	azure: 'Azure, Azure portal, Azure request',
	'azure-plan': 'Azure plan, Azure support plan, CSP plan, CSP support plan',
	'azure-costs': 'Azure cost, Azure support cost, Azure fee, Azure price, pay Azure, Azure charge',
	marketplace: 'marketplace, ISV, software vendor, publisher, app store',
	entitlement:
		'support benefit, entitlement, entitled, benefit, own tenant, Signature Cloud Support, MPN, right to support, CSP',
	'for-customers':
		'on behalf of customer, for a customer, customer tenant, my customer, behalf, help a customer, customers, ASfP',
	pin: 'PIN, PIN code, verification code, phone verification, verify identity, security code',
	'business-assist': 'Business Assist, small business, small businesses',
	feedback: 'feedback, satisfaction, survey, rate support, rating, complaint, give feedback',
	'ground-rules': 'ground rules, rules, obligations, commitments, cooperation',
	compatibility:
		'FastTrack, Fast Track, app compatibility, compatibility, application compatibility, app does not work, app crashes, incompatible',
	changes:
		'changes, changed, what changed, what is new, new version, later version, updates to the policy, difference texts, change log, changelog',
	'request-types':
		'request types, kinds of requests, change request, request for change, request for information, RFI, RFC',
	responsibilities: 'responsibilities, responsibility, who does what, responsible, duties, division of tasks',
	'technical-support': 'technical support, technical problem, technical help, tech support, technical question',
	'self-help': 'self-help, self-service, forum, forums, community, community answers, help yourself',
	'global-admin': 'global admin, global administrator, global admin role',
	'delegated-admin': 'delegated admin, delegated administrator, delegated access, GDAP, DAP',
	'end-users': 'end user, end users, user, employee, staff, not an admin, ordinary user, colleague',
	'no-access':
		'cannot sign in, cannot log in, sign in, log in, login, no access, locked out, cannot access portal, forgot password, password',
	privacy: 'privacy, personal data, personal information, GDPR',
	glossary:
		'glossary, terms, definition, definitions, meaning, dictionary, abbreviations, acronyms, terminology, jargon',
	sources: 'source, sources, source text, facts, fact, provenance, references',
	alphabet: 'a-z, index, alphabetical list, keyword list, all pages, site map, sitemap',
	'managed-desktop': 'Managed Desktop, MMD, managed devices',
	'microsoft-365-21vianet': '21Vianet, Vianet, China, Chinese cloud, Gallatin',
	'office-365-germany':
		'Office 365 Germany, O365 Germany, Office 365 Deutschland, Germany, German cloud, cloud Germany, Microsoft Cloud Germany, Black Forest, onmicrosoft.de',
	'dynamics-365': 'Dynamics 365, Dynamics, D365, Power Platform, PowerPlatform',
	'microsoft-365': 'Microsoft 365, M365, Office 365, O365, Office, Microsoft 365 for business',
	'partner-center': 'Partner Center, Partner Centre, PartnerCenter',
	products:
		'Business Central, Finance, Supply Chain, Supply Chain Management, Commerce, Customer Engagement, Power Apps, PowerApps, Power Automate, Lifecycle Services, LCS, PPAC, Services Hub, Support for Business, finance and operations, CRM, Dataverse, which portal product',
	'office-for-customers':
		'Office 365 customer, Office 365 on behalf, Office 365 partner, Dynamics on behalf, Enterprise Mobility Suite, EMS, Microsoft 365 partner, Office 365 and Dynamics requests',
	overview: 'home page, start page, home, start',
} as const satisfies ConceptWords;
