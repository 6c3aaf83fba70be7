import { businessMinutesBetween, type Deadline, type Duration, deadline } from '../../src/engine/deadline.ts';
import { PolicyError } from '../../src/engine/errors.ts';
import { supportHours } from '../../src/engine/support-hours.ts';
import { type Case, situationOf } from './case.ts';
import { traceFaults } from './check-trace.ts';
import type { Oracle, Situation } from './oracle.ts';

/** What can be asked about a case. */
export const questions = ['state', 'between', 'elapsed', 'business', 'every-day', 'business-days'] as const;
export type Question = (typeof questions)[number];

const text = (instant: number | undefined) => (instant === undefined ? 'never' : new Date(instant).toISOString());

/** A calendar that never reaches the deadline is an error to the engine and `undefined` to an oracle. */
function due(filed: number, duration: Duration, { zone, holidays }: Situation): Deadline | undefined {
	try {
		return deadline(filed, duration, zone, holidays);
	} catch (error) {
		if (error instanceof PolicyError) return undefined;
		throw error;
	}
}

function promised(each: Case, kind: Duration['kind'], calendar: Situation['hours']): Duration {
	const { minutes, days } = each;
	if (kind === 'elapsed') return { kind, minutes };
	return kind === 'business' ? { kind, minutes, calendar } : { kind, days, calendar };
}

function dueBy(oracle: Oracle, kind: Duration['kind'], filed: number, { minutes, days }: Case): number | undefined {
	switch (kind) {
		case 'elapsed':
			return oracle.elapsed(filed, minutes);
		case 'business':
			return oracle.business(filed, minutes);
		case 'every-day':
			return oracle.everyDay(filed, days);
		case 'business-days':
			return oracle.businessDays(filed, days);
	}
}

interface Asked {
	questions: readonly Question[];
	/** Whether the trace of each deadline is looked at as well. */
	traces: boolean;
}

/** What the engine answers otherwise than an oracle, and where a trace does not hold; none: they agree. */
export function differences(each: Case, ask: (situation: Situation) => Oracle, asked: Asked): string[] {
	const situation = situationOf(each);
	const { hours, zone, holidays } = situation;
	const [at, to] = [Date.parse(each.at), Date.parse(each.to)];
	const oracle = ask(situation);
	return asked.questions.flatMap((question) => {
		const differ = (engine: string | number, other: string | number) =>
			engine === other ? [] : [`${question}: the engine says ${engine}, the oracle ${other}`];
		if (question === 'state') {
			const ours = supportHours({ kind: 'weekly', ...hours, facts: [] }, at, zone, holidays);
			const theirs = oracle.look(at);
			return differ(`${ours.state} until ${text(ours.nextChange)}`, `${theirs.state} until ${text(theirs.nextChange)}`);
		}
		if (question === 'between')
			return differ(businessMinutesBetween(at, to, hours, zone, holidays), oracle.between(at, to));
		const duration = promised(each, question, hours);
		const result = due(at, duration, situation);
		const found = differ(text(result?.due), text(dueBy(oracle, question, at, each)));
		return result && asked.traces ? [...found, ...traceFaults(at, duration, result, situation, oracle)] : found;
	});
}
