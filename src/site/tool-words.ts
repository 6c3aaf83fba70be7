import { createHash } from 'node:crypto';
import { type Language, languages } from '../policy/model.ts';
import { contactProps } from './contact-views.ts';
import { fileHref } from './href.ts';
import { reopenProps } from './reopen-views.ts';
import { requestProps } from './request-views.ts';
import { severityProps } from './severity-views.ts';
import { hoursProps, responseProps } from './time-views.ts';
import { caseQuestions, type ToolId, toolIds, type ToolPlace } from './tool-views.ts';

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

/** What a file says: a tool, or the questions of all of them. */
type Subject = ToolId | 'case';

async function make(subject: Subject, lang: Language): Promise<WordsFile> {
	const words =
		subject === 'case' ? caseQuestions(lang) : await toolProps[subject]({ lang, answers: '', embedded: false });
	const content = JSON.stringify(words);
	const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
	return { name: `${subject}.${lang}.${hash}.json`, content };
}

const made = new Map<string, Promise<WordsFile>>();
const fileOf = (subject: Subject, lang: Language): Promise<WordsFile> => {
	const key = `${subject}.${lang}`;
	const file = made.get(key) ?? make(subject, lang);
	made.set(key, file);
	return file;
};

/** The words of every tool, and of the answers that travel between them, in both languages: the pages share the files. */
export const wordsFiles = (): Promise<WordsFile[]> =>
	Promise.all([...toolIds, 'case' as const].flatMap((subject) => languages.map((lang) => fileOf(subject, lang))));

/** Address of the words of a tool, for the pages of policy in which it stands; or of what other tools asked, for its own page. */
export const wordsHref = async (subject: Subject, lang: Language): Promise<string> =>
	fileHref(`words/${(await fileOf(subject, lang)).name}`);

/** JSON as it can stand in a script element. */
export const inScript = (json: string): string => json.replaceAll('<', '\\u003c');

/**
 * The words of a tool for a script element of its own page, where they cost half: the page says most of them too, and what is
 * said twice hardly weighs when it is compressed together.
 */
export const wordsInline = async (tool: ToolId, lang: Language): Promise<string> =>
	inScript((await fileOf(tool, lang)).content);
