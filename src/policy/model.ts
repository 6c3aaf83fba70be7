import type { IssueHours } from './calendar-model.ts';
import type { FactId } from './facts/index.ts';
import type { NoteId } from './notes.ts';
import type { PhoneLineId } from './phone-lines.ts';
import type { StatementId } from './statements.ts';

export type * from './calendar-model.ts';
export type { FactId, NoteId, PhoneLineId, StatementId };

/** The two languages of the site; also the values of `<html lang>` and the first segment of every address. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

export const serviceIds = [
	'microsoft-365',
	'microsoft-365-21vianet',
	'office-365-germany',
	'dynamics-365',
	'managed-desktop',
	'partner-center',
] as const;
export type ServiceId = (typeof serviceIds)[number];

/** The services whose texts have severity levels; the others are silent on them (M365-SEV, O365DE-SEV). */
export const severityServiceIds = [
	'managed-desktop',
	'dynamics-365',
	'microsoft-365-21vianet',
	'partner-center',
] as const satisfies readonly ServiceId[];
export type SeverityServiceId = (typeof severityServiceIds)[number];
export const isSeverityService = (service: string | undefined): service is SeverityServiceId =>
	(severityServiceIds as readonly (string | undefined)[]).includes(service);

export const productIds = [
	'dynamics-365-and-power-platform',
	'business-central',
	'customer-engagement-on-premises',
	'finance',
	'supply-chain-management',
	'commerce',
] as const;
/** A product or product group of `dynamics-365`. */
export type ProductId = (typeof productIds)[number];

/** What a partner files for in Partner Center. "dynamics-365" is a service as well: same word, another question. */
export const partnerProductIds = [
	'azure',
	'office-365',
	'dynamics-365',
	'enterprise-mobility-suite',
	'marketplace',
] as const;

/** How hard the business is hit; the scale that every covered text shares. From worst to mildest. */
export const impactIds = ['critical', 'moderate', 'minimal'] as const;

/** 21Vianet: what the request is about, since billing has a cap. */
export const requestKindIds = ['technical', 'billing'] as const;

export const planIds = [
	'subscription',
	'professional-direct',
	'premier',
	'unified-core',
	'unified-advanced',
	'unified-performance',
	'software-assurance',
	'advantage',
] as const;
export type PlanId = (typeof planIds)[number];

/** Plans of the on-premises product; the response times table does not name them. */
export type OnPremisesPlanId = 'software-assurance' | 'advantage';
/** Plans of the online products: the ones that the response times table names. */
export type OnlinePlanId = Exclude<PlanId, OnPremisesPlanId>;

export const severityLevelIds = ['critical', 'a', 'b', 'standard', 'c'] as const;
export type SeverityLevelId = (typeof severityLevelIds)[number];

export const regionIds = ['asia-pacific', 'japan', 'emea', 'north-america', 'other'] as const;
export type RegionId = (typeof regionIds)[number];

export const calendarIds = [
	'always',
	'managed-desktop',
	'dynamics-asia-pacific',
	'dynamics-japan',
	'dynamics-emea',
	'dynamics-north-america',
	'dynamics-other',
	'21vianet-technical',
	'21vianet-billing',
	'microsoft-365-billing',
	'germany-billing',
] as const;
export type CalendarId = (typeof calendarIds)[number];

export const roleIds = ['admin', 'user', 'partner'] as const;

export const issueIds = ['technical', 'billing', 'pre-sales', 'how-to', 'licensing', 'outage'] as const;
export type IssueId = (typeof issueIds)[number];

/** The channels, each as one text describes it. Two may be the same to an address: see `as` in `ContactChannel`. */
export const channelIds = [
	'managed-desktop-portal',
	'partner-center',
	'azure-portal',
	'azure-portal-by-domain',
	'office-365-admin-center',
	'dynamics-support',
	'indirect-provider',
	'isv',
	'microsoft-365-admin-center',
	'power-platform-admin-center',
	'lifecycle-services',
	'support-for-business',
	'services-hub',
	'global-customer-service',
	'csp-partner',
	'reseller',
	'account-manager',
	'volume-licensing-service-center',
	'service-health',
	'message-center',
	'community',
	'documentation',
	'own-admin',
	'microsoft-365-service-health',
	'microsoft-365-online-support',
	'microsoft-365-phone',
	'consumer-support-page',
	'business-assist',
	'microsoft-365-documentation',
	'germany-online-support',
	'germany-phone',
	'microsoft-365-community',
	'21vianet-community',
	'21vianet-online',
	'21vianet-phone',
] as const;
export type ChannelId = (typeof channelIds)[number];

/** Said in place of an outcome when the texts give none. A value of its own, never a default. */
export const notStated = 'not-stated';
export type NotStated = typeof notStated;

