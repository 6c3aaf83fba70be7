import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { type Language, languages } from '../policy/model.ts';
import type { LexiconData } from '../search/lexicon.ts';
import { hiddenWords, vocabularyOf } from './search-words.ts';

/** Interfaces that Pagefind always writes; the site has its own, and searches without a worker. */
const unused = new Set([
	'pagefind-ui.js',
	'pagefind-ui.css',
	'pagefind-modular-ui.js',
	'pagefind-modular-ui.css',
	'pagefind-component-ui.js',
	'pagefind-component-ui.css',
	'pagefind-highlight.js',
	'pagefind-worker.js',
]);
const atOnce = 4;
const magic = 'pagefind_dcd';

/** What Pagefind keeps of a page, with the name that its index calls it by. */
interface Fragment {
	name: string;
	lang: Language;
	pageId: string;
	content: string;
}

async function newIndex(): Promise<PagefindIndex> {
	const { index, errors } = await createIndex({});
	if (!index) throw new Error(errors.join('\n'));
	return index;
}

async function filesOf(index: PagefindIndex): Promise<IndexFile[]> {
	const { files, errors } = await index.getFiles();
	if (errors.length > 0) throw new Error(errors.join('\n'));
	return files;
}

const fragmentsOf = (files: readonly IndexFile[]): Fragment[] =>
	files
		.filter(({ path }) => path.endsWith('.pf_fragment'))
		.map(({ path, content }) => {
			const name = path.replace(/^.*\//, '').replace('.pf_fragment', '');
			const text = gunzipSync(content).toString('utf8').slice(magic.length);
			const { meta, ...fragment } = JSON.parse(text) as { url: string; content: string; meta: Record<string, string> };
			return { ...fragment, name, lang: name.slice(0, 2) as Language, pageId: meta['page-id'] ?? '' };
		});

/** Pagefind writes the languages of its index in any order; the same sources shall give the same bytes. */
function inOrder(entryFile: Uint8Array): string {
	const entry = JSON.parse(Buffer.from(entryFile).toString('utf8')) as { languages: Partial<Record<Language, object>> };
	const ordered = Object.fromEntries(languages.map((lang) => [lang, entry.languages[lang]]));
	return JSON.stringify({ ...entry, languages: ordered });
}

/** Pagefind's own `writeFiles` is done before its files are, so that who reads one may find it empty. */
function writeIndex(files: readonly IndexFile[], folder: string): void {
	for (const { path, content } of files.filter((file) => !unused.has(file.path))) {
		const file = `${folder}/${path}`;
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, path === 'pagefind-entry.json' ? inOrder(content) : content);
	}
}

/** What `/api/pages.json` says of a page, as far as it is needed here. */
interface ListedPage {
	id: string;
	lang: Language;
	url: string;
}

/** A page with the words that readers use for it, as metadata that no page shows; undefined for one that is not searched. */
function searchable(file: string, words: string): string | undefined {
	const page = readFileSync(file, 'utf8');
	if (!page.includes('data-pagefind-body')) return undefined;
	const content = page.replace('</h1>', `</h1><span data-pagefind-meta="words:${words}"></span>`);
	if (content === page) throw new Error(`${file}: expected a heading`);
	return content;
}

/**
 * Indexes the built pages for search, one index a language, with the words that readers use for each page. The lexicons learn
 * the words of the running text from it.
 */
export const pagefind = (base: string): AstroIntegration => ({
	name: 'search-index',
	hooks: {
		'astro:build:done': async ({ dir, logger }) => {
			const out = fileURLToPath(dir);
			const index = await newIndex();
			const listed: ListedPage[] = JSON.parse(readFileSync(`${out}api/pages.json`, 'utf8'));
			const lexicons = languages.map((lang) => {
				const file = `${out}pagefind/lexicon.${lang}.json`;
				return { lang, file, data: JSON.parse(readFileSync(file, 'utf8')) as LexiconData };
			});
			for (const { lang, data } of lexicons) {
				const hidden = hiddenWords(data);
				// Pagefind takes pages in the order in which they are sent; a few at once keep it busy.
				const queue = listed.filter((page) => page.lang === lang).values();
				const next = async () => {
					for (const { id, url } of queue) {
						const path = url.slice(base.replace(/\/$/, '').length);
						const content = searchable(`${out}${path.slice(1)}index.html`, hidden.get(id) ?? '');
						if (content === undefined) continue;
						const { errors } = await index.addHTMLFile({ url: path, content });
						if (errors.length > 0) throw new Error(errors.join('\n'));
					}
				};
				await Promise.all(Array.from({ length: atOnce }, next));
			}
			const files = await filesOf(index);
			writeIndex(files, `${out}pagefind`);
			const fragments = fragmentsOf(files);
			const names = new Map(fragments.map(({ lang, pageId, name }) => [`${lang} ${pageId}`, name]));
			for (const { lang, file, data } of lexicons) {
				const vocabulary = vocabularyOf(
					data,
					new Map(fragments.filter((each) => each.lang === lang).map(({ pageId, content }) => [pageId, content])),
				);
				const pages = data.pages.map((page) => ({ ...page, fragment: names.get(`${lang} ${page.id}`) }));
				writeFileSync(file, JSON.stringify({ ...data, pages, vocabulary }));
			}
			logger.info(`${fragments.length} pages indexed`);
		},
	},
});
