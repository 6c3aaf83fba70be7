import { type ComponentType, h, hydrate } from 'preact';
import { earlyAnswers } from './early.ts';
import { placed } from './place.ts';
import type { ToolFrame } from './view.ts';

interface ToolProps {
	frame: ToolFrame;
}
type Module = { default: ComponentType<never> };

const modules: Readonly<Record<string, () => Promise<Module>>> = {
	severity: () => import('./SeverityPicker.tsx'),
	contact: () => import('./ContactFinder.tsx'),
	hours: () => import('./HoursClock.tsx'),
	response: () => import('./ResponseClock.tsx'),
	reopen: () => import('./ReopenChecker.tsx'),
	request: () => import('./RequestWriter.tsx'),
};

/** A tool's own page holds its words; a page of policy, which may never need them, holds their address. */
async function wordsOf(island: HTMLElement): Promise<ToolProps> {
	const own = island.querySelector(':scope > script')?.textContent;
	if (own) return JSON.parse(own);
	const { words: url = '' } = island.dataset;
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	return response.json();
}

/**
 * Makes a tool live: its script and its words come together, then it takes over the built HTML and what the reader answered
 * there. Rejects, with the HTML as it was, when either does not come.
 */
export async function mount(island: HTMLElement): Promise<void> {
	const { island: tool = '', place = '{}' } = island.dataset;
	const [module, shared] = await Promise.all([modules[tool]?.(), wordsOf(island)]);
	if (!module) throw new Error(`There is no tool ${tool}.`);
	const giveAgain = earlyAnswers(island);
	hydrate(
		h(module.default as ComponentType<ToolProps>, placed(shared, JSON.parse(place))),
		island.querySelector('[data-mount]') ?? island,
	);
	island.dataset['state'] = 'live';
	island.dispatchEvent(new CustomEvent('tool-live', { bubbles: true }));
	await giveAgain();
}
