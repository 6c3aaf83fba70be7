import { useState } from 'preact/hooks';
import { type RequestFormat, requestFormats } from '../engine/request-text.ts';
import { fill } from '../i18n/fill.ts';
import type { Language } from '../policy/model.ts';
import { useSaid } from './announce.ts';
import { SubHeading } from './sentences.tsx';
import type { ToolFrame } from './view.ts';

export type DraftKey =
	| 'request.preview'
	| 'request.format'
	| 'request.format-markdown'
	| 'request.format-text'
	| 'request.language'
	| 'request.language-nl'
	| 'request.language-en'
	| 'request.copy'
	| 'request.save-markdown'
	| 'request.save-text'
	| 'request.saved'
	| 'request.copy-failed'
	| 'request.file';

const extensions = { markdown: 'md', text: 'txt' } as const;
const types = { markdown: 'text/markdown', text: 'text/plain' } as const;

function save(text: string, file: string, format: RequestFormat): void {
	const address = URL.createObjectURL(new Blob([text], { type: `${types[format]};charset=utf-8` }));
	const anchor = document.createElement('a');
	anchor.href = address;
	anchor.download = file;
	anchor.click();
	URL.revokeObjectURL(address);
}

function Choice<Value extends string>({
	name,
	legend,
	values,
	value,
	labelOf,
	onChoice,
}: {
	name: string;
	legend: string;
	values: readonly Value[];
	value: Value;
	labelOf: (value: Value) => string;
	onChoice: (value: Value) => void;
}) {
	return (
		<fieldset class="question no-print">
			<legend>{legend}</legend>
			<div class="options">
				{values.map((each) => (
					<label key={each} class="option">
						<input type="radio" name={name} value={each} checked={value === each} onChange={() => onChoice(each)} />
						<span>{labelOf(each)}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}

/** The draft as it will be copied or saved. Both happen in the browser; it goes nowhere by itself. */
export function RequestDraft({
	frame,
	languages,
	language,
	onLanguage,
	render,
}: {
	frame: ToolFrame<DraftKey>;
	/** The languages that the headings may have. */
	languages: readonly Language[];
	language: Language;
	onLanguage: (language: Language) => void;
	render: (format: RequestFormat) => string;
}) {
	const { strings, tool } = frame;
	const [format, setFormat] = useState<RequestFormat>('text');
	const draft = render(format);
	const [said, say] = useSaid(draft);
	const copy = async () => {
		try {
			await navigator.clipboard.writeText(draft);
			say(strings['tool.copied']);
		} catch {
			say(strings['request.copy-failed']);
		}
	};
	const saveAs = (as: RequestFormat) => {
		const file = `${strings['request.file']}.${extensions[as]}`;
		save(render(as), file, as);
		say(fill(strings['request.saved'], { file }));
	};
	return (
		<div class="result-block">
			<SubHeading frame={frame}>{strings['request.preview']}</SubHeading>
			{languages.length > 1 && (
				<Choice
					name={`${tool}-language`}
					legend={strings['request.language']}
					values={languages}
					value={language}
					labelOf={(each) => strings[`request.language-${each}`]}
					onChoice={onLanguage}
				/>
			)}
			<Choice
				name={`${tool}-format`}
				legend={strings['request.format']}
				values={requestFormats}
				value={format}
				labelOf={(each) => strings[`request.format-${each}`]}
				onChoice={setFormat}
			/>
			{/* Told to translators by the class: the attribute `translate` comes out otherwise in built HTML than in a browser. */}
			<pre class="draft notranslate" dir="auto" lang={language}>
				{draft}
			</pre>
			<div class="actions no-print">
				<button type="button" onClick={copy}>
					{strings['request.copy']}
				</button>
				{requestFormats.map((as) => (
					<button key={as} type="button" onClick={() => saveAs(as)}>
						{strings[`request.save-${as}`]}
					</button>
				))}
				<span class="said">{said}</span>
			</div>
		</div>
	);
}
