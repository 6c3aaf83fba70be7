import { expect, test } from 'vitest';
import { PolicyError } from '../../src/engine/errors.ts';
import { oneOf } from '../../src/engine/one-of.ts';

const where = { file: '<Level>', key: 'severity' };
const allowed = ['a', 'b', 'c'] as const;

test('a value of the list comes back', () => {
	expect(allowed.map((value) => oneOf(where, allowed, value))).toEqual(['a', 'b', 'c']);
});

test.each([
	{ actual: 'D', shown: '"D"', why: 'not in the list' },
	{ actual: 'A', shown: '"A"', why: 'ids are in lower case' },
	{ actual: '', shown: '""', why: 'an empty attribute' },
	{ actual: undefined, shown: 'undefined', why: 'the attribute was forgotten' },
	{ actual: true, shown: 'true', why: 'an attribute without a value' },
	{ actual: 0, shown: '0', why: 'an index is no id' },
	{ actual: ['a'], shown: '["a"]', why: 'a list that would print as the id' },
	{ actual: 'length', shown: '"length"', why: 'a property of the list itself' },
])('$shown: $why', ({ actual, shown }) => {
	const run = () => oneOf(where, allowed, actual);
	expect(run).toThrow(PolicyError);
	expect(run).toThrow(`<Level> › severity: expected one of a | b | c, got ${shown}`);
});
