import { expect, test } from 'vitest';
import { initialResponses } from '../../src/policy/initial-response-times.ts';
import { limits } from '../../src/policy/limits.ts';
import type { Amount, SeverityServiceId } from '../../src/policy/model.ts';
import { severityLevels } from '../../src/policy/severity-levels.ts';

const sign = { 'less-than': '<', 'at-most': '<=', exactly: '=' } as const;
const text = ({ value, unit }: Amount) => `${value} ${unit}`;

/** Every initial response as the texts print it, with the hours in which it holds and the clock that counts it. */
const responses: readonly { of: string; says: string; why: string }[] = [
	{ of: 'managed-desktop a', says: '< 1 hour, round-the-clock, elapsed', why: 'MMD-SEV-A-INITIAL, MMD-SEV-A-HOURS' },
	{ of: 'managed-desktop b', says: '< 4 hour, chosen-when-filing, as-chosen', why: 'MMD-SEV-B-INITIAL, AMB-10' },
	{ of: 'managed-desktop c', says: '< 8 hour, business-hours, either', why: 'MMD-SEV-C-INITIAL, AMB-10' },
	{ of: 'dynamics-365 subscription a', says: '< 1 hour, round-the-clock, elapsed', why: 'PP-SEV-A-SUB' },
	{ of: 'dynamics-365 subscription b', says: '< 4 hour, business-hours, business', why: 'PP-SEV-B-SUB, PP-IRT-BH' },
	{ of: 'dynamics-365 subscription c', says: '< 8 hour, business-hours, business', why: 'PP-SEV-C-SUB, PP-IRT-BH' },
	{ of: 'dynamics-365 professional-direct a', says: '< 1 hour, round-the-clock, elapsed', why: 'PP-SEV-A-PRODIRECT' },
	{ of: 'dynamics-365 professional-direct b', says: '< 2 hour, not-stated, either', why: 'PP-SEV-B-PRODIRECT, AMB-22' },
	{ of: 'dynamics-365 professional-direct c', says: '< 4 hour, not-stated, either', why: 'PP-SEV-C-PRODIRECT, AMB-22' },
	{ of: 'dynamics-365 premier a', says: '< 1 hour, round-the-clock, elapsed', why: 'PP-SEV-A-PREMIER' },
	{ of: 'dynamics-365 premier b', says: '< 2 hour, round-the-clock, elapsed', why: 'PP-SEV-B-PREMIER' },
	{ of: 'dynamics-365 premier c', says: '< 4 hour, not-stated, either', why: 'PP-SEV-C-PREMIER, AMB-22' },
	{
		of: 'dynamics-365 unified-core critical',
		says: '< 1 hour, round-the-clock, elapsed',
		why: 'PP-SEV-CRIT-UNIFIED-CA',
	},
	{ of: 'dynamics-365 unified-core standard', says: '< 8 hour, round-the-clock, elapsed', why: 'AMB-02: Core alone' },
	{
		of: 'dynamics-365 unified-advanced critical',
		says: '< 1 hour, round-the-clock, elapsed',
		why: 'PP-SEV-CRIT-UNIFIED-CA',
	},
	{
		of: 'dynamics-365 unified-advanced standard',
		says: '< 4 hour, round-the-clock, elapsed',
		why: 'AMB-02: in the faster row',
	},
	{
		of: 'dynamics-365 unified-performance critical',
		says: '< 30 minute, round-the-clock, elapsed',
		why: 'PP-SEV-CRIT-UNIFIED-P',
	},
	{
		of: 'dynamics-365 unified-performance standard',
		says: '< 4 hour, round-the-clock, elapsed',
		why: 'PP-SEV-STD-UNIFIED-AP',
	},
	{ of: 'microsoft-365-21vianet a', says: '<= 1 hour, round-the-clock, elapsed', why: 'O21V-SEV-A-INITIAL: or less' },
	{
		of: 'microsoft-365-21vianet b',
		says: '<= 1 business-day, level-hours, working-days',
		why: 'O21V-SEV-B-INITIAL, AMB-53',
	},
	{
		of: 'microsoft-365-21vianet c',
		says: '<= 3 business-day, level-hours, working-days',
		why: 'O21V-SEV-C-INITIAL, AMB-53',
	},
	{
		of: 'partner-center a',
		says: '= 2 hour, clock-not-stated, hours-unknown',
		why: 'PC-SEV-A-INITIAL: two hours, AMB-49',
	},
	{ of: 'partner-center b', says: '= 4 hour, clock-not-stated, hours-unknown', why: 'PC-SEV-B-INITIAL, AMB-49' },
	{ of: 'partner-center c', says: '= 8 hour, clock-not-stated, hours-unknown', why: 'PC-SEV-C-INITIAL, AMB-49' },
];

