import type { ReopenRowState } from '../engine/tools/reopen.ts';
import type { ReopenOutcome } from '../policy/reopen-rules.ts';
import { reopenRules } from '../policy/reopen-rules.ts';
import type { ToolFrame } from './view.ts';

export type RulesKey = 'reopen.rules' | 'reopen.rule' | `reopen.row-${ReopenRowState}` | 'table.if' | 'table.then';

/** A row of the table in words. */
export interface RuleView {
	id: string;
	/** The numbers that the text's four rules have. */
	rules: readonly string[];
	conditions: readonly { question: string; answer: string }[];
}

const outcomeOf = new Map<string, ReopenOutcome>(reopenRules.rows.map(({ id, then }) => [id, then]));

/** The text's rules as the rows that decide, with the row that decided marked. */
export function ReopenRules({
	frame: { strings },
	rules,
	states,
	nameOf,
}: {
	frame: ToolFrame<RulesKey>;
	rules: readonly RuleView[];
	states: Readonly<Record<string, ReopenRowState>>;
	nameOf: (outcome: string) => string;
}) {
	return (
		<section class="scroll" tabIndex={0} aria-label={strings['reopen.rules']}>
			<table class="cards rules reopen-rules">
				<caption>{strings['reopen.rules']}</caption>
				<thead>
					<tr>
						<th scope="col">{strings['reopen.rule']}</th>
						<th scope="col">{strings['table.if']}</th>
						<th scope="col">{strings['table.then']}</th>
					</tr>
				</thead>
				<tbody>
					{rules.map(({ id, rules: numbers, conditions }) => {
						const state = states[id] ?? 'open';
						return (
							<tr key={id} data-rule={id} data-state={state}>
								<th scope="row">
									{numbers.join(' + ')} <small>{strings[`reopen.row-${state}`]}</small>
								</th>
								<td data-label={strings['table.if']}>
									<ul class="conditions">
										{conditions.map(({ question, answer }) => (
											<li key={question}>
												{question} <b>{answer}</b>
											</li>
										))}
									</ul>
								</td>
								<td data-label={strings['table.then']}>{nameOf(outcomeOf.get(id) ?? '')}</td>
							</tr>
						);
					})}
				</tbody>
			</table>
		</section>
	);
}
