import { describe, expect, test } from 'vitest';
import type { Answers, Parameters } from '../../src/engine/answers.ts';
import { choicesOf, decodeAnswers, encodeAnswers, isCountry, isZone, parseInstant } from '../../src/engine/answers.ts';

const parameters = {
	colour: { kind: 'choice', values: ['red', 'green', 'unknown'] },
	size: { kind: 'choice', values: ['small', 'large'] },
	closed: { kind: 'date' },
	at: { kind: 'instant' },
	zone: { kind: 'zone' },
	country: { kind: 'country' },
} as const satisfies Parameters;
const decode = (query: string, prefix?: string) => decodeAnswers(parameters, query, prefix);

test('choicesOf: the closed value sets, in order', () => {
	expect(choicesOf(parameters)).toEqual({ colour: ['red', 'green', 'unknown'], size: ['small', 'large'] });
	expect(Object.keys(choicesOf(parameters))).toEqual(['colour', 'size']);
});

test.each<{ query: string; answers: Answers; why: string }>([
	{ query: '', answers: {}, why: 'nothing' },
	{ query: '?colour=red', answers: { colour: 'red' }, why: 'with the question mark of `location.search`' },
	{ query: 'colour=unknown', answers: { colour: 'unknown' }, why: '"I don’t know" is an answer' },
	{ query: 'size=large&colour=red', answers: { colour: 'red', size: 'large' }, why: 'in any order' },
	{ query: 'colour=red&utm_source=mail', answers: { colour: 'red' }, why: 'a parameter of somebody else is ignored' },
	{ query: 'severity.colour=red', answers: {}, why: 'the parameter of an embedded tool is not ours' },
	{ query: 'colour=%72ed', answers: { colour: 'red' }, why: 'needless escapes mean the same' },
	{ query: 'colour=red&&&size=small', answers: { colour: 'red', size: 'small' }, why: 'empty pairs' },
	{ query: 'size=small&size=small', answers: { size: 'small' }, why: 'said twice the same: nothing to report' },
	{ query: 'closed=2024-02-29', answers: { closed: '2024-02-29' }, why: 'a leap day' },
	{ query: 'country=NL', answers: { country: 'NL' }, why: 'a country' },
	{ query: 'zone=Etc%2FGMT%2B8', answers: { zone: 'Etc/GMT+8' }, why: 'an encoded slash and plus' },
	{ query: 'zone=Europe/Amsterdam', answers: { zone: 'Europe/Amsterdam' }, why: 'a plain slash' },
	{
		query: 'at=2026-01-05T09:00%2B01:00',
		answers: { at: '2026-01-05T09:00+01:00' },
		why: 'the plus of an offset, escaped',
	},
	{ query: 'at=2026-01-05T09:00+01:00', answers: { at: '2026-01-05T09:00+01:00' }, why: 'and unescaped' },
])('"$query" without a problem: $why', ({ query, answers }) => {
	expect(decode(query)).toEqual({ answers, problems: [] });
});

test.each([
	{ query: 'colour=blue', parameter: 'colour', value: 'blue', why: 'not in the set' },
	{ query: 'colour=Red', parameter: 'colour', value: 'Red', why: 'values are in lower case' },
	{ query: 'colour=', parameter: 'colour', value: '', why: 'an empty value is none' },
	{ query: 'colour', parameter: 'colour', value: '', why: 'no value at all' },
	{ query: 'colour=__proto__', parameter: 'colour', value: '__proto__', why: 'a name that every object has' },
	{ query: 'colour=constructor', parameter: 'colour', value: 'constructor', why: 'another' },
	{ query: 'colour=red%20', parameter: 'colour', value: 'red ', why: 'a space behind it' },
	{ query: 'colour=red%00', parameter: 'colour', value: 'red\0', why: 'a NUL behind it' },
	{ query: 'colour=red%2F', parameter: 'colour', value: 'red/', why: 'a slash behind it' },
	{ query: 'colour=%E0%A4%A', parameter: 'colour', value: '\uFFFD%A', why: 'a broken escape' },
	{ query: 'colour=%', parameter: 'colour', value: '%', why: 'a lone percent sign' },
	{
		query: `colour=${'x'.repeat(100_000)}`,
		parameter: 'colour',
		value: 'x'.repeat(40),
		why: '100 kB, cut for the notice',
	},
	{ query: 'closed=2026-02-29', parameter: 'closed', value: '2026-02-29', why: 'a day that does not exist' },
	{ query: 'closed=yesterday', parameter: 'closed', value: 'yesterday', why: 'no date' },
	{ query: 'zone=%2B01:00', parameter: 'zone', value: '+01:00', why: 'an offset follows no summer time' },
	{ query: 'zone=Mars/Olympus', parameter: 'zone', value: 'Mars/Olympus', why: 'no zone on earth' },
	{ query: 'country=nl', parameter: 'country', value: 'nl', why: 'codes are in capitals' },
	{
		query: 'at=2026-01-05T09:00',
		parameter: 'at',
		value: '2026-01-05T09:00',
		why: 'without an offset it is no instant',
	},
])('$parameter is left out and named: $why', ({ query, parameter, value }) => {
	expect(decode(query)).toEqual({ answers: {}, problems: [{ parameter, value, reason: 'unknown-value' }] });
});

