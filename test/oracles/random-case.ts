import type { HolidayRule } from '../../src/policy/model.ts';
import type { Case } from './case.ts';
import { resolve } from './temporal.ts';

const minuteLength = 60_000;
const dayLength = 86_400_000;

/** Half-hour and quarter-hour zones, midnights that are skipped or come twice, Ramadan, and one without any change. */
export const zones = [
	'Europe/Brussels',
	'America/Los_Angeles',
	'Australia/Sydney',
	'Australia/Lord_Howe',
	'Africa/Casablanca',
	'Pacific/Apia',
	'Asia/Tehran',
	'Asia/Kolkata',
	'America/St_Johns',
	'Asia/Shanghai',
	'Pacific/Chatham',
	'Atlantic/Azores',
	'America/Havana',
	'America/Sao_Paulo',
	'Asia/Pyongyang',
	'Antarctica/Troll',
] as const;

/** Numbers that look random and are the same in every run (mulberry32). */
function randomFrom(seed: number) {
	let state = seed >>> 0;
	const fraction = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	const whole = (from: number, to: number) => from + Math.floor(fraction() * (to - from + 1));
	return {
		fraction,
		/** Both ends included. */
		whole,
		chance: (share: number) => fraction() < share,
		pick: <Item>(items: readonly Item[]): Item => items[whole(0, items.length - 1)] as Item,
	};
}
type Random = ReturnType<typeof randomFrom>;

