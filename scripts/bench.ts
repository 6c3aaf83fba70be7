/**
 * Speed of the time engine: how many states with their next change are found in a second. Run with `npm run bench`.
 * Prints a table; nothing is asserted, since times depend on the machine.
 */
import { supportHours } from '../src/engine/support-hours.ts';
import { calendars } from '../src/policy/calendars.ts';
import { calendarIds } from '../src/policy/model.ts';

const runs = 400;
const start = Date.UTC(2026, 0, 1);
const step = 86_400_000 * 0.91;

const rows = calendarIds.map((id) => {
	const began = performance.now();
	for (let index = 0; index < runs; index++) supportHours(calendars[id], start + index * step, 'Europe/Amsterdam');
	const seconds = (performance.now() - began) / 1000;
	return { calendar: id, 'states with next change per second': Math.round(runs / seconds) };
});
console.log(`Node ${process.version}, ${runs} moments of 2026 for each calendar`);
console.table(rows);
