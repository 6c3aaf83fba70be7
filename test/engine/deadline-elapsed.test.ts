import { expect, test } from 'vitest';
import { deadline } from '../../src/engine/deadline.ts';
import { inUtc, told } from './told.ts';

test.each([
	{ filed: '2026-01-10T23:30+01:00', minutes: 60, due: '2026-01-11T00:30+01:00', why: 'in a weekend, over midnight' },
	{
		filed: '2026-03-29T01:00+01:00',
		minutes: 120,
		due: '2026-03-29T04:00+02:00',
		why: 'the clock skips an hour, time does not',
	},
	{
		filed: '2026-10-25T01:00+02:00',
		minutes: 120,
		due: '2026-10-25T02:00+01:00',
		why: 'the clock repeats an hour, time does not',
	},
	{ filed: '2028-02-28T12:00Z', minutes: 1440, due: '2028-02-29T12:00Z', why: 'a leap day' },
	{ filed: '2026-12-31T23:59Z', minutes: 1, due: '2027-01-01T00:00Z', why: 'over the end of the year' },
])('$minutes minutes, day and night, from $filed: $why', ({ filed, minutes, due }) => {
	const at = Date.parse(filed);
	expect(told(at, deadline(at, { kind: 'elapsed', minutes }))).toEqual([inUtc(`round-the-clock to ${due}`)]);
});

test('no time at all is due at once', () => {
	const at = Date.parse('2026-01-05T10:00Z');
	expect(deadline(at, { kind: 'elapsed', minutes: 0 })).toMatchObject({ due: at, trace: [] });
});
