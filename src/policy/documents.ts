import type { DocumentId } from './facts/index.ts';
import type { FactId, ServiceId } from './model.ts';

/** One of the five texts that the site explains. */
interface SourceDocument {
	services: readonly ServiceId[];
	/** ISO date that the text carries; `null`: none. */
	date: string | null;
	/** Where the date is not in the text: the bounds that other versions of it give. ISO dates, `YYYY-MM`. */
	between?: readonly [from: string, to: string | null];
	facts: readonly FactId[];
}

export const sourceDocuments: Record<DocumentId, SourceDocument> = {
	'000': {
		services: ['managed-desktop'],
		date: '2020-07-30',
		facts: ['DOC-000-TITLE', 'DOC-000-DATE', 'DOC-000-MT'],
	},
	'001': {
		services: ['partner-center'],
		date: '2021-02-26',
		facts: ['DOC-001-TITLE', 'DOC-001-DESC', 'DOC-001-DATE', 'DOC-001-MT'],
	},
	'002': {
		services: ['microsoft-365', 'microsoft-365-21vianet', 'office-365-germany'],
		date: '2021-05-24',
		facts: ['DOC-002-TITLE', 'DOC-002-DESC', 'DOC-002-DATE', 'DOC-002-MT', 'DOC-002-MONIKERS'],
	},
	'003': {
		services: ['dynamics-365'],
		date: null,
		between: ['2022-07', '2025-05'],
		facts: ['DOC-003-TITLE', 'DOC-003-DATE', 'DOC-003-SEEALSO'],
	},
	'004': {
		services: ['microsoft-365', 'microsoft-365-21vianet'],
		date: null,
		between: ['2022-10', null],
		facts: ['DOC-004-TITLE', 'DOC-004-DATE', 'DOC-004-SCOPE'],
	},
};

/** The text that a service's pages rest on first. */
export const mainDocument: Record<ServiceId, DocumentId> = {
	'managed-desktop': '000',
	'partner-center': '001',
	'microsoft-365': '004',
	'microsoft-365-21vianet': '004',
	'office-365-germany': '002',
	'dynamics-365': '003',
};

/** A public document outside the five texts: what was read, and its date as far as it gives one. */
interface OutsideDocument {
	repository: string;
	date: string | null;
}
const defineOutside = <Id extends string>(documents: Record<Id, OutsideDocument>): Record<Id, OutsideDocument> =>
	documents;

export const outsideDocuments = defineOutside({
	'OUT-02': { repository: 'MicrosoftDocs/microsoft-365-docs: managed-desktop, admin-support.md', date: '2021-07-03' },
	'OUT-03': {
		repository: 'MicrosoftDocs/microsoft-365-docs: managed-desktop, add-admin-contacts.md',
		date: '2021-07-03',
	},
	'OUT-05': {
		repository: 'isabella232/partner-center-pr.nl-nl: report-problems-on-behalf-of-a-customer.md',
		date: '2021-05-13',
	},
	'OUT-06': { repository: 'MicrosoftDocs/power-platform: admin/support-overview.md', date: '2022-07-15' },
	'OUT-08': { repository: 'MicrosoftDocs/power-platform: admin/support-overview.md', date: '2025-07-31' },
	'OUT-11': { repository: 'MicrosoftDocs/microsoft-365-docs: admin/support, country pages', date: '2021-05-24' },
	'OUT-12': { repository: 'MicrosoftDocs/microsoft-365-docs: admin/support-contact-info.md', date: '2023-10-27' },
	'OUT-13': { repository: 'MicrosoftDocs/microsoft-365-docs: admin/support-contact-info.md', date: '2024-12-12' },
	'OUT-15': { repository: 'MicrosoftDocs/microsoft-365-docs: learn-about-office-365-germany.md', date: '2021-05-10' },
	'OUT-16': { repository: 'learn.microsoft.com: partner-center/support/support-hours', date: null },
});

export type OutsideDocumentId = keyof typeof outsideDocuments;
