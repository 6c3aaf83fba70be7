import { dynamicsLevels, type lettered, type unified } from './levels-of-plans.ts';
import type { InitialResponse, NotStated, OnlinePlanId, SeverityLevelId, SeverityServiceId } from './model.ts';
import { notStated } from './model.ts';

type Letter = (typeof lettered)[number];
type UnifiedLevel = (typeof unified)[number];

const hours = (value: number) => ({ value, unit: 'hour' }) as const;
const minutes = (value: number) => ({ value, unit: 'minute' }) as const;

/** Managed Desktop has no plans. Counted from submission until an engineer makes contact (MMD-IRT-DEF). */
const managedDesktopResponse: Record<Letter, InitialResponse> = {
	a: {
		sign: 'less-than',
		amount: hours(1),
		coverage: 'round-the-clock',
		counting: 'elapsed',
		facts: ['MMD-SEV-A-INITIAL', 'MMD-SEV-A-HOURS'],
	},
	b: {
		sign: 'less-than',
		amount: hours(4),
		coverage: 'chosen-when-filing',
		counting: 'as-chosen',
		facts: ['MMD-SEV-B-INITIAL', 'MMD-SEV-B-HOURS'],
		notes: ['clock-not-stated'],
	},
	c: {
		sign: 'less-than',
		amount: hours(8),
		coverage: 'support-in-business-hours',
		counting: 'either',
		facts: ['MMD-SEV-C-INITIAL', 'MMD-SEV-C-HOURS'],
		notes: ['clock-not-stated'],
	},
};

/** Office 365 operated by 21Vianet. When the clock starts is not stated (AMB-50). */
const vianetResponse: Record<Letter, InitialResponse> = {
	a: {
		sign: 'at-most',
		amount: hours(1),
		coverage: 'round-the-clock',
		counting: 'elapsed',
		facts: ['O21V-SEV-A-INITIAL', 'O21V-SEV-A-HOURS'],
		conditions: ['o21v-a-contract', 'o21v-a-technical-only'],
	},
	b: {
		sign: 'at-most',
		amount: { value: 1, unit: 'business-day' },
		coverage: 'level-hours',
		counting: 'working-days',
		facts: ['O21V-SEV-B-INITIAL', 'O21V-HOURS-BC'],
		notes: ['business-day-not-defined'],
	},
	c: {
		sign: 'at-most',
		amount: { value: 3, unit: 'business-day' },
		coverage: 'level-hours',
		counting: 'working-days',
		facts: ['O21V-SEV-C-INITIAL', 'O21V-HOURS-BC'],
		notes: ['business-day-not-defined'],
	},
};

const partnerCenterConditions = ['pc-language', 'pc-scope'] as const;

/** Partner Center: technical break-fix incidents (PC-SEV-SCOPE). When the clock starts and runs is not stated. */
const partnerCenterResponse: Record<Letter, InitialResponse> = {
	a: {
		sign: 'exactly',
		amount: hours(2),
		coverage: 'clock-not-stated',
		counting: 'hours-unknown',
		facts: ['PC-SEV-A-INITIAL', 'PC-SEV-24X7'],
		conditions: partnerCenterConditions,
	},
	b: {
		sign: 'exactly',
		amount: hours(4),
		coverage: 'clock-not-stated',
		counting: 'hours-unknown',
		facts: ['PC-SEV-B-INITIAL', 'PC-HOURS'],
		conditions: partnerCenterConditions,
	},
	c: {
		sign: 'exactly',
		amount: hours(8),
		coverage: 'clock-not-stated',
		counting: 'hours-unknown',
		facts: ['PC-SEV-C-INITIAL', 'PC-HOURS'],
		conditions: partnerCenterConditions,
	},
};

type Lettered = Record<Letter, InitialResponse> & Record<UnifiedLevel, NotStated>;
type Unified = Record<UnifiedLevel, InitialResponse> & Record<Letter, NotStated>;

const noUnifiedLevels = { critical: notStated, standard: notStated } as const;
const noLetters = { a: notStated, b: notStated, c: notStated } as const;
const criticalCoreAdvanced: InitialResponse = {
	sign: 'less-than',
	amount: hours(1),
	coverage: 'round-the-clock',
	counting: 'elapsed',
	facts: ['PP-SEV-CRIT-UNIFIED-CA'],
};

/**
 * Dynamics 365 and Power Platform: every plan against every level; `not-stated` where the table gives no figure.
 * Counted from submission until a support engineer makes contact (PP-IRT-DEF).
 */
