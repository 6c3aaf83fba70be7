import { type ComponentType, h, hydrate, render } from 'preact';
import { carriedAnswers } from '../engine/case.ts';
import { earlyAnswers } from './early.ts';
import { placed, type ToolOnPage } from './place.ts';
import type { QuestionView, ToolFrame } from './view.ts';

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

async function fetched<Words>(url = ''): Promise<Words> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	return response.json();
}

/** The questions of other tools that the address answers. Without them these answers travel on, unseen. */
async function othersOf(tool: string, { questions }: ToolFrame, url: string): Promise<QuestionView[]> {
	const asked = Object.fromEntries(questions.map((question) => [question.name, question]));
	const carried = carriedAnswers(tool, asked, location.search);
	if (Object.keys(carried).length === 0) return [];
	const all = await fetched<QuestionView[]>(url).catch(() => []);
	return all.filter(({ name }) => Object.hasOwn(carried, name));
}

/** Some tools' own pages hold their words; other pages, which may never need them, hold their address. */
async function wordsOf(island: HTMLElement): Promise<ToolProps> {
	const { island: tool = '', words, case: others } = island.dataset;
	const own = island.querySelector(':scope > script')?.textContent;
	const props: ToolProps = own ? JSON.parse(own) : await fetched(words);
	if (!others) return props;
	return { ...props, frame: { ...props.frame, others: await othersOf(tool, props.frame, others) } };
}

let styled: Promise<unknown> | undefined;

/** A page has the styles of what it is built with; those of what a tool draws come once. Without them a tool is plain, and works. */
function stylesOf({ dataset }: HTMLElement): Promise<unknown> | undefined {
	if (!dataset['sheet']) return undefined;
	const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: dataset['sheet'] });
	styled ??= new Promise((done) => {
		link.onload = link.onerror = done;
		document.head.append(link);
	});
	return styled;
}

/**
 * Makes a tool live: its script, its words and its styles come together. On its own page it takes over the built HTML and what
 * the reader answered there. Rejects, with the HTML as it was, when its script or its words do not come.
 */
export async function makeLive(island: HTMLElement): Promise<void> {
	const { island: tool = '', place = '{}' } = island.dataset;
	const [module, shared] = await Promise.all([modules[tool]?.(), wordsOf(island), stylesOf(island)]);
	if (!module) throw new Error(`There is no tool ${tool}.`);
	// The scripts have just run. What comes now is a task of its own, so that a click in between is heard.
	await new Promise((done) => setTimeout(done));
	const giveAgain = earlyAnswers(island);
	// A tool on its own page is placed as its words say.
	const onPage: Partial<ToolOnPage> = JSON.parse(place);
	const root = island.querySelector('[data-mount]') ?? island;
	if (onPage.embedded) root.replaceChildren();
	(onPage.embedded ? render : hydrate)(h(module.default as ComponentType<ToolProps>, placed(shared, onPage)), root);
	island.dataset['state'] = 'live';
	island.dispatchEvent(new CustomEvent('tool-live', { bubbles: true }));
	await giveAgain();
}
