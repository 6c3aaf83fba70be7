import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { factIds } from '../../src/policy/facts/index.ts';
import { readDist } from './pages.ts';

type Json = null | boolean | number | string | Json[] | Parts;
interface Parts {
	[key: string]: Json;
}

const read = (file: string): Json => JSON.parse(readDist(`api/${file}.json`)) as Json;
const validators = new Map<string, ValidateFunction>();
/** What a schema of the site finds wrong with a value. */
function problemsOf(name: string, value: unknown): string[] {
	const known = validators.get(name);
	const validate =
		known ??
		new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(read(`${name}.schema`) as object);
	validators.set(name, validate);
	validate(value);
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const files = ['policy', 'phone-list', 'pages', 'provenance'] as const;

test.each(files)('/api/%s.json is what its schema says', (name) => {
	expect(problemsOf(name, read(name))).toEqual([]);
});

describe('the schema notices', () => {
	test.each([
		{ at: 'calendars', value: undefined, why: 'a part is gone' },
		{ at: 'more', value: {}, why: 'a part is new' },
		{ at: 'format', value: '2.0.0', why: 'another format' },
		{ at: 'calendars/always', value: undefined, why: 'a calendar is gone' },
		{ at: 'calendars/more', value: {}, why: 'a calendar is new' },
		{ at: 'names/plan/premier/nl', value: undefined, why: 'a name lacks a language' },
		{ at: 'facts/MMD-LANG/kind', value: undefined, why: 'a fact has no kind' },
		{ at: 'facts/MMD-LANG/kind', value: 'guessed', why: 'a fact has another kind' },
		{ at: 'calendars/dynamics-emea/intervals/0/opens', value: '8:00', why: 'an hour that is none' },
		{ at: 'calendars/dynamics-emea/intervals/0/weekday', value: 8, why: 'an eighth day' },
		{ at: 'decisions/reopen/rows/0/facts/0', value: 'no fact', why: 'an id that is none' },
	])('$at: $why', ({ at, value }) => {
		const broken = read('policy');
		const path = at.split('/');
		const name = path.pop() as string;
		const place = path.reduce((inner, key) => inner[key] as Parts, broken as Parts);
		if (value === undefined) delete place[name];
		else place[name] = value;
		expect(problemsOf('policy', broken)).not.toEqual([]);
	});
});

describe('what the file refers to, it holds', () => {
	const policy = read('policy') as Record<string, Parts>;
	/** Every string under a key of that name, at any depth. */
	function under(name: string, value: Json, inside = false): string[] {
		if (typeof value === 'string') return inside ? [value] : [];
		if (Array.isArray(value)) return value.flatMap((each) => under(name, each, inside));
		if (value === null || typeof value !== 'object') return [];
		return Object.entries(value).flatMap(([key, each]) => under(name, each, key === name));
	}
	const rest = (...without: string[]) =>
		Object.fromEntries(Object.entries(policy).filter(([key]) => !without.includes(key))) as Json;

	test('every fact of the ledger, and no row rests on another', () => {
		expect(Object.keys(policy['facts'] ?? {})).toEqual(factIds);
		const cited = under('facts', rest('facts'));
		expect(cited.length).toBeGreaterThan(500);
		expect(cited.filter((id) => !Object.hasOwn(policy['facts'] ?? {}, id))).toEqual([]);
	});

	test.each([
		...['definition', 'commitments', 'lowering', 'hours', 'examples', 'conditions', 'pace', 'purpose', 'requirements'],
		...['steps', 'remarks', 'order', 'avoid', 'says', 'costs'],
	])('sentences under %s', (name) => {
		const said = under(name, policy);
		expect(said).not.toEqual([]);
		expect(said.filter((id) => !Object.hasOwn(policy['statements'] ?? {}, id))).toEqual([]);
	});

	test('sentences on who decides', () => {
		const said = Object.values(policy['whoDecides'] ?? {});
		expect(said).not.toEqual([]);
		expect(said.filter((id) => !Object.hasOwn(policy['statements'] ?? {}, String(id)))).toEqual([]);
	});

	test('notes, calendars, phone lines and links', () => {
		const known = (name: string, part: string, from: Json = policy) =>
			under(name, from).filter((id) => !Object.hasOwn(policy[part] ?? {}, id));
		expect(known('notes', 'notes')).toEqual([]);
		expect(known('calendars', 'calendars', rest('names', 'calendars'))).toEqual([]);
		expect(known('calendar', 'calendars', rest('names'))).toEqual([]);
		expect(known('link', 'links')).toEqual([]);
		const lines = under('phone', policy['channels'] as Json).filter((id) => id !== 'none' && id !== 'not-stated');
		expect(lines.filter((id) => !Object.hasOwn(policy['phoneLines'] ?? {}, id))).toEqual([]);
	});

	test('no sentence holds a placeholder or an object that became text', () => {
		const texts = [...under('nl', policy), ...under('en', policy)];
		expect(texts.length).toBeGreaterThan(2000);
		expect(texts.filter((text) => /\{\w+:|\[object|undefined/.test(text))).toEqual([]);
	});
});