const timeOf = (minute: number) =>
	`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const partsOf = (interval: string) => interval.split(/[ -]/) as [string, string, string];

/** One to three intervals, in order; they may adjoin, begin at 00:00 and end at 24:00. */
function randomDay(random: Random): [number, number][] {
	const grid = random.pick([60, 30, 30, 30, 15, 1]);
	const edges = new Set<number>();
	const count = 2 * random.pick([1, 1, 1, 2, 2, 3]);
	while (edges.size < count) {
		// Half of all edges lie where clocks change.
		const minute = random.chance(0.5) ? random.whole(0, 4 * 60) : random.whole(0, 1440);
		edges.add(Math.round(minute / grid) * grid);
	}
	if (random.chance(0.15)) edges.delete(Math.min(...edges)) && edges.add(0);
	if (random.chance(0.25)) edges.delete(Math.max(...edges)) && edges.add(1440);
	const sorted = [...edges].sort((a, b) => a - b);
	const day: [number, number][] = [];
	for (let index = 0; index + 1 < sorted.length; index += 2) {
		let opens = sorted[index] as number;
		const before = day.at(-1)?.[1];
		if (before !== undefined && random.chance(0.2)) opens = before;
		day.push([opens, sorted[index + 1] as number]);
	}
	return day;
}

function randomWeek(random: Random): string[] {
	const style = random.whole(0, 9);
	const everyDay = [1, 2, 3, 4, 5, 6, 7];
	if (style === 0 && random.chance(0.3)) return everyDay.map((weekday) => `${weekday} 00:00-24:00`);
	const chosen = everyDay.filter((weekday) => (style < 5 ? weekday < 6 : style < 7 || random.chance(0.6)));
	const weekdays = chosen.length > 0 ? chosen : [random.whole(1, 7)];
	const same = random.chance(0.5) ? randomDay(random) : undefined;
	return weekdays.flatMap((weekday) =>
		(same ?? randomDay(random)).map(([opens, closes]) => `${weekday} ${timeOf(opens)}-${timeOf(closes)}`),
	);
}

/** The hours of one date: none, or as those of a weekday. */
const randomHours = (random: Random): string[] =>
	random.chance(0.4) ? [] : randomDay(random).map(([opens, closes]) => `${timeOf(opens)}-${timeOf(closes)}`);

const changes = new Map<string, readonly Temporal.ZonedDateTime[]>();
/** The instants from 2015 to 2029 at which the clock of a zone changes. */
export function changesOf(zone: string): readonly Temporal.ZonedDateTime[] {
	const known = changes.get(zone);
	if (known) return known;
	const found: Temporal.ZonedDateTime[] = [];
	let next = Temporal.PlainDate.from('2015-01-01').toZonedDateTime(zone).getTimeZoneTransition('next');
	for (; next !== null && next.year < 2030; next = next.getTimeZoneTransition('next')) found.push(next);
	changes.set(zone, found);
	return found;
}

/** Half of them within some days of a clock change, many on an opening or a closing or a minute beside it. */
function randomInstant(random: Random, zone: string, week: readonly string[]): number {
	const known = changesOf(zone);
	const around = known.length > 0 && random.chance(0.6) ? random.pick(known) : undefined;
	const date = around
		? around.toPlainDate().add({ days: random.whole(-4, 3) })
		: Temporal.PlainDate.from('2015-01-01').add({ days: random.whole(0, 5400) });
	if (around && random.chance(0.2)) return around.epochMilliseconds + random.whole(-150, 150) * minuteLength;
	const [, opens, closes] = partsOf(random.pick(week));
	const nearEdge = minutesOf(random.pick([opens, closes])) + random.pick([-1, 0, 0, 1]);
	const minutes = random.chance(0.4) ? nearEdge : random.whole(0, 1439);
	return resolve(date.toPlainDateTime().add({ minutes }), zone, random.pick(['opens', 'closes']));
}

function randomMinutes(random: Random, week: readonly string[], weeks: number): number {
	const lengths = week.map((interval) => {
		const [, opens, closes] = partsOf(interval);
		return minutesOf(closes) - minutesOf(opens);
	});
	if (random.chance(0.08)) return 0;
	// So many whole intervals: it may end at a close.
	if (random.chance(0.25)) return random.pick(lengths) * random.whole(1, 3);
	const all = lengths.reduce((sum, length) => sum + length, 0);
	return Math.round(random.fraction() ** 3 * weeks * all);
}

/**
 * The case that belongs to a number.
 * @param longest weeks of open time that a duration takes at most
 * @param finest  milliseconds; instants are multiples of it
 */
export function randomCase(seed: number, { longest, finest }: { longest: number; finest: 1 | 60_000 }): Case {
	const random = randomFrom(seed);
	const zone = random.pick(zones);
	const week = randomWeek(random);
	let at = randomInstant(random, zone, week);
	if (finest === 1 && random.chance(0.2)) at += random.whole(-minuteLength, minuteLength);
	const offset = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
	const isoAfter = (days: number) => new Date(at + offset + days * dayLength).toISOString().slice(0, 10);
	const away: number[] = Array.from({ length: random.whole(0, 5) }, () => random.whole(-2, 5 + 7 * longest));
	for (const days of [...away]) if (random.chance(0.3)) away.push(days + 1);
	const dates = [...new Set(away.map(isoAfter))].sort();
	const length = random.chance(0.05) ? -random.whole(0, 5000) : random.fraction() ** 2 * longest * 7 * 1440;
	const to = at + Math.round((length * minuteLength) / finest) * finest;
	const minutes = randomMinutes(random, week, longest);
	const days = random.chance(0.05) ? random.whole(5, 5 * longest) : random.whole(0, 4);
	const strange = new Set(
		Array.from({ length: random.chance(0.3) ? random.whole(1, 4) : 0 }, () => random.whole(-1, 8)),
	);
	const exceptions = [...strange].map((away) => [isoAfter(away), ...randomHours(random)].join(' '));
	return {
		zone,
		week,
		...(exceptions.length > 0 ? { exceptions } : {}),
		rule: random.pick<HolidayRule>(['excluded', 'excluded', 'not-stated', 'included']),
		holidays: random.chance(0.3) ? null : dates,
		at: new Date(at).toISOString(),
		minutes,
		days,
		to: new Date(to).toISOString(),
	};
}
