import { overdueHolidays, overdueSources } from '../engine/freshness.ts';
import { fill } from '../i18n/fill.ts';
import { formatDate } from '../i18n/format.ts';
import { dictionaries } from '../i18n/index.ts';
import { sourceDocuments } from '../policy/documents.ts';
import type { HolidayFile } from '../policy/holidays/holiday-file.ts';
import { type Language, serviceIds } from '../policy/model.ts';
import { type PageId, pages } from './pages.ts';

const files = Object.values(
	import.meta.glob<HolidayFile>('../policy/holidays/*.json', { eager: true, import: 'default' }),
);
/** The pages that count with public holidays. */
const withHolidays: readonly PageId[] = ['tools/hours', 'tools/response', 'compare/hours', 'reference/data'];

/**
 * What to tell a reader of a page about what is overdue: on a page about one service the texts about that, elsewhere all
 * texts, and lists of holidays where they count.
 * @param today ISO date
 */
export function staleNotices(page: PageId, lang: Language, today: string): string[] {
	const words = dictionaries[lang];
	const service = serviceIds.find((id) => id === pages[page].group);
	const texts = overdueSources(today)
		.filter(({ document }) => !service || sourceDocuments[document].services.includes(service))
		.map(({ document, reviewBy }) =>
			fill(words['stale.source'], { date: formatDate(lang, reviewBy), document: words[`document.${document}`] }),
		);
	if (!withHolidays.includes(page)) return texts;
	const names = new Intl.DisplayNames(lang, { type: 'region' });
	const holidays = overdueHolidays(today, files).map(({ country, lastDay }) =>
		fill(words['stale.holidays'], { country: names.of(country) ?? country, date: formatDate(lang, lastDay) }),
	);
	return [...texts, ...holidays];
}
