/**
 * Speed of the time engine beside a walk over the minutes and the package opening_hours: the same questions, in the
 * same run, and the answers must agree. Run with `npm run bench`; `npm run bench -- --write` puts the figures into
 * docs/benchmarks.md. Nothing is asserted about times, since they depend on the machine.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import OpeningHours from 'opening_hours';
import { deadline } from '../src/engine/deadline.ts';
import { supportHours } from '../src/engine/support-hours.ts';
import { calendars } from '../src/policy/calendars.ts';
import type { SupportCalendar } from '../src/policy/model.ts';
import { walkMinutes } from '../test/oracles/minute-walker.ts';

const minute = 60_000;
const year = 365 * 1440;
/** Milliseconds that each of the contenders works on the questions. */
const enough = 2000;
const page = new URL('../docs/benchmarks.md', import.meta.url);

// opening_hours knows no zones: it reads the clock of the machine, which is therefore set to the calendar's.
const zone = 'Europe/Brussels';
process.env['TZ'] = zone;
const calendar = calendars['dynamics-emea'] as Extract<SupportCalendar, { kind: 'weekly' }>;
const packaged = new OpeningHours('Mo-Fr 08:00-18:00');
const walker = walkMinutes({ hours: calendar, zone });

interface Question {
	at: number;
	/** Minutes of open time that are promised. */
	minutes: number;
}
/** Moments all over 2026, a prime number of minutes apart, with 1 to 40 hours of open time. */
const questions: readonly Question[] = Array.from({ length: 1000 }, (_, index) => ({
	at: Date.UTC(2026, 0, 1) + ((index * 100_003) % year) * minute,
	minutes: 60 * (1 + (index % 40)),
}));

type Answer = (question: Question) => number | undefined;
interface Contender {
	name: string;
	due: Answer;
	nextChange: Answer;
}

/** The package has no deadlines, so its intervals are counted. */
function dueByPackage({ at, minutes }: Question): number | undefined {
	const intervals = packaged.getIterator(new Date(at));
	let left = minutes * minute;
	let from = at;
	let open = intervals.getState();
	while (intervals.advance()) {
		const to = intervals.getDate().getTime();
		if (open && left <= to - from) return from + left;
		if (open) left -= to - from;
		from = to;
		open = intervals.getState();
	}
	return undefined;
}

const engine: Contender = {
	name: 'Supportwijzer',
	due: ({ at, minutes }) => deadline(at, { kind: 'business', minutes, calendar }).due,
	nextChange: ({ at }) => supportHours(calendar, at).nextChange,
};
const others: readonly Contender[] = [
	{
		name: 'minute walker',
		due: ({ at, minutes }) => walker.business(at, minutes),
		nextChange: ({ at }) => walker.look(at).nextChange,
	},
	{
		name: 'opening_hours',
		due: dueByPackage,
		nextChange: ({ at }) => packaged.getNextChange(new Date(at))?.getTime(),
	},
];

function check(name: string, answer: Answer, right: Answer): void {
	const wrong = questions.find((question) => answer(question) !== right(question));
	if (wrong) throw new Error(`${name} differs at ${new Date(wrong.at).toISOString()} with ${wrong.minutes} minutes`);
}

/** Time that this thread had a processor: what else runs on the machine does not count. */
function milliseconds(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
}

/** Goes round the questions until the time is up. */
function perSecond(answer: Answer, asked: readonly Question[] = questions): number {
	const begin = milliseconds();
	let count = 0;
	do {
		for (let batch = 0; batch < 20; batch++, count++) answer(asked[count % asked.length] as Question);
	} while (milliseconds() - begin < enough);
	return (1000 * count) / (milliseconds() - begin);
}

const whole = (value: number) => Math.round(value).toLocaleString('en');
const times = (value: number) => (value < 10 ? value.toFixed(1) : whole(value));

// The check is the warm-up as well.
for (const { name, due, nextChange } of others) {
	check(`${name}, deadline`, due, engine.due);
	check(`${name}, next change`, nextChange, engine.nextChange);
}
const [due, nextChange] = [perSecond(engine.due), perSecond(engine.nextChange)];
const rows = [
	['', 'deadlines a second', 'engine is faster', 'next changes a second', 'engine is faster'],
	[engine.name, whole(due), '', whole(nextChange), ''],
	...others.map((other) => {
		const [theirDue, theirChange] = [perSecond(other.due), perSecond(other.nextChange)];
		return [
			other.name,
			whole(theirDue),
			`${times(due / theirDue)} times`,
			whole(theirChange),
			`${times(nextChange / theirChange)} times`,
		];
	}),
];

/** A year of these hours: 52 weeks of 50 hours. */
const oneYear = 52 * 50 * 60;
const farAway = (years: number) => questions.slice(0, 100).map(({ at }) => ({ at, minutes: years * oneYear }));
const [near, far] = [1000 / perSecond(engine.due, farAway(1)), 1000 / perSecond(engine.due, farAway(10))];

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0), 3));
const padded = rows.map((row) =>
	row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))),
);
const [head = [], ...body] = padded;
const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
const report = [
	`Node ${process.version} on ${cpus()[0]?.model.trim() ?? 'an unknown processor'}, ${questions.length} questions.`,
	'',
	line(head),
	line(rule),
	...body.map(line),
	'',
	`A deadline one year out takes ${near.toFixed(3)} ms, one ten years out ${far.toFixed(3)} ms: ${times(far / near)} times as long.`,
].join('\n');
console.log(report);

if (process.argv.includes('--write')) {
	const [start, end] = ['<!-- figures -->', '<!-- end of figures -->'];
	const text = readFileSync(page, 'utf8');
	const [before, rest = ''] = text.split(start);
	const after = rest.split(end)[1];
	if (before === undefined || after === undefined) throw new Error(`docs/benchmarks.md lacks ${start} … ${end}`);
	writeFileSync(page, `${before}${start}\n\n${report}\n\n${end}${after}`);
}
