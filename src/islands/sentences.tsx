import type { ComponentChildren } from 'preact';
import type { ToolFrame, Words } from './view.ts';

/** A sentence with its portal names in bold and its links. */
export function Sentence({ words }: { words: Words }) {
	return (
		<>
			{words.map((part) => {
				if (typeof part === 'string') return part;
				if ('href' in part) return <a href={part.href}>{part.text}</a>;
				return (
					<>
						<b>{part.bold}</b>
						{part.also && <span class="also"> ({part.also})</span>}
					</>
				);
			})}
		</>
	);
}

export function Sentences({ list }: { list: readonly Words[] }) {
	return (
		<ul>
			{list.map((words) => (
				<li key={JSON.stringify(words)}>
					<Sentence words={words} />
				</li>
			))}
		</ul>
	);
}

/** One level below the result's own heading. */
export function SubHeading({ frame, children }: { frame: ToolFrame; children: ComponentChildren }) {
	return frame.headingLevel === 2 ? <h3>{children}</h3> : <h4>{children}</h4>;
}
