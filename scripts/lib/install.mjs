import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Runs on the Node that the machine has, before anything is installed: Node's own modules only. */

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> | undefined} */
function packagesOf(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8')).packages;
	} catch {
		return undefined;
	}
}

/** Whether node_modules holds what the lockfile says. Optional packages of other platforms may be missing. */
function isInstalled() {
	const wanted = packagesOf('package-lock.json') ?? {};
	const found = packagesOf('node_modules/.package-lock.json');
	if (!found) return false;
	return Object.entries(wanted).every(
		([path, { version, optional }]) => path === '' || optional || found[path]?.version === version,
	);
}

/** Runs an npm command with the npm that called us, and returns its exit code. @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
export function npm(args, env = process.env) {
	const own = process.env['npm_execpath'];
	const [command, first] = own ? [process.execPath, [own]] : ['npm', []];
	return spawnSync(command, [...first, ...args], { stdio: 'inherit', env }).status ?? 1;
}

/** Installs what the lockfile says, unless it is there. Ends the process when that fails. */
export function ensureInstalled() {
	if (isInstalled()) return;
	console.log('Installing what package-lock.json says …');
	const code = npm(['ci']);
	if (code !== 0) {
		console.error('npm ci failed; its message is above.');
		process.exit(code);
	}
}
