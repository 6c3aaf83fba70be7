/** Fails when a source or a list of holidays should have been looked at by now, and says what to do. */
import { globSync, readFileSync } from 'node:fs';
import { buildDate } from '../src/build/build-date.ts';
import { overdueHolidays, overdueSources } from '../src/engine/freshness.ts';
import type { HolidayFile } from '../src/policy/holidays/holiday-file.ts';

const today = buildDate();
const files = globSync('src/policy/holidays/*.json')
	.sort()
	.map((file) => JSON.parse(readFileSync(file, 'utf8')) as HolidayFile);

const late = [
	...overdueSources(today).map(
		({ document, reviewBy }) =>
			`src/policy/documents.ts › ${document}.reviewBy: ${reviewBy} is past. Compare the text with Microsoft's page; put what changed in src/policy/later-changes.ts and the notes; then set a new date.`,
	),
	...overdueHolidays(today, files).map(
		({ country, lastDay }) =>
			`src/policy/holidays/${country}.json ends on ${lastDay}. Move src/policy/holidays/years.ts, bring date-holidays and chinese-days up to date, run "npm run holidays".`,
	),
];
if (late.length > 0) {
	console.error(`On ${today} this is overdue:\n${late.join('\n')}`);
	process.exit(1);
}
console.log(`Nothing is overdue on ${today}.`);
