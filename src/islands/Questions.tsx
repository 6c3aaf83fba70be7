import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { answerLabel } from './answer-label.ts';
import type { ToolState } from './use-tool.ts';
import type { QuestionView, ToolFrame } from './view.ts';

export const fieldId = (frame: ToolFrame, name: string) => `${frame.tool}-${name}`;

/** Moves the focus to a question, to the chosen option where there is one. */
export function focusQuestion(frame: ToolFrame, name: string): void {
	const field = document.getElementById(fieldId(frame, name));
	const target = field?.matches('input, select')
		? field
		: (field?.querySelector<HTMLElement>('input:checked') ?? field?.querySelector<HTMLElement>('input, select'));
	target?.focus();
	field?.scrollIntoView({ block: 'center' });
}

interface FieldProps {
	frame: ToolFrame;
	tool: ToolState;
	question: QuestionView;
	/** Why the answer does not count, though it can be read. */
	wrong?: string | undefined;
}

function Hint({ id, question }: { id: string; question: Pick<QuestionView, 'hint'> }) {
	if (!question.hint) return null;
	return (
		<p class="hint" id={`${id}-hint`}>
			{question.hint}
		</p>
	);
}

/** The words of a field that is not a group of options. */
function Label({ id, question }: { id: string; question: Pick<QuestionView, 'legend' | 'hint'> }) {
	return (
		<>
			<label for={id}>{question.legend}</label>
			<Hint id={id} question={question} />
		</>
	);
}

/* Drawn again when its answer changed, and once after the answers of the address were read: a browser may have filled it in. */
function ChoiceQuestion({ frame, tool, question }: FieldProps) {
	const id = fieldId(frame, question.name);
	const given = tool.answers[question.name];
	const { setAnswer } = tool;
	return useMemo(
		() => (
			<fieldset id={id} class="question" aria-describedby={question.hint && `${id}-hint`}>
				<legend>{question.legend}</legend>
				<Hint id={id} question={question} />
				<div class="options">
					{question.options?.map(({ value, label, hint, lines = [] }) => (
						<label key={value} class="option">
							<input
								type="radio"
								name={id}
								value={value}
								checked={given === value}
								onChange={() => setAnswer(question.name, value)}
							/>
							<span>
								{label}
								{hint && <small>{hint}</small>}
								{lines.map((line) => (
									<small key={line}>{line}</small>
								))}
							</span>
						</label>
					))}
				</div>
			</fieldset>
		),
		[id, question, given, setAnswer, tool.mounted],
	);
}

function DateQuestion({ frame, tool, question, wrong }: FieldProps) {
	const id = fieldId(frame, question.name);
	const described = [question.hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
	return (
		<div class="question">
			<Label id={id} question={question} />
			<input
				id={id}
				type="date"
				aria-describedby={described || undefined}
				aria-invalid={wrong !== undefined}
				value={tool.answers[question.name] ?? ''}
				onInput={({ currentTarget }) => tool.setAnswer(question.name, currentTarget.value || undefined)}
			/>
			{wrong !== undefined && (
				<p class="error" id={`${id}-wrong`}>
					{wrong}
				</p>
			)}
		</div>
	);
}

export function SelectQuestion({
	frame,
	tool,
	question,
}: {
	frame: ToolFrame;
	tool: ToolState;
	question: Omit<QuestionView, 'short'>;
}) {
	const id = fieldId(frame, question.name);
	const given = tool.answers[question.name];
	const { setAnswer } = tool;
	return useMemo(() => {
		const options = question.options ?? [];
		return (
			<div class="question">
				<Label id={id} question={question} />
				<select
					id={id}
					aria-describedby={question.hint && `${id}-hint`}
					value={given ?? ''}
					onChange={({ currentTarget }) => setAnswer(question.name, currentTarget.value || undefined)}
				>
					<option value="">{question.emptyLabel}</option>
					{options.map(({ value, label }) => (
						<option key={value} value={value}>
							{label}
						</option>
					))}
					{given && !options.some(({ value }) => value === given) && (
						<option value={given}>{answerLabel(frame, question.name, given)}</option>
					)}
				</select>
			</div>
		);
	}, [id, question, given, setAnswer, tool.mounted]);
}

const fields = { date: DateQuestion, select: SelectQuestion };

export const outcomeId = (frame: ToolFrame) => `${frame.tool}-outcome`;

/** For who came from the result to change one answer. */
function BackToResult({ frame, tool }: { frame: ToolFrame; tool: ToolState }) {
	const back = () => {
		tool.change(undefined);
		document.getElementById(outcomeId(frame))?.focus();
	};
	return (
		<button type="button" class="back" onClick={back}>
			{frame.strings['tool.back-to-result']}
		</button>
	);
}

/** The questions on the path of these answers. Hidden by style where scripts do not run: it could not answer there. */
export function Questions({
	frame,
	tool,
	asked,
	wrong = {},
	children,
}: {
	frame: ToolFrame;
	tool: ToolState;
	asked: readonly string[];
	/** By question, why its answer does not count. */
	wrong?: Readonly<Record<string, string>>;
	children?: ComponentChildren;
}) {
	const onPath = asked.flatMap((name) => frame.questions.find((question) => question.name === name) ?? []);
	return (
		<form class="questions" onSubmit={(event) => event.preventDefault()}>
			{onPath.map((question) => {
				if (question.field === 'own') return null;
				const Field = question.field ? fields[question.field] : ChoiceQuestion;
				return (
					<div key={question.name}>
						<Field frame={frame} tool={tool} question={question} wrong={wrong[question.name]} />
						{tool.changing === question.name && <BackToResult frame={frame} tool={tool} />}
					</div>
				);
			})}
			{children}
			{onPath.some(({ name, field }) => field === 'own' && name === tool.changing) && (
				<BackToResult frame={frame} tool={tool} />
			)}
		</form>
	);
}
