/**
 * What the engine answers to many random cases, in one number. Run as a program it prints that number, so that
 * processes in several time zones can be compared.
 */
import { createHash } from 'node:crypto';
import { businessMinutesBetween, deadline } from '../../src/engine/deadline.ts';
import { supportHours, weekInZone } from '../../src/engine/support-hours.ts';
import { situationOf } from './case.ts';
import { randomCase } from './random-case.ts';

export function digest(seed: number, cases: number): string {
	const hash = createHash('sha256');
	for (let number = 0; number < cases; number++) {
		const each = randomCase(seed + number, { longest: 3, finest: 1 });
		const { hours, zone, holidays } = situationOf(each);
		const [at, to] = [Date.parse(each.at), Date.parse(each.to)];
		const answers = [
			supportHours({ kind: 'weekly', ...hours, facts: [] }, at, zone, holidays),
			weekInZone(hours, at, 'Europe/Amsterdam', zone),
			deadline(at, { kind: 'business', minutes: each.minutes, calendar: hours }, zone, holidays),
			deadline(at, { kind: 'every-day', days: each.days, calendar: hours }, zone, holidays),
			businessMinutesBetween(at, to, hours, zone, holidays),
		];
		hash.update(JSON.stringify(answers));
	}
	return hash.digest('hex');
}

if (import.meta.main) console.log(digest(Number(process.argv[2]), Number(process.argv[3])));
