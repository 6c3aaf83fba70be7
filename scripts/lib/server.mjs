import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { embedHosts as configuredHosts, frameAncestors } from '../../src/build/embed-hosts.ts';
import { headersOf } from '../../src/build/headers.ts';
import { languages } from '../../src/policy/model.ts';

/** The language that a browser prefers, of those that the site has. @param {string | undefined} header */
function preferredLanguage(header = '') {
	const wanted = header
		.split(',')
		.map((entry) => {
			const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';');
			const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
			return { language: tag.split('-')[0] ?? '', quality: quality ? Number(quality.trim().slice(2)) : 1 };
		})
		.filter(({ language, quality }) => languages.some((lang) => lang === language) && quality > 0);
	return wanted.sort((a, b) => b.quality - a.quality)[0]?.language;
}

/**
 * Serves a built site: precompressed files, the 404 page of the address's language, and at `/` a step to the
 * browser's own language where the site has it.
 * @param {{ dist: string, port: number, host?: string, embedHosts?: readonly string[] }} options `embedHosts`: who may show
 *   the embedded tools, in place of the configuration
 * @returns {Promise<import('node:http').Server>}
 */
export function serve({ dist, port, host = '127.0.0.1', embedHosts = configuredHosts }) {
	/** @param {string} path */
	const page = (path) => readFileSync(`${dist}/${path}/index.html`);
	const missing = languages.map((lang) => ({ lang, body: page(`${lang}/404`) }));
	const files = sirv(dist, {
		brotli: true,
		gzip: true,
		etag: true,
		onNoMatch: (request, response) => {
			const { body } = missing.find(({ lang }) => request.url?.startsWith(`/${lang}/`)) ?? missing[0];
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': body.length });
			response.end(request.method === 'HEAD' ? undefined : body);
		},
	});
	const server = createServer((request, response) => {
		const path = (request.url ?? '/').slice(1);
		for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
		response.setHeader('Content-Security-Policy', frameAncestors(path, embedHosts));
		const language = request.url === '/' && preferredLanguage(request.headers['accept-language']);
		if (language) {
			response.writeHead(302, { Location: `/${language}/`, Vary: 'Accept-Language' });
			response.end();
			return;
		}
		files(request, response);
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve(server));
	});
}