test('a bad value does not take the good ones with it', () => {
	expect(decode('colour=blue&size=large&closed=no')).toEqual({
		answers: { size: 'large' },
		problems: [
			{ parameter: 'colour', value: 'blue', reason: 'unknown-value' },
			{ parameter: 'closed', value: 'no', reason: 'unknown-value' },
		],
	});
});

test.each<{ query: string; answers: Answers; reasons: string[]; why: string }>([
	{ query: 'size=small&size=large', answers: { size: 'small' }, reasons: ['repeated large'], why: 'the first counts' },
	{
		query: 'size=small&size=small&size=large',
		answers: { size: 'small' },
		reasons: ['repeated large'],
		why: 'the first that differs is named',
	},
	{
		query: 'size=huge&size=large',
		answers: {},
		reasons: ['unknown-value huge', 'repeated large'],
		why: 'the first counts, even if it is bad: no result rests on the second',
	},
])('$query: $why', ({ query, answers, reasons }) => {
	const { answers: read, problems } = decode(query);
	expect(read).toEqual(answers);
	expect(problems.map(({ reason, value }) => `${reason} ${value}`)).toEqual(reasons);
});

describe('instants', () => {
	test.each([
		{ text: '2026-01-05T09:00Z', at: '2026-01-05T09:00:00.000Z', why: 'UTC' },
		{ text: '2026-01-05T09:00:30+01:00', at: '2026-01-05T08:00:30.000Z', why: 'seconds' },
		{ text: '2026-01-05T09:00:30.5-08:00', at: '2026-01-05T17:00:30.500Z', why: 'parts of a second' },
		{ text: '2026-01-05T00:00+14:00', at: '2026-01-04T10:00:00.000Z', why: 'the farthest east' },
		{ text: '2026-01-05T23:59-00:00', at: '2026-01-05T23:59:00.000Z', why: 'an offset of minus nothing' },
		{ text: '2026-01-05T09:00+05:45', at: '2026-01-05T03:15:00.000Z', why: 'an offset in quarters' },
	])('$text is $at ($why)', ({ text, at }) => {
		expect(parseInstant(text)).toBe(Date.parse(at));
	});

	test.each([
		{ text: '2026-01-05T24:00Z', why: 'hour 24' },
		{ text: '2026-01-05T25:00Z', why: 'hour 25' },
		{ text: '2026-01-05T09:60Z', why: 'minute 60' },
		{ text: '2026-01-05T09:00:60Z', why: 'second 60' },
		{ text: '2026-02-30T09:00Z', why: 'a day that does not exist, which `Date` takes for 2 March' },
		{ text: '2026-01-05T09:00+24:00', why: 'an offset of a day' },
		{ text: '2026-01-05T09:00+01:60', why: 'an offset with minute 60' },
		{ text: '2026-01-05T09:00+0100', why: 'an offset without a colon' },
		{ text: '2026-01-05T09Z', why: 'no minutes' },
		{ text: '2026-01-05 09:00Z', why: 'a space for the T' },
		{ text: '2026-01-05', why: 'a date alone' },
		{ text: '2026-01-05T09:00z', why: 'a small z' },
		{ text: '2026-01-05T09:00[Europe/Brussels]', why: 'a zone for the offset' },
		{ text: '1899-12-31T09:00Z', why: 'before the first year' },
		{ text: '+002026-01-05T09:00Z', why: 'a long year' },
		{ text: '1767600000000', why: 'milliseconds' },
		{ text: '', why: 'nothing' },
	])('"$text" is none: $why', ({ text }) => {
		expect(parseInstant(text)).toBeUndefined();
	});
});

