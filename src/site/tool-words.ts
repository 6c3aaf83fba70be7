import { createHash } from 'node:crypto';
import { type Language, languages } from '../policy/model.ts';
import { contactProps } from './contact-views.ts';
import { fileHref } from './href.ts';
import { reopenProps } from './reopen-views.ts';
import { requestProps } from './request-views.ts';
import { severityProps } from './severity-views.ts';
import { hoursProps, responseProps } from './time-views.ts';
import { type ToolId, toolIds, type ToolPlace } from './tool-views.ts';

/** What a tool needs on a page. */
export const toolProps = {
	severity: severityProps,
	contact: contactProps,
	hours: hoursProps,
	response: responseProps,
	reopen: reopenProps,
	request: requestProps,
} as const satisfies Record<ToolId, (place: ToolPlace) => Promise<unknown>>;

interface WordsFile {
	/** Below the folder of words, with a hash of what it holds, so that it never changes under its name. */
	name: string;
	content: string;
}

async function make(tool: ToolId, lang: Language): Promise<WordsFile> {
	const content = JSON.stringify(await toolProps[tool]({ lang, answers: '', embedded: false }));
	const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
	return { name: `${tool}.${lang}.${hash}.json`, content };
}

const made = new Map<string, Promise<WordsFile>>();
const fileOf = (tool: ToolId, lang: Language): Promise<WordsFile> => {
	const key = `${tool}.${lang}`;
	const file = made.get(key) ?? make(tool, lang);
	made.set(key, file);
	return file;
};

/** The words of every tool in both languages, one file each: the pages that show a tool share it. */
export const wordsFiles = (): Promise<WordsFile[]> =>
	Promise.all(toolIds.flatMap((tool) => languages.map((lang) => fileOf(tool, lang))));

/** Address of the words of a tool, for the pages of policy in which it stands. */
export const wordsHref = async (tool: ToolId, lang: Language): Promise<string> =>
	fileHref(`words/${(await fileOf(tool, lang)).name}`);

/**
 * The words of a tool for a script element of its own page, where they cost half: the page says most of them too, and what is
 * said twice hardly weighs when it is compressed together.
 */
export const wordsInline = async (tool: ToolId, lang: Language): Promise<string> =>
	(await fileOf(tool, lang)).content.replaceAll('<', '\\u003c');
