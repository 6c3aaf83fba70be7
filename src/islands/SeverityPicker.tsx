import type { Answers } from '../engine/answers.ts';
import { choicesOf } from '../engine/answers.ts';
import { caseOf, pickSeverity, severityParameters } from '../engine/tools/severity.ts';
import type { Verdict } from '../engine/tools/verdict.ts';
import { whatWouldChange } from '../engine/what-would-change.ts';
import { fill } from '../i18n/fill.ts';
import type { LevelCase } from '../policy/model.ts';
import { Notice } from './Notice.tsx';
import { Questions } from './Questions.tsx';
import { Result } from './Result.tsx';
import { Sentences, SubHeading } from './sentences.tsx';
import { useTool } from './use-tool.ts';
import type { ToolFrame, Words } from './view.ts';

/** What the page knows of one level of one service. */
export interface LevelView {
	name: string;
	definition: readonly Words[];
	examples: readonly Words[];
	/** Absent: not stated. */
	update?: { text: string; notes: readonly Words[] };
	/** How follow-up goes, without a figure. */
	pace: readonly Words[];
	hours: readonly Words[];
	/** Which requests can have the level at all. */
	conditions: readonly Words[];
	commitments: readonly Words[];
	lowering: readonly Words[];
	/** What some answers leave of hours and examples. */
	cases?: readonly { when: LevelCase['when']; hours: readonly Words[]; examples?: readonly Words[] }[];
}
/** What an answer on impact means. */
export interface ImpactView {
	lines: readonly string[];
	/** Cases of technical problems. */
	examples?: string;
}
export interface ResponseView {
	text: string;
	notes: readonly Words[];
}

type Key =
	| 'severity.may-become'
	| 'severity.may-become-a'
	| 'severity.may-become-b'
	| 'severity.or-lower'
	| 'severity.stays'
	| 'severity.now-choose'
	| 'severity.now-argue'
	| 'severity.now-not-open'
	| 'severity.initial-response'
	| 'severity.update'
	| 'severity.hours'
	| 'severity.conditions'
	| 'severity.commitments'
	| 'severity.lowering'
	| 'severity.definition'
	| 'severity.examples'
	| 'severity.who-decides';

export interface SeverityPickerProps {
	frame: ToolFrame<Key>;
	/** By `service.level`. */
	levels: Readonly<Record<string, LevelView>>;
	/** By `service.level` or `service.plan.level`. */
	responses: Readonly<Record<string, ResponseView>>;
	/** By service. */
	whoDecides: Readonly<Record<string, Words>>;
	/** The services of which the reader sets the level. */
	customerSets: readonly string[];
	/** What an answer on impact means there, by `service.impact`. */
	impacts: Readonly<Record<string, ImpactView>>;
	/** Words of the outcomes that are no level. */
	outcomes: Readonly<Record<string, string>>;
}

const askedFor = (answers: Answers) => pickSeverity(answers).asked;
const options = choicesOf(severityParameters);

/** The frame with the hints that belong to the service, since each text words its impact itself. */
function withImpacts(frame: ToolFrame, impacts: SeverityPickerProps['impacts'], { service, kind }: Answers): ToolFrame {
	const questions = frame.questions.map((question) => {
		if (question.name !== 'impact' || !question.options) return question;
		const options = question.options.map((option) => {
			const { lines, examples } = impacts[`${service}.${option.value}`] ?? {};
			if (!lines) return option;
			return { ...option, lines: examples && kind !== 'billing' ? [...lines, examples] : lines };
		});
		return { ...question, options };
	});
	return { ...frame, questions };
}

