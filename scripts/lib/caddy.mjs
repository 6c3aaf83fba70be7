import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, canInstall } from './apt.mjs';
import { siteFolder } from './site-folder.mjs';

const program = '/usr/bin/caddy';

/** Whether there is a Debian Caddy, installed where that is possible. */
export function ensureCaddy() {
	if (!existsSync(program) && canInstall()) aptInstall('caddy');
	return existsSync(program);
}

/**
 * Starts Caddy on loopback with the configuration that the build wrote, in a folder of its own.
 * @param {{ dist: string, port: number, base?: string }} options `base` with a slash at both ends
 */
export function startCaddy({ dist, port, base = '/' }) {
	const { folder, root } = siteFolder({ dist, base });
	const file = join(folder, 'Caddyfile');
	const site = readFileSync('hosting/Caddyfile', 'utf8')
		.replace(':8080 {', `http://127.0.0.1:${port} {`)
		.replace('root * /srv', `root * ${root}`);
	writeFileSync(file, `{\n\tadmin off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n${site}`);
	const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
	const caddy = spawn(program, ['run', '--config', file, '--adapter', 'caddyfile'], { stdio: 'inherit', env });
	const ended = new Promise((done) => caddy.once('exit', done));
	return {
		/** Ends it and removes its folder. */
		stop: async () => {
			caddy.kill('SIGTERM');
			await ended;
			rmSync(folder, { recursive: true });
		},
	};
}
