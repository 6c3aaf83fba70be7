import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, canInstall } from './apt.mjs';
import { siteFolder } from './site-folder.mjs';

const program = '/usr/sbin/nginx';
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const isThere = () => existsSync(program) && existsSync(brotli);

/** Whether there is a Debian nginx with its brotli module, installed where that is possible. */
export function ensureNginx() {
	if (!isThere() && canInstall()) aptInstall('nginx', 'libnginx-mod-http-brotli-static');
	return isThere();
}

/**
 * Starts nginx on loopback with the configuration that the build wrote, in a folder of its own.
 * @param {{ dist: string, port: number, base?: string, workers?: number }} options `base` with a slash at both ends
 */
export function startNginx({ dist, port, base = '/', workers = 1 }) {
	const { folder, root } = siteFolder({ dist, base });
	const server = readFileSync('hosting/nginx.conf', 'utf8')
		.replace('listen 8080;', `listen 127.0.0.1:${port};`)
		.replace('root /usr/share/nginx/html;', `root ${root};`);
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path ${folder}/t;`,
	);
	const log = join(folder, 'error.log');
	writeFileSync(
		join(folder, 'nginx.conf'),
		`${process.getuid?.() === 0 ? 'user root;' : ''}
load_module ${brotli};
daemon off;
worker_processes ${workers};
pid ${folder}/pid;
error_log ${log};
events { worker_connections 1024; }
http {
	access_log off;
	sendfile on;
	keepalive_requests 100000;
	open_file_cache max=2000 inactive=60s;
	${temporary.join('\n\t')}
${server}
}
`,
	);
	const nginx = spawn(program, ['-c', join(folder, 'nginx.conf'), '-e', log], { stdio: 'inherit' });
	const ended = new Promise((done) => nginx.once('exit', done));
	return {
		/** Ends the processes that answer, as a crash would; nginx starts new ones. */
		killWorkers: () => {
			const children = readFileSync(`/proc/${nginx.pid}/task/${nginx.pid}/children`, 'utf8');
			for (const pid of children.split(' ').filter(Boolean)) process.kill(Number(pid), 'SIGKILL');
		},
		/** Takes on its configuration anew, with new processes. */
		reload: () => {
			nginx.kill('SIGHUP');
		},
		/** Ends it and removes its folder. */
		stop: async () => {
			nginx.kill('SIGTERM');
			await ended;
			rmSync(folder, { recursive: true });
		},
	};
}
