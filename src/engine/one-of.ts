import { PolicyError } from './errors.ts';

/**
 * `actual`, known to be one of `allowed`. For values that types do not reach: MDX attributes and front matter.
 * @throws {PolicyError} naming the allowed values
 */
export function oneOf<T extends string>(
	where: { file: string; key: string },
	allowed: readonly T[],
	actual: unknown,
): T {
	if ((allowed as readonly unknown[]).includes(actual)) return actual as T;
	throw new PolicyError({ ...where, expected: `one of ${allowed.join(' | ')}`, actual });
}
