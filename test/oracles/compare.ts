import { businessMinutesBetween, type Deadline, type Duration, deadline } from '../../src/engine/deadline.ts';
import { PolicyError } from '../../src/engine/errors.ts';
import { supportHours } from '../../src/engine/support-hours.ts';
import { type Case, situationOf } from './case.ts';
import { traceFaults } from './check-trace.ts';
import type { Oracle, Situation } from './oracle.ts';

const text = (instant: number | undefined) => (instant === undefined ? 'never' : new Date(instant).toISOString());

/** A calendar that never reaches the deadline is an error to the engine and `undefined` to an oracle. */
function due(situation: Situation, filed: number, duration: Duration): Deadline | undefined {
	try {
		return deadline(filed, duration, situation.zone, situation.holidays);
	} catch (error) {
		if (error instanceof PolicyError) return undefined;
		throw error;
	}
}

/** What the engine says otherwise than an oracle to a case, or where a trace does not hold; none: they agree. */
export function differences(each: Case, ask: (situation: Situation) => Oracle, traces: boolean): string[] {
	const situation = situationOf(each);
	const { hours, zone, holidays } = situation;
	const [at, to] = [Date.parse(each.at), Date.parse(each.to)];
	const oracle = ask(situation);
	const { minutes, days } = each;
	const found: string[] = [];
	const compare = (what: string, engine: string | number, other: string | number) => {
		if (engine !== other) found.push(`${what}: the engine says ${engine}, the oracle ${other}`);
	};

	const here = supportHours({ kind: 'weekly', ...hours, facts: [] }, at, zone, holidays);
	const there = oracle.look(at);
	compare('state', here.state, there.state);
	compare('next change', text(here.nextChange), text(there.nextChange));

	const durations: { duration: Duration; other: number | undefined }[] = [
		{ duration: { kind: 'elapsed', minutes }, other: oracle.elapsed(at, minutes) },
		{ duration: { kind: 'business', minutes, calendar: hours }, other: oracle.business(at, minutes) },
		{ duration: { kind: 'every-day', days, calendar: hours }, other: oracle.everyDay(at, days) },
		{ duration: { kind: 'business-days', days, calendar: hours }, other: oracle.businessDays(at, days) },
	];
	for (const { duration, other } of durations) {
		const result = due(situation, at, duration);
		compare(duration.kind, text(result?.due), text(other));
		if (traces && result) found.push(...traceFaults(at, duration, result, situation, oracle));
	}
	compare('between', businessMinutesBetween(at, to, hours, zone, holidays), oracle.between(at, to));
	return found;
}
