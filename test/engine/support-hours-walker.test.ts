import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOpening, type Holidays, supportHours } from '../../src/engine/support-hours.ts';
import type { SupportCalendar, Weekday, WeeklyInterval } from '../../src/policy/model.ts';

const minute = 60_000;
const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const clocks = new Map<string, Intl.DateTimeFormat>();

/** Date, weekday and minute of the day on the clock of a zone, by `Intl` alone. */
function readClock(at: number, zone: string): { date: string; weekday: number; minute: number } {
	const clock =
		clocks.get(zone) ??
		new Intl.DateTimeFormat('en-GB', {
			timeZone: zone,
			weekday: 'short',
			year: 'numeric',
			month: '2-digit',
			day: '2-digit',
			hour: '2-digit',
			minute: '2-digit',
			hourCycle: 'h23',
		});
	clocks.set(zone, clock);
	const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
	return {
		date: `${parts['year']}-${parts['month']}-${parts['day']}`,
		weekday: names.indexOf(parts['weekday'] ?? '') + 1,
		minute: Number(parts['hour']) * 60 + Number(parts['minute']),
	};
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const timeOf = (halfHours: number) =>
	`${String(Math.floor(halfHours / 2)).padStart(2, '0')}:${halfHours % 2 === 0 ? '00' : '30'}`;

type Weekly = Extract<SupportCalendar, { kind: 'weekly' }>;

/** The state at an instant, read off the clock. */
function stateAt(calendar: Weekly, zone: string, at: number, holidays?: Holidays): string {
	const now = readClock(at, zone);
	const inside = calendar.intervals.some(
		({ weekday, opens, closes }) =>
			weekday === now.weekday && minutesOf(opens) <= now.minute && now.minute < minutesOf(closes),
	);
	if (!inside) return 'closed';
	return holidays && calendar.holidays !== 'included' && now.date in holidays.days ? 'unconfirmed' : 'open';
}

/** Walks on minute by minute until the state is another. Each week has an interval; a gap may swallow one. */
function walk(calendar: Weekly, zone: string, at: number, holidays?: Holidays) {
	const state = stateAt(calendar, zone, at, holidays);
	let instant = Math.floor(at / minute) * minute;
	const end = at + 20 * 1440 * minute;
	while (instant < end && stateAt(calendar, zone, instant, holidays) === state) instant += minute;
	return { state, nextChange: instant, nextState: stateAt(calendar, zone, instant, holidays) };
}

/** Each with a day on which its clock changes; midnight in the last two. */
const changes = [
	{ zone: 'Europe/Brussels', dates: ['2026-03-29', '2026-10-25'] },
	{ zone: 'America/Los_Angeles', dates: ['2026-03-08', '2026-11-01'] },
	{ zone: 'Australia/Sydney', dates: ['2026-04-05', '2026-10-04'] },
	{ zone: 'Australia/Lord_Howe', dates: ['2026-04-05', '2026-10-04'] },
	{ zone: 'Asia/Kathmandu', dates: ['2026-06-01'] },
	{ zone: 'America/Sao_Paulo', dates: ['2018-11-04', '2019-02-17'] },
	{ zone: 'Asia/Tehran', dates: ['2021-03-22', '2021-09-22'] },
];

/** Edges keep out of hours that come twice: there the clock alone cannot tell which one is meant. */
const opensAt = fc.oneof(fc.constant(0), fc.integer({ min: 8, max: 43 }));
const interval = fc
	.tuple(fc.integer({ min: 1, max: 7 }), opensAt, fc.oneof(fc.constant(48), fc.integer({ min: 9, max: 45 })))
	.filter(([, opens, closes]) => opens < closes)
	.map(([weekday, opens, closes]): WeeklyInterval => ({
		weekday: weekday as Weekday,
		opens: timeOf(opens),
		closes: timeOf(closes),
	}));

/** Intervals of one weekday that overlap are no calendar. */
const lieApart = (intervals: readonly WeeklyInterval[]) =>
	intervals.every((one) =>
		intervals.every(
			(other) =>
				one === other || one.weekday !== other.weekday || one.closes <= other.opens || other.closes <= one.opens,
		),
	);

/** A calendar, a moment within three days of a change of its clock, and holidays around it. */
const situation = fc
	.record({
		place: fc.constantFrom(...changes),
		pick: fc.nat(1),
		offset: fc.integer({ min: -3 * 1440, max: 3 * 1440 }),
		second: fc.nat(59),
		intervals: fc.array(interval, { minLength: 1, maxLength: 8 }).filter(lieApart),
		holidays: fc.constantFrom('excluded', 'included', 'not-stated'),
		holidayOffsets: fc.array(fc.integer({ min: -3, max: 8 }), { maxLength: 4 }),
		local: fc.boolean(),
	})
	.map(({ place, pick, offset, second, intervals, holidays, holidayOffsets, local }) => {
		const { zone, dates } = place;
		const date = dates[pick % dates.length] as string;
		const shift = (days: number) => Temporal.PlainDate.from(date).add({ days }).toString();
		const list: Holidays = {
			firstYear: 2018,
			lastYear: 2027,
			days: Object.fromEntries(holidayOffsets.map((days) => [shift(days), 'holiday'])),
		};
		const calendar: Weekly = {
			kind: 'weekly',
			zone: local ? null : zone,
			intervals,
			holidays: holidays as Weekly['holidays'],
			facts: ['MMD-LANG'],
		};
		return { calendar, zone, at: Date.parse(`${date}T00:00Z`) + offset * minute + second * 1000, list };
	});

test('agrees with a walk over the minutes that knows only `Intl`', { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(situation, fc.boolean(), ({ calendar, zone, at, list }, counted) => {
			const holidays = counted ? list : undefined;
			const { state, nextChange, nextState } = supportHours(calendar, at, zone, holidays);
			expect({ state, nextChange, nextState }).toEqual(walk(calendar, zone, at, holidays));
			const opening = firstOpening(calendar, at, zone, holidays) ?? at;
			expect(stateAt(calendar, zone, opening, holidays)).toBe('open');
			if (state === 'open') expect(opening).toBe(at);
			else expect(opening).toBeGreaterThanOrEqual(nextChange ?? Infinity);
			if (state === 'closed' && nextState === 'open') expect(opening).toBe(nextChange);
		}),
		{ seed: 20260105, numRuns: 150 },
	);
});
