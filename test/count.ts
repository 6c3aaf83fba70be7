import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CountName } from '../src/site/test-run.ts';

const folder = fileURLToPath(new URL('../test-results/counts/', import.meta.url));

/**
 * Writes down how much a test went through; `npm test` adds up what has one name, for the page on how the site is checked.
 * @param part tells apart those that add to one name, so that a test that runs again counts once
 */
export function count(name: CountName, part: string, much: number): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(`${folder}${name}.${part}.json`, JSON.stringify({ name, count: much }));
}

/** Writes down which browser a test ran in. */
export function countBrowser(name: string): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(`${folder}browser.${name.replace(/\W+/g, '-')}.json`, JSON.stringify({ browser: name }));
}
