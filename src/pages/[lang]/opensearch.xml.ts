import type { APIRoute, GetStaticPaths } from 'astro';
import { dictionaries } from '../../i18n/index.ts';
import { type Language, languages } from '../../policy/model.ts';
import { fileHref, href } from '../../site/href.ts';

export const getStaticPaths = (() => languages.map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

const escapeXml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Lets a browser search this site from its address bar (OpenSearch 1.1). */
export const GET: APIRoute = ({ params, site }) => {
	const lang = params['lang'] as Language;
	const words = dictionaries[lang];
	const absolute = (path: string) => escapeXml(new URL(path, site).href);
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
		`<ShortName>${escapeXml(words['site.name'])} ${lang.toUpperCase()}</ShortName>`,
		`<Description>${escapeXml(words['site.claim'])}</Description>`,
		`<Language>${lang}</Language>`,
		'<InputEncoding>UTF-8</InputEncoding>',
		`<Image type="image/svg+xml">${absolute(fileHref('favicon.svg'))}</Image>`,
		`<Url type="text/html" template="${absolute(href('search', lang))}?q={searchTerms}"/>`,
		`<Url type="application/opensearchdescription+xml" rel="self" template="${absolute(fileHref(`${lang}/opensearch.xml`))}"/>`,
		'</OpenSearchDescription>',
	];
	return new Response(`${lines.join('\n')}\n`, {
		headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
	});
};
