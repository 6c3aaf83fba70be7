import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/engine/answers.ts';
import { levelsOf } from '../../../src/engine/levels.ts';
import { draftRequest } from '../../../src/engine/tools/request.ts';
import { serviceIds } from '../../../src/policy/model.ts';

describe('what else the draft says', () => {
	test.each<{ answers: Answers; about: string; why: string }>([
		{
			answers: { service: 'microsoft-365', product: 'azure', role: 'admin' },
			about: 'service',
			why: 'not asked there',
		},
		{
			answers: { service: 'dynamics-365', product: 'finance', plan: 'unknown', severity: 'a', issue: 'technical' },
			about: 'service product severity issue',
			why: '“I don’t know” says nothing',
		},
		{
			answers: { service: 'managed-desktop', severity: 'c', commit: 'yes', coverage: '24x7' },
			about: 'service severity',
			why: 'C asks neither',
		},
	])('$answers: $why', ({ answers, about }) => {
		expect(draftRequest(answers).about.join(' ')).toBe(about);
	});

	test.each<{ answers: Answers; points: string | undefined; why: string }>([
		{ answers: { impact: 'critical', severity: 'a' }, points: undefined, why: 'the same level' },
		{ answers: { impact: 'minimal', severity: 'a' }, points: 'c', why: 'another level' },
		{ answers: { impact: 'unknown', severity: 'a' }, points: undefined, why: 'no level follows' },
		{ answers: { severity: 'a' }, points: undefined, why: 'no answer on impact' },
	])('$answers: $why', ({ answers, points }) => {
		expect(draftRequest({ service: 'managed-desktop', ...answers }).pointsTo).toBe(points);
	});

	test.each<{ answers: Answers; says: string; holds: boolean; why: string }>([
		{
			answers: { service: 'managed-desktop', severity: 'c' },
			says: 'mmd-feedback-privacy',
			holds: true,
			why: 'MMD-FB-PRIVACY',
		},
		{
			answers: { service: 'partner-center', product: 'marketplace', severity: 'c' },
			says: 'channel-isv-purpose',
			holds: true,
			why: 'PC-MKT-NONE',
		},
		{
			answers: { service: 'partner-center', product: 'azure', severity: 'c' },
			says: 'channel-isv-purpose',
			holds: false,
			why: 'another product',
		},
		{
			answers: { service: 'dynamics-365', plan: 'advantage' },
			says: 'pp-on-premises-no-levels',
			holds: true,
			why: 'PP-PLAN-NAMES-ONPREM',
		},
		{ answers: { service: 'microsoft-365' }, says: 'm365-no-levels', holds: true, why: 'M365-SEV' },
	])('$answers, $says: $why', ({ answers, says, holds }) => {
		expect(draftRequest(answers).notices.some((notice) => notice.says === says)).toBe(holds);
	});

	test('English is for the services whose texts lead there', () => {
		const first = (service: string) => ({ service, severity: levelsOf({ service })[0] ?? '' });
		expect(serviceIds.filter((service) => draftRequest(first(service)).english)).toEqual([
			'dynamics-365',
			'managed-desktop',
			'partner-center',
		]);
	});
});
