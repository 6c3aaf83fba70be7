import { createHash } from 'node:crypto';

const modules = import.meta.glob(['../policy/**/*.ts', '../policy/**/*.json'], { eager: true });

/**
 * Eight hex digits that change with the policy data set: rows, figures, facts, calendars, holidays. Stands in copied
 * links, so that a link made before a change says so.
 */
export const policyVersion = createHash('sha256')
	.update(JSON.stringify(Object.entries(modules).sort(([a], [b]) => (a < b ? -1 : 1))))
	.digest('hex')
	.slice(0, 8);
