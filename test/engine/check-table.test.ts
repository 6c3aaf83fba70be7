import { describe, expect, test } from 'vitest';
import { checkMonotone, checkTable } from '../../src/engine/check-table.ts';
import { PolicyError } from '../../src/engine/errors.ts';
import type { DecisionRow, DecisionTable } from '../../src/policy/model.ts';

const questions = { weather: ['rain', 'sun'], wind: ['calm', 'storm'] } as const;
const facts = ['MMD-LANG'] as const;
/** Take an umbrella in rain without a storm; stay in when it storms; otherwise walk. */
const rows: readonly DecisionRow[] = [
	{ id: 'umbrella', when: { weather: 'rain', wind: 'calm' }, then: 'umbrella', facts },
	{ id: 'storm', when: { wind: 'storm' }, then: 'stay', facts },
	{ id: 'walk', when: { weather: 'sun', wind: ['calm'] }, then: 'walk', facts },
];
const table = (changes: Partial<DecisionTable> = {}): DecisionTable => ({
	name: 'fixture.ts › outing',
	questions,
	rows,
	...changes,
});
const add = (row: Partial<DecisionRow>) =>
	table({ rows: [...rows, { id: 'more', when: {}, then: 'stay', facts, ...row }] });
const change = (id: string, changes: Partial<DecisionRow>) =>
	table({ rows: rows.map((row) => (row.id === id ? { ...row, ...changes } : row)) });

/** The message of the error that `run` throws, after proof that it is one of ours. */
function messageOf(run: () => void): string {
	try {
		run();
	} catch (error) {
		expect(error).toBeInstanceOf(PolicyError);
		return (error as PolicyError).message;
	}
	return 'no error';
}

describe('checkTable', () => {
	test('a good table passes, whatever the order of its rows', () => {
		expect(() => checkTable(table())).not.toThrow();
		expect(() => checkTable(table({ rows: rows.toReversed() }))).not.toThrow();
	});

	test('rows that overlap and agree pass', () => {
		expect(() => checkTable(add({ when: { weather: 'rain', wind: 'storm' } }))).not.toThrow();
	});

	test.each<{ why: string; broken: DecisionTable; message: string }>([
		{
			why: 'a gap',
			broken: table({ rows: rows.filter(({ id }) => id !== 'walk') }),
			message: 'fixture.ts › outing › rows: expected a row for every combination, got {"weather":"sun","wind":"calm"}',
		},
		{
			why: 'no rows at all',
			broken: table({ rows: [] }),
			message: 'fixture.ts › outing › rows: expected a row for every combination, got {"weather":"rain","wind":"calm"}',
		},
		{
			why: 'an overlap that disagrees',
			broken: add({ when: { weather: 'sun', wind: 'storm' }, then: 'walk' }),
			message:
				'fixture.ts › outing › storm + more: expected rows that overlap to agree, got ' +
				'{"answers":{"weather":"sun","wind":"storm"},"then":["stay","walk"]}',
		},
		{
			why: 'an idle row',
			broken: add({ when: { wind: [] } }),
			message: 'fixture.ts › outing › more: expected a combination that it decides, got "none"',
		},
		{
			why: 'an unknown value',
			broken: change('walk', { when: { weather: 'sun', wind: 'breeze' } }),
			message: 'fixture.ts › outing › walk.wind: expected one of calm | storm, got "breeze"',
		},
		{
			why: 'an unknown value in a list',
			broken: change('walk', { when: { weather: 'sun', wind: ['calm', 'breeze'] } }),
			message: 'fixture.ts › outing › walk.wind: expected one of calm | storm, got "breeze"',
		},
		{
			why: '"I don’t know" is no value',
			broken: change('walk', { when: { weather: 'sun', wind: 'unknown' } }),
			message: 'fixture.ts › outing › walk.wind: expected one of calm | storm, got "unknown"',
		},
		{
			why: 'an unknown question',
			broken: change('walk', { when: { weather: 'sun', wind: 'calm', season: 'spring' } }),
			message: 'fixture.ts › outing › walk: expected a question out of weather | wind, got "season"',
		},
		{
			why: 'a question that never matters',
			broken: table({ questions: { ...questions, day: ['monday', 'sunday'] } }),
			message: 'fixture.ts › outing › day: expected a question that can change the outcome, got "never does"',
		},
		{
			why: 'two rows with one id',
			broken: change('walk', { id: 'storm' }),
			message: 'fixture.ts › outing › storm: expected an id of its own, got "two rows with this id"',
		},
		{
			why: 'a row without facts',
			broken: change('walk', { facts: [] }),
			message: 'fixture.ts › outing › walk: expected at least one source fact, got []',
		},
	])('$why', ({ broken, message }) => {
		expect(messageOf(() => checkTable(broken))).toBe(message);
	});
});

describe('checkMonotone', () => {
	const scale: DecisionTable = {
		name: 'fixture.ts › damage',
		questions: { damage: ['heavy', 'light', 'none'], insured: ['yes', 'no'] },
		rows: [
			{ id: 'heavy', when: { damage: 'heavy' }, then: 'urgent', facts },
			{ id: 'light', when: { damage: 'light', insured: 'yes' }, then: 'normal', facts },
			{ id: 'light-uninsured', when: { damage: 'light', insured: 'no' }, then: 'silent', facts },
			{ id: 'none', when: { damage: 'none' }, then: 'normal', facts },
		],
	};
	const check = (then: string) => () =>
		checkMonotone(
			{ ...scale, rows: scale.rows.map((row) => (row.id === 'none' ? { ...row, then } : row)) },
			'damage',
			['heavy', 'light', 'none'],
			['urgent', 'normal', 'low'],
		);

	test.each([
		{ then: 'normal', why: 'the same outcome again' },
		{ then: 'low', why: 'a milder one' },
		{ then: 'silent', why: 'one outside the scale is not compared' },
	])('no damage gives $then: $why', ({ then }) => {
		expect(check(then)).not.toThrow();
	});

	test('no damage gives urgent, light damage normal: worse is milder', () => {
		expect(messageOf(check('urgent'))).toBe(
			'fixture.ts › damage › damage: expected a worse answer never to give a milder outcome, got ' +
				'{"damage":"heavy","insured":"yes"}',
		);
	});

	test('a combination without a row is not compared: that is a gap, which the other check names', () => {
		const rows = scale.rows.filter(({ id }) => id !== 'light');
		const run = () =>
			checkMonotone({ ...scale, rows }, 'damage', ['heavy', 'light', 'none'], ['urgent', 'normal', 'low']);
		expect(run).not.toThrow();
	});

	test('an outcome outside the scale does not hide the step across it', () => {
		const rows = scale.rows.map((row) => {
			if (row.id === 'heavy') return { ...row, then: 'normal' };
			return row.id === 'none' ? { ...row, then: 'urgent', when: { damage: 'none', insured: 'no' } } : row;
		});
		const broken = {
			...scale,
			rows: [...rows, { id: 'none-insured', when: { damage: 'none', insured: 'yes' }, then: 'low', facts }],
		};
		const run = () => checkMonotone(broken, 'damage', ['heavy', 'light', 'none'], ['urgent', 'normal', 'low']);
		expect(messageOf(run)).toContain('"insured":"no"');
	});
});
