import { choicesOf, isZone } from '../engine/answers.ts';
import { caseParameters } from '../engine/case.ts';
import { checkMonotone, checkTable } from '../engine/check-table.ts';
import { PolicyError } from '../engine/errors.ts';
import { unknown } from '../engine/decide.ts';
import { publicId } from '../engine/tools/contact.ts';
import { calendars } from '../policy/calendars.ts';
import { channels } from '../policy/channels.ts';
import type { ContactTable } from '../policy/contact/contact-table.ts';
import { type ContactRoute, contactRoutes, contactRules } from '../policy/contact-rules.ts';
import {
	calendarIds,
	type ChannelId,
	type DecisionTable,
	type SupportCalendar,
	serviceIds,
	severityLevelIds,
	impactIds,
} from '../policy/model.ts';
import { reopenRules } from '../policy/reopen-rules.ts';
import { facts as ledger } from '../policy/facts/index.ts';
import { type RequestRule, requestRulesOf } from '../policy/request-fields.ts';
import { severityRules } from '../policy/severity-rules.ts';
import { statements } from '../policy/statements.ts';

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

/**
 * What the types of a contact table cannot hold: a row cites what its order and its warnings state, a route of several
 * channels says why in this order, and no route holds one channel twice under two descriptions.
 * @throws {PolicyError} naming the table and the row or route
 */
export function checkContact(table: ContactTable<string, ContactRoute>): void {
	const fail = (key: string, expected: string, actual: unknown): never => {
		throw new PolicyError({ file: table.name, key, expected, actual });
	};
	for (const { id, then, facts, avoid = [] } of table.rows) {
		const { channels: steps, order } = contactRoutes[then];
		const ids = steps.map((step) => (Object.hasOwn(channels, step) ? publicId(step as ChannelId) : step));
		if (new Set(ids).size < ids.length) fail(then, 'each channel once', ids);
		if (steps.length > 1 && !order) fail(then, 'a reason for the order', order);
		const said = [order ?? [], avoid].flat().flatMap((statement) => statements[statement]);
		const uncited = said.filter((fact) => !facts.includes(fact));
		if (uncited.length > 0) fail(`${id}.facts`, 'the facts of its order and of what to avoid', uncited);
	}
}

/**
 * What the types of a rule about requests cannot hold: it cites what its sentence states, each fact once and all of
 * them known, and its conditions are answers that a case can hold.
 * @throws {PolicyError} naming the service and the sentence
 */
export function checkRequestRule(service: string, { says, facts, when = {} }: RequestRule): void {
	const fail = (key: string, expected: string, actual: unknown): never => {
		throw new PolicyError({ file: 'src/policy/request-fields.ts', key: `${service}.${says}.${key}`, expected, actual });
	};
	const strange = facts.filter((fact) => !Object.hasOwn(ledger, fact));
	if (strange.length > 0) fail('facts', 'facts of the ledger', strange);
	const stated = [...statements[says]].sort();
	if (stated.join() !== [...facts].sort().join()) fail('facts', stated.join(', '), facts);
	const choices = choicesOf(caseParameters);
	for (const [name, values] of Object.entries(when)) {
		const stray = [values].flat().filter((value) => value !== unknown && !choices[name]?.includes(value));
		if (stray.length > 0) fail(`when.${name}`, 'answers of the case', stray);
	}
}

/** Everything about the data set that does not compile away. Run before the first page is built. */
export function checkPolicy(): void {
	const severityTables: DecisionTable[] = Object.values(severityRules);
	for (const table of severityTables) {
		checkTable(table);
		checkMonotone(table, 'impact', impactIds, severityLevelIds);
	}
	for (const table of Object.values(contactRules)) {
		checkTable(table);
		checkContact(table);
	}
	checkTable(reopenRules);
	for (const service of serviceIds) for (const rule of requestRulesOf(service)) checkRequestRule(service, rule);
	for (const id of calendarIds) checkCalendar(id, calendars[id]);
}
