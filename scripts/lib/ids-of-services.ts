import { calendars } from '../../src/policy/calendars.ts';
import { channels } from '../../src/policy/channels.ts';
import { contactRoutes, contactRules } from '../../src/policy/contact-rules.ts';
import { datedHours } from '../../src/policy/dated-hours.ts';
import { sourceDocuments } from '../../src/policy/documents.ts';
import { facts } from '../../src/policy/facts/index.ts';
import { labels } from '../../src/policy/labels.ts';
import { limits } from '../../src/policy/limits.ts';
import { links } from '../../src/policy/links.ts';
import { type DecisionTable, issueIds, notStated, planIds, roleIds, serviceIds } from '../../src/policy/model.ts';
import { moments } from '../../src/policy/moments.ts';
import { notes } from '../../src/policy/notes.ts';
import { phoneLines } from '../../src/policy/phone-lines.ts';
import { reopenRules } from '../../src/policy/reopen-rules.ts';
import { severityRules } from '../../src/policy/severity-rules.ts';
import { statements } from '../../src/policy/statements.ts';
import { copiedId, type Growth } from './grow.ts';

/** A calendar, a channel and outcomes that are no service's own. */
const everybodys: readonly string[] = [notStated, 'always', 'own-admin'];

/** Values of closed sets and of answers: where an id is written the same, its row stays single. */
function shared(): Set<string> {
	const tables: readonly DecisionTable[] = [
		...Object.values(contactRules),
		...Object.values(severityRules),
		reopenRules,
	];
	const answers = tables.flatMap(({ questions }) => Object.values(questions).flat());
	const own: readonly string[] = serviceIds;
	const words = [...issueIds, ...planIds, ...roleIds, ...everybodys, ...answers];
	return new Set(words.filter((word) => !own.includes(word)));
}

/** Every id that belongs to a service, and the outcomes of its contact table. @throws {Error} one of them is the copy of another */
export function idsOfServices(): Omit<Growth, 'times'> {
	const records = [
		sourceDocuments,
		calendars,
		channels,
		datedHours,
		labels,
		limits,
		links,
		moments,
		notes,
		phoneLines,
		statements,
	];
	const single = shared();
	const ofDocuments = Object.values(sourceDocuments).flatMap((document) => document.facts);
	const stated = Object.entries(facts).flatMap(([id, { service }]) => (service === 'documents' ? [] : [id]));
	const all = new Set([...serviceIds, ...stated, ...ofDocuments, ...records.flatMap((record) => Object.keys(record))]);
	const ids = new Set([...all].filter((id) => !single.has(id)));
	for (const id of ids)
		if (ids.has(copiedId(id, 2)))
			throw new Error(`scale › ${id}: expected no id like that of its copy, got ${copiedId(id, 2)}`);
	const outcomes = new Set(Object.keys(contactRoutes).filter((route) => !everybodys.includes(route)));
	return { ids, outcomes };
}
