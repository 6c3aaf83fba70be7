/** Keeps what the tests counted for the page about them. The arguments are the projects that ran. */
import { buildDate } from '../src/build/build-date.ts';
import { gatherRun, keepRun } from './lib/last-run.mjs';

const changed = keepRun(gatherRun('test-results', process.argv.slice(2)), buildDate());
console.log(changed ? 'src/site/last-test-run.json has new counts: commit it.' : 'The counts are as they were.');
