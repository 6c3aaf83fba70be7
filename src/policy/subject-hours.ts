import type { CalendarId, FactId, ServiceId, StatementId } from './model.ts';

/** A kind of support that has hours of its own, apart from any severity level. */
export const subjectIds = ['technical', 'billing', 'pre-sales', 'business-assist', 'finance-and-operations'] as const;
export type SubjectId = (typeof subjectIds)[number];

interface SubjectHours {
	service: ServiceId;
	subject: SubjectId;
	/** A calendar, with a sentence where it holds for one language alone; or a sentence where the text gives less than a calendar. */
	hours: { calendar: CalendarId; statement?: StatementId } | { calendar?: never; statement: StatementId };
	facts: readonly FactId[];
}

/** Hours that a text ties to a subject instead of a severity level. */
export const subjectHours: readonly SubjectHours[] = [
	{
		service: 'dynamics-365',
		subject: 'finance-and-operations',
		hours: { statement: 'channel-lcs-hours' },
		facts: ['PP-247-FINOPS'],
	},
	{
		service: 'microsoft-365-21vianet',
		subject: 'billing',
		hours: { calendar: '21vianet-billing' },
		facts: ['O21V-BILL-HOURS'],
	},
	{
		service: 'microsoft-365-21vianet',
		subject: 'pre-sales',
		hours: { statement: 'o21v-pre-sales-hours' },
		facts: ['O21V-PRESALES-HOURS'],
	},
	{
		service: 'microsoft-365',
		subject: 'technical',
		hours: { calendar: 'always', statement: 'channel-m365-phone-technical' },
		facts: ['M365-PHONE-TECH-NEW', 'M365-PHONE-TECH-2021'],
	},
	{
		service: 'microsoft-365',
		subject: 'billing',
		hours: { calendar: 'microsoft-365-billing', statement: 'channel-m365-phone-billing' },
		facts: ['M365-PHONE-BILL-NEW', 'M365-PHONE-BILL-2021', 'M365-PHONE-BILL-AU-2021'],
	},
	{
		service: 'microsoft-365',
		subject: 'business-assist',
		hours: { calendar: 'always' },
		facts: ['M365-ASSIST-HOURS'],
	},
	{
		service: 'office-365-germany',
		subject: 'technical',
		hours: { calendar: 'always' },
		facts: [
			'O365DE-PHONE-DE-TECH-GERMAN',
			'O365DE-PHONE-DE-TECH-ENGLISH',
			'O365DE-PHONE-EEA-TECH-GERMAN',
			'O365DE-PHONE-EEA-TECH-ENGLISH',
		],
	},
	{
		service: 'office-365-germany',
		subject: 'billing',
		hours: { calendar: 'germany-billing' },
		facts: [
			'O365DE-PHONE-DE-BILL-GERMAN',
			'O365DE-PHONE-DE-BILL-ENGLISH',
			'O365DE-PHONE-EEA-BILL-GERMAN',
			'O365DE-PHONE-EEA-BILL-ENGLISH',
		],
	},
];
