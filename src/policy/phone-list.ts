import rows from './phone-list.json' with { type: 'json' };

export const phoneLanguages = [
	'arabic',
	'bahasa-indonesia',
	'cantonese',
	'chinese-mandarin',
	'czech',
	'dutch',
	'english',
	'french',
	'german',
	'hebrew',
	'hungarian',
	'italian',
	'japanese',
	'korean',
	'mandarin',
	'polish',
	'portuguese',
	'russian',
	'spanish',
	'thai',
	'turkish',
] as const;
export type PhoneLanguage = (typeof phoneLanguages)[number];

/** Whom a number or an hour is for, where the list says so. */
export const phoneGroups = [
	'office-365-enterprise',
	'other-plans',
	'other-plans-high-severity',
	'mobile',
	'mobile-toll-free',
	'toll-free',
	'local-charges',
	'telkom',
	'indosat',
	'pldt',
	'globe',
] as const;
export type PhoneGroup = (typeof phoneGroups)[number];

/** Whose clock, where the list says so; `local` where it says "local". Without it: local time, by our reading. */
export const phoneZones = ['Europe/Moscow', 'Europe/London', 'America/Toronto', 'local'] as const;

/** The days of clock hours. `not-stated`: hours without days. */
export const phoneDays = ['mon-fri', 'sun-thu', 'sun-fri', 'weekdays', 'not-stated'] as const;

/** Round the clock, or without a break from Monday noon to Saturday noon. */
export const phoneSpans = ['always', 'mon-noon-to-sat-noon'] as const;

/** Hours in one language. Where `to` is not later than `from`, it is on the next day. */
export type PhoneHours = { language?: PhoneLanguage; for?: PhoneGroup } & (
	| { days: (typeof phoneSpans)[number] }
	| { days: (typeof phoneDays)[number]; from: string; to: string; zone?: (typeof phoneZones)[number] }
);

/** What a row says beside numbers and hours, and what is odd about it: those are kept as printed. */
export const phoneNotes = [
	'international-charges',
	'local-charges',
	'toll-free',
	'voice-menu-business',
	'dial-extra',
	'online-only',
	'not-21vianet',
	'billing-closed-on-holidays',
	'weekdays-against-general-rule',
	'days-not-stated',
	'unequal-hours',
	'maybe-misprinted-hours',
	'maybe-misprinted-number',
	'no-plus-sign',
	'foreign-number-local-charges',
	'national-number-international-charges',
	'alternative-as-printed',
] as const;
export type PhoneNote = { id: (typeof phoneNotes)[number]; digits?: string };

interface PhoneNumber {
	number: string;
	for?: PhoneGroup;
}

/** One country or region of the list. Billing and technical support have the same number everywhere. */
export interface PhoneListRow {
	/** ISO 3166-1 alpha-2; `BQ-BO`, `NO-21` and the like where the list splits a code. */
	country: string;
	/** Empty: not by phone. */
	numbers: readonly PhoneNumber[];
	alternatives: readonly PhoneNumber[];
	billing: readonly PhoneHours[];
	technical: readonly PhoneHours[];
	notes: readonly PhoneNote[];
}

/** Microsoft's list of 27 October 2023 (OUT-12), historical since the numbers changed (OUT-13). */
export const phoneList = rows as readonly PhoneListRow[];
