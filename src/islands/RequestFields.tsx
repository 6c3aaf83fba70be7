import type { RequestSection, RequestTexts } from '../engine/tools/request.ts';
import type { RequestFieldId } from '../policy/request-fields.ts';
import type { StatementId } from '../policy/model.ts';
import { Sentence } from './sentences.tsx';
import type { Words } from './view.ts';

/** The fields that hold a line or two; the others get more room. */
const short: readonly RequestFieldId[] = ['since', 'who', 'contact'];

export const textId = (tool: string, field: RequestFieldId) => `${tool}-text-${field}`;

export interface RequestFieldsProps {
	tool: string;
	sections: readonly RequestSection[];
	texts: RequestTexts;
	onText: (field: RequestFieldId, text: string) => void;
	labels: Readonly<Record<RequestFieldId, string>>;
	hints: Readonly<Record<RequestFieldId, string>>;
	sentences: Readonly<Partial<Record<StatementId, Words>>>;
	/** What the chosen level means, to hold the business impact against. */
	definition: readonly Words[];
	strings: Readonly<Record<'request.private' | 'request.asked' | 'request.suggestion' | 'request.level-means', string>>;
}

/** One field for each part of the request, with what the text says of it beside it. Nothing is kept by the browser. */
export function RequestFields(props: RequestFieldsProps) {
	const { tool, sections, texts, onText, labels, hints, sentences, definition, strings } = props;
	return (
		<>
			<p class="limit">{strings['request.private']}</p>
			{sections.map(({ field, demands }) => {
				const id = textId(tool, field);
				return (
					<div class="question" key={field}>
						<label for={id}>{labels[field]}</label>
						<div class="hint" id={`${id}-hint`}>
							<p>{hints[field]}</p>
							{field === 'business-impact' && definition.length > 0 && (
								<p>
									<b>{strings['request.level-means']}</b>{' '}
									{definition.map((words, index) => (
										<>
											{index > 0 && ' '}
											<Sentence words={words} />
										</>
									))}
								</p>
							)}
							{demands.length === 0 && <p>{strings['request.suggestion']}</p>}
							{demands.map(({ says }) => (
								<p key={says}>
									<b>{strings['request.asked']}</b> <Sentence words={sentences[says] ?? []} />
								</p>
							))}
						</div>
						<textarea
							id={id}
							dir="auto"
							rows={short.includes(field) ? 2 : 5}
							autocomplete="off"
							aria-describedby={`${id}-hint`}
							value={texts[field] ?? ''}
							onInput={({ currentTarget }) => onText(field, currentTarget.value)}
						/>
					</div>
				);
			})}
		</>
	);
}
