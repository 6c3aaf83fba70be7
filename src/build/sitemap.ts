import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { languages } from '../policy/model.ts';
import { pages } from '../site/pages.ts';

/**
 * A sitemap of every page with its twin in the other language; slugs differ, so the list of pages says which belong
 * together. Who reads neither language is sent to the English page.
 * @param base path of the site on its host
 */
export function sitemapOfPages(base: string): AstroIntegration {
	const root = base.replace(/\/?$/, '/');
	const addresses = new Map(
		Object.values(pages).flatMap(({ slug }) => {
			const twins = languages.map((lang) => ({ lang, path: `${root}${lang}/${slug[lang] && `${slug[lang]}/`}` }));
			return twins.map(({ path }) => [path, twins] as const);
		}),
	);
	const twinsOf = (url: string) => addresses.get(new URL(url).pathname);
	return sitemap({
		namespaces: { news: false, image: false, video: false },
		filter: (url) => twinsOf(url) !== undefined,
		serialize: (item): SitemapItem => {
			const links = (twinsOf(item.url) ?? []).map(({ lang, path }) => ({ lang, url: new URL(path, item.url).href }));
			const fallback = links.find(({ lang }) => lang === 'en');
			return { ...item, links: [...links, ...(fallback ? [{ ...fallback, lang: 'x-default' }] : [])] };
		},
	});
}
