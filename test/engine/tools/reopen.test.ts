import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/engine/answers.ts';
import { checkReopen, reopenParameters } from '../../../src/engine/tools/reopen.ts';
import { reopenOutcomes, reopenRules } from '../../../src/policy/reopen-rules.ts';
import { reopenExpectations } from '../../policy/hand-written/reopen.ts';
import { everyAnswer, faultsOf, fullAnswers } from './every-answer.ts';

const today = '2026-05-05';
const read = (query: string, at?: string) =>
	checkReopen(Object.fromEntries(new URLSearchParams(`service=dynamics-365&${query}`)), at);
const same = 'fix=no&build=same&error=same&environment=same';

test.each(reopenExpectations)('$answers: $then ($why)', ({ answers: { age, ...answers }, then }) => {
	const closed = age === 'old' ? '2026-02-05' : '2026-02-06';
	const verdict = checkReopen({ service: 'dynamics-365', ...answers, closed }, today);
	expect({ outcome: verdict.outcome, possible: verdict.possible }).toEqual({ outcome: then, possible: [] });
});

describe('three months, by the calendar (AMB-29)', () => {
	test.each([
		{ closed: '2026-01-15', at: '2026-04-14', outcome: 'reopen', why: 'a day short of three months' },
		{
			closed: '2026-01-15',
			at: '2026-04-15',
			outcome: 'new-incident-recommended',
			why: 'exactly three is long enough',
		},
		{ closed: '2025-11-30', at: '2026-02-27', outcome: 'reopen', why: 'February has no 30th: a day short of its last' },
		{ closed: '2025-11-30', at: '2026-02-28', outcome: 'new-incident-recommended', why: 'February’s last day' },
		{ closed: '2023-11-30', at: '2024-02-28', outcome: 'reopen', why: 'in a leap year the last day is the 29th' },
		{ closed: '2023-11-30', at: '2024-02-29', outcome: 'new-incident-recommended', why: 'and that is it' },
		{ closed: '2024-02-29', at: '2024-05-28', outcome: 'reopen', why: 'closed on a leap day' },
		{ closed: '2024-02-29', at: '2024-05-29', outcome: 'new-incident-recommended', why: 'the 29th of May' },
		{ closed: '2025-12-31', at: '2026-03-30', outcome: 'reopen', why: 'over the end of the year' },
		{ closed: '2025-12-31', at: '2026-03-31', outcome: 'new-incident-recommended', why: 'March has a 31st' },
		{ closed: '2026-01-31', at: '2026-04-30', outcome: 'new-incident-recommended', why: 'April has none' },
		{ closed: '2026-05-05', at: '2026-05-05', outcome: 'reopen', why: 'closed on the day itself' },
		{ closed: '1900-01-01', at: '2199-12-31', outcome: 'new-incident-recommended', why: 'the longest time there is' },
		{ closed: '2199-12-01', at: '2199-12-31', outcome: 'reopen', why: 'the end of the last year' },
	])('closed $closed, looked at on $at: $outcome ($why)', ({ closed, at, outcome }) => {
		expect(read(`${same}&closed=${closed}&at=${at}`).outcome).toBe(outcome);
		// The day of the answers goes before the day of the clock.
		expect(read(`${same}&closed=${closed}&at=${at}`, '2010-01-01').outcome).toBe(outcome);
		expect(read(`${same}&closed=${closed}`, at).outcome).toBe(outcome);
	});

	test.each([
		{ query: `${same}&closed=2025-11-30`, from: '2026-02-28', why: 'it has decided' },
		{ query: `${same}&closed=2026-05-01`, from: '2026-08-01', why: 'it will decide' },
		{ query: 'closed=2026-05-01', from: '2026-08-01', why: 'it may decide' },
		{ query: `${same.replace('build=same', 'build=unknown')}&closed=2026-05-01`, from: '2026-08-01', why: 'it may' },
		{ query: 'build=changed&closed=2026-05-01', from: undefined, why: 'a new incident it is, whenever it was closed' },
		{ query: same, from: undefined, why: 'no closing date' },
	])('$query: a new incident is recommended from $from on ($why)', ({ query, from }) => {
		expect(read(query, today).oldFrom).toBe(from);
	});
});

