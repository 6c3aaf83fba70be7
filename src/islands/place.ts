import type { ToolFrame } from './view.ts';

/** What a page says about one tool on it; all else about the tool is the same on every page in a language. */
export type ToolOnPage = Pick<ToolFrame, 'embedded' | 'headingLevel' | 'prefill'>;

/** A tool's props on one page. The build and the browser both make them here, so that they render the same. */
export function placed<Props extends { frame: ToolFrame }>(shared: Props, onPage: Partial<ToolOnPage>): Props {
	const { frame } = shared;
	return { ...shared, frame: { ...frame, ...onPage } };
}
