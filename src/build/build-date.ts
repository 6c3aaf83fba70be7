import { PolicyError } from '../engine/errors.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The date that a build takes for today, ISO: an input, so that the same sources and the same date give the same bytes.
 * `BUILD_DATE`, else the day of `SOURCE_DATE_EPOCH` (seconds since 1970, as reproducible builds have it), else the clock's
 * day in UTC.
 * @throws {PolicyError} one of them is there and holds no date
 */
export function buildDate(env: Readonly<Record<string, string | undefined>> = process.env, now = Date.now()): string {
	const { BUILD_DATE: given, SOURCE_DATE_EPOCH: epoch } = env;
	if (given && (!day.test(given) || Number.isNaN(Date.parse(given))))
		throw new PolicyError({ file: 'environment', key: 'BUILD_DATE', expected: 'a date as 2026-11-21', actual: given });
	if (epoch && !/^\d{1,11}$/.test(epoch))
		throw new PolicyError({
			file: 'environment',
			key: 'SOURCE_DATE_EPOCH',
			expected: 'seconds since 1970',
			actual: epoch,
		});
	return given || new Date(epoch ? Number(epoch) * 1000 : now).toISOString().slice(0, 10);
}
