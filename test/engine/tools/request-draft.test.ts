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
			answers: { service: 'partner-center', product: 'dynamics-365', severity: 'c' },
			says: 'channel-pc-asfp',
			holds: true,
			why: 'PC-ASFP-REQUIRED',
		},
		{
			answers: { service: 'partner-center', product: 'azure', severity: 'c' },
			says: 'channel-pc-asfp',
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

	test.each<{ answers: Answers; notices: string; against?: string; why: string }>([
		{
			answers: { severity: 'a' },
			notices: 'o21v-a-not-for-billing o21v-a-contract o21v-lowering',
			why: 'nothing is known of either',
		},
		{
			answers: { severity: 'a', kind: 'billing', agreement: 'no' },
			notices: 'o21v-lowering',
			against: 'o21v-a-not-for-billing o21v-a-contract',
			why: 'O21V-BILL-SEV-MAX, O21V-SEV-A-TECH-ONLY and O21V-SEV-A-CONTRACT',
		},
		{
			answers: { severity: 'a', kind: 'technical', agreement: 'yes' },
			notices: 'o21v-lowering',
			why: 'both are met',
		},
		{
			answers: { severity: 'a', kind: 'technical', agreement: 'unknown' },
			notices: 'o21v-a-contract o21v-lowering',
			why: 'whoever does not know should look',
		},
		{
			answers: { severity: 'a', agreement: 'no' },
			notices: 'o21v-a-not-for-billing o21v-lowering',
			against: 'o21v-a-contract',
			why: 'O21V-SEV-A-CONTRACT alone',
		},
		{ answers: { severity: 'b', kind: 'billing' }, notices: 'o21v-lowering', why: 'B is the highest level, and fits' },
		{
			answers: { severity: 'c', role: 'user' },
			notices: 'o21v-lowering',
			against: 'o21v-admins-only',
			why: 'O21V-WHO-ADMIN',
		},
	])('21Vianet, $answers: $why', ({ answers, notices, against = '' }) => {
		const verdict = draftRequest({ service: 'microsoft-365-21vianet', ...answers });
		expect(verdict.outcome, 'the draft is written all the same').toBe('draft');
		expect(verdict.against.map(({ says }) => says).join(' ')).toBe(against);
		expect(verdict.notices.map(({ says }) => says).join(' ')).toBe(notices);
		const cited = verdict.rows.flatMap(({ facts }) => facts);
		for (const { facts } of verdict.against) expect(cited).toEqual(expect.arrayContaining([...facts]));
	});

	test.each<{ answers: Answers; against: string; why: string }>([
		{ answers: { service: 'microsoft-365', role: 'user' }, against: 'm365-admins-only', why: 'M365-WHO-ADMIN' },
		{ answers: { service: 'microsoft-365', role: 'admin' }, against: '', why: 'who may' },
		{ answers: { service: 'microsoft-365', issue: 'how-to' }, against: '', why: 'the text says nothing on that' },
		{
			answers: { service: 'office-365-germany', role: 'user' },
			against: 'o365de-admins-only',
			why: 'O365DE-WHO-ONLY',
		},
		{
			answers: { service: 'dynamics-365', plan: 'premier', severity: 'b', role: 'user', issue: 'how-to' },
			against: 'pp-admins-only avoid-how-to-request',
			why: 'PP-WHO-NOT-USERS and PP-HOWTO-NOT',
		},
		{
			answers: { service: 'dynamics-365', plan: 'premier', severity: 'b', role: 'partner', issue: 'technical' },
			against: '',
			why: 'who may, about what may be submitted',
		},
		{
			answers: { service: 'managed-desktop', severity: 'c', role: 'user', commit: 'no' },
			against: 'mmd-admins-only',
			why: 'MMD-WHO-ADMINS; C asks for no commitment',
		},
		{
			answers: { service: 'managed-desktop', severity: 'a', commit: 'no' },
			against: 'mmd-a-without-commit',
			why: 'MMD-SEV-A-COMMIT',
		},
		{ answers: { service: 'managed-desktop', severity: 'a', commit: 'unknown' }, against: '', why: 'not said to fail' },
		{
			answers: { service: 'managed-desktop', severity: 'b', coverage: '24x7', commit: 'no' },
			against: 'mmd-b-without-commit',
			why: 'MMD-SEV-B-CHOICE-24X7',
		},
		{
			answers: { service: 'managed-desktop', severity: 'b', coverage: 'business-hours', commit: 'no' },
			against: '',
			why: 'business hours ask for none',
		},
		{
			answers: { service: 'partner-center', product: 'marketplace', severity: 'c' },
			against: 'channel-isv-purpose',
			why: 'PC-MKT-NONE',
		},
		{ answers: { service: 'partner-center', product: 'azure', severity: 'c' }, against: '', why: 'another product' },
	])('$answers: $why', ({ answers, against }) => {
		expect(
			draftRequest(answers)
				.against.map(({ says }) => says)
				.join(' '),
		).toBe(against);
	});

	test.each([
		{
			answers: { severity: 'a' },
			says: 'mmd-a-downgrade mmd-rule-downgrade mmd-rule-response mmd-close',
			why: 'AMB-44: may, may, will; AMB-12',
		},
		{
			answers: { severity: 'b', coverage: '24x7' },
			says: 'mmd-b-downgrade mmd-rule-downgrade mmd-rule-response mmd-close',
			why: 'the same for B',
		},
		{
			answers: { severity: 'b', coverage: 'business-hours' },
			says: 'mmd-rule-downgrade mmd-rule-response mmd-close',
			why: 'no commitment to break',
		},
		{ answers: { severity: 'c' }, says: 'mmd-close', why: 'MMD-SEV-C-FLOOR: nothing is below C' },
	])('Managed Desktop, $answers: $why', ({ answers, says }) => {
		const said = draftRequest({ service: 'managed-desktop', ...answers }).notices.map((notice) => notice.says);
		expect(said.filter((id) => /downgrade|response|close/.test(id)).join(' ')).toBe(says);
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
