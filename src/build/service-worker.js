/* global version, base, files, languages */
// The build writes them above; `files` is every file of the site with the hash of its content.

const prefix = 'supportwijzer-';
const current = prefix + version;
const address = (path) => new URL(base + path, location.origin).href;
/** Their names change with their content, so an older page may still ask for them. */
const immutable = /\/(?:_astro|words)\//;

// All or nothing: a file that is missing, or of another version than this worker, ends the installation.
async function install() {
	const cache = await caches.open(current);
	try {
		const queue = Object.entries(files);
		const next = async () => {
			for (let entry = queue.pop(); entry; entry = queue.pop()) {
				const [path, integrity] = entry;
				const response = await fetch(address(path), { integrity, cache: 'no-cache', credentials: 'same-origin' });
				if (!response.ok) throw new Error(`${path}: ${response.status}`);
				await cache.put(address(path), response);
			}
		};
		await Promise.all(Array.from({ length: 4 }, next));
	} catch (error) {
		await caches.delete(current);
		throw error;
	}
}

// The version before this one stays for pages of it that are still open.
async function tidy() {
	const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== current);
	await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
}

async function answer(request) {
	const { pathname } = new URL(request.url);
	const cache = await caches.open(current);
	const own = await cache.match(request.url, { ignoreSearch: true });
	if (own) return own;
	const older = immutable.test(pathname) && (await caches.match(request.url));
	if (older) return older;
	try {
		return await fetch(request);
	} catch (error) {
		if (request.mode !== 'navigate') throw error;
		if (pathname === base) {
			const wanted = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => languages.includes(tag));
			return Response.redirect(address(`${wanted ?? 'en'}/`));
		}
		const lang = languages.find((each) => pathname.startsWith(`${base}${each}/`)) ?? languages[0];
		const missing = await cache.match(address(`${lang}/404/`));
		return missing ? new Response(missing.body, { status: 404, headers: missing.headers }) : Response.error();
	}
}

addEventListener('install', (event) => event.waitUntil(install()));
addEventListener('activate', (event) => event.waitUntil(tidy()));
addEventListener('message', ({ data }) => {
	if (data === 'replace') skipWaiting();
});
addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(base)) return;
	if (pathname !== `${base}sw.js`) event.respondWith(answer(request));
});