const dynamicsResponse = {
	subscription: {
		...noUnifiedLevels,
		a: {
			sign: 'less-than',
			amount: hours(1),
			coverage: 'round-the-clock',
			counting: 'elapsed',
			facts: ['PP-SEV-A-SUB'],
		},
		b: {
			sign: 'less-than',
			amount: hours(4),
			coverage: 'business-hours',
			counting: 'business',
			facts: ['PP-SEV-B-SUB', 'PP-IRT-BH'],
			notes: ['subscription-counts-business-hours'],
		},
		c: {
			sign: 'less-than',
			amount: hours(8),
			coverage: 'business-hours',
			counting: 'business',
			facts: ['PP-SEV-C-SUB', 'PP-IRT-BH'],
			notes: ['subscription-counts-business-hours'],
		},
	},
	'professional-direct': {
		...noUnifiedLevels,
		a: {
			sign: 'less-than',
			amount: hours(1),
			coverage: 'round-the-clock',
			counting: 'elapsed',
			facts: ['PP-SEV-A-PRODIRECT'],
		},
		b: {
			sign: 'less-than',
			amount: hours(2),
			coverage: notStated,
			counting: 'either',
			facts: ['PP-SEV-B-PRODIRECT'],
			notes: ['coverage-not-stated-professional-direct'],
		},
		c: {
			sign: 'less-than',
			amount: hours(4),
			coverage: notStated,
			counting: 'either',
			facts: ['PP-SEV-C-PRODIRECT'],
			notes: ['coverage-not-stated-professional-direct'],
		},
	},
	premier: {
		...noUnifiedLevels,
		a: {
			sign: 'less-than',
			amount: hours(1),
			coverage: 'round-the-clock',
			counting: 'elapsed',
			facts: ['PP-SEV-A-PREMIER'],
		},
		b: {
			sign: 'less-than',
			amount: hours(2),
			coverage: 'round-the-clock',
			counting: 'elapsed',
			facts: ['PP-SEV-B-PREMIER'],
		},
		c: {
			sign: 'less-than',
			amount: hours(4),
			coverage: notStated,
			counting: 'either',
			facts: ['PP-SEV-C-PREMIER'],
			notes: ['coverage-not-stated-premier'],
		},
	},
	'unified-core': {
		...noLetters,
		critical: criticalCoreAdvanced,
		standard: {
			sign: 'less-than',
			amount: hours(8),
			coverage: 'round-the-clock',
			counting: 'elapsed',
			facts: ['PP-SEV-STD-UNIFIED-C'],
			notes: ['unified-advanced-printed-twice'],
		},
	},
	'unified-advanced': {
		...noLetters,
		critical: criticalCoreAdvanced,
		standard: {
			sign: 'less-than',
			amount: hours(4),
			coverage: 'round-the-clock',
			counting: 'elapsed',
			facts: ['PP-SEV-STD-UNIFIED-AP', 'PP-SEV-STD-UNIFIED-C'],
			notes: ['unified-advanced-printed-twice'],
		},
	},
	'unified-performance': {
		...noLetters,
		critical: {
			sign: 'less-than',
			amount: minutes(30),
			coverage: 'round-the-clock',
			counting: 'elapsed',
			facts: ['PP-SEV-CRIT-UNIFIED-P'],
		},
		standard: {
			sign: 'less-than',
			amount: hours(4),
			coverage: 'round-the-clock',
			counting: 'elapsed',
			facts: ['PP-SEV-STD-UNIFIED-AP'],
		},
	},
} as const satisfies Record<OnlinePlanId, Lettered | Unified>;

/** One row of a table of response times: a plan, or the service itself where it has no plans. */
export interface ResponseRow {
	plan?: OnlinePlanId;
	/** Absent: the row has no such level. */
	cells: Partial<Record<SeverityLevelId, InitialResponse>>;
}

const planRow = (plan: OnlinePlanId, levels: readonly SeverityLevelId[]): ResponseRow => {
	const cells: Record<SeverityLevelId, InitialResponse | NotStated> = dynamicsResponse[plan];
	return { plan, cells: Object.fromEntries(levels.map((level) => [level, cells[level] as InitialResponse])) };
};

/** The initial response times of each service that states them. */
export const initialResponses: Record<SeverityServiceId, readonly ResponseRow[]> = {
	'managed-desktop': [{ cells: managedDesktopResponse }],
	'dynamics-365': dynamicsLevels.map(({ plan, levels }) => planRow(plan, levels)),
	'microsoft-365-21vianet': [{ cells: vianetResponse }],
	'partner-center': [{ cells: partnerCenterResponse }],
};
