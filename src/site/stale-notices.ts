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

/** Names by the day that they share; a name may hold a comma. */
function byDay(lang: Language, all: readonly { day: string; name: string }[]): { date: string; names: string }[] {
	return Object.entries(Object.groupBy(all, ({ day }) => day)).map(([day, same = []]) => ({
		date: formatDate(lang, day),
		names: same.map(({ name }) => name).join('; '),
	}));
}

/**
 * What to tell a reader of a page about what is overdue: on a page about one service the texts about that, elsewhere all
 * texts, and lists of holidays where they count.
 * @param today ISO date
 */
export function staleNotices(page: PageId, lang: Language, today: string): string[] {
	const words = dictionaries[lang];
	const service = serviceIds.find((id) => id === pages[page].group);
	const overdue = overdueSources(today).filter(
		({ document }) => !service || sourceDocuments[document].services.includes(service),
	);
	const texts = byDay(
		lang,
		overdue.map(({ document, reviewBy }) => ({ day: reviewBy, name: words[`document.${document}`] })),
	).map(({ date, names }) => fill(words['stale.source'], { date, documents: names }));
	if (!withHolidays.includes(page)) return texts;
	const regions = new Intl.DisplayNames(lang, { type: 'region' });
	const holidays = byDay(
		lang,
		overdueHolidays(today, files).map(({ country, lastDay }) => ({
			day: lastDay,
			name: regions.of(country) ?? country,
		})),
	).map(({ date, names }) => fill(words['stale.holidays'], { date, countries: names }));
	return [...texts, ...holidays];
}
