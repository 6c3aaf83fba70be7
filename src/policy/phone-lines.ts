import type { DocumentId } from './facts/index.ts';
import type { CalendarId, FactId, StatementId } from './model.ts';

/** A phone number that one of the five texts prints. */
interface PhoneLine {
	/** As the text prints it. */
	number: string;
	/** E.164, by the numbering plan of the line's own country. Whether a freephone number works from abroad: not stated. */
	tel: `+${number}`;
	/** The text whose spelling and date are shown. */
	document: DocumentId;
	/** The number, its hours and its costs. */
	facts: readonly FactId[];
	/** Opening hours that have a calendar; where there is none, only the facts tell them. */
	calendars: readonly CalendarId[];
	/** What calling costs; empty: not stated. */
	costs: readonly StatementId[];
	/** How to avoid them, for who can sign in. */
	instead?: StatementId;
	/** Where it is called from; absent: not one country. */
	country?: 'DE';
}
const definePhoneLines = <Id extends string>(lines: Record<Id, PhoneLine>): Record<Id, PhoneLine> => lines;

const microsoft365 = {
	document: '002',
	calendars: ['microsoft-365-billing'],
	costs: [],
} as const satisfies Partial<PhoneLine>;
const germany = { document: '002', calendars: ['germany-billing'] } as const satisfies Partial<PhoneLine>;

/** The numbers of the texts themselves; the historical list of countries is in `phone-list.ts`. */
export const phoneLines = definePhoneLines({
	'united-states': {
		...microsoft365,
		number: '1 800 865 9408',
		tel: '+18008659408',
		facts: ['M365-PHONE-US', 'M365-PHONE-BILL-2021', 'M365-PHONE-TECH-2021'],
	},
	australia: {
		...microsoft365,
		number: '1 800 197 503',
		tel: '+611800197503',
		facts: ['M365-PHONE-AU', 'M365-PHONE-BILL-AU-2021', 'M365-PHONE-TECH-2021'],
		// The text gives Australia billing hours of its own.
		calendars: [],
	},
	canada: {
		...microsoft365,
		number: '1 800 865 9408',
		tel: '+18008659408',
		facts: ['M365-PHONE-CA', 'M365-PHONE-BILL-2021', 'M365-PHONE-TECH-2021'],
	},
	'united-kingdom': {
		...microsoft365,
		number: '0800 032 6417',
		tel: '+448000326417',
		facts: ['M365-PHONE-GB', 'M365-PHONE-BILL-2021', 'M365-PHONE-TECH-2021'],
	},
	'21vianet': {
		number: '+86 400 089 0365',
		tel: '+864000890365',
		document: '004',
		facts: ['O21V-PHONE-NEW', 'O21V-PHONE-2021', 'O21V-BILL-HOURS', 'O21V-HOURS-BC'],
		calendars: ['21vianet-technical', '21vianet-billing'],
		costs: [],
	},
	germany: {
		...germany,
		country: 'DE',
		number: '0800 589 2330',
		tel: '+498005892330',
		facts: [
			'O365DE-PHONE-DE',
			'O365DE-PHONE-DE-BILL-GERMAN',
			'O365DE-PHONE-DE-BILL-ENGLISH',
			'O365DE-PHONE-DE-TECH-GERMAN',
			'O365DE-PHONE-DE-TECH-ENGLISH',
		],
		costs: [],
	},
	'germany-alternative': {
		...germany,
		country: 'DE',
		number: '069 380 789 305',
		tel: '+4969380789305',
		facts: [
			'O365DE-PHONE-DE-ALT',
			'O365DE-PHONE-DE-BILL-GERMAN',
			'O365DE-PHONE-DE-BILL-ENGLISH',
			'O365DE-PHONE-DE-TECH-GERMAN',
			'O365DE-PHONE-DE-TECH-ENGLISH',
		],
		costs: ['phone-germany-local-charges'],
	},
	'germany-eea': {
		...germany,
		number: '+49 69 380 789 305',
		tel: '+4969380789305',
		facts: [
			'O365DE-PHONE-EEA',
			'O365DE-PHONE-EEA-BILL-GERMAN',
			'O365DE-PHONE-EEA-BILL-ENGLISH',
			'O365DE-PHONE-EEA-TECH-GERMAN',
			'O365DE-PHONE-EEA-TECH-ENGLISH',
		],
		costs: ['phone-germany-eea-charges'],
		instead: 'phone-germany-eea-avoid',
	},
});

export type PhoneLineId = keyof typeof phoneLines;
export const phoneLineIds = Object.keys(phoneLines) as PhoneLineId[];