const found = new Map(
	Object.entries(initialResponses).flatMap(([service, rows]) =>
		rows.flatMap(({ plan, cells }) =>
			Object.entries(cells).map(([level, response]) => [
				[service, plan, level].filter(Boolean).join(' '),
				`${sign[response.sign]} ${text(response.amount)}, ${response.coverage}, ${response.counting}`,
			]),
		),
	),
);

test.each(responses)('initial response of $of: $says ($why)', ({ of, says }) => {
	expect(found.get(of)).toBe(says);
});

test('there is no initial response that was not checked', () => {
	expect([...found.keys()].sort()).toEqual(responses.map(({ of }) => of).sort());
});

test.each([
	{ service: 'managed-desktop', level: 'a', update: '60 minute', why: 'MMD-SEV-A-UPDATE: printed in minutes' },
	{ service: 'managed-desktop', level: 'b', update: '12 hour', why: 'MMD-SEV-B-UPDATE' },
	{ service: 'managed-desktop', level: 'c', update: '24 hour', why: 'MMD-SEV-C-UPDATE' },
] as const)('update of $service $level: $update ($why)', ({ service, level, update }) => {
	const found = severityLevels[service][level]?.update;
	expect(found && text(found.amount)).toBe(update);
});

test('no other service states how often an update comes', () => {
	const stating = (Object.keys(severityLevels) as SeverityServiceId[]).filter((service) =>
		Object.values(severityLevels[service]).some(({ update }) => update),
	);
	expect(stating).toEqual(['managed-desktop']);
});

test.each([
	{ service: 'managed-desktop', falls: { a: 'b', b: 'c' }, why: 'MMD-SEV-A and B-DOWNGRADE; MMD-SEV-C-FLOOR' },
	{ service: 'dynamics-365', falls: {}, why: 'PP-SEV-COMMIT: not stated' },
	{ service: 'microsoft-365-21vianet', falls: {}, why: 'O21V-DOWNGRADE names no level' },
	{ service: 'partner-center', falls: {}, why: 'PC-SEV-DOWNGRADE: not stated' },
] as const)('$service: a broken commitment lowers $falls ($why)', ({ service, falls }) => {
	const found = Object.entries(severityLevels[service]).flatMap(([level, { mayBecome }]) =>
		mayBecome ? [[level, mayBecome]] : [],
	);
	expect(Object.fromEntries(found)).toEqual(falls);
});

test.each([
	{ id: 'partner-center-other-response', says: '<= 1 business-day', why: 'PC-SEV-OTHER: up to' },
	{ id: 'managed-desktop-closes-after', says: '<= 48 hour', why: 'MMD-CLOSE-48H: within, and in hours' },
	{ id: 'dynamics-break-fix-effort', says: '<= 4 hour', why: 'PP-REPRO-4H: at most' },
	{ id: 'dynamics-reopen-recommends-new-after', says: '= 3 month', why: 'PP-REOPEN-4' },
	{ id: 'dynamics-later-version-response-a', says: '< 1 hour', why: 'PP-OUT-2025-SEV' },
	{ id: 'dynamics-later-version-response-b-standard', says: '< 4 hour', why: 'PP-OUT-2025-SEV' },
	{ id: 'dynamics-later-version-response-b-higher', says: '< 2 hour', why: 'PP-OUT-2025-SEV' },
	{ id: 'summer-time-shift', says: '= 1 hour', why: 'AMB-08, AMB-40: one hour later on the clock in summer' },
	{ id: 'professional-direct-critical-response', says: '= 1 hour', why: 'PP-PRODIRECT-LIST: one-hour response' },
] as const)('limit $id: $says ($why)', ({ id, says }) => {
	expect(`${sign[limits[id].sign]} ${text(limits[id].amount)}`).toBe(says);
});
