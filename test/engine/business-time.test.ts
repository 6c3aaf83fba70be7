import { describe, expect, test } from 'vitest';
import { bothOpen, businessMinutesBetween } from '../../src/engine/deadline.ts';
import { isOpenNow } from '../../src/engine/open-now.ts';
import { supportHours } from '../../src/engine/support-hours.ts';
import type { WeeklyHours } from '../../src/policy/model.ts';
import { listOf, weekOf } from '../oracles/case.ts';
import { daily } from './told.ts';

const brussels = weekOf(daily('12345', '08:00-18:00'), 'excluded', 'Europe/Brussels');
const nights = weekOf(daily('1234567', '01:00-04:00'), 'included', 'Europe/Brussels');
const shifts = weekOf(['1 22:00-24:00', '2 00:00-06:00'], 'excluded', 'Europe/Brussels');
const special = weekOf(daily('12345', '08:00-18:00'), 'excluded', 'Europe/Brussels', [
	'2026-12-24 08:00-12:00',
	'2026-12-26 10:00-12:00',
	'2026-12-31',
]);
const holidays = listOf(['2026-04-06', '2026-12-25', '2026-12-26']);

describe('open minutes between two instants', () => {
	test.each<{ from: string; to: string; minutes: number; hours?: WeeklyHours; why: string }>([
		{ from: '2026-01-05T08:00+01:00', to: '2026-01-05T18:00+01:00', minutes: 600, why: 'a whole day' },
		{ from: '2026-01-05T07:59+01:00', to: '2026-01-05T18:01+01:00', minutes: 600, why: 'a minute more on both sides' },
		{ from: '2026-01-05T08:01+01:00', to: '2026-01-05T17:59+01:00', minutes: 598, why: 'a minute less on both sides' },
		{ from: '2026-01-05T10:00+01:00', to: '2026-01-05T10:00+01:00', minutes: 0, why: 'no time at all' },
		{ from: '2026-01-05T10:00+01:00', to: '2026-01-05T09:00+01:00', minutes: 0, why: 'backwards' },
		{ from: '2026-01-05T18:00+01:00', to: '2026-01-06T08:00+01:00', minutes: 0, why: 'from close to opening' },
		{ from: '2026-01-05T17:59:30+01:00', to: '2026-01-06T08:00:15+01:00', minutes: 0.75, why: 'parts of a minute' },
		{ from: '2026-01-09T17:00+01:00', to: '2026-01-12T09:00+01:00', minutes: 120, why: 'over a weekend' },
		{ from: '2026-04-03T17:00+02:00', to: '2026-04-07T09:00+02:00', minutes: 120, why: 'over a holiday too' },
		{ from: '2025-12-31T17:00+01:00', to: '2026-01-01T09:00+01:00', minutes: 120, why: 'over the end of the year' },
		{ from: '2024-02-28T08:00+01:00', to: '2024-03-01T18:00+01:00', minutes: 1800, why: 'three days, one a leap day' },
		{
			from: '2026-03-29T00:00+01:00',
			to: '2026-03-29T12:00+02:00',
			minutes: 120,
			hours: nights,
			why: 'a skipped hour',
		},
		{ from: '2026-10-25T00:00+02:00', to: '2026-10-25T12:00+01:00', minutes: 240, hours: nights, why: 'an hour twice' },
		{ from: '2026-01-05T23:00+01:00', to: '2026-01-06T01:00+01:00', minutes: 120, hours: shifts, why: 'over midnight' },
		{ from: '2026-12-24T00:00+01:00', to: '2026-12-25T00:00+01:00', minutes: 240, hours: special, why: 'a short day' },
		{
			from: '2026-12-26T00:00+01:00',
			to: '2026-12-27T00:00+01:00',
			minutes: 120,
			hours: special,
			why: 'hours of its own',
		},
		{ from: '2026-12-31T00:00+01:00', to: '2027-01-01T00:00+01:00', minutes: 0, hours: special, why: 'closed all day' },
	])('$from to $to: $minutes ($why)', ({ from, to, minutes, hours = brussels }) => {
		expect(businessMinutesBetween(Date.parse(from), Date.parse(to), hours, undefined, holidays)).toBe(minutes);
	});
});

const clock = (hours: WeeklyHours, zone: string) => ({ hours, zone });
const nine = weekOf(daily('12345', '09:00-17:00'));

/** When support in Brussels and a reader elsewhere are both at work, in UTC. */
const talk = (from: string, to: string, reader: { hours: WeeklyHours; zone: string }, support = brussels) =>
	bothOpen(Date.parse(from), Date.parse(to), { hours: support, zone: 'Europe/Brussels', holidays }, reader).map(
		(span) => [span.from, span.to].map((at) => new Date(at).toISOString().slice(5, 16)).join(' to '),
	);

