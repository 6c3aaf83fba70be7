import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answers } from '../engine/answers.ts';
import { productsOf } from '../engine/products.ts';
import { type RequestFormat, type RequestWords, requestText } from '../engine/request-text.ts';
import type { RequestTexts } from '../engine/tools/request.ts';
import { levelsOf } from '../engine/levels.ts';
import { draftBy, requestParameters, requestPath, requestPlans } from '../engine/tools/request.ts';
import { fill } from '../i18n/fill.ts';
import type { Language, StatementId } from '../policy/model.ts';
import type { AllRequestRules, RequestFieldId } from '../policy/request-fields.ts';
import { answerLabel, withOptions } from './answer-label.ts';
import { Notice } from './Notice.tsx';
import { Questions } from './Questions.tsx';
import { type DraftKey, RequestDraft } from './RequestDraft.tsx';
import { RequestFields } from './RequestFields.tsx';
import { Against, Before, Gaps, type SaidKey } from './RequestSaid.tsx';
import { Result } from './Result.tsx';
import { useLater, useTool } from './use-tool.ts';
import type { QuestionView, ToolFrame, Words } from './view.ts';

/** The words of a draft in one language; `{service}` stands in its title. */
export interface DraftWords extends RequestWords {
	/** What an answer is called, by question. */
	names: Readonly<Record<string, string>>;
	/** By `question.value`; a level by `severity.service.level`. In the page's own language the questions have the rest. */
	values: Readonly<Record<string, string>>;
}

type Key =
	| DraftKey
	| SaidKey
	| 'request.private'
	| 'request.asked'
	| 'request.suggestion'
	| 'request.level-means'
	| 'request.points-to'
	| 'request.clear-question'
	| 'request.clear'
	| 'request.keep';

export interface RequestWriterProps {
	frame: ToolFrame<Key>;
	outcomes: Readonly<Record<string, string>>;
	rules: AllRequestRules;
	/** The page's own language, and English where a service leads there. */
	words: Readonly<Partial<Record<Language, DraftWords>>>;
	hints: Readonly<Record<RequestFieldId, string>>;
	/** Everything that a text says of a field, and the notices. */
	sentences: Readonly<Partial<Record<StatementId, Words>>>;
	/** What a level means, by `service.level`. */
	definitions: Readonly<Record<string, readonly Words[]>>;
}

/** A question as it is asked for these answers. */
function fitQuestion(question: QuestionView, answers: Answers, values: DraftWords['values']): QuestionView {
	const { name } = question;
	if (name === 'product') return withOptions(question, productsOf(answers['service']));
	if (name === 'plan') return withOptions(question, requestPlans(answers));
	if (name !== 'severity') return question;
	const levels = withOptions(question, levelsOf(answers));
	const named = levels.options?.map(({ value, label }) => ({
		value,
		label: values[`severity.${answers['service']}.${value}`] ?? label,
	}));
	return { ...levels, ...(named && { options: named }) };
}

/** Asks before typed text is lost with the page, since it is kept nowhere. */
function useAskBeforeLeaving(typed: boolean) {
	useEffect(() => {
		if (!typed) return undefined;
		const ask = (event: BeforeUnloadEvent) => event.preventDefault();
		addEventListener('beforeunload', ask);
		return () => removeEventListener('beforeunload', ask);
	}, [typed]);
}

export default function RequestWriter({
	frame: given,
	outcomes,
	rules,
	words,
	hints,
	sentences,
	definitions,
}: RequestWriterProps) {
	const tool = useTool(given, requestParameters, requestPath);
	const [texts, setTexts] = useState<RequestTexts>({});
	const [wanted, setWanted] = useState<Language>(given.lang);
	const dialog = useRef<HTMLDialogElement>(null);
	const { strings, lang } = given;
	const { answers } = tool;
	const { service, severity } = answers;
	const own = words[lang] as DraftWords;
	const typed = Object.values(texts).some((text) => text.trim() !== '');
	useAskBeforeLeaving(typed);

	const frame = { ...given, questions: given.questions.map((question) => fitQuestion(question, answers, own.values)) };
	const verdict = draftBy(rules, answers, texts);
	const title = outcomes[verdict.against.length > 0 ? 'against' : verdict.outcome] ?? verdict.outcome;
	// English is offered where the text leads there; a draft of another service is in the page's language.
	const languages = verdict.english ? (Object.keys(words) as Language[]) : [lang];
	const language = languages.includes(wanted) ? wanted : lang;
	const levelName = (level: string) => own.values[`severity.${service}.${level}`] ?? level;

	const wordOf = (name: string, into: DraftWords) => {
		const value = answers[name] as string;
		const key = name === 'severity' ? `severity.${service}.${value}` : `${name}.${value}`;
		return into.values[key] ?? answerLabel(frame, name, value);
	};
	const render = (format: RequestFormat) => {
		const into = words[language] as DraftWords;
		const about = verdict.about.map((name) => [into.names[name] ?? name, wordOf(name, into)] as const);
		const title = fill(into.title, { service: wordOf('service', into) });
		return requestText({ about, sections: verdict.sections }, { ...into, title }, format);
	};

	const clear = () => {
		setTexts({});
		// It gives the focus back to the button that opened it.
		dialog.current?.close();
		tool.startOver();
	};
	const startOver = () => (typed ? dialog.current?.showModal() : clear());
	const asked = Object.fromEntries(Object.entries(answers).filter(([name]) => verdict.asked.includes(name)));
	const draft = verdict.outcome === 'draft';
	const drawn = useLater(draft, tool) && draft;
	return (
		<div class="tool" data-pagefind-ignore>
			<Notice frame={frame} tool={tool} outcome={verdict.outcome === 'incomplete' ? undefined : title} />
			<Questions frame={frame} tool={tool} asked={verdict.asked}>
				{drawn && (
					<RequestFields
						tool={frame.tool}
						sections={verdict.sections}
						texts={texts}
						onText={(field, text) => setTexts({ ...texts, [field]: text })}
						labels={own.headings}
						hints={hints}
						sentences={sentences}
						definition={definitions[`${service}.${severity}`] ?? []}
						strings={strings}
					/>
				)}
			</Questions>
			<Result
				frame={frame}
				tool={{ ...tool, answers: asked, startOver }}
				verdict={verdict}
				title={title}
				nameOf={(outcome) => outcomes[outcome] ?? outcome}
				attributes={{ 'data-gaps': verdict.gaps.map(({ field }) => field).join(' ') || undefined }}
				service={service}
				now={
					drawn && (
						<>
							<Against {...{ frame, verdict, sentences }} />
							<Gaps frame={frame} gaps={verdict.gaps} labels={own.headings} />
						</>
					)
				}
				more={
					draft && (
						<>
							<Before {...{ frame, verdict, sentences }} />
							<RequestDraft {...{ frame, languages, language, render }} onLanguage={setWanted} />
						</>
					)
				}
			>
				{verdict.pointsTo && (
					<p class="limit">{fill(strings['request.points-to'], { level: levelName(verdict.pointsTo) })}</p>
				)}
			</Result>
			{tool.mounted && (
				<dialog ref={dialog} class="ask" aria-labelledby={`${frame.tool}-ask`}>
					<p id={`${frame.tool}-ask`}>{strings['request.clear-question']}</p>
					<p class="row">
						<button type="button" onClick={() => dialog.current?.close()}>
							{strings['request.keep']}
						</button>
						<button type="button" onClick={clear}>
							{strings['request.clear']}
						</button>
					</p>
				</dialog>
			)}
		</div>
	);
}
