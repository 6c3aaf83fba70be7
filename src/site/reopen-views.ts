import { dictionaries, type WordKey } from '../i18n/index.ts';
import type { ReopenCheckerProps } from '../islands/ReopenChecker.tsx';
import { serviceIds } from '../policy/model.ts';
import { reopenRules } from '../policy/reopen-rules.ts';
import { silentOnReopening } from '../policy/silences.ts';
import { type Cited, documentsOf, frame, openOutcomes, type ToolPlace } from './tool-views.ts';
import { answerText } from './words.ts';

export async function reopenProps(place: ToolPlace): Promise<ReopenCheckerProps> {
	const { lang } = place;
	const words = dictionaries[lang];
	const silent: Cited = { facts: Object.values(silentOnReopening).flat() };
	const keys = [
		'reopen.now-reopen',
		'reopen.now-new-incident',
		'reopen.now-new-incident-recommended',
		'reopen.old-from',
		'reopen.closed-in-future',
		'reopen.scope',
		'reopen.rules',
		'reopen.rule',
		'reopen.row-decides',
		'reopen.row-open',
		'reopen.row-unknown',
		'reopen.row-out',
		'table.if',
		'table.then',
	] as const;
	return {
		frame: await frame(place, 'reopen', keys, [...reopenRules.rows, silent], documentsOf(lang, serviceIds)),
		outcomes: {
			...openOutcomes(lang),
			reopen: words['reopen.reopen'],
			'new-incident': words['reopen.new-incident'],
			'new-incident-recommended': words['reopen.new-incident-recommended'],
		},
		rules: reopenRules.rows
			.map(({ id, when, facts }) => ({
				id,
				rules: [...new Set(facts.map((fact) => fact.replace(/^PP-REOPEN-|-ELSE$/g, '')))],
				conditions: Object.entries(when).map(([question, value]) => ({
					question: words[question === 'age' ? 'short.closed' : (`short.${question}` as WordKey)],
					answer: answerText(lang, question, value),
				})),
			}))
			// In the order of the text's rules; the row that rests on all of them comes last.
			.sort((a, b) => a.rules.length - b.rules.length || Number(a.rules[0]) - Number(b.rules[0])),
	};
}
