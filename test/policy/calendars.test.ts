import { describe, expect, test } from 'vitest';
import { PolicyError } from '../../src/engine/errors.ts';
import { calendars } from '../../src/policy/calendars.ts';
import { calendarIds, type SupportCalendar, type WeeklyHours, type WeeklyInterval } from '../../src/policy/model.ts';
import { checkCalendar } from '../../src/site/check-policy.ts';
import { calendarExpectations, summary } from './hand-written/calendars.ts';

test.each(calendarExpectations)('$id: $says ($why)', ({ id, says }) => {
	expect(summary(calendars[id])).toBe(says);
});

test('there is no calendar that was not checked', () => {
	expect(calendarExpectations.map(({ id }) => id)).toEqual(calendarIds);
});

test.each(calendarIds)('%s passes the build’s check', (id) => {
	expect(() => checkCalendar(id, calendars[id])).not.toThrow();
});

describe('checkCalendar', () => {
	const morning: WeeklyInterval = { weekday: 1, opens: '08:00', closes: '12:00' };
	const facts = ['MMD-LANG'] as const;
	const weekly = (changes: Partial<WeeklyHours> = {}): SupportCalendar => ({
		kind: 'weekly',
		zone: 'Europe/Brussels',
		intervals: [morning],
		holidays: 'excluded',
		facts,
		...changes,
	});
	const plus = (...more: WeeklyInterval[]) => weekly({ intervals: [morning, ...more] });

	test.each([
		{ calendar: weekly(), why: 'one interval' },
		{ calendar: plus({ weekday: 1, opens: '13:00', closes: '24:00' }), why: 'two that lie apart, one to 24:00' },
		{ calendar: plus({ weekday: 2, opens: '08:00', closes: '12:00' }), why: 'the same hours on another day' },
		{ calendar: plus({ weekday: 2, opens: '00:00', closes: '00:01' }), why: 'the first minute of a day' },
		{ calendar: weekly({ zone: null }), why: 'local time' },
		{ calendar: { kind: 'round-the-clock', facts } as const, why: 'round the clock' },
	])('passes: $why', ({ calendar }) => {
		expect(() => checkCalendar('fixture', calendar)).not.toThrow();
	});

	const file = 'src/policy/calendars.ts › fixture';
	test.each<{ why: string; calendar: SupportCalendar; message: string }>([
		{
			why: 'no facts',
			calendar: { ...weekly(), facts: [] },
			message: `${file}.facts: expected at least one fact, got []`,
		},
		{
			why: 'round the clock, without facts',
			calendar: { kind: 'round-the-clock', facts: [] },
			message: `${file}.facts: expected at least one fact, got []`,
		},
		{
			why: 'no such zone',
			calendar: weekly({ zone: 'Europe/Nowhere' }),
			message: `${file}.zone: expected an IANA time zone, got "Europe/Nowhere"`,
		},
		{
			why: 'an offset for a zone',
			calendar: weekly({ zone: '+01:00' }),
			message: `${file}.zone: expected an IANA time zone, got "+01:00"`,
		},
		{
			why: 'no such zone where the clock is not stated',
			calendar: { kind: 'not-stated', zone: 'China', weekdays: [1], country: 'CN', facts },
			message: `${file}.zone: expected an IANA time zone, got "China"`,
		},
		{
			why: 'never open',
			calendar: weekly({ intervals: [] }),
			message: `${file}.intervals: expected at least one interval, got []`,
		},
		{
			why: 'an hour with one digit',
			calendar: weekly({ intervals: [{ ...morning, opens: '8:00' }] }),
			message: `${file}.opens: expected HH:MM before 24:00, got "8:00"`,
		},
		{
			why: 'opens at 24:00',
			calendar: weekly({ intervals: [{ ...morning, opens: '24:00' }] }),
			message: `${file}.opens: expected HH:MM before 24:00, got "24:00"`,
		},
		{
			why: 'closes past 24:00',
			calendar: weekly({ intervals: [{ ...morning, closes: '24:30' }] }),
			message: `${file}.closes: expected HH:MM up to 24:00, got "24:30"`,
		},
		{
			why: 'minute 60',
			calendar: weekly({ intervals: [{ ...morning, closes: '11:60' }] }),
			message: `${file}.closes: expected HH:MM up to 24:00, got "11:60"`,
		},
		{
			why: 'runs backwards',
			calendar: weekly({ intervals: [{ weekday: 1, opens: '18:00', closes: '08:00' }] }),
			message: `${file}.intervals: expected an end after its start, got {"weekday":1,"opens":"18:00","closes":"08:00"}`,
		},
		{
			why: 'crosses midnight with 00:00 for 24:00',
			calendar: weekly({ intervals: [{ weekday: 1, opens: '09:00', closes: '00:00' }] }),
			message: `${file}.intervals: expected an end after its start, got {"weekday":1,"opens":"09:00","closes":"00:00"}`,
		},
		{
			why: 'is empty',
			calendar: weekly({ intervals: [{ weekday: 1, opens: '09:00', closes: '09:00' }] }),
			message: `${file}.intervals: expected an end after its start, got {"weekday":1,"opens":"09:00","closes":"09:00"}`,
		},
		{
			why: 'overlaps',
			calendar: plus({ weekday: 1, opens: '11:00', closes: '13:00' }),
			message: `${file}.intervals: expected intervals of a day to lie apart, got [${JSON.stringify(morning)},{"weekday":1,"opens":"11:00","closes":"13:00"}]`,
		},
		{
			why: 'lies within another',
			calendar: plus({ weekday: 1, opens: '09:00', closes: '10:00' }),
			message: `${file}.intervals: expected intervals of a day to lie apart, got [${JSON.stringify(morning)},{"weekday":1,"opens":"09:00","closes":"10:00"}]`,
		},
		{
			why: 'touches another: the two are one',
			calendar: plus({ weekday: 1, opens: '12:00', closes: '13:00' }),
			message: `${file}.intervals: expected intervals of a day to lie apart, got [${JSON.stringify(morning)},{"weekday":1,"opens":"12:00","closes":"13:00"}]`,
		},
		{
			why: 'stands there twice',
			calendar: plus({ ...morning }),
			message: `${file}.intervals: expected intervals of a day to lie apart, got [${JSON.stringify(morning)},${JSON.stringify(morning)}]`,
		},
	])('fails: $why', ({ calendar, message }) => {
		const run = () => checkCalendar('fixture', calendar);
		expect(run).toThrow(PolicyError);
		let said = '';
		try {
			run();
		} catch (error) {
			said = (error as PolicyError).message;
		}
		expect(said).toBe(message);
	});
});
