import type { CalendarId, SupportCalendar } from '../../../src/policy/model.ts';

/** A calendar in one line: zone, days, hours, holidays, country. */
export function summary(calendar: SupportCalendar): string {
	if (calendar.kind === 'round-the-clock') return 'round the clock';
	if (calendar.kind === 'not-stated')
		return `${calendar.zone}, ${calendar.weekdays.join('')}, clock not stated, ${calendar.country}`;
	if (calendar.kind !== 'weekly') return `no such kind as ${String(calendar satisfies never)}`;
	const spans = [...new Set(calendar.intervals.map(({ opens, closes }) => `${opens}-${closes}`))].join(' ');
	const days = calendar.intervals.map(({ weekday }) => weekday).join('');
	return `${calendar.zone === null ? 'local' : calendar.zone}, ${days}, ${spans}, holidays ${calendar.holidays}, ${calendar.country ?? 'no country'}`;
}

/** The hours of every calendar as the texts give them and `ambiguities` resolves them, typed by hand. */
export const calendarExpectations: readonly { id: CalendarId; says: string; why: string }[] = [
	{ id: 'always', says: 'round the clock', why: 'a kind of its own' },
	{
		id: 'managed-desktop',
		says: 'America/Los_Angeles, 12345, 09:00-17:00, holidays not-stated, US',
		why: 'MMD-HOURS-CLOCK, AMB-08, AMB-09',
	},
	{
		id: 'dynamics-asia-pacific',
		says: 'Asia/Singapore, 12345, 07:00-21:00, holidays excluded, no country',
		why: 'PP-HOURS-APAC, AMB-41: GMT+8',
	},
	{ id: 'dynamics-japan', says: 'Asia/Tokyo, 12345, 09:00-17:30, holidays excluded, JP', why: 'PP-HOURS-JAPAN' },
	{
		id: 'dynamics-emea',
		says: 'Europe/Brussels, 12345, 08:00-18:00, holidays excluded, no country',
		why: 'PP-HOURS-EMEA, AMB-39: 8 to 6 is to 18:00, AMB-40',
	},
	{
		id: 'dynamics-north-america',
		says: 'America/Los_Angeles, 12345, 06:00-18:00, holidays excluded, US',
		why: 'PP-HOURS-NA, AMB-41',
	},
	{ id: 'dynamics-other', says: 'local, 12345, 09:00-17:00, holidays excluded, no country', why: 'PP-HOURS-OTHER' },
	{
		id: '21vianet-technical',
		says: 'Asia/Shanghai, 1234567, 09:00-24:00, holidays included, CN',
		why: 'O21V-HOURS-BC, AMB-15: 365 days',
	},
	{ id: '21vianet-billing', says: 'Asia/Shanghai, 12345, clock not stated, CN', why: 'O21V-BILL-HOURS, AMB-14' },
	{
		id: 'microsoft-365-billing',
		says: 'local, 12345, 09:00-17:00, holidays not-stated, no country',
		why: 'M365-PHONE-BILL-NEW, AMB-13',
	},
	{
		id: 'germany-billing',
		says: 'Europe/Berlin, 12345, 09:00-17:00, holidays not-stated, DE',
		why: 'O365DE-PHONE-DE-BILL-GERMAN, AMB-43',
	},
];
