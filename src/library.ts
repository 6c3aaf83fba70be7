/**
 * What other programs may import: the policy data set and the functions that decide with it. No DOM, no framework, no
 * language; the words stand in `/api/policy.json`. What is not named here may change without notice.
 */
export { calendars } from './policy/calendars.ts';
export { channels } from './policy/channels.ts';
export { contactRoutes, contactRules } from './policy/contact-rules.ts';
export { sourceDocuments } from './policy/documents.ts';
export { factIds, facts } from './policy/facts/index.ts';
export type { HolidayFile } from './policy/holidays/holiday-file.ts';
export { initialResponses } from './policy/initial-response-times.ts';
export * from './policy/model.ts';
export { reopenRules } from './policy/reopen-rules.ts';
export { severityLevels } from './policy/severity-levels.ts';
export { severityRules } from './policy/severity-rules.ts';
export type { Answers } from './engine/answers.ts';
export { PolicyError } from './engine/errors.ts';
export { supportHours } from './engine/support-hours.ts';
export { findChannels } from './engine/tools/contact.ts';
export { checkHours } from './engine/tools/hours.ts';
export { checkReopen } from './engine/tools/reopen.ts';
export { computeResponse } from './engine/tools/response.ts';
export { pickSeverity } from './engine/tools/severity.ts';
