import { afterEach, describe, expect, test, vi } from 'vitest';
import { ownZone, wallClock } from '../../src/engine/wall-clock.ts';

afterEach(() => vi.unstubAllGlobals());

/** What a browser does that has no `Temporal`. */
function withoutTemporal<T>(read: () => T): T {
	vi.stubGlobal('Temporal', undefined);
	try {
		return read();
	} finally {
		vi.unstubAllGlobals();
	}
}

const cases = [
	{ at: '2026-03-29T00:59:59Z', zone: 'Europe/Amsterdam', date: '2026-03-29', weekday: 7, minute: 119, why: 'gap' },
	{ at: '2026-03-29T01:00Z', zone: 'Europe/Amsterdam', date: '2026-03-29', weekday: 7, minute: 180, why: 'after it' },
	{ at: '2026-10-25T01:30Z', zone: 'Europe/Amsterdam', date: '2026-10-25', weekday: 7, minute: 150, why: 'fold' },
	{ at: '2026-12-31T23:00Z', zone: 'Europe/Amsterdam', date: '2027-01-01', weekday: 5, minute: 0, why: 'midnight' },
	{ at: '2026-11-22T18:29Z', zone: 'Asia/Kolkata', date: '2026-11-22', weekday: 7, minute: 1439, why: 'half hours' },
	{ at: '2026-11-22T10:14Z', zone: 'Pacific/Chatham', date: '2026-11-22', weekday: 7, minute: 1439, why: 'quarters' },
	{ at: '2028-02-29T12:00Z', zone: 'UTC', date: '2028-02-29', weekday: 2, minute: 720, why: 'leap day' },
];

describe.each(cases)('$at in $zone, $why', ({ at, zone, date, weekday, minute }) => {
	const said = { date, weekday, minute };
	test('with Temporal', () => expect(wallClock(Date.parse(at), zone)).toEqual(said));
	test('without', () => expect(withoutTemporal(() => wallClock(Date.parse(at), zone))).toEqual(said));
});

test('both readings agree in every zone, at odd moments of six years', { timeout: 60_000 }, () => {
	const step = 86_400_000 * 23 + 3_661_000;
	const moments = Array.from({ length: 96 }, (_, index) => Date.parse('2024-01-01T00:00Z') + index * step);
	for (const zone of Intl.supportedValuesOf('timeZone'))
		expect(
			withoutTemporal(() => moments.map((at) => wallClock(at, zone))),
			zone,
		).toEqual(moments.map((at) => wallClock(at, zone)));
});

test('a zone that does not exist is refused, either way', () => {
	expect(() => wallClock(0, 'Europe/Nowhere')).toThrow(RangeError);
	expect(() => withoutTemporal(() => wallClock(0, 'Europe/Nowhere'))).toThrow(RangeError);
});

test('the own zone has the same name, either way', () => {
	expect(ownZone()).toBe(withoutTemporal(ownZone));
});
