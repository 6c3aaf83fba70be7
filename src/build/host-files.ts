import { languages } from '../policy/model.ts';
import { folderHeaders, revalidate, securityHeaders } from './headers.ts';

/** The configuration of one host, as text. `base` has a slash at both ends. */
type HostFile = (base: string) => string;

const security = Object.entries(securityHeaders);

/** Netlify and Cloudflare Pages. */
const headers: HostFile = (base) =>
	[
		[`${base}*`, ...security.map(([name, value]) => `  ${name}: ${value}`), `  Cache-Control: ${revalidate}`],
		...folderHeaders.map(({ folder, name, value }) => [`${base}${folder}/*`, `  ! ${name}`, `  ${name}: ${value}`]),
	]
		.flat()
		.join('\n')
		.concat('\n');

/** Netlify chooses by language; where a host cannot, `/` lets the reader choose. */
const redirects: HostFile = (base) =>
	[
		...languages.map((lang) => `${base} ${base}${lang}/ 302 Language=${lang}`),
		...languages.map((lang) => `${base}${lang}/* ${base}${lang}/404/ 404`),
	]
		.join('\n')
		.concat('\n');

/** Azure Static Web Apps. Its one page for what is missing has both languages. */
const azure: HostFile = (base) =>
	`${JSON.stringify(
		{
			trailingSlash: 'always',
			globalHeaders: { ...securityHeaders, 'Cache-Control': revalidate },
			routes: folderHeaders.map(({ folder, name, value }) => ({
				route: `${base}${folder}/*`,
				headers: { [name]: value },
			})),
			responseOverrides: { 404: { rewrite: `${base}404.html` } },
			mimeTypes: { '.webmanifest': 'application/manifest+json' },
		},
		undefined,
		'\t',
	)}\n`;

/** Matches a list of languages whose first of ours is this one. */
const prefers = (lang: string) => `^(?:(?!\\s*(?:${languages.join('|')})\\b)[^,]*,)*\\s*${lang}\\b`;

/** A header that differs by folder, as a variable. */
const nginxMap = (
	base: string,
	variable: string,
	header: string,
	usual: string,
) => `map $uri $supportwijzer_${variable} {
	default "${usual}";
${folderHeaders
	.filter(({ name }) => name === header)
	.map(({ folder, value }) => `	~^${base}${folder}/ "${value}";`)
	.join('\n')}
}`;

/**
 * A server of nginx with its brotli module, for the `http` block. `add_header` stands at one level only: in a location it
 * would drop all others.
 */
const nginx: HostFile = (base) => `${nginxMap(base, 'cache', 'Cache-Control', revalidate)}
${nginxMap(base, 'policy', 'Content-Security-Policy', securityHeaders['Content-Security-Policy'] ?? '')}
map $http_accept_language $supportwijzer_language {
	default "";
${languages.map((lang) => `	"~*${prefers(lang)}" ${lang};`).join('\n')}
}
map $request_uri $supportwijzer_vary {
	default "";
	"~^${base}(?:\\?|$)" "Accept-Language";
}
server {
	listen 8080;
	root /usr/share/nginx/html;
	index index.html;
	charset utf-8;
	charset_types text/css text/plain text/xml text/markdown application/javascript application/json application/manifest+json image/svg+xml;
	include /etc/nginx/mime.types;
	types {
		application/manifest+json webmanifest;
		application/javascript mjs;
		text/markdown md;
	}
	default_type application/octet-stream;
	server_tokens off;
	absolute_redirect off;
	brotli_static on;
	gzip_static on;
	gzip_vary on;
	add_header Cache-Control $supportwijzer_cache always;
	add_header Vary $supportwijzer_vary always;
${security
	.filter(([name]) => name !== 'Content-Security-Policy')
	.map(([name, value]) => `	add_header ${name} "${value}" always;`)
	.join('\n')}
	add_header Content-Security-Policy $supportwijzer_policy always;
	error_page 404 ${base}404.html;
	location = ${base} {
		if ($supportwijzer_language) {
			return 302 ${base}$supportwijzer_language/;
		}
	}
${languages
	.map(
		(lang) => `	location ${base}${lang}/ {
		error_page 404 ${base}${lang}/404/index.html;
	}`,
	)
	.join('\n')}
	# Copies that are sent in place of a file are no files of their own.
	location ~ \\.(br|gz)$ {
		return 404;
	}
	location ~ /(_headers|_redirects|staticwebapp\\.config\\.json)$ {
		return 404;
	}
}
`;

/** The same for Caddy. Two of its headers for one path would come in an order of its own. */
const caddyMap = (
	base: string,
	variable: string,
	header: string,
	usual: string,
) => `	map {path} {supportwijzer_${variable}} {
${folderHeaders
	.filter(({ name }) => name === header)
	.map(({ folder, value }) => `		~^${base}${folder}/ "${value}"`)
	.join('\n')}
		default "${usual}"
	}`;

/**
 * A server of Caddy. Its patterns cannot look ahead, so the first of our languages in the list is caught and then named,
 * in small letters.
 */
const caddy: HostFile = (base) => `(supportwijzer_headers) {
${caddyMap(base, 'cache', 'Cache-Control', revalidate)}
${caddyMap(base, 'policy', 'Content-Security-Policy', securityHeaders['Content-Security-Policy'] ?? '')}
	header {
		-Server
		Cache-Control {supportwijzer_cache}
		Content-Security-Policy {supportwijzer_policy}
${security
	.filter(([name]) => name !== 'Content-Security-Policy')
	.map(([name, value]) => `		${name} "${value}"`)
	.join('\n')}
	}
}
:8080 {
	root * /srv
	import supportwijzer_headers
	header ${base} +Vary Accept-Language
	@chosen {
		path ${base}
		header_regexp wanted Accept-Language (?i)(?:^|,)\\s*(${languages.join('|')})\\b
	}
	map {re.wanted.1} {supportwijzer_language} {
${languages.map((lang) => `		~(?i)^${lang}$ ${lang}`).join('\n')}
	}
	redir @chosen ${base}{supportwijzer_language}/ 302
	file_server {
		precompressed br gzip
		hide *.br *.gz _headers _redirects staticwebapp.config.json
	}
	handle_errors {
		import supportwijzer_headers
		@missing expression {err.status_code} == 404
		handle @missing {
			map {path} {supportwijzer_missing} {
${languages.map((lang) => `				~^${base}${lang}/ ${base}${lang}/404/index.html`).join('\n')}
				default ${base}404.html
			}
			rewrite * {supportwijzer_missing}
			file_server
		}
	}
}
`;

/** Files that a host reads from the site's own folder. */
export const siteFiles: Readonly<Record<string, HostFile>> = {
	_headers: headers,
	_redirects: redirects,
	'staticwebapp.config.json': azure,
};

/** Files that a server reads from elsewhere. */
export const serverFiles: Readonly<Record<string, HostFile>> = { 'nginx.conf': nginx, Caddyfile: caddy };
