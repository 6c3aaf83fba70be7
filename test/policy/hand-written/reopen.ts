import type { Expectation } from './expectation.ts';

const same = { fix: 'no', build: 'same', error: 'same', environment: 'same', age: 'recent' };

/** AMB-29, rule by rule and in its order: an earlier rule goes before a later one. */
export const reopenExpectations: readonly Expectation[] = [
	{ answers: same, then: 'reopen', why: 'rule 5: nothing changed, and not long ago' },
	{ answers: { ...same, fix: 'new-error' }, then: 'new-incident', why: 'rule 1: a new error after a fix' },
	{ answers: { ...same, build: 'changed' }, then: 'new-incident', why: 'rule 2: another build' },
	{ answers: { ...same, error: 'different' }, then: 'new-incident', why: 'rule 3: another error' },
	{ answers: { ...same, environment: 'different' }, then: 'new-incident', why: 'rule 3: another environment' },
	{ answers: { ...same, age: 'old' }, then: 'new-incident-recommended', why: 'rule 4: three months or longer' },
	{ answers: { ...same, fix: 'new-error', age: 'old' }, then: 'new-incident', why: 'rule 1 goes before rule 4' },
	{ answers: { ...same, build: 'changed', age: 'old' }, then: 'new-incident', why: 'rule 2 goes before rule 4' },
	{ answers: { ...same, error: 'different', age: 'old' }, then: 'new-incident', why: 'rule 3 goes before rule 4' },
	{
		answers: { ...same, environment: 'different', age: 'old' },
		then: 'new-incident',
		why: 'rule 3 goes before rule 4',
	},
	{
		answers: { fix: 'new-error', build: 'changed', error: 'different', environment: 'different', age: 'old' },
		then: 'new-incident',
		why: 'all at once',
	},
];
