import type { Amount, FactId, Sign } from './model.ts';

interface Limit {
	sign: Sign;
	amount: Amount;
	facts: readonly FactId[];
}

const defineLimits = <Id extends string>(limits: Record<Id, Limit>): Record<Id, Limit> => limits;

/** Every figure that is neither a response time nor an opening hour. Words print it as `{limit:id}`. */
export const limits = defineLimits({
	'partner-center-other-response': {
		sign: 'at-most',
		amount: { value: 1, unit: 'business-day' },
		facts: ['PC-SEV-OTHER'],
	},
	'managed-desktop-closes-after': {
		sign: 'at-most',
		amount: { value: 48, unit: 'hour' },
		facts: ['MMD-CLOSE-48H'],
	},
	'dynamics-break-fix-effort': {
		sign: 'at-most',
		amount: { value: 4, unit: 'hour' },
		facts: ['PP-PERF-PREMIER-4H', 'PP-REPRO-4H'],
	},
	'dynamics-reopen-recommends-new-after': {
		sign: 'exactly',
		amount: { value: 3, unit: 'month' },
		facts: ['PP-REOPEN-4'],
	},
	'dynamics-later-version-response-a': {
		sign: 'less-than',
		amount: { value: 1, unit: 'hour' },
		facts: ['PP-OUT-2025-SEV'],
	},
	'dynamics-later-version-response-b-standard': {
		sign: 'less-than',
		amount: { value: 4, unit: 'hour' },
		facts: ['PP-OUT-2025-SEV'],
	},
	'dynamics-later-version-response-b-higher': {
		sign: 'less-than',
		amount: { value: 2, unit: 'hour' },
		facts: ['PP-OUT-2025-SEV'],
	},
	// What a zone's summer time moves the clock by, where a text names winter time only (AMB-08, AMB-40).
	'summer-time-shift': {
		sign: 'exactly',
		amount: { value: 1, unit: 'hour' },
		facts: ['MMD-HOURS-DST', 'PP-HOURS-EMEA'],
	},
	'professional-direct-critical-response': {
		sign: 'exactly',
		amount: { value: 1, unit: 'hour' },
		facts: ['PP-PRODIRECT-LIST'],
	},
});

export type LimitId = keyof typeof limits;
