import { Feed } from 'feed';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format.ts';
import { dictionaries } from '../../i18n/index.ts';
import { outsideDocuments, sourceDocuments } from '../../policy/documents.ts';
import type { DocumentId } from '../../policy/facts/index.ts';
import { changeReadIn } from '../../policy/later-changes.ts';
import { type Language, serviceIds } from '../../policy/model.ts';
import { moments } from '../../policy/moments.ts';
import { plainText } from '../api/plain-text.ts';
import { fileHref, href } from '../href.ts';
import { later } from '../parts.ts';

interface Change {
	/** Stays the same for the same change, wherever the site stands. */
	id: string;
	/** ISO date, or `YYYY-MM`. */
	date: string;
	title: string;
	text: string;
	/** Address below the host. */
	page: string;
}

/**
 * What changed in the policies, newest first: what later documents say of each service, and the texts themselves. The
 * texts without a date are left out, since a feed is ordered by time.
 */
function policyChanges(lang: Language): Change[] {
	const words = dictionaries[lang];
	const afterwards = serviceIds.map((service): Change => {
		const read = changeReadIn[service];
		const date = 'outside' in read ? outsideDocuments[read.outside].date : moments[read.moment].date;
		return {
			id: `urn:supportwijzer:change:${service}:${date}`,
			date: date ?? '',
			title: fill(words['feed.later-title'], { service: words[`service.${service}`] }),
			text: plainText(later(lang, service)),
			page: href('reference/changes', lang, service),
		};
	});
	const texts = (Object.keys(sourceDocuments) as DocumentId[]).flatMap((id): Change[] => {
		const { date, services } = sourceDocuments[id];
		if (!date) return [];
		const names = services.map((service) => words[`service.${service}`]).join(', ');
		return [
			{
				id: `urn:supportwijzer:text:${id}:${date}`,
				date,
				title: fill(words['feed.text-title'], { date: formatDate(lang, date), document: words[`document.${id}`] }),
				text: fill(words['feed.text-content'], { services: names }),
				page: href('reference/sources', lang, `text-${id}`),
			},
		];
	});
	return [...afterwards, ...texts].sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
}

/**
 * The changes as an Atom feed.
 * @param site where the site stands, as an address
 */
export function changesFeed(lang: Language, site: URL): string {
	const words = dictionaries[lang];
	const absolute = (path: string) => new URL(path, site).href;
	const changes = policyChanges(lang);
	const feed = new Feed({
		id: `urn:supportwijzer:changes:${lang}`,
		title: words['feed.changes-title'],
		description: words['feed.changes-subtitle'],
		link: absolute(href('reference/changes', lang)),
		language: lang,
		copyright: '',
		generator: false,
		updated: new Date(changes[0]?.date ?? 0),
		feedLinks: { atom: absolute(fileHref(`${lang}/changes.atom`)) },
		author: { name: words['site.name'] },
	});
	for (const { id, date, title, text, page } of changes) {
		feed.addItem({ id, date: new Date(date), title, description: text, link: absolute(page) });
	}
	return feed.atom1();
}
