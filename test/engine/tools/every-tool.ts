import { contactParameters, contactPath, findChannels } from '../../../src/engine/tools/contact.ts';
import { checkHours, holidayCountry, hoursParameters } from '../../../src/engine/tools/hours.ts';
import { checkReopen, reopenParameters } from '../../../src/engine/tools/reopen.ts';
import { draftRequest, requestParameters, requestPath } from '../../../src/engine/tools/request.ts';
import {
	computeResponse,
	responseCountries,
	responseParameters,
	responsePath,
} from '../../../src/engine/tools/response.ts';
import { pickSeverity, severityParameters } from '../../../src/engine/tools/severity.ts';
import type { Answers, Parameters } from '../../../src/engine/answers.ts';

type ToolId = 'severity' | 'contact' | 'hours' | 'response' | 'reopen' | 'request';

export interface Tool {
	name: ToolId;
	parameters: Parameters;
	/** What the tool does with whatever the address held. */
	run: (answers: Answers) => { outcome: string; asked: readonly string[] };
	/** The parameters whose answers are kept. */
	path: (answers: Answers) => readonly string[];
}
const all: (Omit<Tool, 'path'> & Partial<Pick<Tool, 'path'>>)[] = [
	{ name: 'severity', parameters: severityParameters, run: pickSeverity },
	{ name: 'contact', parameters: contactParameters, run: findChannels, path: contactPath },
	{
		name: 'hours',
		parameters: hoursParameters,
		run: (answers) => {
			holidayCountry(answers);
			return checkHours(answers, Date.parse('2026-01-05T09:00Z'), answers['zone'] ?? 'Europe/Brussels');
		},
	},
	{
		name: 'response',
		parameters: responseParameters,
		run: (answers) => {
			responseCountries(answers);
			return computeResponse(answers, answers['zone'] ?? 'Europe/Brussels');
		},
		path: responsePath,
	},
	{ name: 'reopen', parameters: reopenParameters, run: (answers) => checkReopen(answers, '2026-01-05') },
	{ name: 'request', parameters: requestParameters, run: (answers) => draftRequest(answers), path: requestPath },
];

/** Every tool; where nothing else is said, the answers to what is asked are kept. */
export const tools: readonly Tool[] = all.map((tool) => ({ path: (answers) => tool.run(answers).asked, ...tool }));