describe('what is cited', () => {
	const all = 'PP-REOPEN-1 PP-REOPEN-2 PP-REOPEN-3 PP-REOPEN-4';
	const everyRule = 'PP-REOPEN-1 PP-REOPEN-1-ELSE PP-REOPEN-2 PP-REOPEN-2-ELSE PP-REOPEN-3 PP-REOPEN-4';
	test.each([
		{ query: `${same}&closed=2026-01-31&at=2026-04-29`, facts: all, notes: 'joint months', why: 'all rules allow it' },
		{
			query: `${same}&closed=2026-01-31&at=2026-04-30`,
			facts: 'PP-REOPEN-4',
			notes: 'months',
			why: 'the date alone speaks against it',
		},
		{
			query: 'build=changed&error=different&environment=different',
			facts: 'PP-REOPEN-1 PP-REOPEN-1-ELSE PP-REOPEN-2 PP-REOPEN-2-ELSE',
			notes: 'build error',
			why: 'every rule that decides',
		},
		{
			query: 'fix=unknown&build=unknown&error=same&environment=same&closed=2026-05-01',
			facts: 'PP-REOPEN-1 PP-REOPEN-1-ELSE PP-REOPEN-2 PP-REOPEN-3 PP-REOPEN-4',
			notes: 'build joint months',
			why: 'every rule that may decide',
		},
		{
			query: 'fix=unknown&build=unknown&error=unknown&environment=unknown&closed=2026-05-01',
			facts: everyRule,
			notes: 'build error joint months',
			why: 'all of them',
		},
	])('$query: $facts ($why)', ({ query, facts, notes }) => {
		const { rows } = read(query, today);
		const unique = (list: readonly string[]) => [...new Set(list)].sort().join(' ');
		expect(unique(rows.flatMap((row) => row.facts))).toBe(facts);
		expect(unique(rows.flatMap((row) => row.notes ?? []).map((id) => id.split('-')[1] ?? ''))).toBe(notes);
	});

	test.each([
		{ query: '', state: 'open', why: 'nothing answered' },
		{ query: 'build=unknown', state: 'unknown', why: 'the one question of the row' },
		{ query: 'build=changed', state: 'decides', why: 'met' },
		{ query: 'build=same', state: 'out', why: 'not met' },
	])('"$query": the row on another build is $state ($why)', ({ query, state }) => {
		expect(read(query, today).states?.['changed-build']).toBe(state);
	});

	test('a row that misses an answer is open, also where another is not known', () => {
		const states = (query: string) => read(query, today).states?.['all-the-same'];
		expect(states('fix=unknown&build=same')).toBe('open');
		expect(states('fix=unknown&build=same&error=same&environment=same&closed=2026-05-01')).toBe('unknown');
	});
});

test('the rows of the table that hold are the ones that decide, and none holds while something is open', () => {
	const faults = everyAnswer(reopenParameters, { closed: ['2026-02-05', '2026-02-06'] })
		.filter(({ service }) => service === 'dynamics-365')
		.flatMap((answers) => {
			const { outcome, states = {}, rows } = checkReopen(answers, today);
			const holding = reopenRules.rows.filter(({ id }) => states[id] === 'decides');
			const open = outcome === 'incomplete' || outcome === 'undecided';
			const right = open
				? holding.length === 0 && rows.every(({ id }) => states[id] === 'open' || states[id] === 'unknown')
				: holding.length > 0 && holding.every(({ then }) => then === outcome);
			return right ? [] : [JSON.stringify(answers)];
		});
	expect(faults).toEqual([]);
});

