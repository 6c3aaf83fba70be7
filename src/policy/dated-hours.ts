import { daily, workdays } from './calendars.ts';
import type { SupportCalendar } from './model.ts';

const define = <Id extends string>(rows: Record<Id, SupportCalendar>): Record<Id, SupportCalendar> => rows;

/** Hours that one text gives and a newer one is silent on: printed with the date of their text, never counted with. */
export const datedHours = define({
	'australia-billing': {
		kind: 'weekly',
		zone: null,
		intervals: daily(workdays, '09:00', '18:00'),
		holidays: 'not-stated',
		facts: ['M365-PHONE-BILL-AU-2021', 'M365-PHONE-BILL-AU-NEW'],
	},
});

export type DatedHoursId = keyof typeof datedHours;