test.each([
	{ zone: 'Europe/Brussels', good: true, why: 'a zone' },
	{ zone: 'UTC', good: true, why: 'no summer time, but a name' },
	{ zone: 'America/Argentina/Buenos_Aires', good: true, why: 'two slashes and an underscore' },
	{ zone: 'America/Port-au-Prince', good: true, why: 'hyphens' },
	{ zone: 'local', good: false, why: 'a word of Luxon’s own: the machine’s zone' },
	{ zone: 'system', good: false, why: 'another' },
	{ zone: 'default', good: false, why: 'another' },
	{ zone: 'utc+3', good: false, why: 'a fixed offset as Luxon writes it' },
	{ zone: '-08:00', good: false, why: 'a fixed offset as `Intl` takes it' },
	{ zone: '', good: false, why: 'nothing' },
	{ zone: 'Europe', good: false, why: 'half a name' },
	{ zone: '../etc/passwd', good: false, why: 'a path' },
	{ zone: '__proto__', good: false, why: 'no letter first' },
	{ zone: 'constructor', good: false, why: 'a name that every object has' },
])('isZone $zone: $good ($why)', ({ zone, good }) => {
	expect(isZone(zone)).toBe(good);
});

test.each([
	{ code: 'NL', good: true, why: 'a country' },
	{ code: 'CN', good: true, why: 'a country' },
	{ code: 'HK', good: true, why: 'a region with a code of its own' },
	{ code: 'XX', good: false, why: 'no such code' },
	{ code: 'ZZ', good: false, why: 'the code for an unknown region' },
	{ code: 'XA', good: false, why: 'a made-up region for testing' },
	{ code: 'EU', good: false, why: 'a union, no country' },
	{ code: 'UK', good: false, why: 'the United Kingdom is GB' },
	{ code: 'SU', good: false, why: 'a country that is no more' },
	{ code: 'IC', good: false, why: 'the Canary Islands: a reserved code' },
	{ code: 'XK', good: true, why: 'Kosovo, which the list of numbers has' },
	{ code: 'nl', good: false, why: 'small letters' },
	{ code: 'NLD', good: false, why: 'three letters' },
	{ code: '528', good: false, why: 'digits' },
	{ code: 'N', good: false, why: 'one letter' },
	{ code: '', good: false, why: 'nothing' },
])('isCountry $code: $good ($why)', ({ code, good }) => {
	expect(isCountry(code)).toBe(good);
});

test.each<{ answers: Answers; query: string; why: string }>([
	{ answers: {}, query: '', why: 'nothing' },
	{ answers: { size: 'small', colour: 'red' }, query: 'colour=red&size=small', why: 'the order of the parameters' },
	{ answers: { weather: 'rain', size: 'small' }, query: 'size=small', why: 'an answer that is no parameter' },
	{ answers: { zone: 'Etc/GMT+8' }, query: 'zone=Etc%2FGMT%2B8', why: 'slash and plus are escaped' },
	{ answers: { at: '2026-01-05T09:00+01:00' }, query: 'at=2026-01-05T09%3A00%2B01%3A00', why: 'the offset’s plus too' },
])('encodes "$query": $why', ({ answers, query }) => {
	expect(encodeAnswers(parameters, answers)).toBe(query);
});

describe('an embedded tool', () => {
	test('reads under its own name only', () => {
		const query = 'colour=red&box.colour=green&boxes.size=small&box.size=huge';
		expect(decode(query, 'box.')).toEqual({
			answers: { colour: 'green' },
			problems: [{ parameter: 'size', value: 'huge', reason: 'unknown-value' }],
		});
		expect(decode(query).answers).toEqual({ colour: 'red' });
	});

	test.each([
		{ query: '', result: 'box.colour=red', why: 'alone on the page' },
		{ query: '?q=mail&other.colour=green', result: 'box.colour=red&q=mail&other.colour=green', why: 'others stay' },
		{ query: 'box.colour=green&box.size=large&q=1', result: 'box.colour=red&q=1', why: 'its own are replaced' },
		{ query: 'box.nonsense=1', result: 'box.colour=red', why: 'what it does not know under its name goes' },
		{ query: 'boxes.size=small', result: 'box.colour=red&boxes.size=small', why: 'a name that only starts alike' },
		{ query: 'colour=green', result: 'box.colour=red&colour=green', why: 'the same parameter without a prefix' },
		{ query: 'q=a&q=b', result: 'box.colour=red&q=a&q=b', why: 'another’s parameter may stand there twice' },
		{ query: 'q=a%26b%3Dc', result: 'box.colour=red&q=a%26b%3Dc', why: 'another’s value stays escaped' },
	])('"$query" becomes "$result": $why', ({ query, result }) => {
		expect(encodeAnswers(parameters, { colour: 'red' }, 'box.', query)).toBe(result);
		expect(decode(result, 'box.')).toEqual({ answers: { colour: 'red' }, problems: [] });
	});

	test('starting over takes its own away and leaves the rest', () => {
		expect(encodeAnswers(parameters, {}, 'box.', '?box.colour=red&q=mail')).toBe('q=mail');
	});
});
