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
export { requestFieldIds, requestRules } from './policy/request-fields.ts';
export type { RequestDemand, RequestFieldId, RequestRule } from './policy/request-fields.ts';
export { reopenRules } from './policy/reopen-rules.ts';
export { severityLevels } from './policy/severity-levels.ts';
export { severityRules } from './policy/severity-rules.ts';
export type { Answers } from './engine/answers.ts';
export { bothOpen, businessMinutesBetween, deadline } from './engine/deadline.ts';
export type { Deadline, Duration, Stretch, TraceSpan } from './engine/deadline.ts';
export { PolicyError } from './engine/errors.ts';
export type { Clock } from './engine/open-spans.ts';
export { supportHours } from './engine/support-hours.ts';
export type { Holidays, OpenState, SupportHours } from './engine/support-hours.ts';
export { type ContactVerdict, findChannels } from './engine/tools/contact.ts';
export { checkHours, type HoursVerdict } from './engine/tools/hours.ts';
export { checkReopen, type ReopenVerdict } from './engine/tools/reopen.ts';
export { draftRequest, type RequestTexts, type RequestVerdict } from './engine/tools/request.ts';
export { computeResponse, type ResponseVerdict } from './engine/tools/response.ts';
export { pickSeverity, type SeverityVerdict } from './engine/tools/severity.ts';
