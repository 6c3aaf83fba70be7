import type { APIRoute } from 'astro';
import { languages } from '../../policy/model.ts';

/** Where to report a weakness: `SECURITY_CONTACT`, else a mailbox at the site's own host. It expires a year after the build, as RFC 9116 asks. */
export const GET: APIRoute = ({ site }) => {
	const expires = new Date();
	expires.setUTCFullYear(expires.getUTCFullYear() + 1);
	const day = `${expires.toISOString().slice(0, 10)}T00:00:00Z`;
	const address = process.env['SECURITY_CONTACT'] ?? `mailto:security@${site?.hostname}`;
	return new Response(`Contact: ${address}\nExpires: ${day}\nPreferred-Languages: ${languages.join(', ')}\n`);
};
