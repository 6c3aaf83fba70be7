import type { DocumentId } from './facts/index.ts';
import type { FactId, ServiceId } from './model.ts';

/** One of the five texts that the site explains. */
interface SourceDocument {
	services: readonly ServiceId[];
	/** ISO date that the text carries; `null`: none. */
	date: string | null;
	/** Where the date is not in the text: the bounds that other versions of it give. ISO dates, `YYYY-MM`. */
	between?: readonly [from: string, to: string | null];
	/** Of two versions of one text. */
	version?: 'older' | 'newer';
	/**
	 * ISO date by which a maintainer looks whether the public page says something else by now. Half a year after the last
	 * look for a service that is sold; a year for one that is closed, where nothing is left to change.
	 */
	reviewBy: string;
	facts: readonly FactId[];
}

export const sourceDocuments: Record<DocumentId, SourceDocument> = {
	'000': {
		services: ['managed-desktop'],
		date: '2020-07-30',
		reviewBy: '2027-05-21',
		facts: ['DOC-000-TITLE', 'DOC-000-DATE', 'DOC-000-MT'],
	},
	'001': {
		services: ['partner-center'],
		date: '2021-02-26',
		reviewBy: '2027-05-21',
		facts: ['DOC-001-TITLE', 'DOC-001-DESC', 'DOC-001-DATE', 'DOC-001-MT'],
	},
	'002': {
		services: ['microsoft-365', 'microsoft-365-21vianet', 'office-365-germany'],
		date: '2021-05-24',
		version: 'older',
		reviewBy: '2027-05-21',
		facts: ['DOC-002-TITLE', 'DOC-002-DESC', 'DOC-002-DATE', 'DOC-002-MT', 'DOC-002-MONIKERS'],
	},
	'003': {
		services: ['dynamics-365'],
		date: null,
		between: ['2022-07', '2025-05'],
		reviewBy: '2027-05-21',
		facts: ['DOC-003-TITLE', 'DOC-003-DATE', 'DOC-003-SEEALSO'],
	},
	'004': {
		services: ['microsoft-365', 'microsoft-365-21vianet'],
		date: null,
		between: ['2022-10', null],
		version: 'newer',
		reviewBy: '2027-05-21',
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

/**
 * A public document outside the five texts: where it was read, and its date as far as it gives one. Pages call it by
 * its name in the dictionaries (`outside.…`); the place stands on the sources page only.
 */
interface OutsideDocument {
	/** A repository, or the host of a web page. */
	repository: string;
	path: string;
	/** The version that was read; `null`: not known, or a web page. */
	commit: string | null;
	date: string | null;
	/** The texts that it says the same, more or something else than. */
	beside: readonly DocumentId[];
}
const defineOutside = <Id extends string>(documents: Record<Id, OutsideDocument>): Record<Id, OutsideDocument> =>
	documents;

export const outsideDocuments = defineOutside({
	'OUT-02': {
		repository: 'MicrosoftDocs/microsoft-365-docs-pr.nl-NL',
		path: 'microsoft-365/managed-desktop/working-with-managed-desktop/admin-support.md',
		commit: '7d68a301778e3e4b1b01b83c1eaadd542d7c638f',
		date: '2021-07-03',
		beside: ['000'],
	},
	'OUT-03': {
		repository: 'MicrosoftDocs/microsoft-365-docs-pr.nl-NL',
		path: 'microsoft-365/managed-desktop/get-started/add-admin-contacts.md',
		commit: 'b1caec81d6c642a9998e7a3787bdbfbfb3110b20',
		date: '2021-07-03',
		beside: ['000'],
	},
	'OUT-05': {
		repository: 'isabella232/partner-center-pr.nl-nl',
		path: 'partner-center/report-problems-on-behalf-of-a-customer.md',
		commit: '60c74af14c14fff5821342fb9d84334c3efaf7b9',
		date: '2021-05-13',
		beside: ['001'],
	},
	'OUT-06': {
		repository: 'MicrosoftDocs/power-platform',
		path: 'power-platform/admin/support-overview.md',
		commit: 'ae29e6f5e66fc13740f24dac5047719e152ddbc0',
		date: '2022-07-15',
		beside: ['003'],
	},
	'OUT-08': {
		repository: 'MicrosoftDocs/power-platform',
		path: 'power-platform/admin/support-overview.md',
		commit: null,
		date: '2025-07-31',
		beside: ['003'],
	},
	'OUT-11': {
		repository: 'MicrosoftDocs/microsoft-365-docs-pr.nl-NL',
		path: 'microsoft-365/admin/support/',
		commit: 'd91a45e1b06cde311eb1fb24de35b9926d542050',
		date: '2021-05-24',
		beside: ['002', '004'],
	},
	'OUT-12': {
		repository: 'Sarahxxy/microsoft-365-docs',
		path: 'microsoft-365/admin/support-contact-info.md',
		commit: 'a733ebb99f5cb88174e93cb5b9e0300d3762c35c',
		date: '2023-10-27',
		beside: ['002', '004'],
	},
	'OUT-13': {
		repository: 'MicrosoftDocs/microsoft-365-docs',
		path: 'microsoft-365/admin/support-contact-info.md',
		commit: 'cdbf939887c218697515a176c265ca41fc9444be',
		date: '2024-12-12',
		beside: ['002', '004'],
	},
	'OUT-15': {
		repository: 'MicrosoftDocs/microsoft-365-docs-pr.nl-NL',
		path: 'microsoft-365/admin/admin-overview/learn-about-office-365-germany.md',
		commit: 'b1caec81d6c642a9998e7a3787bdbfbfb3110b20',
		date: '2021-05-10',
		beside: ['002'],
	},
	'OUT-16': {
		repository: 'learn.microsoft.com',
		path: 'en-us/partner-center/support/support-hours',
		commit: null,
		date: null,
		beside: ['001'],
	},
});

export type OutsideDocumentId = keyof typeof outsideDocuments;
