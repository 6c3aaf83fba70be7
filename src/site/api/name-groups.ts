import type { WordKey } from '../../i18n/index.ts';
import {
	calendarIds,
	channelIds,
	issueIds,
	partnerProductIds,
	planIds,
	productIds,
	regionIds,
	roleIds,
	serviceIds,
	severityLevelIds,
	impactIds,
	requestKindIds,
} from '../../policy/model.ts';
import { subjectIds } from '../../policy/subject-hours.ts';

/** The closed sets of ids that have a name in the dictionaries. */
export const nameGroups = {
	service: serviceIds,
	product: [...new Set([...productIds, ...partnerProductIds])],
	plan: planIds,
	severity: severityLevelIds,
	impact: impactIds,
	kind: requestKindIds,
	region: regionIds,
	calendar: calendarIds,
	role: roleIds,
	issue: issueIds,
	subject: subjectIds,
	channel: channelIds,
} as const satisfies Record<string, readonly string[]>;

/** Where the dictionaries have the name of an id. */
export const nameKey = (group: keyof typeof nameGroups, id: string): WordKey =>
	(group === 'subject' ? `compare.subject-${id}` : `${group}.${id}`) as WordKey;