export default function SeverityPicker(props: SeverityPickerProps) {
	const { frame, levels, responses, whoDecides, customerSets, impacts, outcomes } = props;
	const tool = useTool(frame, severityParameters, askedFor);
	const { answers } = tool;
	const verdict = pickSeverity(answers);
	const { service, plan } = answers;
	const nameOf = (outcome: string) => levels[`${service}.${outcome}`]?.name ?? outcomes[outcome] ?? outcome;
	const found = levels[`${service}.${verdict.outcome}`];
	const level = found && { ...found, ...caseOf(found.cases, answers) };
	// Where the level that fits is not open, its definition is what fits; the outcome is what remains.
	const byImpact = levels[`${service}.${verdict.byImpact}`];
	const response = responses[`${service}.${verdict.outcome}`] ?? responses[`${service}.${plan}.${verdict.outcome}`];
	const decides = service && whoDecides[service];
	const { strings } = frame;
	const mayBecome =
		answers['commit'] === 'no'
			? (`severity.may-become-${verdict.outcome}` as 'severity.may-become-a')
			: 'severity.may-become';
	/** An answer that leaves the level may still change what it may become. */
	const alternatives = () =>
		whatWouldChange<Verdict>(verdict, options, answers, (other) => {
			const result = pickSeverity(other);
			const { outcome, mayBecome } = result;
			if (outcome !== verdict.outcome || mayBecome === verdict.mayBecome) return result;
			return {
				...result,
				outcome: mayBecome
					? fill(strings['severity.or-lower'], { level: nameOf(outcome), lower: nameOf(mayBecome) })
					: fill(strings['severity.stays'], { level: nameOf(outcome) }),
			};
		});
	return (
		<div class="tool" data-pagefind-ignore>
			<Notice
				frame={frame}
				tool={tool}
				outcome={verdict.outcome === 'incomplete' ? undefined : nameOf(verdict.outcome)}
			/>
			<Questions frame={withImpacts(frame, impacts, answers)} tool={tool} asked={verdict.asked} />
			<Result
				frame={frame}
				tool={tool}
				verdict={verdict}
				title={nameOf(verdict.outcome)}
				nameOf={nameOf}
				{...(response && { detail: response.text })}
				alternatives={alternatives}
				attributes={{ 'data-may-become': verdict.mayBecome }}
				service={service}
				found={level ? { severity: verdict.outcome } : {}}
				now={
					level && (
						<>
							<p>
								{byImpact
									? fill(strings['severity.now-not-open'], { fits: byImpact.name, level: level.name })
									: fill(
											strings[service && customerSets.includes(service) ? 'severity.now-choose' : 'severity.now-argue'],
											{ level: level.name },
										)}
							</p>
							{verdict.mayBecome && (
								<p class="limit">{fill(strings[mayBecome], { level: nameOf(verdict.mayBecome) })}</p>
							)}
						</>
					)
				}
				more={
					<>
						{byImpact && level && (
							<>
								<SubHeading frame={frame}>{byImpact.name}</SubHeading>
								<Sentences list={byImpact.definition} />
								<SubHeading frame={frame}>{level.name}</SubHeading>
							</>
						)}
						{level && (
							<dl class="facts">
								{!byImpact && (
									<>
										<dt>{strings['severity.definition']}</dt>
										<dd>
											<Sentences list={level.definition} />
										</dd>
									</>
								)}
								{!byImpact && level.examples.length > 0 && (
									<>
										<dt>{strings['severity.examples']}</dt>
										<dd>
											<Sentences list={level.examples} />
										</dd>
									</>
								)}
								<dt>{strings['severity.initial-response']}</dt>
								<dd>{response ? response.text : strings['tool.not-stated']}</dd>
								<dt>{strings['severity.update']}</dt>
								<dd>
									{level.update ? (
										level.update.text
									) : level.pace.length > 0 ? (
										<Sentences list={level.pace} />
									) : (
										strings['tool.not-stated']
									)}
								</dd>
								<dt>{strings['severity.hours']}</dt>
								<dd>
									<Sentences list={level.hours} />
								</dd>
								<dt>{strings['severity.who-decides']}</dt>
								<dd>{decides ? <Sentences list={[decides]} /> : strings['tool.not-stated']}</dd>
								{level.conditions.length > 0 && (
									<>
										<dt>{strings['severity.conditions']}</dt>
										<dd>
											<Sentences list={level.conditions} />
										</dd>
									</>
								)}
								<dt>{strings['severity.commitments']}</dt>
								<dd>
									{level.commitments.length > 0 ? <Sentences list={level.commitments} /> : strings['tool.not-stated']}
								</dd>
								<dt>{strings['severity.lowering']}</dt>
								<dd>{level.lowering.length > 0 ? <Sentences list={level.lowering} /> : strings['tool.not-stated']}</dd>
							</dl>
						)}
						{level && [...(response?.notes ?? []), ...(level.update?.notes ?? [])].length > 0 && (
							<div class="result-block">
								<SubHeading frame={frame}>{strings['tool.reading']}</SubHeading>
								<Sentences list={[...(response?.notes ?? []), ...(level.update?.notes ?? [])]} />
							</div>
						)}
						{verdict.outcome === 'not-stated' && <p>{strings['tool.not-stated-why']}</p>}
					</>
				}
			/>
		</div>
	);
}