test.each([
	{ query: '', outcome: 'incomplete', possible: [...reopenOutcomes], why: 'nothing answered' },
	{ query: 'fix=new-error', outcome: 'new-incident', possible: [], why: 'one rule is enough' },
	{
		query: 'fix=new-error&build=unknown&error=unknown',
		outcome: 'new-incident',
		possible: [],
		why: 'the rest is idle',
	},
	{
		query: `${same}`,
		outcome: 'incomplete',
		possible: ['reopen', 'new-incident-recommended'],
		why: 'only the closing date is open',
	},
	{
		query: 'fix=no&build=same&error=same&environment=unknown&closed=2026-04-01',
		outcome: 'undecided',
		possible: ['reopen', 'new-incident'],
		why: 'an unknown answer is never yes',
	},
	{
		query: 'fix=unknown&build=same&error=same&environment=same&closed=2026-04-01',
		outcome: 'undecided',
		possible: ['reopen', 'new-incident'],
		why: 'nor is this one',
	},
	{
		query: 'fix=no&build=unknown&error=same&environment=same&closed=2025-04-01',
		outcome: 'undecided',
		possible: ['new-incident', 'new-incident-recommended'],
		why: 'long ago: reopening is out, the rest is open',
	},
	{
		query: 'fix=unknown&build=unknown&error=unknown&environment=unknown&closed=2026-04-01',
		outcome: 'undecided',
		possible: ['reopen', 'new-incident'],
		why: 'all unknown',
	},
	{
		query: 'fix=unknown&build=unknown&error=unknown&environment=different',
		outcome: 'new-incident',
		possible: [],
		why: 'what is known settles it',
	},
])('"$query": $outcome ($why)', ({ query, outcome, possible }) => {
	const verdict = read(query, today);
	expect(verdict.outcome).toBe(outcome);
	expect([...verdict.possible].sort()).toEqual([...possible].sort());
});

test('what decides is named as it is asked: the age is the closing date', () => {
	expect(read(same, today).deciding).toEqual(['closed']);
	expect(read('fix=no&build=same&error=same&environment=unknown&closed=2026-04-01', today).deciding).toEqual([
		'environment',
	]);
});

describe('a closing date that cannot count', () => {
	test('after the day of the check: left out and told', () => {
		const verdict = read(`${same}&closed=2026-05-06`, today);
		expect(verdict.closedInFuture).toBe(true);
		expect(verdict.oldFrom).toBeUndefined();
		expect(verdict.outcome).toBe('incomplete');
		expect(read(`${same}&closed=2026-05-05`, today).closedInFuture).toBe(false);
	});

	test('before the page has a clock: nothing is said about the age', () => {
		const verdict = read(`${same}&closed=2020-01-01`);
		expect(verdict.outcome).toBe('incomplete');
		expect([...verdict.possible].sort()).toEqual(['new-incident-recommended', 'reopen']);
	});
});

test.each([
	{ service: 'managed-desktop', facts: ['MMD-REOPEN'] },
	{ service: 'partner-center', facts: ['PC-CLOSE'] },
	{ service: 'microsoft-365', facts: ['M365-SEV'] },
	{ service: 'microsoft-365-21vianet', facts: ['O21V-CLOSE'] },
	{ service: 'office-365-germany', facts: ['O365DE-SEV'] },
])('$service: not stated, and $facts says so', ({ service, facts }) => {
	const verdict = checkReopen({ service, fix: 'no', build: 'same' }, today);
	expect(verdict.outcome).toBe('not-stated');
	expect(verdict.asked).toEqual(['service']);
	expect(verdict.rows.flatMap((row) => row.facts)).toEqual(facts);
});

test('without a service nothing is said', () => {
	expect(checkReopen({ fix: 'new-error' }, today)).toMatchObject({ outcome: 'incomplete', deciding: ['service'] });
});

test('any answers: one outcome, with facts, and a question to go on with', () => {
	const expected = { outcomes: [...reopenOutcomes, 'not-stated'], optional: ['at'], derived: { age: 'closed' } };
	const all = everyAnswer(reopenParameters, { closed: ['2025-12-01', '2026-04-01'], at: ['2026-05-05'] });
	expect(all.flatMap((answers) => faultsOf(checkReopen(answers, today), answers, expected))).toEqual([]);
});

test('"I don’t know" and no answer leave what the full answers leave', () => {
	const { fix, build, error, environment, closed } = reopenParameters;
	const all = everyAnswer({ fix, build, error, environment, closed }, { closed: ['2025-12-01', '2026-04-01'] });
	const full = all.filter((answers) =>
		['fix', 'build', 'error', 'environment', 'closed'].every((name) => ![undefined, 'unknown'].includes(answers[name])),
	);
	for (const answers of all) {
		const outcomeOf = (given: Answers) => checkReopen({ service: 'dynamics-365', ...given }, today);
		const reach = fullAnswers(full, answers).map((each) => outcomeOf(each).outcome);
		const { outcome, possible } = outcomeOf(answers);
		expect(new Set(possible.length > 0 ? possible : [outcome]), JSON.stringify(answers)).toEqual(new Set(reach));
	}
});
