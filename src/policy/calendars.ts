import type { CalendarId, SupportCalendar, Weekday, WeeklyInterval } from './model.ts';
import { notStated } from './model.ts';

export const workdays = [1, 2, 3, 4, 5] as const satisfies readonly Weekday[];
const everyDay = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];
export const daily = (weekdays: readonly Weekday[], opens: string, closes: string): readonly WeeklyInterval[] =>
	weekdays.map((weekday) => ({ weekday, opens, closes }));

/** What goes for the business hours of Dynamics 365 in every region. */
const dynamics = {
	facts: ['PP-HOURS-DAYS', 'PP-HOURS-EXCLUDED', 'PP-HOURS-HOLIDAYS', 'PP-HOURS-REGION', 'PP-247-FINOPS'],
	notes: ['holidays-not-listed', 'regions-not-defined', 'finance-hours-may-differ'],
} as const satisfies Pick<SupportCalendar, 'facts' | 'notes'>;

/** Opening hours of every support calendar, in the zone that `ambiguities` resolves (AMB-08, 13, 14, 15, 39 to 43). */
export const calendars: Record<CalendarId, SupportCalendar> = {
	always: { kind: 'round-the-clock', facts: ['MMD-SEV-A-HOURS', 'PP-247-SEV-A', 'O21V-SEV-A-HOURS'] },
	'managed-desktop': {
		kind: 'weekly',
		zone: 'America/Los_Angeles',
		intervals: daily(workdays, '09:00', '17:00'),
		holidays: notStated,
		country: 'US',
		facts: ['MMD-HOURS-CLOCK', 'MMD-HOURS-EXCEPTIONS', 'MMD-HOURS-DAYS', 'MMD-HOURS-DST'],
		notes: ['pacific-standard-time', 'managed-desktop-days-assumed'],
	},
	'dynamics-asia-pacific': {
		kind: 'weekly',
		zone: 'Asia/Singapore',
		intervals: daily(workdays, '07:00', '21:00'),
		holidays: 'excluded',
		facts: ['PP-HOURS-APAC', ...dynamics.facts],
		notes: dynamics.notes,
	},
	'dynamics-japan': {
		kind: 'weekly',
		zone: 'Asia/Tokyo',
		intervals: daily(workdays, '09:00', '17:30'),
		holidays: 'excluded',
		country: 'JP',
		facts: ['PP-HOURS-JAPAN', ...dynamics.facts],
		notes: dynamics.notes,
	},
	'dynamics-emea': {
		kind: 'weekly',
		zone: 'Europe/Brussels',
		intervals: daily(workdays, '08:00', '18:00'),
		holidays: 'excluded',
		facts: ['PP-HOURS-EMEA', ...dynamics.facts],
		notes: ['emea-eight-to-six', 'cet-follows-summer-time', ...dynamics.notes],
	},
	'dynamics-north-america': {
		kind: 'weekly',
		zone: 'America/Los_Angeles',
		intervals: daily(workdays, '06:00', '18:00'),
		holidays: 'excluded',
		country: 'US',
		facts: ['PP-HOURS-NA', ...dynamics.facts],
		notes: dynamics.notes,
	},
	'dynamics-other': {
		kind: 'weekly',
		zone: null,
		intervals: daily(workdays, '09:00', '17:00'),
		holidays: 'excluded',
		facts: ['PP-HOURS-OTHER', ...dynamics.facts],
		notes: ['local-time-is-yours', ...dynamics.notes],
	},
	'21vianet-technical': {
		kind: 'weekly',
		zone: 'Asia/Shanghai',
		intervals: daily(everyDay, '09:00', '24:00'),
		holidays: 'included',
		country: 'CN',
		facts: ['O21V-HOURS-BC'],
		notes: ['vianet-every-day', 'vianet-billing-weekdays'],
	},
	'21vianet-billing': {
		kind: notStated,
		zone: 'Asia/Shanghai',
		weekdays: workdays,
		country: 'CN',
		facts: ['O21V-BILL-HOURS'],
		notes: ['vianet-billing-no-clock'],
	},
	'microsoft-365-billing': {
		kind: 'weekly',
		zone: null,
		intervals: daily(workdays, '09:00', '17:00'),
		holidays: notStated,
		facts: ['M365-PHONE-BILL-2021', 'M365-PHONE-BILL-NEW', 'M365-PHONE-BILL-TZ', 'M365-PHONE-BILL-AU-2021'],
		notes: ['microsoft-365-billing-local', 'microsoft-365-billing-australia'],
	},
	'germany-billing': {
		kind: 'weekly',
		zone: 'Europe/Berlin',
		intervals: daily(workdays, '09:00', '17:00'),
		holidays: notStated,
		country: 'DE',
		facts: [
			'O365DE-PHONE-DE-BILL-GERMAN',
			'O365DE-PHONE-DE-BILL-ENGLISH',
			'O365DE-PHONE-EEA-BILL-GERMAN',
			'O365DE-PHONE-EEA-BILL-ENGLISH',
		],
		notes: ['berlin-time'],
	},
};
