import { dirname, relative } from 'node:path';

/** What of a module holds ids, rows, words or pages of services. */
interface Grown {
	names: readonly string[];
	/** How they grow, if not as records. */
	by?: 'growList' | 'growWords' | 'growPages';
	/** Whether their keys are outcomes. */
	outcomes?: true;
	/** The list of their keys that the module makes. */
	keys?: string;
}

/** Every module that holds something of services. */
export const grownModules: Readonly<Record<string, readonly Grown[]>> = {
	'src/policy/model.ts': [{ names: ['serviceIds', 'severityServiceIds', 'calendarIds', 'channelIds'], by: 'growList' }],
	'src/policy/facts/index.ts': [{ names: ['facts'], keys: 'factIds' }],
	'src/policy/documents.ts': [{ names: ['sourceDocuments', 'mainDocument'] }],
	'src/policy/calendars.ts': [{ names: ['calendars'] }],
	'src/policy/channels.ts': [{ names: ['channels'] }],
	'src/policy/channel-hours.ts': [{ names: ['channelHours'] }],
	'src/policy/contact-rules.ts': [{ names: ['contactRoutes'], outcomes: true }, { names: ['contactRules'] }],
	'src/policy/dated-hours.ts': [{ names: ['datedHours'] }],
	'src/policy/initial-response-times.ts': [{ names: ['initialResponses'] }],
	'src/policy/labels.ts': [{ names: ['labels'] }],
	'src/policy/later-changes.ts': [{ names: ['laterChanges', 'changeTouches', 'changeReadIn'] }],
	'src/policy/levels-of-plans.ts': [{ names: ['levelsOfPlans'] }],
	'src/policy/limits.ts': [{ names: ['limits'] }],
	'src/policy/links.ts': [{ names: ['links'] }],
	'src/policy/lowered-levels.ts': [{ names: ['loweredLevels'] }],
	'src/policy/moments.ts': [{ names: ['moments'] }],
	'src/policy/notes.ts': [{ names: ['notes'] }],
	'src/policy/phone-lines.ts': [{ names: ['phoneLines'], keys: 'phoneLineIds' }],
	'src/policy/request-fields.ts': [{ names: ['requestRules'] }],
	'src/policy/severity-levels.ts': [
		{ names: ['severityLevels', 'whoDecides'] },
		{ names: ['customerSets'], by: 'growList' },
	],
	'src/policy/severity-rules.ts': [{ names: ['impactMeanings', 'severityRules'] }],
	'src/policy/silences.ts': [{ names: ['silentOnLevels', 'silentOnUpdates', 'silentOnReopening', 'silentOnLowering'] }],
	'src/policy/statements.ts': [{ names: ['statements'] }],
	'src/policy/subject-hours.ts': [{ names: ['subjectHours'], by: 'growList' }],
	'src/engine/tools/reopen.ts': [{ names: ['silence'] }],
	'src/site/search/meanings.ts': [{ names: ['homeOf'] }],
	'src/site/pages.ts': [{ names: ['pages'], by: 'growPages', keys: 'pageIds' }],
	'src/i18n/nl.ts': [{ names: ['nl'], by: 'growWords' }],
	'src/i18n/en.ts': [{ names: ['en'], by: 'growWords' }],
	'src/i18n/policy/nl.ts': [{ names: ['statementWords', 'noteWords', 'laterWords'], by: 'growWords' }],
	'src/i18n/policy/en.ts': [{ names: ['statementWords', 'noteWords', 'laterWords'], by: 'growWords' }],
};

/** The way from one file of the project to another, as an import has it. */
export const importPath = (file: string, target: string): string =>
	relative(dirname(file), target)
		.replaceAll('\\', '/')
		.replace(/^(?!\.)/, './');

/**
 * A module that grows when it is loaded.
 * @throws {Error} naming the file and what it no longer declares
 */
export function grownModule(file: string, text: string, parts: readonly Grown[]): string {
	for (const name of parts.flatMap(({ names, keys }) => [...names, ...(keys ? [keys] : [])]))
		if (!new RegExp(`\\bconst ${name}\\b`).test(text))
			throw new Error(`scale › ${file}: expected a declaration of ${name}, got none`);
	const lines = parts.flatMap(({ names, by = 'growRecord', outcomes, keys }) => [
		...names.map((name) => `scale.${by}(${name}, ${outcomes ? 'scale.withOutcomes(growth)' : 'growth'});`),
		...(keys ? names.map((name) => `${keys}.splice(0, ${keys}.length, ...Object.keys(${name}));`) : []),
	]);
	return `import * as scale from '${importPath(file, 'scripts/lib/grow.ts')}';
import { growth } from '${importPath(file, 'src/growth.ts')}';
${text}
${lines.join('\n')}
`;
}
