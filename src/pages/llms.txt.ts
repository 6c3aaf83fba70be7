import type { APIRoute } from 'astro';
import { dictionaries } from '../i18n/index.ts';
import { languages } from '../policy/model.ts';
import { sitePages } from '../site/content.ts';
import { fileHref, href } from '../site/href.ts';
import { type PageGroup, pages } from '../site/pages.ts';

/** What the site holds, for a program that reads text: every page as Markdown, by language and group. */
export const GET: APIRoute = async ({ site }) => {
	const all = await sitePages();
	const absolute = (path: string) => new URL(path, site).href;
	const lines: string[] = [
		`# ${dictionaries.en['site.name']}`,
		'',
		`> ${dictionaries.en['site.claim']}. ${dictionaries.nl['site.claim']}.`,
		'',
		dictionaries.en['site.unofficial'],
		'',
		dictionaries.nl['site.unofficial'],
	];
	for (const lang of languages) {
		const words = dictionaries[lang];
		const own = all.filter((page) => page.lang === lang && page.id !== 'search');
		const groups: PageGroup[] = [...new Set(own.map(({ id }) => pages[id].group))];
		for (const group of groups) {
			lines.push('', `## ${words[`group.${group}`]} (${lang})`, '');
			for (const { id, title, description } of own.filter((page) => pages[page.id].group === group))
				lines.push(`- [${title}](${absolute(href(id, lang))}index.md): ${description}`);
		}
		lines.push('', `## ${words['page.reference/data.title']} (${lang})`, '');
		for (const file of ['policy', 'phone-list', 'pages', 'provenance'] as const)
			lines.push(`- [${file}.json](${absolute(fileHref(`api/${file}.json`))}): ${words[`data.${file}`]}`);
	}
	return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
