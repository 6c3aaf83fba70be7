import type { Deadline, Duration, TraceSpan } from '../../src/engine/deadline.ts';
import type { Oracle, Situation } from './oracle.ts';

const minuteLength = 60_000;

/** Why nothing counts at an instant, by the date that `Temporal` gives. */
function closedReason(instant: number, { hours, zone, holidays }: Situation): string {
	const date = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate();
	if (hours.exceptions?.some((exception) => exception.date === String(date))) return 'closed';
	if (!hours.intervals.some(({ weekday }) => weekday === date.dayOfWeek)) return 'weekend';
	if (hours.holidays !== 'included' && holidays && String(date) in holidays.days) return `holiday ${date}`;
	return 'closed';
}

/** Whether a whole day counts when working days do. */
function dayReason(instant: number, { hours, zone, holidays }: Situation): string {
	const date = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate();
	const own = hours.exceptions?.find((exception) => exception.date === String(date));
	if (own && date.dayOfWeek < 6) return own.intervals.length > 0 ? 'workday' : 'closed';
	if (!own && holidays && String(date) in holidays.days) return `holiday ${date}`;
	const works = date.dayOfWeek < 6 && hours.intervals.some(({ weekday }) => weekday === date.dayOfWeek);
	return works && !own ? 'workday' : 'weekend';
}

/** The reasons for which time counts. */
export const counting = ['round-the-clock', 'every-day', 'workday', 'open'];
const reasonOf = ({ reason, holiday }: TraceSpan) => (holiday === undefined ? reason : `${reason} ${holiday}`);

/** Stretches adjoin, from filing to deadline. */
function shapeFaults(filed: number, { trace, due }: Deadline): string[] {
	const faults: string[] = [];
	let end = filed;
	for (const { from, to } of trace) {
		const at = new Date(from).toISOString();
		if (from !== end) faults.push(`a hole or an overlap before ${at}`);
		if (from >= to) faults.push(`empty or backwards at ${at}`);
		end = to;
	}
	return end === due ? faults : [...faults, 'does not end at the deadline'];
}

/** What is wrong with the trace of a deadline: holes, sums, reasons. None: it holds. */
export function traceFaults(
	filed: number,
	duration: Duration,
	result: Deadline,
	situation: Situation,
	oracle: Oracle,
): string[] {
	const { kind } = duration;
	const { holidays: _, ...everyDay } = situation;
	const faults = shapeFaults(filed, result);
	const counted = result.trace.filter((span) => span.counted).reduce((sum, { from, to }) => sum + to - from, 0);
	if ('minutes' in duration && counted !== duration.minutes * minuteLength)
		faults.push(`counts ${counted / minuteLength} minutes of ${duration.minutes}`);

	const start = (kind === 'elapsed' ? filed : oracle.businessDays(filed, 0)) ?? Number.NaN;
	const rightAt = (instant: number): string => {
		if (kind === 'business-days')
			return instant >= start ? dayReason(instant, situation) : closedReason(instant, everyDay);
		if (kind === 'business') return closedReason(instant, situation);
		if (kind === 'every-day') return instant >= start ? 'every-day' : closedReason(instant, everyDay);
		return 'round-the-clock';
	};
	for (const span of result.trace) {
		const { from, to } = span;
		const said = `${reasonOf(span)}${span.counted ? ', counted' : ''} at ${new Date(from).toISOString()}`;
		if (span.counted !== counting.includes(span.reason)) faults.push(said);
		if (kind === 'business') {
			const open = Math.round(oracle.between(from, to) * minuteLength);
			if (open !== (span.counted ? to - from : 0)) faults.push(said);
			if (span.counted) continue;
		}
		for (const right of [rightAt(from), rightAt(to - 1)])
			if (right !== reasonOf(span)) faults.push(`${said}, where it is ${right}`);
	}
	return faults.map((fault) => `trace of ${kind}: ${fault}`);
}
