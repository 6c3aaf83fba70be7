import { isZone } from '../engine/answers.ts';
import { checkMonotone, checkTable } from '../engine/check-table.ts';
import { PolicyError } from '../engine/errors.ts';
import { calendars } from '../policy/calendars.ts';
import { contactRules } from '../policy/contact-rules.ts';
import { calendarIds, type DecisionTable, type SupportCalendar, severityLevelIds } from '../policy/model.ts';
import { reopenRules } from '../policy/reopen-rules.ts';
import { impactIds, severityRules } from '../policy/severity-rules.ts';

const opens = /^([01]\d|2[0-3]):[0-5]\d$/;
const closes = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

/**
 * What the types of a calendar cannot hold: a zone that exists, times that exist, intervals that neither run
 * backwards nor overlap nor touch (two that touch are one).
 * @throws {PolicyError} naming the calendar and the interval
 */
export function checkCalendar(id: string, calendar: SupportCalendar): void {
	const fail = (key: string, expected: string, actual: unknown): never => {
		throw new PolicyError({ file: 'src/policy/calendars.ts', key: `${id}.${key}`, expected, actual });
	};
	if (calendar.facts.length === 0) fail('facts', 'at least one fact', calendar.facts);
	if (calendar.kind === 'round-the-clock') return;
	if (calendar.zone !== null && !isZone(calendar.zone)) fail('zone', 'an IANA time zone', calendar.zone);
	if (calendar.kind !== 'weekly') return;
	if (calendar.intervals.length === 0) fail('intervals', 'at least one interval', calendar.intervals);
	for (const interval of calendar.intervals) {
		if (!opens.test(interval.opens)) fail('opens', 'HH:MM before 24:00', interval.opens);
		if (!closes.test(interval.closes)) fail('closes', 'HH:MM up to 24:00', interval.closes);
		if (interval.opens >= interval.closes) fail('intervals', 'an end after its start', interval);
		const clash = calendar.intervals.find(
			(other) =>
				other !== interval &&
				other.weekday === interval.weekday &&
				other.opens <= interval.closes &&
				interval.opens <= other.closes,
		);
		if (clash) fail('intervals', 'intervals of a day to lie apart', [interval, clash]);
	}
}

/** Everything about the data set that does not compile away. Run before the first page is built. */
export function checkPolicy(): void {
	const severityTables: DecisionTable[] = Object.values(severityRules);
	const contactTables: DecisionTable[] = Object.values(contactRules);
	for (const table of severityTables) {
		checkTable(table);
		checkMonotone(table, 'impact', impactIds, severityLevelIds);
	}
	for (const table of contactTables) checkTable(table);
	checkTable(reopenRules);
	for (const id of calendarIds) checkCalendar(id, calendars[id]);
}
