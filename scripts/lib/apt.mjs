import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether this is root on a system with Debian's packages. */
export const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs Debian's packages. @param {string[]} names */
export function aptInstall(...names) {
	console.log(`Installing ${names.join(', ')} …`);
	const apt = (...args) =>
		spawnSync('apt-get', args, {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		});
	apt('update', '-qq');
	apt('install', '-y', '-qq', '--no-install-recommends', ...names);
}
