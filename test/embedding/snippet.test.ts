import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { frameAncestors } from '../../src/build/embed-hosts.ts';
import { embedAddress, embedSnippet } from '../../src/embedding/snippet.ts';

const address = 'https://site.example/nl/embed/ernst/';

test.each([
	{ answers: '', theme: undefined, gives: '', why: 'nothing filled in' },
	{
		answers: 'service=dynamics-365&plan=premier',
		theme: undefined,
		gives: '?service=dynamics-365&plan=premier',
		why: 'answers',
	},
	{
		answers: 'service=dynamics-365&theme=light',
		theme: 'dark',
		gives: '?service=dynamics-365&theme=dark',
		why: 'colours',
	},
	{
		answers: 'service=dynamics-365&v=12ab34cd',
		theme: undefined,
		gives: '?service=dynamics-365',
		why: 'the policy of the day',
	},
	{ answers: 'x="><script>', theme: undefined, gives: '?x=%22%3E%3Cscript%3E', why: 'what would end the attribute' },
] as const)('address: $why', ({ answers, theme, gives }) => {
	expect(embedAddress({ address, answers, theme })).toBe(address + gives);
});

test('the piece of HTML is one frame with a name and one script that listens to the site alone', () => {
	const html = embedSnippet({ address, title: 'A "b" <c> & d', answers: 'a=1&b=2', theme: 'dark' });
	const root = parse(html, { blockTextElements: { script: true } });
	const [frame] = root.querySelectorAll('iframe');
	expect(frame?.getAttribute('src')).toBe(`${address}?a=1&b=2&theme=dark`);
	expect(frame?.getAttribute('title')).toBe('A "b" <c> & d');
	expect(root.querySelectorAll('*').map(({ tagName }) => tagName)).toEqual(['IFRAME', 'SCRIPT']);
	expect(root.querySelector('script')?.rawText).toContain("origin !== 'https://site.example'");
});

test.each([
	{ path: '/nl/embed/ernst/', gives: "frame-ancestors 'self' https://a.example", why: 'a tool alone' },
	{ path: 'en/embed/severity/?service=x', gives: "frame-ancestors 'self' https://a.example", why: 'with answers' },
	{ path: '/nl/', gives: "frame-ancestors 'self'", why: 'a page' },
	{ path: '/nl/hulpmiddelen/ernst/?x=/nl/embed/', gives: "frame-ancestors 'self'", why: 'only the path counts' },
	{ path: '/de/embed/x/', gives: "frame-ancestors 'self'", why: 'no language of the site' },
])('$path: $why', ({ path, gives }) => {
	expect(frameAncestors(path, ['https://a.example'])).toBe(gives);
});
