import type { Amount } from '../policy/model.ts';
import { PolicyError } from './errors.ts';

/**
 * The minutes of an amount that is one of minutes or hours.
 * @throws {PolicyError} days and months have no fixed number of minutes
 */
export function minutesOf({ value, unit }: Amount): number {
	if (unit === 'minute') return value;
	if (unit === 'hour') return value * 60;
	throw new PolicyError({ file: 'response time', key: 'unit', expected: 'minute or hour', actual: unit });
}
