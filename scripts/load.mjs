/**
 * Load on a policy page: the built site behind nginx on loopback, asked by `wrk`. First ten seconds in peace; then ten in
 * which the process that answers is killed and later the whole is reloaded. Each of the two may cost a connection the
 * request that it has under way, and nothing else.
 */
import { spawn, spawnSync } from 'node:child_process';
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
const connections = 32;
const url = `http://127.0.0.1:${port}/en/dynamics-365/severity/`;
const load = [
	...['--threads', '1', '--connections', String(connections), '--duration', '10s', '--latency'],
	...['--header', 'Accept-Encoding: br', url],
];
const nginx = startNginx({ dist: 'dist', port });
await setTimeout(500);

/** What went wrong, by kind. @param {string} said what `wrk` printed */
const errors = (said) => {
	const sockets = /connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(said)?.slice(1).map(Number) ?? [];
	const [connect = 0, read = 0, write = 0, timeout = 0] = sockets;
	return { lost: read + write, other: connect + timeout + Number(/Non-2xx[^:]*: (\d+)/.exec(said)?.[1] ?? 0) };
};

const peace = spawnSync(wrk, load, { encoding: 'utf8' }).stdout;
console.log(peace);

const running = spawn(wrk, load, { stdio: ['ignore', 'pipe', 'inherit'] });
let trouble = '';
running.stdout.on('data', (chunk) => {
	trouble += chunk;
});
const ended = new Promise((done) => running.once('close', done));
await setTimeout(3000);
nginx.killWorkers();
await setTimeout(3000);
nginx.reload();
await ended;
await nginx.stop();
const { lost, other } = errors(trouble);
const served = /(\d+) requests in/.exec(trouble)?.[1];
console.log(`Killed and reloaded under load: ${served} served, ${lost} lost under way, ${other} other errors.`);

const inPeace = errors(peace);
const good = served && inPeace.lost + inPeace.other + other === 0 && lost <= 2 * connections;
if (!good) console.error('There were errors.');
process.exit(good ? 0 : 1);
