/** Builds the site once more and compares it, file by file, with what is in `dist`: the same sources and date, the same bytes. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The hash of every file below a folder, by its path there. */
function hashesOf(folder: string): Map<string, string> {
	const files = globSync('**/*', { cwd: folder })
		.filter((file) => statSync(join(folder, file)).isFile())
		.sort();
	return new Map(
		files.map((file) => [
			file,
			createHash('sha256')
				.update(readFileSync(join(folder, file)))
				.digest('hex'),
		]),
	);
}

// Inside the project, since Vite treats a folder outside as another's.
const second = mkdtempSync('.second-build-');
try {
	const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', second], {
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	if (status !== 0) process.exit(status ?? 1);
	const [first, again] = [hashesOf('dist'), hashesOf(second)];
	const names = [...new Set([...first.keys(), ...again.keys()])].sort();
	const other = names.filter((name) => first.get(name) !== again.get(name));
	if (other.length > 0) {
		console.error(`Two builds differ in ${other.length} of ${names.length} files:\n${other.slice(0, 50).join('\n')}`);
		console.error('Both must have the same date: set BUILD_DATE for the build in dist and for this.');
		process.exitCode = 1;
	} else console.log(`Two builds gave the same ${names.length} files.`);
} finally {
	rmSync(second, { recursive: true, force: true });
}
