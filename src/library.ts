/**
 * What other programs may import: the policy data set and the functions that decide with it. No DOM, no framework, no
 * language; the words stand in `/api/policy.json`. What is not named here may change without notice.
 */
import { checked } from './engine/checked.ts';
import { contactParameters, findChannels as contact } from './engine/tools/contact.ts';
import { checkHours as hours, hoursParameters } from './engine/tools/hours.ts';
import { checkReopen as reopen, reopenParameters } from './engine/tools/reopen.ts';
import { draftRequest as draft, requestParameters } from './engine/tools/request.ts';
import { computeResponse as response, responseParameters } from './engine/tools/response.ts';
import { pickSeverity as severity, severityParameters } from './engine/tools/severity.ts';

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
export type { ContactVerdict } from './engine/tools/contact.ts';
export type { HoursVerdict } from './engine/tools/hours.ts';
export type { ReopenVerdict } from './engine/tools/reopen.ts';
export type { RequestTexts, RequestVerdict } from './engine/tools/request.ts';
export type { HolidaySource, ResponseVerdict } from './engine/tools/response.ts';
export type { SeverityVerdict } from './engine/tools/severity.ts';

/** Which contact channels the answers lead to, best first. @throws {PolicyError} an answer that it cannot read */
export const findChannels = checked('findChannels', contactParameters, contact);
/** Whether support is open at a moment, and when that changes. @throws {PolicyError} an answer that it cannot read */
export const checkHours = checked('checkHours', hoursParameters, hours);
/** Whether a closed request can be reopened. @throws {PolicyError} an answer that it cannot read */
export const checkReopen = checked('checkReopen', reopenParameters, reopen);
/** What a support request has to hold, and what it lacks. @throws {PolicyError} an answer that it cannot read */
export const draftRequest = checked('draftRequest', requestParameters, draft);
/** When the initial response is due, in both readings. @throws {PolicyError} an answer that it cannot read */
export const computeResponse = checked('computeResponse', responseParameters, response);
/** Which severity level the definitions point to. @throws {PolicyError} an answer that it cannot read */
export const pickSeverity = checked('pickSeverity', severityParameters, severity);
