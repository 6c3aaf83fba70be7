import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type Answers,
	decodeAnswers,
	encodeAnswers,
	type ParameterKind,
	type Parameters,
} from '../../src/engine/answers.ts';
import { pruneAnswers } from '../../src/engine/tools/verdict.ts';
import { type Tool, tools } from './tools/every-tool.ts';

const zones = ['Europe/Brussels', 'America/Los_Angeles', 'Etc/GMT+8', 'Asia/Kathmandu', 'UTC'];
const dates = fc
	.integer({ min: 0, max: 109_500 })
	.map((days) => Temporal.PlainDate.from('1900-01-01').add({ days }).toString());
const offsets = fc.integer({ min: -14 * 60, max: 14 * 60 }).map((minutes) => {
	const size = Math.abs(minutes);
	const two = (value: number) => String(value).padStart(2, '0');
	return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
});
const clock = fc
	.tuple(fc.nat(23), fc.nat(59))
	.map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

/** Any good value of a parameter. */
function goodValue(parameter: ParameterKind): fc.Arbitrary<string> {
	switch (parameter.kind) {
		case 'choice':
			return fc.constantFrom(...parameter.values);
		case 'date':
			return dates;
		case 'zone':
			return fc.constantFrom(...zones);
		case 'day-hours':
			return fc
				.tuple(clock, fc.oneof(clock, fc.constant('24:00')))
				.filter(([opens, closes]) => opens < closes)
				.map((hours) => hours.join('-'));
		case 'country':
			return fc.constantFrom('NL', 'US', 'CN', 'JP', 'HK');
		case 'instant':
			return fc
				.tuple(dates, clock, fc.oneof(fc.constant('Z'), offsets))
				.map(([date, time, zone]) => `${date}T${time}${zone}`);
	}
}
const someAnswers = (parameters: Parameters): fc.Arbitrary<Answers> =>
	fc
		.tuple(
			...Object.entries(parameters).map(([name, kind]) => fc.option(goodValue(kind).map((value) => [name, value]))),
		)
		.map((answers) => Object.fromEntries(answers.filter((answer) => answer !== null)));

/** Values to try of a parameter that has no closed set of them. */
const samples = {
	date: ['2025-12-01'],
	zone: ['Asia/Tokyo'],
	country: ['JP'],
	instant: ['2026-01-05T09:00+01:00'],
	'day-hours': ['07:30-24:00'],
} as const satisfies Record<Exclude<ParameterKind['kind'], 'choice'>, readonly string[]>;

/** Every state that a reader can reach by answering, changing and taking back what is asked, one step after another. */
function reachableStates({ parameters, run, path }: Tool): Answers[] {
	const found = new Map<string, Answers>([['', {}]]);
	for (const state of found.values()) {
		for (const name of run(state).asked) {
			const parameter = parameters[name] as ParameterKind;
			const values = parameter.kind === 'choice' ? parameter.values : samples[parameter.kind];
			const { [name]: _, ...others } = state;
			for (const next of [others, ...values.map((value) => ({ ...others, [name]: value }))]) {
				const kept = pruneAnswers(next, path);
				const key = encodeAnswers(parameters, kept);
				if (!found.has(key)) found.set(key, kept);
			}
		}
	}
	return [...found.values()];
}

