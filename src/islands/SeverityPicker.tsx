import type { Answers } from '../engine/answers.ts';
import { choicesOf } from '../engine/answers.ts';
import { pickSeverity, severityParameters } from '../engine/tools/severity.ts';
import { whatWouldChange } from '../engine/what-would-change.ts';
import { fill } from '../i18n/fill.ts';
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
}
export interface ResponseView {
	text: string;
	notes: readonly Words[];
}

type Key =
	| 'severity.may-become'
	| 'severity.now-choose'
	| 'severity.now-argue'
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
	impacts: Readonly<Record<string, readonly string[]>>;
	/** Words of the outcomes that are no level. */
	outcomes: Readonly<Record<string, string>>;
}

const askedFor = (answers: Answers) => pickSeverity(answers).asked;
const options = choicesOf(severityParameters);

/** The frame with the hints that belong to the service, since each text words its impact itself. */
function withImpacts(
	frame: ToolFrame,
	impacts: SeverityPickerProps['impacts'],
	service: string | undefined,
): ToolFrame {
	const questions = frame.questions.map((question) => {
		if (question.name !== 'impact' || !question.options) return question;
		const options = question.options.map((option) => {
			const lines = impacts[`${service}.${option.value}`];
			return lines ? { ...option, lines } : option;
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
	const level = levels[`${service}.${verdict.outcome}`];
	const response = responses[`${service}.${verdict.outcome}`] ?? responses[`${service}.${plan}.${verdict.outcome}`];
	const decides = service && whoDecides[service];
	const { strings } = frame;
	return (
		<div class="tool" data-pagefind-ignore>
			<Notice
				frame={frame}
				tool={tool}
				outcome={verdict.outcome === 'incomplete' ? undefined : nameOf(verdict.outcome)}
			/>
			<Questions frame={withImpacts(frame, impacts, service)} tool={tool} asked={verdict.asked} />
			<Result
				frame={frame}
				tool={tool}
				verdict={verdict}
				title={nameOf(verdict.outcome)}
				nameOf={nameOf}
				{...(response && { detail: response.text })}
				alternatives={() => whatWouldChange(verdict, options, answers, pickSeverity)}
				attributes={{ 'data-may-become': verdict.mayBecome }}
				service={service}
				found={level ? { severity: verdict.outcome } : {}}
				now={
					level && (
						<>
							<p>
								{fill(
									strings[service && customerSets.includes(service) ? 'severity.now-choose' : 'severity.now-argue'],
									{
										level: level.name,
									},
								)}
							</p>
							{verdict.mayBecome && (
								<p class="limit">{fill(strings['severity.may-become'], { level: nameOf(verdict.mayBecome) })}</p>
							)}
						</>
					)
				}
				more={
					<>
						{level && (
							<dl class="facts">
								<dt>{strings['severity.definition']}</dt>
								<dd>
									<Sentences list={level.definition} />
								</dd>
								{level.examples.length > 0 && (
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
