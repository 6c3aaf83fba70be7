import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, mkdirSync, copyFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsc = join(root, 'node_modules/typescript/bin/tsc');
const run = (cwd: string, ...args: string[]): string =>
	execFileSync(process.execPath, args, { cwd, encoding: 'utf8', env: { ...process.env, TZ: 'Pacific/Chatham' } });

const strict = '--strict --noEmit --module nodenext --target es2024 --lib es2024 --types node'.split(' ');

/** Another project that has this one among its packages, with the example as its only file. */
let project: string;
beforeAll(() => {
	run(root, tsc, '-p', 'scripts/library/tsconfig.json');
	project = mkdtempSync(join(tmpdir(), 'supportwijzer-'));
	mkdirSync(join(project, 'node_modules/@types'), { recursive: true });
	symlinkSync(root, join(project, 'node_modules/supportwijzer'), 'dir');
	symlinkSync(join(root, 'node_modules/@types/node'), join(project, 'node_modules/@types/node'), 'dir');
	copyFileSync(join(root, 'docs/library-example.ts'), join(project, 'example.ts'));
	writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
}, 240_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

test('the example runs in another project and gives both readings', () => {
	// Filed an hour before closing on Thursday 24 December. Four business hours: one that day, three on the next.
	expect(run(project, 'example.ts').trim().split('\n')).toEqual([
		'b 2026-12-25T10:00:00.000Z',
		'b 2026-12-28T10:00:00.000Z',
	]);
});

test('all six tools and the arithmetic of hours work in another project, with their types', () => {
	writeFileSync(
		join(project, 'engine.ts'),
		`import * as library from 'supportwijzer';
const { calendars, checkHours, checkReopen, computeResponse, deadline, draftRequest, findChannels, pickSeverity } = library;
const filed = Date.parse('2026-12-04T17:00+01:00');
const of: library.Answers = {
	service: 'dynamics-365', product: 'business-central', plan: 'subscription', impact: 'moderate', severity: 'b',
	role: 'partner', issue: 'technical', region: 'emea', calendar: 'dynamics-emea', fix: 'new-error', filed: '2026-12-04T17:00+01:00',
};
const request: library.RequestVerdict = draftRequest(of, { what: 'Nobody can sign in' });
const asked = [pickSeverity(of), findChannels(of), checkHours(of, filed, 'UTC'), computeResponse(of, 'UTC'), checkReopen(of), request];
console.log(asked.map(({ outcome }) => outcome).join(' '));
console.log(request.gaps.map(({ field }) => field).join(' '));
const calendar = calendars['dynamics-emea'];
if (calendar.kind !== 'weekly') throw new Error(calendar.kind);
const { due }: library.Deadline = deadline(filed, { kind: 'business', minutes: 120, calendar });
const support: library.Clock = { hours: calendar, zone: 'Europe/Brussels' };
const both: library.Stretch[] = library.bothOpen(filed, due, support, { ...support, zone: 'Europe/London' });
console.log(new Date(due).toISOString(), library.businessMinutesBetween(filed, due, calendar), both.length);
export {};
`,
	);
	expect(run(project, tsc, ...strict, 'engine.ts')).toBe('');
	expect(run(project, 'engine.ts').trim().split('\n')).toEqual([
		'b partner-center open computed new-incident draft',
		'since who business-impact environment steps tried contact',
		// An hour on Friday and one on Monday, when a day that ends an hour later has not begun.
		'2026-12-07T08:00:00.000Z 120 1',
	]);
});

test('the example compiles without the DOM', () => {
	expect(run(project, tsc, ...strict, 'example.ts')).toBe('');
});

test('a wrong id does not compile', () => {
	writeFileSync(
		join(project, 'wrong.ts'),
		"import { calendars, facts } from 'supportwijzer';\ncalendars['no-calendar'];\nfacts['NO-FACT'];\nexport {};\n",
	);
	let said = '';
	try {
		run(project, tsc, ...strict, 'wrong.ts');
	} catch (error) {
		said = (error as { stdout: string }).stdout;
	}
	expect(said).toContain("'no-calendar'");
	expect(said).toContain("'NO-FACT'");
});
