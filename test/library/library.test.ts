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

test('the example compiles without the DOM', () => {
	const strict = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2024', '--lib', 'es2024'];
	expect(run(project, tsc, ...strict, '--types', 'node', 'example.ts')).toBe('');
});

test('a wrong id does not compile', () => {
	writeFileSync(
		join(project, 'wrong.ts'),
		"import { calendars, facts } from 'supportwijzer';\ncalendars['no-calendar'];\nfacts['NO-FACT'];\nexport {};\n",
	);
	const strict = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2024', '--lib', 'es2024'];
	let said = '';
	try {
		run(project, tsc, ...strict, '--types', 'node', 'wrong.ts');
	} catch (error) {
		said = (error as { stdout: string }).stdout;
	}
	expect(said).toContain("'no-calendar'");
	expect(said).toContain("'NO-FACT'");
});
