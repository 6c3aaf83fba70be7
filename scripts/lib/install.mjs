import { spawnSync } from 'node:child_process';
import { existsSync, linkSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

/** Runs on the Node that the machine has, before anything is installed: Node's own modules only. */

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean, bin?: Record<string, string> }> | undefined} */
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

/**
 * Puts back the link to the newer Node, which npm 10 removes together with the Nodes of other platforms: all are called
 * `node`. Without it the commands would run on the Node of the machine.
 */
function linkNode() {
	const bin = 'node_modules/.bin';
	if (existsSync(join(bin, 'node'))) return;
	const nodes = Object.entries(packagesOf('package-lock.json') ?? {}).flatMap(([path, { bin: own }]) =>
		own?.['node'] ? [join(path, own['node'])] : [],
	);
	const node = nodes.find((file) => existsSync(file));
	const link = node && join(bin, basename(node));
	if (!link || existsSync(link)) return;
	// On Windows a link of the other kind needs more rights.
	if (process.platform === 'win32') linkSync(node, link);
	else symlinkSync(relative(bin, node), link);
}

/** Runs an npm command with the npm that called us, and returns its exit code. @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
export function npm(args, env = process.env) {
	const own = process.env['npm_execpath'];
	const [command, first] = own ? [process.execPath, [own]] : ['npm', []];
	return spawnSync(command, [...first, ...args], { stdio: 'inherit', env }).status ?? 1;
}

/** Installs what the lockfile says, unless it is there. Ends the process when that fails. */
export function ensureInstalled() {
	if (!isInstalled()) {
		console.log('Installing what package-lock.json says …');
		const code = npm(['ci']);
		if (code !== 0) {
			console.error('npm ci failed; its message is above.');
			process.exit(code);
		}
	}
	linkNode();
}