describe.each(tools)('$name', (tool) => {
	const { parameters, run, path } = tool;
	const decode = (query: string, prefix?: string) => decodeAnswers(parameters, query, prefix);

	test('every state that a reader can reach comes back as it was, with nothing off its path', () => {
		const states = reachableStates(tool);
		expect(states.length).toBeGreaterThan(10);
		const lost = states.filter((state) => {
			const written = encodeAnswers(parameters, state);
			const { answers, problems } = decode(written);
			const same = Object.keys(answers).length === Object.keys(state).length;
			return (
				problems.length > 0 ||
				!same ||
				Object.entries(state).some(([name, value]) => answers[name] !== value) ||
				pruneAnswers(answers, path) !== answers ||
				encodeAnswers(parameters, answers) !== written
			);
		});
		expect(lost).toEqual([]);
	});

	test('any answers come back, embedded or not, whatever else the address holds', () => {
		const others = fc.webQueryParameters().filter((query) => !query.includes('tool.'));
		fc.assert(
			fc.property(someAnswers(parameters), others, (answers, query) => {
				expect(decode(encodeAnswers(parameters, answers))).toEqual({ answers, problems: [] });
				const embedded = encodeAnswers(parameters, answers, 'tool.', query);
				expect(decode(embedded, 'tool.')).toEqual({ answers, problems: [] });
				expect([...new URLSearchParams(embedded)].filter(([name]) => !name.startsWith('tool.'))).toEqual([
					...new URLSearchParams(query),
				]);
			}),
			{ seed: 20260105, numRuns: 300 },
		);
	});

	test('the order in which a reader answers does not show in the address', () => {
		fc.assert(
			fc.property(someAnswers(parameters), (answers) => {
				const reversed = Object.fromEntries(Object.entries(answers).toReversed());
				expect(encodeAnswers(parameters, reversed)).toBe(encodeAnswers(parameters, answers));
			}),
			{ seed: 20260105, numRuns: 100 },
		);
	});

	const names = Object.keys(parameters);
	const hostileName = fc.constantFrom(...names, '__proto__', 'constructor', 'toString', 'hasOwnProperty', '');
	const hostileValue = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom('__proto__', 'constructor', 'unknown', '%', '%2', '%E0%A4%A', '../..', 'null', '\0', '\uD800'),
		...Object.values(parameters).map(goodValue),
	);

	test('any query at all: no error, good answers only, and reading what was written changes nothing', () => {
		const pairs = fc.array(fc.tuple(hostileName, hostileValue), { maxLength: 8 });
		const query = fc.oneof(
			fc.string({ unit: 'binary' }),
			pairs.map((list) => list.map(([name, value]) => `${name}=${value}`).join('&')),
			pairs.map((list) => new URLSearchParams(list.map(([name, value]) => [name, value])).toString()),
		);
		fc.assert(
			fc.property(query, (text) => {
				const { answers, problems } = decode(text);
				expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
				for (const [name, value] of Object.entries(answers)) {
					const kind = parameters[name];
					expect(names).toContain(name);
					if (kind?.kind === 'choice') expect(kind.values).toContain(value);
				}
				for (const { parameter, value } of problems) {
					expect(names).toContain(parameter);
					expect(value.length).toBeLessThanOrEqual(40);
				}
				const written = encodeAnswers(parameters, answers);
				expect(decode(written)).toEqual({ answers, problems: [] });
				expect(encodeAnswers(parameters, decode(written).answers)).toBe(written);
				expect(run(answers).outcome).toMatch(/^[a-z0-9]+([ -][a-z0-9]+)*$/);
			}),
			{ seed: 20260105, numRuns: 1000 },
		);
	});

	test.each([
		{ query: `${'a'.repeat(50_000)}=${'b'.repeat(50_000)}`, why: '100 kB of somebody else' },
		{ query: names.map((name) => `${name}=${'x'.repeat(100_000)}`).join('&'), why: '100 kB in every parameter' },
		{ query: `${names[0]}=x&`.repeat(20_000), why: 'one parameter 20,000 times' },
		{ query: '__proto__=polluted&__proto__[x]=1&constructor.prototype.x=1', why: 'names that every object has' },
		{ query: names.map((name) => `${name}=__proto__&${name}=constructor`).join('&'), why: 'the same as values' },
		{ query: names.map((name) => `${name}=%2F..%2F..%2Fetc%2Fpasswd`).join('&'), why: 'encoded slashes' },
		{ query: names.map((name) => `${name}=%`).join('&'), why: 'malformed escapes' },
		{ query: names.map((name) => `${name}=<script>alert(1)</script>`).join('&'), why: 'markup' },
	])('$why: nothing is answered, nothing is thrown', ({ query }) => {
		const { answers, problems } = decode(query);
		expect(answers).toEqual({});
		for (const { value } of problems) expect(value.length).toBeLessThanOrEqual(40);
		expect(({} as Record<string, unknown>)['x']).toBeUndefined();
		expect(run(answers).outcome).toBe('incomplete');
	});
});