describe('when can we talk', () => {
	test.each<{ reader: { hours: WeeklyHours; zone: string }; from: string; to: string; spans: string[]; why: string }>([
		{
			reader: clock(nine, 'Europe/Brussels'),
			from: '2026-01-05T00:00Z',
			to: '2026-01-06T00:00Z',
			spans: ['01-05T08:00 to 01-05T16:00'],
			why: 'the reader’s day lies within support’s',
		},
		{
			reader: clock(nine, 'America/New_York'),
			from: '2026-01-05T00:00Z',
			to: '2026-01-06T00:00Z',
			spans: ['01-05T14:00 to 01-05T17:00'],
			why: 'the morning in New York is the afternoon in Brussels',
		},
		{
			reader: clock(nine, 'America/New_York'),
			from: '2026-03-16T00:00Z',
			to: '2026-03-17T00:00Z',
			spans: ['03-16T13:00 to 03-16T17:00'],
			why: 'America has summer time, Europe not yet: an hour more',
		},
		{
			reader: clock(nine, 'Pacific/Auckland'),
			from: '2026-01-05T00:00Z',
			to: '2026-01-09T00:00Z',
			spans: [],
			why: 'never: New Zealand ends its day before Brussels begins',
		},
		{
			reader: clock(weekOf(daily('12345', '08:00-12:00', '13:00-19:00')), 'Europe/Brussels'),
			from: '2026-01-05T10:30Z',
			to: '2026-01-06T08:00Z',
			spans: ['01-05T10:30 to 01-05T11:00', '01-05T12:00 to 01-05T17:00', '01-06T07:00 to 01-06T08:00'],
			why: 'from now on, without the lunch break, up to the end',
		},
		{
			reader: clock(weekOf(daily('67', '08:00-18:00')), 'Europe/Brussels'),
			from: '2026-01-05T00:00Z',
			to: '2026-01-12T00:00Z',
			spans: [],
			why: 'a reader who works in the weekend',
		},
		{
			reader: clock(nine, 'Europe/Brussels'),
			from: '2026-04-03T00:00Z',
			to: '2026-04-08T00:00Z',
			spans: ['04-03T07:00 to 04-03T15:00', '04-07T07:00 to 04-07T15:00'],
			why: 'not in the weekend, nor on the holiday of support',
		},
		{
			reader: { ...clock(nine, 'Europe/Brussels'), ...{ holidays: listOf(['2026-01-06']) } },
			from: '2026-01-05T00:00Z',
			to: '2026-01-08T00:00Z',
			spans: ['01-05T08:00 to 01-05T16:00', '01-07T08:00 to 01-07T16:00'],
			why: 'nor on a holiday of the reader',
		},
		{
			reader: clock(nine, 'Europe/Brussels'),
			from: '2026-01-05T17:00Z',
			to: '2026-01-05T10:00Z',
			spans: [],
			why: 'backwards',
		},
		{
			reader: clock(weekOf(daily('12345', '18:00-20:00')), 'Europe/Brussels'),
			from: '2026-01-05T00:00Z',
			to: '2026-01-06T00:00Z',
			spans: [],
			why: 'one closes as the other opens',
		},
	])('$why', ({ reader, from, to, spans }) => {
		expect(talk(from, to, reader)).toEqual(spans);
	});

	test('whoever is named first, the answer is the same', () => {
		const [one, other] = [clock(brussels, 'Europe/Brussels'), clock(nine, 'America/New_York')];
		const [from, to] = [Date.parse('2026-03-01T00:00Z'), Date.parse('2026-04-10T00:00Z')];
		expect(bothOpen(from, to, one, other)).toEqual(bothOpen(from, to, other, one));
		expect(bothOpen(from, to, one, other)).toHaveLength(29);
	});
});

describe('the state of dates with hours of their own', () => {
	test.each([
		{
			at: '2026-12-24T11:59+01:00',
			state: 'open',
			until: '2026-12-24T12:00+01:00',
			why: 'the last minute of the short day',
		},
		{ at: '2026-12-24T12:00+01:00', state: 'closed', until: '2026-12-25T08:00+01:00', why: 'closes early' },
		{
			at: '2026-12-25T12:00+01:00',
			state: 'unconfirmed',
			until: '2026-12-25T18:00+01:00',
			why: 'a holiday like any other',
		},
		{
			at: '2026-12-26T10:00+01:00',
			state: 'open',
			until: '2026-12-26T12:00+01:00',
			why: 'the calendar goes before the list',
		},
		{ at: '2026-12-30T18:00+01:00', state: 'closed', until: '2027-01-01T08:00+01:00', why: 'closed all the next day' },
	])('$at: $state until $until ($why)', ({ at, state, until }) => {
		const calendar = { kind: 'weekly', ...special, facts: [] } as const;
		const found = supportHours(calendar, Date.parse(at), undefined, holidays);
		expect([found.state, found.nextChange]).toEqual([state, Date.parse(until)]);
		// The light sibling looks at no holidays.
		expect(isOpenNow(calendar, Date.parse(at), 'Asia/Tokyo')).toBe(state !== 'closed');
	});
});
