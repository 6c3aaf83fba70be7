import type { RequestGap, RequestVerdict } from '../engine/tools/request.ts';
import type { StatementId } from '../policy/model.ts';
import type { RequestFieldId } from '../policy/request-fields.ts';
import { textId } from './RequestFields.tsx';
import { Sentence } from './sentences.tsx';
import type { ToolFrame, Words } from './view.ts';

export type SaidKey =
	| 'request.personal'
	| 'request.against'
	| 'request.gaps-asked'
	| 'request.gaps-suggested'
	| 'request.no-gaps'
	| 'request.before'
	| 'contact.language';

/** What a part of the result needs to say what the text says. */
interface SaidProps {
	frame: ToolFrame<SaidKey>;
	verdict: RequestVerdict;
	sentences: Readonly<Partial<Record<StatementId, Words>>>;
}

/** The facts behind a line of the result, each linked to its wording. */
function Source({ frame, facts }: { frame: ToolFrame; facts: readonly string[] }) {
	return (
		<span class="source">
			{' '}
			{facts.map((fact, index) => (
				<>
					{index > 0 && ', '}
					<a href={`${frame.sources}#${fact}`}>{fact}</a>
				</>
			))}
		</span>
	);
}

/** What the text says against a request with these answers. */
export function Against({ frame, verdict: { against }, sentences }: SaidProps) {
	if (against.length === 0) return null;
	return (
		<div class="notice" role="note">
			<p>{frame.strings['request.against']}</p>
			<ul>
				{against.map(({ says, facts }) => (
					<li key={says} data-against={says}>
						<Sentence words={sentences[says] ?? []} />
						<Source frame={frame} facts={facts} />
					</li>
				))}
			</ul>
		</div>
	);
}

/** What is still empty: what the text asks for, then what we suggest. Each leads to its field. */
export function Gaps({
	frame,
	gaps,
	labels,
}: {
	frame: ToolFrame<SaidKey>;
	gaps: readonly RequestGap[];
	labels: Readonly<Record<RequestFieldId, string>>;
}) {
	const { strings, tool } = frame;
	const kinds = [
		{ key: 'request.gaps-asked', list: gaps.filter(({ facts }) => facts.length > 0) },
		{ key: 'request.gaps-suggested', list: gaps.filter(({ facts }) => facts.length === 0) },
	] as const;
	if (gaps.length === 0) return <p>{strings['request.no-gaps']}</p>;
	return (
		<>
			{kinds.map(
				({ key, list }) =>
					list.length > 0 && (
						<div key={key}>
							<p>{strings[key]}</p>
							<ul>
								{list.map(({ field, facts }) => (
									<li key={field}>
										<button
											type="button"
											class="link"
											onClick={() => document.getElementById(textId(tool, field))?.focus()}
										>
											{labels[field]}
										</button>
										{facts.length > 0 && <Source frame={frame} facts={facts} />}
									</li>
								))}
							</ul>
						</div>
					),
			)}
		</>
	);
}

/** What else the text says about submitting, and our advice on personal data. */
export function Before({ frame, verdict, sentences }: SaidProps) {
	const { english } = verdict;
	return (
		<div class="result-block">
			<p>
				<b>{frame.strings['request.before']}</b>
			</p>
			<ul>
				{verdict.notices.map(({ says }) => (
					<li key={says}>
						<Sentence words={sentences[says] ?? []} />
					</li>
				))}
				{english && (
					<li>
						<b>{frame.strings['contact.language']}:</b> <Sentence words={sentences[english.says] ?? []} />
					</li>
				)}
				<li>{frame.strings['request.personal']}</li>
			</ul>
		</div>
	);
}
