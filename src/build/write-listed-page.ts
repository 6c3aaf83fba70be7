/** The worker of `listed-pages.ts`: reads each built page once, and writes what is made of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse } from 'parse5';
import { toMarkdown } from './html-to-markdown.ts';
import { withStructuredData } from './structured-data.ts';

for (const folder of workerData as readonly string[]) {
	const html = readFileSync(`${folder}index.html`, 'utf8');
	// Without the places of everything in the file, which take as long again.
	const root = fromParse5(parse(html)) as Root;
	writeFileSync(`${folder}index.html`, withStructuredData(html, root));
	writeFileSync(`${folder}index.md`, toMarkdown(root));
}
