import { describe, expect, test } from 'vitest';
import { PolicyError } from '../../src/engine/errors.ts';
import { type Holidays, supportHours } from '../../src/engine/support-hours.ts';
import type { SupportCalendar, Weekday, WeeklyHours, WeeklyInterval } from '../../src/policy/model.ts';

const days = (weekdays: readonly Weekday[], opens: string, closes: string): WeeklyInterval[] =>
	weekdays.map((weekday) => ({ weekday, opens, closes }));
const workdays = [1, 2, 3, 4, 5] as const;
const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;
const weekly = (hours: Partial<WeeklyHours> = {}): SupportCalendar => ({
	kind: 'weekly',
	zone: 'Europe/Brussels',
	intervals: days(workdays, '08:00', '18:00'),
	holidays: 'excluded',
	facts: ['PP-HOURS-EMEA'],
	...hours,
});
const brussels = weekly();
const losAngeles = weekly({ zone: 'America/Los_Angeles', intervals: days(workdays, '06:00', '18:00') });
const shanghai = weekly({ zone: 'Asia/Shanghai', intervals: days(everyDay, '09:00', '24:00'), holidays: 'included' });
const withBreak = weekly({
	intervals: [...days(workdays, '08:00', '12:00'), ...days(workdays, '13:00', '17:00')],
});

/** The state and the next change as UTC text. */
function look(calendar: SupportCalendar, at: string, holidays?: Holidays, readerZone?: string): string {
	const { state, nextChange } = supportHours(calendar, Date.parse(at), readerZone, holidays);
	const change = nextChange === undefined ? 'never' : new Date(nextChange).toISOString().replace(':00.000Z', 'Z');
	return `${state} until ${change}`;
}

test.each([
	{ at: '2026-01-05T07:59+01:00', says: 'closed until 2026-01-05T07:00Z', why: 'a minute before opening' },
	{ at: '2026-01-05T07:59:59.999+01:00', says: 'closed until 2026-01-05T07:00Z', why: 'a millisecond before opening' },
	{ at: '2026-01-05T08:00+01:00', says: 'open until 2026-01-05T17:00Z', why: 'the opening minute is inside' },
	{ at: '2026-01-05T08:01+01:00', says: 'open until 2026-01-05T17:00Z', why: 'a minute after opening' },
	{ at: '2026-01-05T17:59+01:00', says: 'open until 2026-01-05T17:00Z', why: 'a minute before closing' },
	{ at: '2026-01-05T18:00+01:00', says: 'closed until 2026-01-06T07:00Z', why: 'the closing minute is outside' },
	{ at: '2026-01-05T18:01+01:00', says: 'closed until 2026-01-06T07:00Z', why: 'a minute after closing' },
	{ at: '2026-01-09T17:59+01:00', says: 'open until 2026-01-09T17:00Z', why: 'Friday before closing' },
	{ at: '2026-01-09T18:00+01:00', says: 'closed until 2026-01-12T07:00Z', why: 'Friday evening: until Monday' },
	{ at: '2026-01-10T12:00+01:00', says: 'closed until 2026-01-12T07:00Z', why: 'Saturday' },
	{ at: '2026-01-11T23:59+01:00', says: 'closed until 2026-01-12T07:00Z', why: 'Sunday night' },
	{ at: '2025-12-31T18:00+01:00', says: 'closed until 2026-01-01T07:00Z', why: 'over the end of the year' },
	{ at: '2026-07-06T08:00+02:00', says: 'open until 2026-07-06T16:00Z', why: 'summer time' },
	{ at: '2026-07-06T07:30+01:00', says: 'open until 2026-07-06T16:00Z', why: 'the offset of the text, not its clock' },
	{ at: '2026-01-05T12:00+12:45', says: 'closed until 2026-01-05T07:00Z', why: 'still Sunday evening in Brussels' },
	{ at: '2026-03-27T18:00+01:00', says: 'closed until 2026-03-30T06:00Z', why: 'summer time begins in the weekend' },
	{ at: '2026-10-23T18:00+02:00', says: 'closed until 2026-10-26T07:00Z', why: 'summer time ends in the weekend' },
])('Brussels at $at: $says ($why)', ({ at, says }) => {
	expect(look(brussels, at)).toBe(says);
});

test.each([
	{ at: '2026-03-06T18:00-08:00', says: 'closed until 2026-03-09T13:00Z', why: 'over the gap of 8 March' },
	{ at: '2026-10-30T18:00-07:00', says: 'closed until 2026-11-02T14:00Z', why: 'over the fold of 1 November' },
	{ at: '2026-03-16T13:30Z', says: 'open until 2026-03-17T01:00Z', why: 'America in summer time, Europe not yet' },
])('Los Angeles at $at: $says ($why)', ({ at, says }) => {
	expect(look(losAngeles, at)).toBe(says);
});

