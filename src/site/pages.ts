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

	'tools/severity': { group: 'tools', slug: { nl: 'hulpmiddelen/ernst', en: 'tools/severity' } },
	'tools/contact': { group: 'tools', slug: { nl: 'hulpmiddelen/contact', en: 'tools/contact' } },
	'tools/hours': { group: 'tools', slug: { nl: 'hulpmiddelen/kantooruren', en: 'tools/hours' } },
	'tools/reopen': { group: 'tools', slug: { nl: 'hulpmiddelen/heropenen', en: 'tools/reopen' } },

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

	'reference/sources': { group: 'reference', slug: { nl: 'naslag/bronnen', en: 'reference/sources' } },
});

export type PageId = keyof typeof pages;
export const pageIds = Object.keys(pages) as PageId[];
export const isPageId = (id: string): id is PageId => Object.hasOwn(pages, id);
