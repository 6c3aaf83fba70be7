import { glossaryWords } from '../../i18n/glossary/index.ts';
import { dictionaries, type WordKey } from '../../i18n/index.ts';
import { calendars } from '../../policy/calendars.ts';
import { channels } from '../../policy/channels.ts';
import { contactRoutes, contactRules } from '../../policy/contact-rules.ts';
import { channelAdditions } from '../../policy/contact/channel-additions.ts';
import { productPortals, whereToBuy } from '../../policy/contact/dynamics-portals.ts';
import { datedHours } from '../../policy/dated-hours.ts';
import { mainDocument, outsideDocuments, sourceDocuments } from '../../policy/documents.ts';
import { type DocumentId, facts } from '../../policy/facts/index.ts';
import { glossary } from '../../policy/glossary.ts';
import { initialResponses } from '../../policy/initial-response-times.ts';
import { labels } from '../../policy/labels.ts';
import { laterChanges } from '../../policy/later-changes.ts';
import { limits } from '../../policy/limits.ts';
import { links } from '../../policy/links.ts';
import { type DecisionTable, type FactId, languages, type NoteId } from '../../policy/model.ts';
import { moments } from '../../policy/moments.ts';
import { notes } from '../../policy/notes.ts';
import { phoneLines } from '../../policy/phone-lines.ts';
import { countriesOf, regionCalendars } from '../../policy/regions.ts';
import { reopenRules } from '../../policy/reopen-rules.ts';
import { requestRules } from '../../policy/request-fields.ts';
import { severityLevels, whoDecides } from '../../policy/severity-levels.ts';
import { impactMeanings, severityRules } from '../../policy/severity-rules.ts';
import { silentOnLevels, silentOnReopening, silentOnUpdates } from '../../policy/silences.ts';
import { statements } from '../../policy/statements.ts';
import { subjectHours } from '../../policy/subject-hours.ts';
import { later, note, statement } from '../parts.ts';
import { policyVersion } from '../policy-version.ts';
import { outsideName, sourceDate } from '../source-date.ts';
import { answerText, questionText } from '../words.ts';
import { nameGroups, nameKey } from './name-groups.ts';
import { type InBoth, inBoth, mapValues, plainText } from './plain-text.ts';

/**
 * The version of the format, as in semantic versioning: the first number moves when a program that reads the file may
 * break, the second when something is added. What the data say has its own mark, `data`.
 */
const formatVersion = '1.0.0';

const word = (key: WordKey): InBoth => inBoth((lang) => dictionaries[lang][key]);

/** A decision table without the name that its errors carry. */
const table = ({ questions, rows }: DecisionTable) => ({ questions, rows });

/** Every question of a table in words, and every answer to it. */
function questionsInWords(): Record<string, { text: InBoth; answers: Record<string, InBoth> }> {
	const tables: readonly DecisionTable[] = [
		...Object.values(severityRules),
		...Object.values(contactRules),
		reopenRules,
	];
	const values = new Map<string, Set<string>>();
	for (const { questions } of tables) {
		for (const [question, answers] of Object.entries(questions))
			values.set(question, new Set([...(values.get(question) ?? []), ...answers]));
	}
	return Object.fromEntries(
		[...values].map(([question, answers]) => [
			question,
			{
				text: inBoth((lang) => questionText(dictionaries[lang], question)),
				answers: Object.fromEntries(
					[...answers].map((value) => [value, inBoth((lang) => answerText(lang, question, value))]),
				),
			},
		]),
	);
}

/** The whole data set with its words in both languages; `policy-schema.ts` describes it. */
export const policyJson = () => ({
	format: formatVersion,
	data: policyVersion,
	languages,
	names: mapValues(nameGroups, (ids, group) => Object.fromEntries(ids.map((id) => [id, word(nameKey(group, id))]))),
	documents: mapValues(sourceDocuments, (document, id: DocumentId) => ({
		...document,
		title: word(`document.${id}`),
		dateInWords: inBoth((lang) => sourceDate(lang, id)),
	})),
	outsideDocuments: mapValues(outsideDocuments, (document, id) => ({
		...document,
		title: inBoth((lang) => outsideName(lang, id)),
	})),
	mainDocument,
	facts: mapValues(facts, ({ nl, en, ...fact }) => ({ ...fact, text: { nl, en } })),
	statements: mapValues(statements, (cited: readonly FactId[], id) => ({
		facts: cited,
		text: inBoth((lang) => plainText(statement(lang, id))),
	})),
	notes: mapValues(notes, (cited: readonly FactId[], id: NoteId) => ({
		facts: cited,
		text: inBoth((lang) => plainText(note(lang, id))),
	})),
	laterChanges: mapValues(laterChanges, (cited, service) => ({
		facts: cited,
		text: inBoth((lang) => plainText(later(lang, service))),
	})),
	limits,
	moments,
	labels,
	links,
	calendars,
	datedHours,
	regions: mapValues(regionCalendars, (calendar, region) => ({
		calendar,
		countries: countriesOf[region].split(' '),
	})),
	subjectHours,
	severityLevels,
	whoDecides,
	initialResponses,
	channels,
	phoneLines,
	questions: questionsInWords(),
	impactMeanings,
	decisions: {
		severity: mapValues<string, DecisionTable, ReturnType<typeof table>>(severityRules, table),
		contact: mapValues(contactRules, ({ notes: always = [], ...rest }) => ({ ...table(rest), notes: always })),
		reopen: table(reopenRules),
		routes: contactRoutes,
		productPortals,
		channelAdditions,
		whereToBuy,
	},
	requests: requestRules,
	silences: { levels: silentOnLevels, updates: silentOnUpdates, reopening: silentOnReopening },
	glossary: mapValues(glossary, (term, id) => ({
		...term,
		words: inBoth((lang) => glossaryWords[lang][id]),
	})),
});