export type AmountUnit = 'minute' | 'hour' | 'business-day' | 'month';
/** A number with its unit, as the source prints it: 48 hours stay hours, 60 minutes stay minutes. */
export interface Amount {
	value: number;
	unit: AmountUnit;
}
/** `less-than`: "< 1 hour"; `at-most`: "1 hour or less"; `exactly`: "two hours". Three different promises. */
export type Sign = 'less-than' | 'at-most' | 'exactly';

/**
 * When the promise holds: at all hours or in business hours. `support-in-business-hours` and `chosen-when-filing`: the
 * level has support then; whether the promise counts only then is not said. `level-hours`: the promise names no hours,
 * its level does. `clock-not-stated`: whether it holds at all hours is not said. `not-stated`: whether it holds outside
 * business hours is not said.
 */
export type Coverage =
	| 'round-the-clock'
	| 'business-hours'
	| 'support-in-business-hours'
	| 'chosen-when-filing'
	| 'level-hours'
	| 'clock-not-stated'
	| NotStated;

/**
 * How the time of a response runs. `elapsed`: day and night. `business`: the text counts business hours. `either`: it
 * does not say which of the two. `as-chosen`: as the customer chose when filing. `working-days`: in days that the text
 * does not define. `hours-unknown`: business hours are named but not given, so no latest moment follows.
 */
export type Counting = 'elapsed' | 'business' | 'either' | 'as-chosen' | 'working-days' | 'hours-unknown';

/** The time until a support engineer first makes contact, for one service, plan and severity level. */
export interface InitialResponse {
	sign: Sign;
	amount: Amount;
	coverage: Coverage;
	counting: Counting;
	facts: readonly FactId[];
	/** For whom and for what it holds. */
	conditions?: readonly StatementId[];
	notes?: readonly NoteId[];
}

/** One severity level of one service, as its text defines it. */
export interface SeverityLevel {
	/** What the level means. */
	definition: readonly StatementId[];
	/** Cases that the text gives as examples. */
	examples?: readonly StatementId[];
	/** Which requests can have the level at all; absent: not limited. */
	conditions?: readonly StatementId[];
	/** What the customer confirms and commits to by choosing it; empty: not stated. */
	commitments: readonly StatementId[];
	/** When and by whom it may be lowered. */
	lowering: readonly StatementId[];
	/** The level that Microsoft may lower it to when the round-the-clock commitment is broken. */
	mayBecome?: SeverityLevelId;
	/** The longest time between two updates; absent: not stated. */
	update?: { amount: Amount; facts: readonly FactId[]; notes: readonly NoteId[] };
	/** How follow-up goes where the text gives no figure. */
	pace?: readonly StatementId[];
	/** The hours in which Microsoft works on it: all that the text says, whatever the answers. */
	hours: readonly StatementId[];
	/** What some answers leave of that; the first that fits. */
	cases?: readonly LevelCase[];
}
/** What a level says to who gave these answers, in place of what it says in general. */
export interface LevelCase {
	when: { readonly plan?: readonly PlanId[]; readonly kind?: readonly (typeof requestKindIds)[number][] };
	hours: readonly StatementId[];
	examples?: readonly StatementId[];
}

/** One decision: the answers it needs and its rows. Order does not count; `check-table.ts` says why it need not. */
export interface DecisionTable<Question extends string = string, Outcome extends string = string> {
	/** `file › export`, named in errors. */
	name: string;
	/** Every question with its closed set of values; "I don't know" is not a value but its absence. */
	questions: Readonly<Record<Question, readonly string[]>>;
	rows: readonly DecisionRow<Question, Outcome>[];
}
export interface DecisionRow<Question extends string = string, Outcome extends string = string> {
	id: string;
	/** A question that is not named may have any value. */
	when: { readonly [Q in Question]?: string | readonly string[] };
	then: Outcome;
	facts: readonly FactId[];
	/** Our reading or the doubt that the row rests on. */
	notes?: readonly NoteId[];
}

/** A way to reach help. */
export interface ContactChannel {
	/** Its id in addresses and for programs, where several texts describe one and the same channel. */
	as?: ChannelId;
	/** What it is for. */
	purpose: StatementId;
	/** What must be in place before it works. */
	requirements: readonly StatementId[];
	/** The steps, in order. */
	steps: readonly StatementId[];
	/** What is better left undone, and other remarks. */
	remarks: readonly StatementId[];
	/** Where it opens; a key of `links.ts`. */
	link?: string;
	language: StatementId | NotStated;
	/** All of them, whatever it is about. */
	calendars: readonly CalendarId[];
	/** What goes before the calendars. */
	says?: readonly StatementId[];
	/** Where the hours depend on what it is about; an issue that is not named may fall under any of `calendars`. */
	hours?: Partial<Record<IssueId, IssueHours>>;
	/** Levels that the calendars do not hold for, with what says so. */
	roundTheClock?: Partial<Record<SeverityLevelId, StatementId>>;
	phone: readonly PhoneLineId[] | NotStated | 'none';
}
