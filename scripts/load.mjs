/** Load on a policy page: the built site behind nginx on loopback, asked by `wrk` for ten seconds. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { aptInstall, canInstall } from './lib/apt.mjs';
import { ensureNginx, startNginx } from './lib/nginx.mjs';

const port = Number(process.env['PORT'] ?? 4323);
const wrk = '/usr/bin/wrk';
if (!existsSync(wrk) && canInstall()) aptInstall('wrk');
if (!ensureNginx() || !existsSync(wrk)) {
	console.error('Needs nginx with its brotli module, and wrk (Debian: nginx, libnginx-mod-http-brotli-static, wrk).');
	process.exit(1);
}
const nginx = startNginx({ dist: 'dist', port });
await setTimeout(500);
const url = `http://127.0.0.1:${port}/en/dynamics-365/severity/`;
const { stdout, status } = spawnSync(
	wrk,
	['--threads', '1', '--connections', '32', '--duration', '10s', '--latency', '--header', 'Accept-Encoding: br', url],
	{ encoding: 'utf8' },
);
await nginx.stop();
console.log(stdout);
const failed = /Non-2xx|Socket errors/.test(stdout);
if (failed) console.error('There were errors.');
process.exit(failed ? 1 : (status ?? 1));
