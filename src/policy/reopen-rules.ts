import type { DecisionTable } from './model.ts';

export const reopenOutcomes = ['reopen', 'new-incident', 'new-incident-recommended'] as const;
export type ReopenOutcome = (typeof reopenOutcomes)[number];
export type ReopenQuestion = 'build' | 'error' | 'environment' | 'fix' | 'age';

/**
 * Whether a closed incident of Power Platform or Dynamics 365 may be reopened. `age` is not asked: it follows from
 * the closing date and `limits['dynamics-reopen-recommends-new-after']`. Other services: not stated.
 */
export const reopenRules = {
	name: 'src/policy/reopen-rules.ts › reopenRules',
	questions: {
		fix: ['no', 'new-error'],
		build: ['same', 'changed'],
		error: ['same', 'different'],
		environment: ['same', 'different'],
		age: ['recent', 'old'],
	},
	rows: [
		{ id: 'new-error', when: { fix: 'new-error' }, then: 'new-incident', facts: ['PP-REOPEN-3'] },
		{
			id: 'changed-build',
			when: { build: 'changed' },
			then: 'new-incident',
			facts: ['PP-REOPEN-1', 'PP-REOPEN-1-ELSE'],
			notes: ['reopen-build-reading'],
		},
		{
			id: 'other-error',
			when: { error: 'different' },
			then: 'new-incident',
			facts: ['PP-REOPEN-2', 'PP-REOPEN-2-ELSE'],
			notes: ['reopen-error-reading'],
		},
		{
			id: 'other-environment',
			when: { environment: 'different' },
			then: 'new-incident',
			facts: ['PP-REOPEN-2', 'PP-REOPEN-2-ELSE'],
			notes: ['reopen-error-reading'],
		},
		{
			id: 'closed-long-ago',
			when: { fix: 'no', build: 'same', error: 'same', environment: 'same', age: 'old' },
			then: 'new-incident-recommended',
			facts: ['PP-REOPEN-4'],
			notes: ['reopen-months-reading'],
		},
		{
			id: 'all-the-same',
			when: { fix: 'no', build: 'same', error: 'same', environment: 'same', age: 'recent' },
			then: 'reopen',
			facts: ['PP-REOPEN-1', 'PP-REOPEN-2', 'PP-REOPEN-3', 'PP-REOPEN-4'],
			notes: ['reopen-joint-reading', 'reopen-months-reading'],
		},
	],
} as const satisfies DecisionTable<ReopenQuestion, ReopenOutcome>;
