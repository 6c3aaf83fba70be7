import { expect, test } from 'vitest';
import type { Answers } from '../../src/engine/answers.ts';
import { checkHours, computeResponse, findChannels, pickSeverity } from '../../src/library.ts';

const filed = { service: 'partner-center', severity: 'a', filed: '2026-01-01T00:00Z' };

test.each<{ decide: (answers: Answers) => unknown; answers: Answers; says: string; why: string }>([
	{
		decide: pickSeverity,
		answers: { service: 'dynamics' },
		says: 'pickSeverity › service: expected one of',
		why: 'id',
	},
	{ decide: findChannels, answers: { service: 'x' }, says: 'findChannels › service: expected one of', why: 'id' },
	{
		decide: pickSeverity,
		answers: { service: 'managed-desktop', impact: 'high' },
		says: 'got "high"',
		why: 'a word of another text',
	},
	{
		decide: (answers) => computeResponse(answers, 'UTC'),
		answers: { ...filed, filed: '2026-01-01T00:00' },
		says: 'computeResponse › filed: expected an ISO instant with an offset, got "2026-01-01T00:00"',
		why: 'it would be the machine’s own time',
	},
	{
		decide: (answers) => checkHours(answers, 0, undefined),
		answers: { calendar: 'always', workday: '9-5' },
		says: 'checkHours › workday: expected hours of a day',
		why: 'no hours',
	},
])('$answers is refused by name ($why)', ({ decide, answers, says }) => {
	expect(() => decide(answers)).toThrow(says);
});

test('what can be read is decided as ever, and what other tools ask is let through', () => {
	expect(computeResponse({ ...filed, impact: 'no impact' }, 'UTC').earliest?.due).toBe(Date.parse('2026-01-01T02:00Z'));
	expect(pickSeverity({}).outcome).toBe('incomplete');
});
