/**
 * The time engine once more, as plainly as it can be said: a step is a minute, and the wall clock is read off
 * `Intl.DateTimeFormat`. It shares no code with `src/engine`. Instants must be whole minutes.
 */
import type { OpenState } from '../../src/engine/open-spans.ts';
import type { Oracle, Situation } from './oracle.ts';

const minuteLength = 60_000;
const dayMinutes = 1440;
/** No zone moves its clock by more. */
const reach = 240;
const lookAhead = 100 * dayMinutes;

/** The wall clock of a zone in minutes since 1970, as if it ran in UTC, at a minute since 1970. */
export type Clock = (minute: number) => number;

/** Asks `Intl` for every minute. */
export function everyMinute(zone: string): Clock {
	const two = '2-digit';
	const fields = { year: 'numeric', month: two, day: two, hour: two, minute: two, hourCycle: 'h23' } as const;
	const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, ...fields });
	return (minute) => {
		const text = format.format(minute * minuteLength);
		if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(text)) throw new Error(`Intl writes “${text}”`);
		return Date.parse(`${text.replace(' ', 'T')}Z`) / minuteLength;
	};
}

/** Asks `Intl` once an hour; where the wall clock went on by anything but an hour, for every minute of it. */
function byTheHour(zone: string): Clock {
	const ask = everyMinute(zone);
	const known = new Map<number, number>();
	const askOnce: Clock = (minute) => {
		const wall = known.get(minute) ?? ask(minute);
		known.set(minute, wall);
		return wall;
	};
	let latest = { hour: Number.NaN, wall: 0, steady: false };
	return (minute) => {
		const hour = Math.floor(minute / 60);
		if (hour !== latest.hour) {
			const wall = askOnce(hour * 60);
			latest = { hour, wall, steady: askOnce(hour * 60 + 60) - wall === 60 };
		}
		return latest.steady ? latest.wall + minute - hour * 60 : askOnce(minute);
	};
}

const clocks = new Map<string, Clock>();
/** One for each zone, that remembers what it asked. */
export const sharedClock = (zone: string): Clock => {
	const clock = clocks.get(zone) ?? byTheHour(zone);
	clocks.set(zone, clock);
	return clock;
};

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const dateOf = (wall: number) => Math.floor(wall / dayMinutes);
/** 1 is Monday; day 0 was a Thursday. */
const weekdayOf = (date: number) => ((date + 3) % 7) + 1;

