import { expect, test } from 'vitest';
import { PolicyError } from '../../src/engine/errors.ts';

test.each<{ actual: unknown; shown: string; why: string }>([
	{ actual: 'D', shown: '"D"', why: 'text is quoted' },
	{ actual: '', shown: '""', why: 'empty text can be seen' },
	{ actual: ['a', 'b'], shown: '["a","b"]', why: 'lists are written out' },
	{ actual: { a: 1 }, shown: '{"a":1}', why: 'objects too' },
	{ actual: null, shown: 'null', why: 'null is not nothing' },
	{ actual: undefined, shown: 'undefined', why: 'JSON has no word for it' },
])('got $shown: $why', ({ actual, shown }) => {
	const error = new PolicyError({ file: 'file.ts', key: 'row.plan', expected: 'one of a | b', actual });
	expect(error.message).toBe(`file.ts › row.plan: expected one of a | b, got ${shown}`);
	expect(error.name).toBe('PolicyError');
	expect(error).toBeInstanceOf(Error);
});
