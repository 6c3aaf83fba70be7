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

const caddy: HostFile = (base) => `:8080 {
	root * /srv
	header {
		-Server
		Cache-Control "${revalidate}"
${security.map(([name, value]) => `		${name} "${value}"`).join('\n')}
	}
${folderHeaders.map(({ folder, name, value }) => `	header ${base}${folder}/* ${name} "${value}"`).join('\n')}
${languages
	.map(
		(lang) => `	@${lang} {
		path ${base}
		header_regexp Accept-Language "(?i)${prefers(lang).replace(/\(\?:\(\?!.*?\)\[\^,\]\*,\)\*/, '')}"
	}
	redir @${lang} ${base}${lang}/ 302`,
	)
	.join('\n')}
	file_server {
		precompressed br gzip
		hide *.br *.gz _headers _redirects staticwebapp.config.json
	}
	handle_errors {
		@missing expression {err.status_code} == 404
		handle @missing {
			@en path ${base}en/*
			rewrite @en ${base}en/404/index.html
			@nl path ${base}nl/*
			rewrite @nl ${base}nl/404/index.html
			@other not path ${base}en/* ${base}nl/*
			rewrite @other ${base}404.html
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