/** @param clock absent: one that all walks in the zone share and that remembers */
export function walkMinutes({ hours, zone, holidays }: Situation, clock: Clock = sharedClock(zone)): Oracle {
	const intervals = hours.intervals.map(({ weekday, opens, closes }) => {
		return { weekday, opens: minutesOf(opens), closes: minutesOf(closes) };
	});
	const week = Array.from({ length: 8 }, (_, weekday) => intervals.filter((interval) => interval.weekday === weekday));
	const numberOf = (date: string) => Date.parse(`${date}T00:00Z`) / minuteLength / dayMinutes;
	const own = new Map(
		(hours.exceptions ?? []).map((each) => [
			numberOf(each.date),
			each.intervals.map(({ opens, closes }) => ({ opens: minutesOf(opens), closes: minutesOf(closes) })),
		]),
	);
	const hoursOn = (date: number) => own.get(date) ?? week[weekdayOf(date)] ?? [];
	const holidayDates = new Set(Object.keys(holidays?.days ?? {}).map(numberOf));
	const isHoliday = (date: number) => holidayDates.has(date) && !own.has(date);

	const steadyHours = new Map<number, boolean>();
	/** Whether the clock of the zone runs on evenly for some hours before and after. */
	const isSteady = (minute: number) => {
		const hour = Math.floor(minute / 60);
		const known = steadyHours.get(hour);
		if (known !== undefined) return known;
		const steady = clock((hour + 6) * 60) - clock((hour - 5) * 60) === 11 * 60;
		steadyHours.set(hour, steady);
		return steady;
	};

	/** An interval has begun once the clock has shown its opening; it has ended when the clock shows no time up to its closing any more. */
	const holds = (minute: number, opens: number, closes: number) => {
		let begun = false;
		for (let back = 0; back <= reach && !begun; back++) begun = clock(minute - back) >= opens;
		if (!begun || clock(minute) < closes) return begun;
		for (let on = 1; on <= reach; on++) if (clock(minute + on) <= closes) return true;
		return false;
	};
	const inHoursOf = (date: number, minute: number) => {
		const steady = isSteady(minute);
		const now = steady ? clock(minute) - date * dayMinutes : 0;
		return hoursOn(date).some(({ opens, closes }) =>
			steady ? opens <= now && now < closes : holds(minute, date * dayMinutes + opens, date * dayMinutes + closes),
		);
	};
	/** The date whose hours a minute lies in; around a change of the clock, the first of them. */
	const openDate = (minute: number) => {
		const date = dateOf(clock(minute));
		const dates = isSteady(minute) ? [date] : [date - 1, date, date + 1];
		return dates.find((each) => inHoursOf(each, minute));
	};
	const stateAt = (minute: number): OpenState => {
		const date = openDate(minute);
		if (date === undefined) return 'closed';
		return hours.holidays !== 'included' && isHoliday(date) ? 'unconfirmed' : 'open';
	};
	const walk = (from: number, found: (minute: number) => boolean) => {
		for (let minute = from; minute < from + lookAhead; minute++) if (found(minute)) return minute;
		return undefined;
	};
	const instantOf = (minute: number | undefined) => (minute === undefined ? undefined : minute * minuteLength);
	/** Holidays are not looked at. */
	const firstOpen = (filed: number) => walk(filed / minuteLength, (minute) => openDate(minute) !== undefined);

	/** The minute at which the hours of a date end; `undefined`: it has none. */
	function closeOf(date: number, from: number): number | undefined {
		let minute = from;
		while (clock(minute) < date * dayMinutes) minute++;
		let close: number | undefined;
		for (; clock(minute) < (date + 1) * dayMinutes || inHoursOf(date, minute); minute++)
			if (inHoursOf(date, minute)) close = minute + 1;
		return close;
	}

	return {
		look(at) {
			const minute = Math.floor(at / minuteLength);
			const state = stateAt(minute);
			return { state, nextChange: instantOf(walk(minute, (each) => stateAt(each) !== state)) };
		},
		elapsed(filed, minutes) {
			let minute = filed / minuteLength;
			for (let left = minutes; left > 0; left--) minute++;
			return minute * minuteLength;
		},
		business(filed, minutes) {
			let left = minutes;
			const last = walk(filed / minuteLength, (minute) => stateAt(minute) === 'open' && --left <= 0);
			return instantOf(last === undefined || minutes === 0 ? last : last + 1);
		},
		everyDay(filed, days) {
			const start = firstOpen(filed);
			if (start === undefined || days === 0) return instantOf(start);
			const wall = clock(start) + days * dayMinutes;
			return instantOf(walk(start, (minute) => clock(minute) >= wall));
		},
		businessDays(filed, days) {
			const start = firstOpen(filed);
			if (start === undefined) return undefined;
			let due = start;
			const first = dateOf(clock(start));
			for (let date = first + 1, left = days; left > 0; date++) {
				if ((date - first) * dayMinutes > lookAhead) return undefined;
				if (weekdayOf(date) > 5 || hoursOn(date).length === 0 || isHoliday(date)) continue;
				const close = closeOf(date, due);
				if (close === undefined) continue;
				due = close;
				left--;
			}
			return instantOf(due);
		},
		between(from, to) {
			let open = 0;
			for (let minute = from / minuteLength; minute < to / minuteLength; minute++)
				if (stateAt(minute) === 'open') open++;
			return open;
		},
	};
}
