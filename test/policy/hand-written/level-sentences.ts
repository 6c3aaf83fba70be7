import type { SeverityLevel } from '../../../src/policy/model.ts';
import { severityLevels } from '../../../src/policy/severity-levels.ts';

/** AMB-15: 09:00 to 24:00 stands under technical support; O21V-BILL-HOURS has no clock hours, and the examples are technical. */
const vianetCases = 'technical: o21v-bc-hours; billing: o21v-billing-hours, no examples';

/** Which sentences a level says under which heading, in order, held against the ledger by hand. Absent: not stated. */
const sentences: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'managed-desktop a': {
		definition: 'mmd-a-business mmd-a-appcompat',
		commitments: 'mmd-a-confirm mmd-a-commit mmd-contact-details-a',
		lowering: 'mmd-a-downgrade mmd-rule-downgrade mmd-rule-response',
		hours: 'mmd-a-hours',
	},
	'managed-desktop b': {
		definition: 'mmd-b-business mmd-b-appcompat',
		commitments: 'mmd-b-confirm mmd-b-choice-24x7 mmd-b-choice-business-hours mmd-contact-details-b',
		lowering: 'mmd-b-downgrade mmd-rule-downgrade mmd-rule-response',
		hours: 'mmd-b-hours',
	},
	'managed-desktop c': {
		definition: 'mmd-c-business mmd-c-appcompat',
		commitments: 'mmd-c-confirm mmd-contact-details-c',
		lowering: 'mmd-c-floor',
		hours: 'mmd-c-hours',
	},
	'dynamics-365 critical': {
		definition: 'pp-critical-definition',
		hours: 'pp-hours-critical',
	},
	'dynamics-365 a': {
		definition: 'pp-a-definition',
		hours: 'pp-247-severity-a',
	},
	'dynamics-365 b': {
		definition: 'pp-b-definition',
		hours: 'pp-247-other pp-247-not',
		// AMB-22: round the clock only where the row says so, as PP-SEV-B-PREMIER does.
		cases:
			'subscription: pp-hours-subscription pp-247-not; professional-direct: pp-hours-not-stated; premier: pp-hours-b-premier',
	},
	'dynamics-365 standard': {
		definition: 'pp-standard-definition',
		hours: 'pp-hours-standard',
	},
	'dynamics-365 c': {
		definition: 'pp-c-definition',
		hours: 'pp-247-other pp-247-not',
		cases:
			'subscription: pp-hours-subscription pp-247-not; professional-direct: pp-hours-not-stated; premier: pp-hours-not-stated',
	},
	'microsoft-365-21vianet a': {
		definition: 'o21v-a-1 o21v-a-2 o21v-a-3',
		examples: 'o21v-a-example-1 o21v-a-example-2 o21v-a-example-3',
		conditions: 'o21v-a-contract o21v-a-technical-only o21v-billing-max',
		commitments: 'o21v-a-duty-1 o21v-a-duty-2 o21v-a-duty-3',
		lowering: 'o21v-lowering',
		pace: 'o21v-a-followup',
		hours: 'o21v-a-hours',
	},
	'microsoft-365-21vianet b': {
		definition: 'o21v-b-1 o21v-b-2 o21v-b-3',
		examples: 'o21v-b-example-1 o21v-b-example-2',
		commitments: 'o21v-b-duty',
		lowering: 'o21v-lowering',
		pace: 'o21v-rhythm',
		hours: 'o21v-bc-hours o21v-billing-hours',
		cases: vianetCases,
	},
	'microsoft-365-21vianet c': {
		definition: 'o21v-c-1 o21v-c-2 o21v-c-3',
		examples: 'o21v-c-example-1 o21v-c-example-2',
		commitments: 'o21v-c-duty',
		lowering: 'o21v-lowering',
		pace: 'o21v-rhythm',
		hours: 'o21v-bc-hours o21v-billing-hours',
		cases: vianetCases,
	},
	'partner-center a': {
		definition: 'pc-a-definition',
		conditions: 'pc-scope',
		hours: 'pc-language pc-a-24x7 pc-hours',
	},
	'partner-center b': {
		definition: 'pc-b-definition',
		conditions: 'pc-scope',
		hours: 'pc-language pc-hours',
	},
	'partner-center c': {
		definition: 'pc-c-definition',
		conditions: 'pc-scope',
		hours: 'pc-language pc-hours',
	},
};

/** What some answers leave, as it stands above. */
const casesOf = ({ cases = [] }: SeverityLevel): string =>
	cases
		.map(({ when, hours, examples }) => {
			const said = `${Object.values(when).flat().join(' ')}: ${hours.join(' ')}`;
			return examples ? `${said}, ${examples.join(' ') || 'no'} examples` : said;
		})
		.join('; ');

/** The levels whose sentences are other than those above. */
export function otherSentences(): string[] {
	const levels = Object.entries(severityLevels).flatMap(([service, byLevel]) =>
		Object.entries(byLevel).map(([level, says]) => ({ of: `${service} ${level}`, says })),
	);
	const known = Object.keys(sentences);
	if (levels.length !== known.length) return known;
	return levels
		.filter(({ of, says }) => {
			if ([says.definition, says.commitments, says.lowering, says.hours].some((ids) => !Array.isArray(ids)))
				return true;
			const lists = Object.entries(says).filter(([heading, ids]) => Array.isArray(ids) && heading !== 'cases');
			const stated = [
				...lists.map(([heading, ids]) => [heading, (ids as string[]).join(' ')]),
				['cases', casesOf(says)],
			].filter(([, ids]) => ids);
			return JSON.stringify(stated.sort()) !== JSON.stringify(Object.entries(sentences[of] ?? {}).sort());
		})
		.map(({ of }) => of);
}
