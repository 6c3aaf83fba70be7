import type { Language, ServiceId } from '../policy/model.ts';

export type PageGroup = 'start' | 'tools' | ServiceId | 'compare' | 'reference';

interface PageEntry {
	group: PageGroup;
	/** Path below the language, without slashes at the ends; empty for the home page. */
	slug: Record<Language, string>;
}

const definePages = <Id extends string>(pages: Record<Id, PageEntry>): Record<Id, PageEntry> => pages;

/** Every page of the site, in the order in which lists and the sidebar show them. Ids are fixed, slugs may change. */
export const pages = definePages({
	home: { group: 'start', slug: { nl: '', en: '' } },
	search: { group: 'start', slug: { nl: 'zoeken', en: 'search' } },
	'a-z': { group: 'start', slug: { nl: 'a-z', en: 'a-z' } },

	'tools/severity': { group: 'tools', slug: { nl: 'hulpmiddelen/ernst', en: 'tools/severity' } },
	'tools/contact': { group: 'tools', slug: { nl: 'hulpmiddelen/contact', en: 'tools/contact' } },
	'tools/hours': { group: 'tools', slug: { nl: 'hulpmiddelen/kantooruren', en: 'tools/hours' } },
	'tools/response': { group: 'tools', slug: { nl: 'hulpmiddelen/reactietijd', en: 'tools/response' } },
	'tools/reopen': { group: 'tools', slug: { nl: 'hulpmiddelen/heropenen', en: 'tools/reopen' } },
	'tools/request': { group: 'tools', slug: { nl: 'hulpmiddelen/aanvraag', en: 'tools/request' } },

	'microsoft-365/overview': { group: 'microsoft-365', slug: { nl: 'microsoft-365', en: 'microsoft-365' } },
	'microsoft-365/online-support': {
		group: 'microsoft-365',
		slug: { nl: 'microsoft-365/online-ondersteuning', en: 'microsoft-365/online-support' },
	},
	'microsoft-365/phone-support': {
		group: 'microsoft-365',
		slug: { nl: 'microsoft-365/telefonische-ondersteuning', en: 'microsoft-365/phone-support' },
	},
	'microsoft-365/business-assist': {
		group: 'microsoft-365',
		slug: { nl: 'microsoft-365/business-assist', en: 'microsoft-365/business-assist' },
	},
	'microsoft-365-21vianet/overview': { group: 'microsoft-365-21vianet', slug: { nl: '21vianet', en: '21vianet' } },
	'microsoft-365-21vianet/contact': {
		group: 'microsoft-365-21vianet',
		slug: { nl: '21vianet/contact', en: '21vianet/contact' },
	},
	'microsoft-365-21vianet/technical-support': {
		group: 'microsoft-365-21vianet',
		slug: { nl: '21vianet/technische-ondersteuning', en: '21vianet/technical-support' },
	},
	'microsoft-365-21vianet/severity': {
		group: 'microsoft-365-21vianet',
		slug: { nl: '21vianet/ernst', en: '21vianet/severity' },
	},
	'microsoft-365-21vianet/billing-and-pre-sales': {
		group: 'microsoft-365-21vianet',
		slug: { nl: '21vianet/facturering-en-verkoopadvies', en: '21vianet/billing-and-pre-sales' },
	},
	'microsoft-365-21vianet/responsibilities': {
		group: 'microsoft-365-21vianet',
		slug: { nl: '21vianet/taakverdeling', en: '21vianet/responsibilities' },
	},
	'office-365-germany/contact': {
		group: 'office-365-germany',
		slug: { nl: 'office-365-duitsland', en: 'office-365-germany' },
	},

	'managed-desktop/submit-a-request': {
		group: 'managed-desktop',
		slug: { nl: 'managed-desktop/aanvraag-indienen', en: 'managed-desktop/submit-a-request' },
	},
	'managed-desktop/severity': {
		group: 'managed-desktop',
		slug: { nl: 'managed-desktop/ernst', en: 'managed-desktop/severity' },
	},
	'managed-desktop/ground-rules': {
		group: 'managed-desktop',
		slug: { nl: 'managed-desktop/spelregels', en: 'managed-desktop/ground-rules' },
	},
	'managed-desktop/feedback': {
		group: 'managed-desktop',
		slug: { nl: 'managed-desktop/feedback', en: 'managed-desktop/feedback' },
	},

	'dynamics-365/overview': { group: 'dynamics-365', slug: { nl: 'dynamics-365', en: 'dynamics-365' } },
	'dynamics-365/where-to-submit': {
		group: 'dynamics-365',
		slug: { nl: 'dynamics-365/waar-indienen', en: 'dynamics-365/where-to-submit' },
	},
	'dynamics-365/submit-a-request': {
		group: 'dynamics-365',
		slug: { nl: 'dynamics-365/aanvraag-indienen', en: 'dynamics-365/submit-a-request' },
	},
	'dynamics-365/severity': { group: 'dynamics-365', slug: { nl: 'dynamics-365/ernst', en: 'dynamics-365/severity' } },
	'dynamics-365/languages-and-hours': {
		group: 'dynamics-365',
		slug: { nl: 'dynamics-365/talen-en-uren', en: 'dynamics-365/languages-and-hours' },
	},
	'dynamics-365/reopen': { group: 'dynamics-365', slug: { nl: 'dynamics-365/heropenen', en: 'dynamics-365/reopen' } },
	'dynamics-365/plans': { group: 'dynamics-365', slug: { nl: 'dynamics-365/plannen', en: 'dynamics-365/plans' } },
	'dynamics-365/scope': {
		group: 'dynamics-365',
		slug: { nl: 'dynamics-365/wat-valt-eronder', en: 'dynamics-365/scope' },
	},
	'dynamics-365/performance-and-data': {
		group: 'dynamics-365',
		slug: { nl: 'dynamics-365/prestaties-en-gegevens', en: 'dynamics-365/performance-and-data' },
	},
	'dynamics-365/outages': { group: 'dynamics-365', slug: { nl: 'dynamics-365/storingen', en: 'dynamics-365/outages' } },
	'dynamics-365/previews': {
		group: 'dynamics-365',
		slug: { nl: 'dynamics-365/previews', en: 'dynamics-365/previews' },
	},
	'dynamics-365/billing': {
		group: 'dynamics-365',
		slug: { nl: 'dynamics-365/facturering', en: 'dynamics-365/billing' },
	},
	'dynamics-365/enterprise-agreement': {
		group: 'dynamics-365',
		slug: { nl: 'dynamics-365/enterprise-agreement', en: 'dynamics-365/enterprise-agreement' },
	},
	'dynamics-365/premier': { group: 'dynamics-365', slug: { nl: 'dynamics-365/premier', en: 'dynamics-365/premier' } },
	'dynamics-365/licensing': {
		group: 'dynamics-365',
		slug: { nl: 'dynamics-365/licenties', en: 'dynamics-365/licensing' },
	},
	'dynamics-365/partners': {
		group: 'dynamics-365',
		slug: { nl: 'dynamics-365/partners', en: 'dynamics-365/partners' },
	},

	'partner-center/overview': { group: 'partner-center', slug: { nl: 'partner-center', en: 'partner-center' } },
	'partner-center/submit-a-request': {
		group: 'partner-center',
		slug: { nl: 'partner-center/aanvraag-indienen', en: 'partner-center/submit-a-request' },
	},
	'partner-center/azure': { group: 'partner-center', slug: { nl: 'partner-center/azure', en: 'partner-center/azure' } },
	'partner-center/microsoft-365-and-dynamics': {
		group: 'partner-center',
		slug: { nl: 'partner-center/microsoft-365-en-dynamics', en: 'partner-center/microsoft-365-and-dynamics' },
	},
	'partner-center/marketplace': {
		group: 'partner-center',
		slug: { nl: 'partner-center/marketplace', en: 'partner-center/marketplace' },
	},
	'partner-center/response-times': {
		group: 'partner-center',
		slug: { nl: 'partner-center/reactietijden', en: 'partner-center/response-times' },
	},
	'partner-center/entitlement': {
		group: 'partner-center',
		slug: { nl: 'partner-center/recht-op-ondersteuning', en: 'partner-center/entitlement' },
	},

	'compare/severity': { group: 'compare', slug: { nl: 'vergelijken/ernst', en: 'compare/severity' } },
	'compare/response-times': {
		group: 'compare',
		slug: { nl: 'vergelijken/reactietijden', en: 'compare/response-times' },
	},
	'compare/hours': { group: 'compare', slug: { nl: 'vergelijken/kantooruren', en: 'compare/hours' } },

	'reference/glossary': { group: 'reference', slug: { nl: 'naslag/begrippen', en: 'reference/glossary' } },
	'reference/sources': { group: 'reference', slug: { nl: 'naslag/bronnen', en: 'reference/sources' } },
	'reference/changes': { group: 'reference', slug: { nl: 'naslag/veranderingen', en: 'reference/changes' } },
	'reference/data': { group: 'reference', slug: { nl: 'naslag/gegevens', en: 'reference/data' } },
	'reference/embed': { group: 'reference', slug: { nl: 'naslag/op-uw-intranet', en: 'reference/embed' } },
	'reference/checked': { group: 'reference', slug: { nl: 'naslag/controle', en: 'reference/checked' } },
});

export type PageId = keyof typeof pages;
export const pageIds = Object.keys(pages) as PageId[];
/** The names of the tools: what follows `tools/` in the ids of their pages. */
export type ToolName<Id extends PageId = PageId> = Id extends `tools/${infer Name}` ? Name : never;
export const toolNames = pageIds.flatMap((id) => (id.startsWith('tools/') ? [id.slice(6) as ToolName] : []));

export const isPageId = (id: string): id is PageId => Object.hasOwn(pages, id);