test.each([
	{ at: '2026-01-10T23:59+08:00', says: 'open until 2026-01-10T16:00Z', why: 'Saturday, a minute before 24:00' },
	{ at: '2026-01-11T00:00+08:00', says: 'closed until 2026-01-11T01:00Z', why: '24:00 is the end, and outside' },
	{ at: '2026-01-11T08:59+08:00', says: 'closed until 2026-01-11T01:00Z', why: 'Sunday before opening' },
	{ at: '2026-02-17T12:00+08:00', says: 'open until 2026-02-17T16:00Z', why: 'the Chinese new year' },
])('Shanghai at $at: $says ($why)', ({ at, says }) => {
	const newYear: Holidays = { firstYear: 2025, lastYear: 2026, days: { '2026-02-17': 'Spring Festival' } };
	expect(look(shanghai, at, newYear)).toBe(says);
});

test.each([
	{ at: '2026-01-05T11:59+01:00', says: 'open until 2026-01-05T11:00Z', why: 'before the break' },
	{ at: '2026-01-05T12:00+01:00', says: 'closed until 2026-01-05T12:00Z', why: 'in the break' },
	{ at: '2026-01-05T13:00+01:00', says: 'open until 2026-01-05T16:00Z', why: 'after the break' },
])('two intervals a day at $at: $says ($why)', ({ at, says }) => {
	expect(look(withBreak, at)).toBe(says);
});

test.each<{ name: string; hours: Partial<WeeklyHours>; at: string; says: string; why: string }>([
	{
		name: 'every day to midnight and from midnight',
		hours: { intervals: [...days(everyDay, '00:00', '06:00'), ...days(everyDay, '20:00', '24:00')] },
		at: '2026-01-05T23:00+01:00',
		says: 'open until 2026-01-06T05:00Z',
		why: 'midnight is no change where the next day opens at once',
	},
	{
		name: 'all hours of all days',
		hours: { intervals: days(everyDay, '00:00', '24:00') },
		at: '2026-01-05T23:00+01:00',
		says: 'open until never',
		why: 'nothing ever changes',
	},
	{
		name: 'Mondays only',
		hours: { intervals: days([1], '08:00', '09:00') },
		at: '2026-01-05T09:00+01:00',
		says: 'closed until 2026-01-12T07:00Z',
		why: 'a week without another opening',
	},
	{
		name: '02:30 to 04:00 on Sunday',
		hours: { intervals: days([7], '02:30', '04:00') },
		at: '2026-03-29T00:00Z',
		says: 'closed until 2026-03-29T01:00Z',
		why: 'opens in the gap: at the first instant that exists',
	},
	{
		name: '02:10 to 02:50 on Sunday',
		hours: { intervals: days([7], '02:10', '02:50') },
		at: '2026-03-29T00:00Z',
		says: 'closed until 2026-04-05T00:10Z',
		why: 'wholly in the gap: not open that day',
	},
	{
		name: '02:15 to 02:45 on Sunday',
		hours: { intervals: days([7], '02:15', '02:45') },
		at: '2026-10-25T00:15Z',
		says: 'open until 2026-10-25T01:45Z',
		why: 'in the fold: from the first opening to the last closing',
	},
	{
		name: '20:00 to 24:00 on Saturday',
		hours: { zone: 'America/Havana', intervals: days([6], '20:00', '24:00') },
		at: '2026-11-01T04:30Z',
		says: 'open until 2026-11-01T05:00Z',
		why: 'midnight comes twice: on Sunday, before the last one, Saturday’s hours still run',
	},
	{
		name: '00:00 to 24:00 on Sunday',
		hours: { zone: 'America/Sao_Paulo', intervals: days([7], '00:00', '24:00') },
		at: '2018-11-04T02:59Z',
		says: 'closed until 2018-11-04T03:00Z',
		why: 'a day that begins at 01:00',
	},
])('$name at $at: $says ($why)', ({ hours, at, says }) => {
	expect(look(weekly(hours), at)).toBe(says);
});

