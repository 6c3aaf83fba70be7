import { dictionaries } from '../../i18n/index.ts';
import type { Words } from '../../islands/view.ts';
import { initialResponses } from '../../policy/initial-response-times.ts';
import {
	type Coverage,
	type Language,
	type SeverityLevelId,
	type SeverityServiceId,
	severityLevelIds,
	severityServiceIds,
} from '../../policy/model.ts';
import { subjectHours } from '../../policy/subject-hours.ts';
import { statement } from '../parts.ts';
import { conditionsOf } from './level-facts.ts';

/** There is support round the clock, or there may be: the customer chooses, or the text does not say. */
const perhapsAlways: readonly Coverage[] = ['round-the-clock', 'chosen-when-filing', 'clock-not-stated'];

/** When a level's support is there, plan by plan where plans differ. Empty: round the clock for each, without a condition. */
function coverageOf(lang: Language, service: SeverityServiceId, level: SeverityLevelId): Words {
	const words = dictionaries[lang];
	const rows = initialResponses[service].flatMap(({ plan, cells }) => {
		const coverage = cells[level]?.coverage;
		return coverage ? [{ plan, coverage }] : [];
	});
	const isAlways = ({ coverage }: { coverage: Coverage }) => coverage === 'round-the-clock';
	const conditions = conditionsOf(service, level);
	if (rows.every(isAlways) && conditions.length === 0) return [];
	const texts = rows.map(({ plan, coverage }) => {
		const text = words[`coverage.${coverage}`];
		return plan ? `${words[`plan.${plan}`]} ${text}` : text;
	});
	if (!rows.some(isAlways)) return [texts.join('; ')];
	return [`${texts.join('; ')}.`, ...conditions.flatMap((id) => [' ', ...statement(lang, id)])];
}

/** The levels of a service that have support round the clock, or may have it; those of which the same holds share a line. */
function levelLines(lang: Language, service: SeverityServiceId): Words[] {
	const words = dictionaries[lang];
	const groups = new Map<string, { names: string[]; coverage: Words }>();
	for (const level of severityLevelIds) {
		const cells = initialResponses[service].flatMap((row) => row.cells[level] ?? []);
		if (!cells.some(({ coverage }) => perhapsAlways.includes(coverage))) continue;
		const coverage = coverageOf(lang, service, level);
		const key = JSON.stringify(coverage);
		const group = groups.get(key) ?? { names: [], coverage };
		groups.set(key, group);
		group.names.push(words[`severity.${level}`]);
	}
	return [...groups.values()].map(({ names, coverage }) => {
		const who = `${words[`service.${service}`]}: ${names.join(', ')}`;
		return coverage.length > 0 ? [`${who}: `, ...coverage] : [who];
	});
}

/** All that is round the clock, one line each: levels, then kinds of support that have hours of their own. */
export const roundTheClockLines = (lang: Language): Words[] => [
	...severityServiceIds.flatMap((service) => levelLines(lang, service)),
	...subjectHours
		.filter(({ hours }) => hours.calendar === 'always')
		.map(({ service, subject, hours: { statement: id } }) => [
			`${dictionaries[lang][`service.${service}`]}: `,
			...(id ? statement(lang, id) : [dictionaries[lang][`compare.subject-${subject}`]]),
		]),
];
