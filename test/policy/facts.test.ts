import { expect, test } from 'vitest';
import { factIds, isFactId } from '../../src/policy/facts/index.ts';

test.each([
	{ id: 'MMD-SEV-A-INITIAL', known: true, why: 'a fact of the ledger' },
	{ id: 'mmd-sev-a-initial', known: false, why: 'ids are in capitals' },
	{ id: 'MMD-SEV-A', known: false, why: 'a part of an id' },
	{ id: 'toString', known: false, why: 'a name that every object has' },
	{ id: '', known: false, why: 'nothing' },
])('isFactId "$id": $known ($why)', ({ id, known }) => {
	expect(isFactId(id)).toBe(known);
});

test('every id is one', () => {
	expect(factIds.filter((id) => !isFactId(id))).toEqual([]);
	expect(factIds.length).toBeGreaterThan(500);
});
