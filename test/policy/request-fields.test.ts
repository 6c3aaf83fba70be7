import { describe, expect, test } from 'vitest';
import { serviceIds, type SeverityLevel, severityServiceIds } from '../../src/policy/model.ts';
import { type RequestRule, requestRules, requestRulesOf } from '../../src/policy/request-fields.ts';
import { severityLevels } from '../../src/policy/severity-levels.ts';
import { checkRequestRule } from '../../src/site/check-policy.ts';

const fits = ({ when = {} }: RequestRule, level: string) =>
	when['severity'] === undefined || [when['severity']].flat().includes(level);

test.each(severityServiceIds)(
	'%s: a draft of a level says everything that the level makes the customer commit to',
	(service) => {
		const levels = Object.entries(severityLevels[service]) as [string, SeverityLevel][];
		for (const [level, { commitments }] of levels) {
			const said = requestRulesOf(service)
				.filter((rule) => fits(rule, level))
				.map(({ says }) => says);
			expect(
				commitments.filter((id) => !said.includes(id)),
				level,
			).toEqual([]);
		}
	},
);

test.each(serviceIds)(
	'%s: the rules pass the check of the build, and no text says one thing of one field twice',
	(service) => {
		for (const rule of requestRulesOf(service)) expect(() => checkRequestRule(service, rule)).not.toThrow();
		const demands = requestRules[service].demands.map(({ field, says }) => `${field} ${says}`);
		expect(new Set(demands).size).toBe(demands.length);
	},
);

test.each(serviceIds)(
	'%s: what speaks against a request is for answers that were given, and said in no notice then',
	(service) => {
		const { against, notices } = requestRules[service];
		for (const { when = {}, says } of against) {
			const values = Object.values(when).flat();
			expect(values.length, says).toBeGreaterThan(0);
			expect(values, says).not.toContain('unknown');
			const twin = notices.find((notice) => notice.says === says);
			if (twin) expect(Object.values(twin.when ?? {}).flat(), says).toContain('unknown');
		}
	},
);

describe('the check bites', () => {
	test.each([
		{
			rule: { says: 'mmd-a-confirm', facts: ['MMD-SEV-A-CONFRIM'] },
			error: /managed-desktop\.mmd-a-confirm\.facts: expected facts of the ledger, got \["MMD-SEV-A-CONFRIM"\]/,
			why: 'a fact that the ledger does not have',
		},
		{
			rule: { says: 'mmd-a-confirm', facts: ['MMD-SEV-B-CONFIRM'] },
			error: /expected MMD-SEV-A-CONFIRM/,
			why: 'the fact of another sentence',
		},
		{ rule: { says: 'mmd-b-confirm', facts: ['MMD-SEV-B-CONFIRM'] }, error: /expected/, why: 'half of the facts' },
		{
			rule: { says: 'mmd-a-confirm', facts: ['MMD-SEV-A-CONFIRM'], when: { severity: ['a', 'd'] } },
			error: /when\.severity: expected answers of the case, got \["d"\]/,
			why: 'a level that no service has',
		},
		{
			rule: { says: 'mmd-a-confirm', facts: ['MMD-SEV-A-CONFIRM'], when: { colour: 'red' } },
			error: /when\.colour/,
			why: 'a question that nobody asks',
		},
	])('on $why', ({ rule, error }) => {
		expect(() => checkRequestRule('managed-desktop', rule as unknown as RequestRule)).toThrow(error);
	});
});
