import type { Parameters } from '../../src/engine/answers.ts';
import { contactParameters } from '../../src/engine/tools/contact.ts';
import { hoursParameters } from '../../src/engine/tools/hours.ts';
import { reopenParameters } from '../../src/engine/tools/reopen.ts';
import { requestParameters } from '../../src/engine/tools/request.ts';
import { responseParameters } from '../../src/engine/tools/response.ts';
import { severityParameters } from '../../src/engine/tools/severity.ts';

/** What the address of each tool may hold. */
export const toolParameters = {
	severity: severityParameters,
	contact: contactParameters,
	hours: hoursParameters,
	response: responseParameters,
	reopen: reopenParameters,
	request: requestParameters,
} as const satisfies Record<string, Parameters>;