describe('holidays', () => {
	const easterMonday: Holidays = { firstYear: 2025, lastYear: 2026, days: { '2026-04-06': { en: 'Easter Monday' } } };

	test.each([
		{ at: '2026-04-06T08:00+02:00', says: 'unconfirmed until 2026-04-06T16:00Z', why: 'in the weekly hours' },
		{ at: '2026-04-06T07:59+02:00', says: 'closed until 2026-04-06T06:00Z', why: 'unconfirmed is another state' },
		{ at: '2026-04-06T18:00+02:00', says: 'closed until 2026-04-07T06:00Z', why: 'outside them it is closed' },
		{
			at: '2026-04-03T18:00+02:00',
			says: 'closed until 2026-04-06T06:00Z',
			why: 'Friday: the next change is unconfirmed',
		},
		{ at: '2026-04-07T08:00+02:00', says: 'open until 2026-04-07T16:00Z', why: 'the day after' },
	])('excluded, at $at: $says ($why)', ({ at, says }) => {
		expect(look(brussels, at, easterMonday)).toBe(says);
		expect(look(weekly({ holidays: 'not-stated' }), at, easterMonday)).toBe(says);
	});

	test('included: a day like any other, whatever is handed over', () => {
		const calendar = weekly({ holidays: 'included' });
		expect(look(calendar, '2026-04-06T08:00+02:00', easterMonday)).toBe('open until 2026-04-06T16:00Z');
		expect(
			supportHours(calendar, Date.parse('2030-04-06T08:00Z'), undefined, easterMonday).pastHorizon,
		).toBeUndefined();
	});

	test('without a list no holiday is looked at', () => {
		expect(look(brussels, '2026-04-06T08:00+02:00')).toBe('open until 2026-04-06T16:00Z');
	});

	test('the holiday is named only where it makes the hour unconfirmed', () => {
		const holiday = (at: string) => supportHours(brussels, Date.parse(at), undefined, easterMonday).holiday;
		expect(holiday('2026-04-06T12:00+02:00')).toBe('2026-04-06');
		expect(holiday('2026-04-06T20:00+02:00')).toBeUndefined();
		expect(holiday('2026-04-07T12:00+02:00')).toBeUndefined();
	});

	test('the date counts in the calendar’s zone', () => {
		const fourth: Holidays = { firstYear: 2025, lastYear: 2026, days: { '2026-07-03': 'Independence Day (observed)' } };
		expect(look(losAngeles, '2026-07-04T00:30Z', fourth)).toBe('unconfirmed until 2026-07-04T01:00Z');
		expect(look(losAngeles, '2026-07-03T00:30Z', fourth)).toBe('open until 2026-07-03T01:00Z');
	});

	test('two holidays on end, and the weekend after them', () => {
		const run: Holidays = { firstYear: 2025, lastYear: 2026, days: { '2025-12-25': '', '2025-12-26': '' } };
		expect(look(brussels, '2025-12-25T12:00+01:00', run)).toBe('unconfirmed until 2025-12-25T17:00Z');
		expect(look(brussels, '2025-12-26T18:00+01:00', run)).toBe('closed until 2025-12-29T07:00Z');
	});

	test.each([
		{ at: '2024-12-31T23:30Z', past: undefined, why: 'already the first year in Brussels' },
		{ at: '2024-12-31T22:30Z', past: true, why: 'before the first year' },
		{ at: '2026-12-31T16:59Z', past: undefined, why: 'it closes in the last year' },
		{ at: '2026-12-31T22:59Z', past: true, why: 'the last minute of the last year: it opens in the next' },
		{ at: '2026-12-31T23:00Z', past: true, why: 'the next year in Brussels' },
	])('horizon at $at: $past ($why)', ({ at, past }) => {
		expect(supportHours(brussels, Date.parse(at), undefined, easterMonday).pastHorizon).toBe(past);
		expect(supportHours(brussels, Date.parse(at)).pastHorizon).toBeUndefined();
	});
});

describe('other kinds', () => {
	const facts = ['MMD-LANG'] as const;
	const at = Date.parse('2026-01-05T03:00Z');

	test('round the clock is open and never changes', () => {
		expect(supportHours({ kind: 'round-the-clock', facts }, at)).toEqual({ state: 'open' });
	});

	test('clock hours that are not stated stay so', () => {
		const silent = { kind: 'not-stated', zone: 'Asia/Shanghai', weekdays: workdays, country: 'CN', facts } as const;
		expect(supportHours(silent, at)).toEqual({ state: 'not-stated' });
	});

	test('local time follows the zone of who asks', () => {
		const local = weekly({ zone: null, intervals: days(workdays, '09:00', '17:00') });
		expect(look(local, '2026-01-05T09:00-03:00', undefined, 'America/Sao_Paulo')).toBe('open until 2026-01-05T20:00Z');
		expect(look(local, '2026-01-05T09:00-03:00', undefined, 'Asia/Tokyo')).toBe('closed until 2026-01-06T00:00Z');
	});

	test('a zone of its own comes before the reader’s', () => {
		expect(look(brussels, '2026-01-05T08:00+01:00', undefined, 'Asia/Tokyo')).toBe('open until 2026-01-05T17:00Z');
	});

	test('local time without a zone is an error, not the machine’s zone', () => {
		const run = () => supportHours(weekly({ zone: null }), at);
		expect(run).toThrow(PolicyError);
		expect(run).toThrow('supportHours › readerZone: expected an IANA zone, got undefined');
		expect(() => supportHours(weekly({ zone: null }), at, '')).toThrow(PolicyError);
	});

	test('a zone that does not exist is an error', () => {
		expect(() => supportHours(weekly({ zone: 'Europe/Nowhere' }), at)).toThrow();
	});
});
