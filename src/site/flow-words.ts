import { findChannels } from '../engine/tools/contact.ts';
import { fill } from '../i18n/fill.ts';
import { formatResponse } from '../i18n/format.ts';
import { dictionaries, type WordKey } from '../i18n/index.ts';
import { initialResponses } from '../policy/initial-response-times.ts';
import type { InitialResponse, Language, SeverityLevelId, SeverityServiceId } from '../policy/model.ts';
import type { FlowEnd, FlowToolId } from './flow.ts';
import { levelName } from './words.ts';

/** The promise that the answers of an end lead to; a way that ends at a promise has named them all, and a level that there is. */
function promised(lang: Language, { answers }: FlowEnd): string {
	const table = initialResponses[answers['service'] as SeverityServiceId];
	const cells = table.find(({ plan }) => plan === answers['plan'])?.cells;
	return formatResponse(lang, cells?.[answers['severity'] as SeverityLevelId] as InitialResponse);
}

/** One outcome at the end of a tool's questions, in words. */
export function flowOutcome(lang: Language, tool: FlowToolId, end: FlowEnd, outcome: string): string {
	const words = dictionaries[lang];
	if (outcome === 'not-stated') return words['tool.not-stated'];
	switch (tool) {
		case 'severity':
			return levelName(words, end.answers['service'] as SeverityServiceId, outcome as SeverityLevelId);
		case 'contact': {
			// An outcome holds public ids; its words are those of the cards that the service's text describes.
			const { possible, remaining, channels } = findChannels(end.answers);
			const cards = remaining[possible.indexOf(outcome)] ?? channels;
			return cards.map((channel) => words[`channel.${channel}`]).join(' → ');
		}
		case 'response':
			return fill(words['response.promise'], { promise: promised(lang, end) });
		case 'reopen':
			return words[`reopen.${outcome}` as WordKey];
	}
}
