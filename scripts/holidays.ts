// Writes src/policy/holidays/<CC>.json from the installed packages: `npm run holidays`.
import { writeFileSync } from 'node:fs';
import { holidayCountries } from '../src/policy/holidays/countries.ts';
import { generateHolidays } from './lib/generate-holidays.ts';

for (const country of holidayCountries) {
	const path = new URL(`../src/policy/holidays/${country}.json`, import.meta.url);
	writeFileSync(path, `${JSON.stringify(generateHolidays(country), null, 2)}\n`);
}
console.log(`src/policy/holidays: wrote ${holidayCountries.length} files`);
